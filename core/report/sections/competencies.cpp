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

constexpr int kNoteLines = 4;

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

void addDots(const ReportContext &context, const NamedRows &rows, int statements, std::vector<Block> &blocks)
{
    const std::vector<Perspective> marks = drawnPerspectives(context);
    DotRowsModel dots = dotRows(context, rows, marks, {Phrase::CompetencyChartTitle, Phrase::CompetencyAlt});
    dots.text.altText =
        context.words().counted(Phrase::CompetencyAlt, statements, {spansInWords(context, rows, marks)});
    blocks.push_back(Chart{std::move(dots)});
}

void addTable(const ReportContext &context, const NamedRows &rows, std::vector<Block> &blocks)
{
    std::vector<TableExtra> extras;
    if (context.self() && context.allOthers())
        extras.push_back(TableExtra::Gap);
    if (context.allOthers())
        extras.push_back(TableExtra::Count);
    Table table = figureTable(context, rows, context.perspectives(),
                              {.caption = context.words().text(Phrase::CompetencyTableCaption),
                               .rowHeading = Phrase::ColumnStatement,
                               .extras = extras,
                               .rowHeadingWeight = 5});
    strengthen(table.rows.front());
    blocks.push_back(std::move(table));
}

void addBars(const ReportContext &context, const NamedRows &items, const NamedRows &shown, std::vector<Block> &blocks)
{
    const ChartPhrases phrases{Phrase::CompetencySpreadTitle, Phrase::CompetencySpreadAlt};
    blocks.push_back(Chart{distributionBars(context, shown, phrases, SpreadNotes::Counts)});
    if (const int leftOut = static_cast<int>(items.size() - shown.size()); leftOut > 0)
        blocks.push_back(
            Paragraph{context.words().counted(Phrase::CompetencySpreadLeftOut, leftOut), TextStyle::Caption});
}

void addAgreement(const ReportContext &context, const Row &row, std::vector<Block> &blocks)
{
    if (context.allOthers() == nullptr)
        return;
    const published::SpreadFigures *figures = spreadIn(context.spread(row, *context.allOthers()));
    if (figures && figures->band())
        blocks.push_back(Paragraph{
            context.words().text(Phrase::CompetencyAgreement, {context.numbers().agreement(*figures->band())})});
}

/// One page holds the dots with either the bars or the table: the appendix has every figure, but no bars.
void addPictures(const ReportContext &context, const Row &row, const NamedRows &items, std::vector<Block> &blocks)
{
    const Phrasebook &words = context.words();
    const NamedRows rows = rowsOf(context, row, items);
    const NamedRows shown = withDistribution(context, items);
    const bool hasAppendix = context.reportTemplate().has(SectionKind::Appendix);
    addDots(context, rows, static_cast<int>(items.size()), blocks);
    if (shown.empty() || !hasAppendix)
        addTable(context, rows, blocks);
    else
        blocks.push_back(Paragraph{words.text(Phrase::CompetencyFiguresThere, {words.text(Phrase::AppendixTitle)}),
                                   TextStyle::Caption});
    addAgreement(context, row, blocks);
    if (!shown.empty())
        addBars(context, items, shown, blocks);
    else if (context.allOthers())
        blocks.push_back(Paragraph{words.text(Phrase::CompetencySpreadNone), TextStyle::Small});
}

std::optional<Section> pageOf(const ReportContext &context, const Row &row)
{
    const CompetencyId id(row.id);
    const NamedRows items = itemRows(context, itemRowsOf(context, id));
    if (!hasAnyFigure(context, rowsOf(context, row, items)))
        return std::nullopt;
    Section section{.id = QStringLiteral("competency.") + row.id,
                    .title = context.competencyName(row.id),
                    .lead = competencySentence(context, row)};
    const model::Competency *competency = context.instrument().findCompetency(id);
    if (competency && !competency->definition.isEmpty())
        section.blocks.push_back(Paragraph{context.localized(competency->definition)});
    addPictures(context, row, items, section.blocks);
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
