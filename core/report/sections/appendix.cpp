// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/explanation.h"
#include "report/sections/charts.h"
#include "report/sections/ledger_words.h"
#include "report/sections/sections.h"
#include "report/sections/withheld_words.h"

#include <algorithm>

namespace circumspect::report {

using published::Row;

namespace {

Section figuresSection(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    Section section{.id = QStringLiteral("appendix"),
                    .title = words.text(Phrase::AppendixTitle),
                    .lead = words.text(Phrase::AppendixLead)};
    std::vector<TableExtra> extras;
    if (context.allOthers())
        extras.push_back(TableExtra::Count);
    NamedRows rows;
    for (const Row &row : context.content().competencies) {
        rows.push_back({&row, context.competencyName(row.id)});
        const NamedRows items = itemRows(context, itemRowsOf(context, CompetencyId(row.id)));
        rows.insert(rows.end(), items.begin(), items.end());
    }
    Table table = figureTable(context, rows, context.perspectives(),
                              {.caption = words.text(Phrase::AppendixTableCaption),
                               .rowHeading = Phrase::AppendixRowHeading,
                               .extras = extras,
                               .rowHeadingWeight = 5});
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (context.results().competency(CompetencyId(rows[i].row->id)) == rows[i].row)
            strengthen(table.rows[i]);
    section.blocks.push_back(std::move(table));
    if (std::optional<Paragraph> caption = combinedCaption(context))
        section.blocks.push_back(std::move(*caption));
    if (context.allOthers())
        section.blocks.push_back(Paragraph{words.text(Phrase::AppendixItemsNote), TextStyle::Caption});
    return section;
}

/// What every figure of the report is and what it cannot tell.
Table rulesOf(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    Table rules{.caption = words.text(Phrase::MethodCaption),
                .columns = {textColumn(words.text(Phrase::MethodFigure), 2),
                            textColumn(words.text(Phrase::MethodRule), 6),
                            textColumn(words.text(Phrase::MethodCaution), 4)},
                .rows = {}};
    for (int topic = 0; topic < static_cast<int>(Topic::End); ++topic) {
        const Explanation one = explanationOf(context, static_cast<Topic>(topic));
        rules.rows.push_back({{.text = one.name}, {.text = one.meaning}, {.text = one.caution}});
    }
    return rules;
}

Section methodSection(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    Section section{.id = QStringLiteral("appendix.method"),
                    .title = words.text(Phrase::MethodTitle),
                    .lead = words.text(Phrase::MethodLead),
                    .blocks = {rulesOf(context), Heading{2, words.text(Phrase::CautionTitle)}}};
    BulletList cautions{{words.text(Phrase::CautionPerception), words.text(Phrase::CautionNotForDecisions),
                         words.text(Phrase::CautionSmallNumbers)}};
    if (!context.instrument().validationStatus.isEmpty())
        cautions.items.append(
            words.text(Phrase::CautionInstrument, {context.localized(context.instrument().validationStatus)}));
    section.blocks.push_back(std::move(cautions));
    return section;
}

Section ledgerSection(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    const QStringList spreads = withheldSpreadsInWords(context);
    const QStringList lines = ledgerInWords(context) + spreads;
    const bool isQuiet = spreads.isEmpty() && isQuietLedger(context.content().ledger);
    Section section{.id = QStringLiteral("appendix.ledger"),
                    .title = words.text(Phrase::LedgerTitle),
                    .lead = words.text(isQuiet ? Phrase::LedgerLeadQuiet : Phrase::LedgerLead),
                    .continuesPage = true};
    if (!lines.isEmpty())
        section.blocks.push_back(BulletList{lines});
    return section;
}

/// Letters without accents and case, so that "Écart" stands before "Moyenne".
QString sortKey(const QString &term)
{
    QString key;
    for (const QChar letter : term.normalized(QString::NormalizationForm_D).toLower())
        if (letter.category() != QChar::Mark_NonSpacing)
            key += letter;
    return key;
}

Section glossarySection(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    Table table{
        .caption = words.text(Phrase::GlossaryCaption),
        .columns = {textColumn(words.text(Phrase::ColumnTerm), 2), textColumn(words.text(Phrase::ColumnMeaning), 6)},
        .rows = {}};
    const auto add = [&](Phrase term, Phrase meaning) {
        table.rows.push_back({{.text = words.text(term)}, {.text = words.text(meaning)}});
    };
    add(Phrase::ColumnAgreement, Phrase::GlossaryAgreementMeaning);
    add(Phrase::AllOthers, Phrase::GlossaryAllOthersMeaning);
    add(Phrase::GlossaryAverage, Phrase::GlossaryAverageMeaning);
    add(Phrase::PictureBlindSpots, Phrase::GlossaryBlindSpotMeaning);
    add(Phrase::ColumnCompetency, Phrase::GlossaryCompetencyMeaning);
    add(Phrase::PictureHiddenStrengths, Phrase::GlossaryHiddenStrengthMeaning);
    add(Phrase::CoverRelease, Phrase::GlossaryReleaseMeaning);
    add(Phrase::ColumnGap, Phrase::GlossaryGapMeaning);
    add(Phrase::Withheld, Phrase::GlossaryWithheldMeaning);
    std::sort(table.rows.begin(), table.rows.end(),
              [](const auto &a, const auto &b) { return sortKey(a.front().text) < sortKey(b.front().text); });
    return {.id = QStringLiteral("appendix.glossary"),
            .title = words.text(Phrase::GlossaryTitle),
            .lead = words.text(Phrase::GlossaryLead),
            .continuesPage = true,
            .blocks = {std::move(table)}};
}

}  // namespace

std::vector<Section> appendixSections(const ReportContext &context)
{
    if (context.perspectives().empty())
        return {ledgerSection(context)};
    return {figuresSection(context), methodSection(context), ledgerSection(context), glossarySection(context)};
}

}  // namespace circumspect::report
