// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cohort/cohort_sections.h"
#include "report/cohort/columns.h"
#include "report/sections/figures.h"

#include <algorithm>
#include <cmath>

namespace circumspect::report {

using published::CohortFigures;
using published::CohortRow;

namespace {

/// Points of rows that stand on a page together: the first page has the title as well.
constexpr double kFirstPage = 480;
constexpr double kOtherPages = 560;
constexpr qsizetype kLettersOnALine = 46;
constexpr double kLineHeight = 9;
constexpr double kRowPadding = 4;
constexpr double kLeastRow = 16;

/// Competencies on a page; none is ever torn apart.
struct Part {
    std::vector<const CohortRow *> competencies;
    double height = 0;
};

double heightOf(const QString &text)
{
    const auto lines = static_cast<double>((text.size() + kLettersOnALine - 1) / kLettersOnALine);
    return std::max(kLeastRow, lines * kLineHeight + kRowPadding);
}

double heightOf(const CohortContext &context, const CohortRow &competency)
{
    double height = heightOf(context.competencyName(competency.id));
    for (const CohortRow *item : context.itemRowsOf(competency.id))
        height += heightOf(context.itemText(item->id));
    return height;
}

std::vector<Part> partsOfAtMost(const CohortContext &context, double most)
{
    std::vector<Part> parts(1);
    for (const CohortRow &competency : context.content().competencies) {
        const double height = heightOf(context, competency);
        const double room = std::min(most, parts.size() == 1 ? kFirstPage : kOtherPages);
        if (parts.back().height > 0 && parts.back().height + height > room)
            parts.emplace_back();
        parts.back().competencies.push_back(&competency);
        parts.back().height += height;
    }
    return parts;
}

/// As few parts as there can be, and these as even as they can be.
std::vector<Part> partsOf(const CohortContext &context)
{
    std::vector<Part> parts = partsOfAtMost(context, kOtherPages);
    for (double most = kOtherPages - kLeastRow; most > 0; most -= kLeastRow) {
        std::vector<Part> even = partsOfAtMost(context, most);
        if (even.size() > parts.size())
            break;
        parts = std::move(even);
    }
    return parts;
}

HeatMapModel::Row heatRow(const CohortContext &context, const std::vector<CohortColumn> &columns, const CohortRow &row,
                          const QString &label, bool isHeading)
{
    HeatMapModel::Row heat{.label = label, .isHeading = isHeading, .cells = {}};
    for (const CohortColumn &column : columns)
        heat.cells.push_back(context.chartValue(column.cellOf(row)));
    return heat;
}

/// "Self: from 3.20 to 4.10. Manager: ..." over the rows of a part.
QString spansInWords(const CohortContext &context, const std::vector<CohortColumn> &columns, const HeatMapModel &map)
{
    QStringList spans;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const ChartValue *lowest = nullptr;
        const ChartValue *highest = nullptr;
        for (const HeatMapModel::Row &row : map.rows) {
            const ChartValue &value = row.cells[column];
            if (!value.value)
                continue;
            lowest = lowest == nullptr || *value.value < *lowest->value ? &value : lowest;
            highest = highest == nullptr || *value.value > *highest->value ? &value : highest;
        }
        const QString &name = columns[column].name;
        spans.append(lowest ? context.words().text(Phrase::SeriesSpan, {name, lowest->display, highest->display})
                            : context.words().text(Phrase::SeriesWithheld, {name}));
    }
    return spans.join(u' ');
}

/// The colours run over the half points that hold every average: over the whole scale they could not be told apart.
struct ColourRange {
    double lowest = 0;
    double highest = 0;
};

ColourRange colourRange(const CohortContext &context, const std::vector<CohortColumn> &columns)
{
    ColourRange range{static_cast<double>(context.subject().highest), static_cast<double>(context.subject().lowest)};
    for (const std::vector<CohortRow> *rows : {&context.content().competencies, &context.content().items})
        for (const CohortRow &row : *rows)
            for (const CohortColumn &column : columns)
                if (const CohortFigures *figures = figuresIn(column.cellOf(row))) {
                    range.lowest = std::min(range.lowest, std::floor(figures->mean() * 2) / 2);
                    range.highest = std::max(range.highest, std::ceil(figures->mean() * 2) / 2);
                }
    return range;
}

HeatMapModel mapOf(const CohortContext &context, const std::vector<CohortColumn> &columns, const Part &part,
                   const ColourRange &range)
{
    const Phrasebook &words = context.words();
    HeatMapModel map;
    map.lowest = range.lowest;
    map.highest = range.highest;
    for (const CohortColumn &column : columns)
        map.columns.append(column.name);
    QStringList names;
    int statements = 0;
    for (const CohortRow *competency : part.competencies) {
        names.append(context.competencyName(competency->id));
        map.rows.push_back(heatRow(context, columns, *competency, names.back(), true));
        for (const CohortRow *item : context.itemRowsOf(competency->id)) {
            map.rows.push_back(heatRow(context, columns, *item, context.itemText(item->id), false));
            ++statements;
        }
    }
    map.lowName = context.numbers().number(range.lowest, 1);
    map.highName = context.numbers().number(range.highest, 1);
    map.text = {words.text(Phrase::CohortHeatChartTitle, {names.join(words.text(Phrase::PartsBetween))}),
                words.counted(Phrase::CohortHeatAlt, statements, {spansInWords(context, columns, map)})};
    return map;
}

QString leadOf(const CohortContext &context)
{
    const CohortRow *highest = nullptr;
    const CohortRow *lowest = nullptr;
    for (const CohortRow &row : context.content().items) {
        const CohortFigures *figures = figuresIn(row.allOthers);
        if (figures == nullptr)
            continue;
        highest = highest && figuresIn(highest->allOthers)->mean() >= figures->mean() ? highest : &row;
        lowest = lowest && figuresIn(lowest->allOthers)->mean() <= figures->mean() ? lowest : &row;
    }
    const Phrasebook &words = context.words();
    if (highest == nullptr)
        return words.text(Phrase::CohortSpreadLeadNone);
    return words.text(Phrase::CohortHeatLead,
                      {context.itemText(highest->id), context.points(figuresIn(highest->allOthers)->mean()),
                       context.itemText(lowest->id), context.points(figuresIn(lowest->allOthers)->mean())});
}

std::vector<TableCell> tableRow(const CohortContext &context, const std::vector<CohortColumn> &columns,
                                const CohortRow &row, const QString &name, CellTone tone)
{
    std::vector<TableCell> cells{{.text = name, .tone = tone}};
    for (const CohortColumn &column : columns) {
        cells.push_back(context.meanCell(column.cellOf(row)));
        if (cells.back().tone == CellTone::Normal)
            cells.back().tone = tone;
    }
    return cells;
}

}  // namespace

Section cohortHeatMap(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    const std::vector<CohortColumn> columns = cohortColumns(context);
    Section section{
        .id = QStringLiteral("statements"), .title = words.text(Phrase::CohortHeat), .lead = leadOf(context)};
    if (columns.empty())
        return section;
    section.blocks.push_back(Paragraph{words.text(Phrase::CohortHeatRule), TextStyle::Small});
    const ColourRange range = colourRange(context, columns);
    for (const Part &part : partsOf(context))
        section.blocks.push_back(Chart{mapOf(context, columns, part, range)});
    return section;
}

Section cohortFigures(const CohortContext &context)
{
    const Phrasebook &words = context.words();
    const std::vector<CohortColumn> columns = cohortColumns(context);
    Table table{.caption = words.text(Phrase::AppendixTableCaption),
                .columns = {textColumn(words.text(Phrase::AppendixRowHeading), 5)},
                .rows = {}};
    for (const CohortColumn &column : columns)
        table.columns.push_back(figureColumn(column.name));
    for (const CohortRow &competency : context.content().competencies) {
        table.rows.push_back(
            tableRow(context, columns, competency, context.competencyName(competency.id), CellTone::Strong));
        for (const CohortRow *item : context.itemRowsOf(competency.id))
            table.rows.push_back(tableRow(context, columns, *item, context.itemText(item->id), CellTone::Normal));
    }
    return {.id = QStringLiteral("figures"),
            .title = words.text(Phrase::CohortFigures),
            .lead = words.text(Phrase::CohortFiguresLead, {words.text(Phrase::NoAnswerMark)}),
            .blocks = {std::move(table)}};
}

}  // namespace circumspect::report
