// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/erasure_certificate.h"

#include "report/phrasebook/phrasebook.h"
#include "report/sections/figures.h"

#include <QLocale>

namespace circumspect::report {

namespace {

Table factsTable(const ErasureFacts &facts, const Phrasebook &words)
{
    const QString day = QLocale(words.language()).toString(facts.erasedAt.date(), words.text(Phrase::DateFormat)) +
                        QStringLiteral(" (UTC)");
    const std::vector<std::pair<Phrase, QString>> rows = {
        {Phrase::CoverCycle, facts.cycleName},
        {Phrase::CoverWave, facts.wave.text()},
        {Phrase::CertificateDay, day},
        {Phrase::CertificateResponses, QString::number(facts.responses)},
        {Phrase::CertificateComments, QString::number(facts.comments)},
        {Phrase::CertificateBackups, QString::number(facts.backups)},
        {Phrase::CertificatePromise, QString::number(facts.promiseVersion)},
    };
    Table table{.caption = words.text(Phrase::CertificateCaption),
                .columns = {textColumn(words.text(Phrase::CertificateWhat), 3),
                            textColumn(words.text(Phrase::CertificateValue), 2)},
                .rows = {}};
    for (const auto &[label, value] : rows)
        table.rows.push_back({TableCell{.text = words.text(label)}, TableCell{.text = value}});
    return table;
}

}  // namespace

Document buildErasureCertificate(const ErasureFacts &facts, const QString &language)
{
    const Phrasebook words(language);
    const QString title = words.text(Phrase::CertificateTitle);
    Section page{.id = QStringLiteral("certificate"), .title = title, .lead = words.text(Phrase::CertificateLead)};
    page.blocks = {factsTable(facts, words), Heading{2, words.text(Phrase::CertificateStaysHeading)},
                   Paragraph{words.text(Phrase::CertificateStays)},
                   Heading{2, words.text(Phrase::CertificateBeyondHeading)},
                   BulletList{{words.text(Phrase::CertificateBeyondCopies), words.text(Phrase::CertificateBeyondSource),
                               words.text(Phrase::CertificateBeyondReports)}}};
    return {.title = title,
            .language = words.language(),
            .subject = facts.cycleName,
            .footer = title,
            .pageLabel = words.text(Phrase::PageLabel),
            .releaseId = {},
            .createdAt = facts.erasedAt,
            .sections = {std::move(page)}};
}

}  // namespace circumspect::report
