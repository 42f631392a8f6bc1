// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/charts.h"

#include <algorithm>

namespace circumspect::report {

using published::Row;

namespace {

struct Extremes {
    const NamedRow *lowest = nullptr;
    const NamedRow *highest = nullptr;
    bool isLevel() const { return lowest == highest; }
};

/// First row with the lowest and the highest published value; null where there is none, the same where all are equal.
Extremes extremesOf(const ReportContext &context, const NamedRows &rows, const Perspective &perspective)
{
    Extremes extremes;
    const auto value = [&](const NamedRow *row) { return valueIn(context.mean(*row->row, perspective)); };
    for (const NamedRow &row : rows) {
        if (!value(&row))
            continue;
        if (extremes.lowest == nullptr || *value(&row) < *value(extremes.lowest))
            extremes.lowest = &row;
        if (extremes.highest == nullptr || *value(&row) > *value(extremes.highest))
            extremes.highest = &row;
    }
    return extremes;
}

/// How a series runs, with or without the names of its ends.
enum class Ends { Named, Unnamed };

QString rangeInWords(const ReportContext &context, const NamedRows &rows, const Perspective &perspective, Ends ends)
{
    const Extremes extremes = extremesOf(context, rows, perspective);
    const Phrasebook &words = context.words();
    if (extremes.lowest == nullptr)
        return words.text(Phrase::SeriesWithheld, {perspective.name});
    const QString lowest = context.numbers().cell(context.mean(*extremes.lowest->row, perspective));
    const QString highest = context.numbers().cell(context.mean(*extremes.highest->row, perspective));
    if (extremes.isLevel())
        return words.text(Phrase::SeriesLevel, {perspective.name, lowest});
    if (ends == Ends::Unnamed)
        return words.text(Phrase::SeriesSpan, {perspective.name, lowest, highest});
    return words.text(Phrase::SeriesRange,
                      {perspective.name, lowest, extremes.lowest->name, highest, extremes.highest->name});
}

/// Self and all others carry the message of a picture; without both of them every series does.
std::vector<Perspective> leadingSeries(const std::vector<Perspective> &perspectives)
{
    std::vector<Perspective> leading;
    std::copy_if(perspectives.begin(), perspectives.end(), std::back_inserter(leading), [](const Perspective &one) {
        return one.kind == published::ColumnKind::Self || one.kind == published::ColumnKind::AllOthers;
    });
    return leading.empty() ? perspectives : leading;
}

QString joinedRanges(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &perspectives,
                     Ends ends)
{
    QStringList sentences;
    for (const Perspective &perspective : leadingSeries(perspectives))
        sentences.append(rangeInWords(context, rows, perspective, ends));
    return sentences.join(u' ');
}

Table::Column extraColumn(const ReportContext &context, TableExtra extra)
{
    const Phrasebook &words = context.words();
    switch (extra) {
    case TableExtra::Gap:
        return figureColumn(words.text(Phrase::ColumnGap), 1.1);
    case TableExtra::Count:
        return figureColumn(words.text(Phrase::ColumnCount), 0.6);
    case TableExtra::Agreement:
        return textColumn(words.text(Phrase::ColumnAgreement), 1.3);
    case TableExtra::Box:
        break;
    }
    return textColumn(words.text(Phrase::ColumnBox), 2);
}

TableCell boxCell(const ReportContext &context, const Row &row)
{
    if (!row.quadrant)
        return {.text = dash(context), .tone = CellTone::Muted, .spoken = context.words().text(Phrase::NotTold)};
    return {.text = context.words().text(boxPhrase(*row.quadrant))};
}

TableCell extraCell(const ReportContext &context, const Row &row, TableExtra extra)
{
    switch (extra) {
    case TableExtra::Gap:
        return gapCell(context, row);
    case TableExtra::Count:
        return countCell(context, row);
    case TableExtra::Agreement:
        return agreementCell(context, row);
    case TableExtra::Box:
        break;
    }
    return boxCell(context, row);
}

}  // namespace

NamedRows competencyRows(const ReportContext &context, const RowPointers &rows)
{
    NamedRows named;
    for (const Row *row : rows)
        named.push_back({row, context.competencyName(row->id)});
    return named;
}

NamedRows itemRows(const ReportContext &context, const RowPointers &rows)
{
    NamedRows named;
    for (const Row *row : rows)
        named.push_back({row, context.itemText(row->id)});
    return named;
}

QStringList namesOf(const NamedRows &rows)
{
    QStringList names;
    for (const NamedRow &row : rows)
        names.append(row.name);
    return names;
}

RowPointers rowsOf(const NamedRows &rows)
{
    RowPointers pointers;
    for (const NamedRow &row : rows)
        pointers.push_back(row.row);
    return pointers;
}

QString rangesInWords(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &perspectives)
{
    return joinedRanges(context, rows, perspectives, Ends::Named);
}

QString spansInWords(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &perspectives)
{
    return joinedRanges(context, rows, perspectives, Ends::Unnamed);
}

QStringList scaleEnds(const ReportContext &context)
{
    return {QString::number(context.content().header.lowest), QString::number(context.content().header.highest)};
}

Phrase boxPhrase(published::Quadrant quadrant)
{
    switch (quadrant) {
    case published::Quadrant::ConfirmedStrength:
        return Phrase::BoxConfirmedStrength;
    case published::Quadrant::HiddenStrength:
        return Phrase::BoxHiddenStrength;
    case published::Quadrant::BlindSpot:
        return Phrase::BoxBlindSpot;
    case published::Quadrant::ConfirmedGrowthArea:
        break;
    }
    return Phrase::BoxConfirmedGrowthArea;
}

DotRowsModel dotRows(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &marks,
                     const ChartPhrases &phrases)
{
    DotRowsModel dots;
    dots.lowest = context.content().header.lowest;
    dots.highest = context.content().header.highest;
    for (const Perspective &mark : marks)
        dots.marks.push_back({mark.name, mark.style});
    for (const NamedRow &row : rows)
        dots.rows.push_back({.label = row.name,
                             .values = chartValues(context, *row.row, marks),
                             .note = context.allOthers() ? countCell(context, *row.row).text : QString(),
                             .isMarked = false});
    if (context.allOthers())
        dots.noteHeading = context.words().text(Phrase::ColumnCount);
    dots.text = {
        context.words().text(phrases.title, scaleEnds(context)),
        context.words().counted(phrases.alt, static_cast<int>(rows.size()), {rangesInWords(context, rows, marks)})};
    return dots;
}

void strengthen(std::vector<TableCell> &row)
{
    for (TableCell &cell : row)
        if (cell.tone == CellTone::Normal)
            cell.tone = CellTone::Strong;
}

Table figureTable(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &perspectives,
                  const TablePlan &plan)
{
    Table table{.caption = plan.caption,
                .columns = {textColumn(context.words().text(plan.rowHeading), plan.rowHeadingWeight)},
                .rows = {}};
    for (Table::Column &column : perspectiveColumns(perspectives))
        table.columns.push_back(std::move(column));
    for (const TableExtra extra : plan.extras)
        table.columns.push_back(extraColumn(context, extra));
    for (const NamedRow &row : rows) {
        std::vector<TableCell> cells = {{.text = row.name}};
        for (const Perspective &perspective : perspectives)
            cells.push_back(meanCell(context, *row.row, perspective));
        for (const TableExtra extra : plan.extras)
            cells.push_back(extraCell(context, *row.row, extra));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace circumspect::report
