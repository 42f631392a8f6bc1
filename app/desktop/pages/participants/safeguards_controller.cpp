// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/safeguards_controller.h"

#include "common/error_text.h"
#include "common/files.h"
#include "render/pdf_writer.h"
#include "workspace/holding.h"
#include "workspace/promising.h"

#include <QFileInfo>
#include <QLocale>

namespace circumspect::desktop {

namespace {

Result<void> writeDocument(const Result<report::Document> &document, const QString &path)
{
    if (!document)
        return document.error();
    const auto pdf = render::writePdf(*document);
    return pdf ? common::writeFile(path, *pdf) : Result<void>(pdf.error());
}

QString shown(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

Question questionAbout(const workspace::ErasurePreview &preview, const WaveId &wave)
{
    Question question{.title = SafeguardsController::tr("Destroy the single answers?"),
                      .text =
                          SafeguardsController::tr(
                              "The promise kept the answers of wave %1 until %2. Reports, plans and the roster stay.")
                              .arg(wave.text(), shown(preview.due)),
                      .facts = {SafeguardsController::tr("%n response(s) will be gone", nullptr, preview.responses),
                                SafeguardsController::tr("%n comment(s) will be gone, except those printed in reports",
                                                         nullptr, preview.comments)},
                      .caution = SafeguardsController::tr(
                          "This cannot be undone. Copies that were made elsewhere are out of reach; the certificate "
                          "names them."),
                      .acceptText = SafeguardsController::tr("Destroy")};
    if (preview.backups > 0)
        question.facts << SafeguardsController::tr("%n backup(s) beside the vault will be removed", nullptr,
                                                   preview.backups);
    if (!preview.withoutRelease.isEmpty())
        question.facts << SafeguardsController::tr("No report was ever released for: %1")
                              .arg(preview.withoutRelease.join(QStringLiteral(", ")));
    return question;
}

}  // namespace

void SafeguardsController::exportPromise()
{
    if (m_selection.cycle() == nullptr)
        return;
    const FileQuestion question{.title = tr("Where to save the promise to raters"),
                                .filter = tr("PDF (*.pdf)"),
                                .suggestedName = tr("promise.pdf", "a file's name"),
                                .suffix = QStringLiteral("pdf")};
    m_prompts.askWhereToSave(question, this, [this, cycle = m_selection.cycle()->id](const QString &path) {
        m_session.run(
            tr("Writing the promise"),
            [cycle, path](workspace::Workspace &vault, const workspace::Progress &) {
                return writeDocument(vault.promising().document(cycle, {}), path);
            },
            this,
            [this, path](const Result<void> &done) {
                finishFile(done, path, tr("Saved %1. Hand it to raters before they answer."));
            });
    });
}

void SafeguardsController::eraseAnswers()
{
    if (m_selection.cycle() == nullptr)
        return;
    const CycleId cycle = m_selection.cycle()->id;
    const WaveId wave = m_selection.wave();
    m_session.run(
        tr("Looking at the answers"),
        [cycle, wave](workspace::Workspace &vault, const workspace::Progress &) {
            return standing(vault, cycle, wave);
        },
        this,
        [this, cycle, wave](const Result<Standing> &found) {
            if (!found)
                return tell(found.error());
            judge(*found, cycle, wave);
        });
}

Result<SafeguardsController::Standing> SafeguardsController::standing(workspace::Workspace &vault, const CycleId &cycle,
                                                                      const WaveId &wave)
{
    auto preview = vault.erasing().preview(cycle, wave);
    if (!preview)
        return preview.error();
    auto records = vault.erasing().records(cycle);
    if (!records)
        return records.error();
    Standing standing{std::move(*preview), std::nullopt};
    for (workspace::ErasureRecord &record : *records)
        if (record.wave == wave)
            standing.last = std::move(record);
    return standing;
}

void SafeguardsController::judge(const Standing &standing, const CycleId &cycle, const WaveId &wave)
{
    const workspace::ErasurePreview &preview = standing.preview;
    if (preview.responses == 0 && preview.comments == 0) {
        if (standing.last)
            return saveCertificate(*standing.last);
        Q_EMIT said({MessageTone::Note, tr("Wave %1 has no single answers.").arg(wave.text()), {}, {}});
        return;
    }
    if (!preview.isDue) {
        const QString text = preview.due.isValid()
                                 ? tr("The promise keeps single answers until %1.").arg(shown(preview.due))
                                 : tr("Nothing is released yet, so nothing can be destroyed.");
        Q_EMIT said({MessageTone::Note, text, {}, {}});
        return;
    }
    m_prompts.confirm(questionAbout(preview, wave), this, [this, cycle, wave] { erase(cycle, wave); });
}

void SafeguardsController::erase(const CycleId &cycle, const WaveId &wave)
{
    m_session.run(
        tr("Destroying single answers"),
        [cycle, wave](workspace::Workspace &vault, const workspace::Progress &) {
            return vault.erasing().erase(cycle, wave);
        },
        this,
        [this, wave](const Result<workspace::Erasing::Erased> &erased) {
            if (!erased)
                return tell(erased.error());
            Q_EMIT said(
                {MessageTone::Done, tr("The single answers of wave %1 are destroyed.").arg(wave.text()), {}, {}});
            saveCertificate(erased->record);
        });
}

void SafeguardsController::saveCertificate(const workspace::ErasureRecord &record)
{
    const FileQuestion question{.title = tr("Where to save the certificate of erasure"),
                                .filter = tr("PDF (*.pdf)"),
                                .suggestedName = tr("erasure_%1.pdf", "a file's name").arg(record.wave.text()),
                                .suffix = QStringLiteral("pdf")};
    m_prompts.askWhereToSave(question, this, [this, record](const QString &path) {
        m_session.run(
            tr("Writing the certificate"),
            [record, path](workspace::Workspace &vault, const workspace::Progress &) {
                return writeDocument(vault.erasing().certificate(record, {}), path);
            },
            this,
            [this, path](const Result<void> &done) {
                finishFile(done, path, tr("Single answers are destroyed; the certificate is saved as %1."));
            });
    });
}

void SafeguardsController::changeHold(const ParticipantId &participant)
{
    if (participant.isEmpty())
        return;
    m_session.run(
        tr("Looking at the comments"),
        [participant](workspace::Workspace &vault, const workspace::Progress &) {
            return vault.holding().areHeld(participant);
        },
        this,
        [this, participant](const Result<bool> &areHeld) {
            if (!areHeld)
                return tell(areHeld.error());
            const Question question =
                *areHeld ? Question{.title = tr("Hand the comments over?"),
                                    .text = tr("Reports made from now on print the comments again."),
                                    .facts = {},
                                    .caution = {},
                                    .acceptText = tr("Hand over")}
                         : Question{.title = tr("Keep the comments for the conversation?"),
                                    .text = tr("Reports and files for the participant leave the comments out and say "
                                               "so. Owners and the coach still read them here."),
                                    .facts = {},
                                    .caution = tr("Copies that were made before have them."),
                                    .acceptText = tr("Keep them back")};
            const auto verb = *areHeld ? &SafeguardsController::handOver : &SafeguardsController::hold;
            m_prompts.confirm(question, this, [this, participant, verb] { (this->*verb)(participant); });
        });
}

void SafeguardsController::hold(const ParticipantId &participant)
{
    m_session.run(
        tr("Keeping the comments back"),
        [participant](workspace::Workspace &vault, const workspace::Progress &) {
            return vault.holding().hold(participant);
        },
        this,
        [this](const Result<workspace::Changes> &changes) {
            finishHold(changes, tr("Reports leave these comments out until you hand them over."));
        });
}

void SafeguardsController::handOver(const ParticipantId &participant)
{
    m_session.run(
        tr("Handing the comments over"),
        [participant](workspace::Workspace &vault, const workspace::Progress &) {
            return vault.holding().handOver(participant);
        },
        this,
        [this](const Result<workspace::Changes> &changes) {
            finishHold(changes, tr("Reports print these comments again."));
        });
}

void SafeguardsController::finishHold(const Result<workspace::Changes> &changes, const QString &words)
{
    if (!changes)
        return tell(changes.error());
    Q_EMIT said({MessageTone::Done, words, {}, {}});
}

void SafeguardsController::finishFile(const Result<void> &done, const QString &path, const QString &words)
{
    if (!done)
        return tell(done.error());
    const QFileInfo file(path);
    Q_EMIT written(file.absolutePath());
    Q_EMIT said({MessageTone::Done, words.arg(file.fileName()), {}, tr("Open folder")});
}

void SafeguardsController::tell(const Error &error)
{
    Q_EMIT said({MessageTone::Problem, common::errorText(error), common::causeTexts(error), {}});
}

}  // namespace circumspect::desktop
