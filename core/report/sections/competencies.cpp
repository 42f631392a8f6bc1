// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"
#include "report/sections/distributions.h"
#include "report/sections/sections.h"
#include "report/sections/sentences.h"

#include <algorithm>

namespace circumspect::report {

using published::Row;

namespace {

constexpr int kNoteLines = 5;

/// The competency as a whole, then its statements.
NamedRows rowsOf(const ReportContext &context, const Row &row, const NamedRows &items)
{
    NamedRows rows = {{&row, context.words().text(Phrase::CompetencyWhole)}};
    rows.insert(rows.end(), items.begin(), items.end());
    return rows;
}

bool hasAnyFigure(const ReportContext &context, const NamedRows &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](const NamedRow &row) {
        return std::any_of(context.perspectives().begin(), context.perspectives().end(),
                           [&](const Perspective &p) { return figureIn(context.mean(*row.row, p)) != nullptr; });
    });
}

void addFigures(const ReportContext &context, const NamedRows &rows, int statements, std::vector<Block> &blocks)
{
    const Phrasebook &words = context.words();
    const std::vector<Perspective> marks = drawnPerspectives(context);
    DotRowsModel dots = dotRows(context, rows, marks, {Phrase::CompetencyChartTitle, Phrase::CompetencyAlt});
    dots.text.altText = words.counted(Phrase::CompetencyAlt, statements, {spansInWords(context, rows, marks)});
    blocks.push_back(Chart{std::move(dots)});
    std::vector<TableExtra> extras;
    if (context.self() && context.allOthers())
        extras.push_back(TableExtra::Gap);
    if (context.allOthers())
        extras.push_back(TableExtra::Count);
    Table table = figureTable(context, rows, context.perspectives(),
                              {.caption = words.text(Phrase::CompetencyTableCaption),
                               .rowHeading = Phrase::ColumnStatement,
                               .extras = extras,
                               .rowHeadingWeight = 5});
    for (TableCell &cell : table.rows.front())
        if (cell.tone == CellTone::Normal)
            cell.tone = CellTone::Strong;
    blocks.push_back(std::move(table));
}

void addSpread(const ReportContext &context, const Row &row, const NamedRows &items, std::vector<Block> &blocks)
{
    if (context.allOthers() == nullptr)
        return;
    const Phrasebook &words = context.words();
    const published::SpreadFigures *figures = spreadIn(context.spread(row, *context.allOthers()));
    if (figures && figures->band())
        blocks.push_back(
            Paragraph{words.text(Phrase::CompetencyAgreement, {context.numbers().agreement(*figures->band())})});
    const NamedRows shown = withDistribution(context, items);
    if (shown.empty()) {
        blocks.push_back(Paragraph{words.text(Phrase::CompetencySpreadNone), TextStyle::Small});
        return;
    }
    const ChartPhrases phrases{Phrase::CompetencySpreadTitle, Phrase::CompetencySpreadAlt};
    blocks.push_back(Chart{distributionBars(context, shown, phrases)});
    blocks.push_back(distributionTable(context, shown, Phrase::SpreadTableCaption));
    if (const int leftOut = static_cast<int>(items.size() - shown.size()); leftOut > 0)
        blocks.push_back(Paragraph{words.counted(Phrase::CompetencySpreadLeftOut, leftOut), TextStyle::Caption});
}

std::optional<Section> pageOf(const ReportContext &context, const Row &row)
{
    const CompetencyId id(row.id);
    const NamedRows items = itemRows(context, itemRowsOf(context, id));
    const NamedRows rows = rowsOf(context, row, items);
    if (!hasAnyFigure(context, rows))
        return std::nullopt;
    Section section{.id = QStringLiteral("competency.") + row.id,
                    .title = context.competencyName(row.id),
                    .lead = competencySentence(context, row)};
    const model::Competency *competency = context.instrument().findCompetency(id);
    if (competency && !competency->definition.isEmpty())
        section.blocks.push_back(Paragraph{context.localized(competency->definition)});
    addFigures(context, rows, static_cast<int>(items.size()), section.blocks);
    addSpread(context, row, items, section.blocks);
    section.blocks.push_back(NoteLines{context.words().text(Phrase::CompetencyNotes), kNoteLines});
    return section;
}

}  // namespace

std::vector<Section> competencySections(const ReportContext &context)
{
    std::vector<Section> pages;
    for (const Row &row : context.content().competencies)
        if (std::optional<Section> page = pageOf(context, row))
            pages.push_back(std::move(*page));
    return pages;
}

}  // namespace circumspect::report
