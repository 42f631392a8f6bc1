// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cohort/cohort_sections.h"
#include "report/sections/figures.h"

#include <algorithm>

namespace circumspect::report {

using published::CohortFigures;
using published::CohortRow;

namespace {

using Rows = std::vector<const CohortRow *>;

double meanOf(const CohortRow &row)
{
    const CohortFigures *figures = figuresIn(row.allOthers);
    return figures ? figures->mean() : -1;
}

/// Highest average first, withheld ones last; equal ones in the instrument's order.
Rows sortedRows(const CohortContext &context)
{
    Rows rows;
    for (const CohortRow &row : context.content().competencies)
        rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const CohortRow *a, const CohortRow *b) { return meanOf(*a) > meanOf(*b); });
    return rows;
}

/// The first and the last with a figure; null if there is none.
struct Ends {
    const CohortRow *highest = nullptr;
    const CohortRow *lowest = nullptr;
};

Ends endsOf(const Rows &rows)
{
    Ends ends;
    for (const CohortRow *row : rows)
        if (figuresIn(row->allOthers)) {
            ends.highest = ends.highest ? ends.highest : row;
            ends.lowest = row;
        }
    return ends;
}

QString leadOf(const CohortContext &context, const Rows &rows)
{
    const auto [highest, lowest] = endsOf(rows);
    const Phrasebook &words = context.words();
    if (highest == nullptr)
        return words.text(Phrase::CohortSpreadLeadNone);
    const QString top = context.points(meanOf(*highest));
    const QString bottom = context.points(meanOf(*lowest));
    if (top == bottom)
        return words.text(Phrase::CohortSpreadLeadSame, {top});
    return words.text(Phrase::CohortSpreadLead,
                      {context.quotedCompetency(highest->id), top, context.quotedCompetency(lowest->id), bottom});
}

StripModel::Row stripOf(const CohortContext &context, const CohortRow &row)
{
    StripModel::Row strip;
    strip.label = context.competencyName(row.id);
    const CohortFigures *figures = figuresIn(row.allOthers);
    if (figures == nullptr) {
        strip.reason = context.words().text(Phrase::CohortTooFew);
        return strip;
    }
    strip.mean = figures->mean();
    strip.display = context.points(figures->mean());
    strip.participants = QString::number(figures->participants());
    strip.deciles = figures->deciles();
    if (const auto &quartiles = figures->quartiles()) {
        strip.lowerQuartile = quartiles->lower;
        strip.median = quartiles->median;
        strip.upperQuartile = quartiles->upper;
    }
    return strip;
}

QString rangeInWords(const CohortContext &context, const Rows &rows)
{
    const auto [highest, lowest] = endsOf(rows);
    const Phrasebook &words = context.words();
    const QString others = words.text(Phrase::AllOthers);
    if (highest == nullptr)
        return words.text(Phrase::SeriesWithheld, {others});
    return words.text(Phrase::SeriesRange, {others, context.points(meanOf(*lowest)), context.competencyName(lowest->id),
                                            context.points(meanOf(*highest)), context.competencyName(highest->id)});
}

StripModel stripsOf(const CohortContext &context, const Rows &rows)
{
    const Phrasebook &words = context.words();
    StripModel strips;
    strips.lowest = context.subject().lowest;
    strips.highest = context.subject().highest;
    for (const CohortRow *row : rows)
        strips.rows.push_back(stripOf(context, *row));
    strips.text = {
        words.text(Phrase::CohortSpreadChartTitle),
        words.counted(Phrase::CohortSpreadAlt, static_cast<int>(rows.size()), {rangeInWords(context, rows)})};
    strips.meanName = words.text(Phrase::GlossaryAverage);
    strips.quartersName = words.text(Phrase::CohortMiddleHalf);
    strips.medianName = words.text(Phrase::CohortMedian);
    strips.participantsHeading = words.text(Phrase::ColumnCount);
    strips.decilesName = words.text(Phrase::CohortTenths);
    return strips;
}

std::vector<TableCell> quartileCells(const CohortContext &context, const CohortFigures *figures)
{
    if (figures == nullptr || !figures->quartiles())
        return std::vector(3, context.dashCell(context.words().text(Phrase::CohortTooFew)));
    const published::Quartiles &quartiles = *figures->quartiles();
    return {context.figureCell(context.points(quartiles.lower)), context.figureCell(context.points(quartiles.median)),
            context.figureCell(context.points(quartiles.upper))};
}

Table spreadTable(const CohortContext &context, const Rows &rows)
{
    const Phrasebook &words = context.words();
    Table table{.caption = words.text(Phrase::OverviewTableCaption),
                .columns = {textColumn(words.text(Phrase::ColumnCompetency), 4)},
                .rows = {}};
    for (const Phrase heading : {Phrase::ColumnCount, Phrase::GlossaryAverage, Phrase::CohortLowerQuarter,
                                 Phrase::CohortMedian, Phrase::CohortUpperQuarter})
        table.columns.push_back(figureColumn(words.text(heading)));
    for (const CohortRow *row : rows) {
        const CohortFigures *figures = figuresIn(row->allOthers);
        std::vector<TableCell> cells{{.text = context.competencyName(row->id)},
                                     figures ? context.figureCell(QString::number(figures->participants()))
                                             : context.dashCell(words.text(Phrase::CohortTooFew)),
                                     context.meanCell(row->allOthers)};
        for (TableCell &cell : quartileCells(context, figures))
            cells.push_back(std::move(cell));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace

Section cohortSpread(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    const Rows rows = sortedRows(context);
    Section section{
        .id = QStringLiteral("spread"), .title = words.text(Phrase::CohortSpread), .lead = leadOf(context, rows)};
    section.blocks = {
        Chart{stripsOf(context, rows)}, spreadTable(context, rows),
        Paragraph{words.text(Phrase::CohortSpreadRule, {QString::number(published::CohortFloors::kForQuartiles)}),
                  TextStyle::Caption}};
    return section;
}

}  // namespace circumspect::report
