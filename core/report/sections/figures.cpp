// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/figures.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace circumspect::report {

using published::Cell;
using published::ColumnKind;
using published::Figure;
using published::GapClass;
using published::Row;

namespace {

constexpr int kLeastPrintedCount = 3;
constexpr int kSomePeople = 5;
constexpr int kManyPeople = 10;

const Figure *othersFigure(const ReportContext &context, const Row &row)
{
    const Perspective *others = context.allOthers();
    return others ? figureIn(context.mean(row, *others)) : nullptr;
}

bool isPrintableCount(std::optional<int> count, ColumnKind kind)
{
    const bool isIdentified = kind == ColumnKind::Self || kind == ColumnKind::Manager;
    return count && (isIdentified || *count >= kLeastPrintedCount);
}

}  // namespace

RowPointers pointersTo(const std::vector<Row> &rows)
{
    RowPointers pointers;
    for (const Row &row : rows)
        pointers.push_back(&row);
    return pointers;
}

RowPointers itemRowsOf(const ReportContext &context, const CompetencyId &competency)
{
    RowPointers rows;
    const model::Competency *found = context.instrument().findCompetency(competency);
    if (found == nullptr)
        return rows;
    for (const model::Item &item : found->items)
        if (const Row *row = context.results().item(item.id))
            rows.push_back(row);
    return rows;
}

ChartValue chartValue(const ReportContext &context, const Row &row, const Perspective &perspective)
{
    const Cell &cell = context.mean(row, perspective);
    const Figure *figure = figureIn(cell);
    const std::optional<int> count = figure ? figure->answerCount() : std::nullopt;
    return {.value = valueIn(cell),
            .display = context.numbers().cell(cell),
            .reason = context.numbers().reason(cell),
            .answerCount = isPrintableCount(count, perspective.kind) ? count : std::nullopt,
            .isWithheld = std::holds_alternative<published::Withheld>(cell)};
}

std::vector<ChartValue> chartValues(const ReportContext &context, const Row &row,
                                    const std::vector<Perspective> &perspectives)
{
    std::vector<ChartValue> values;
    for (const Perspective &perspective : perspectives)
        values.push_back(chartValue(context, row, perspective));
    return values;
}

std::vector<Perspective> drawnPerspectives(const ReportContext &context)
{
    std::vector<Perspective> drawn;
    std::copy_if(context.perspectives().begin(), context.perspectives().end(), std::back_inserter(drawn),
                 [](const Perspective &perspective) { return perspective.isDrawn; });
    return drawn;
}

bool hasWithheld(const ReportContext &context, const RowPointers &rows, const std::vector<Perspective> &perspectives)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Row *row) {
        return std::any_of(perspectives.begin(), perspectives.end(), [&](const Perspective &perspective) {
            return std::holds_alternative<published::Withheld>(context.mean(*row, perspective));
        });
    });
}

TableCell meanCell(const ReportContext &context, const Row &row, const Perspective &perspective)
{
    const Cell &cell = context.mean(row, perspective);
    const bool isFigure = figureIn(cell) != nullptr;
    return {.text = context.numbers().cell(cell),
            .tone = isFigure ? CellTone::Normal : CellTone::Muted,
            .spoken = isFigure ? QString() : context.numbers().spokenCell(cell)};
}

TableCell gapCell(const ReportContext &context, const Row &row)
{
    const QString text = gapText(context, row);
    if (text.isEmpty())
        return {.text = dash(context), .tone = CellTone::Muted, .spoken = context.numbers().spokenCell(row.gap)};
    const GapTone tone = gapTone(row);
    return {.text = text,
            .tone = tone == GapTone::SelfHigher     ? CellTone::SelfHigher
                    : tone == GapTone::OthersHigher ? CellTone::OthersHigher
                                                    : CellTone::Normal,
            .spoken = {}};
}

TableCell countCellOf(const ReportContext &context, std::optional<int> count, ColumnKind kind)
{
    const QString text = countText(context, count, kind);
    const QString spoken = text == dash(context) ? context.words().text(Phrase::NotTold) : QString();
    return {.text = text, .tone = CellTone::Muted, .spoken = spoken};
}

TableCell countCell(const ReportContext &context, const Row &row)
{
    const Figure *figure = othersFigure(context, row);
    return countCellOf(context, figure ? figure->answerCount() : std::nullopt, ColumnKind::AllOthers);
}

TableCell agreementCell(const ReportContext &context, const Row &row)
{
    const Perspective *others = context.allOthers();
    if (others == nullptr)
        return {.text = dash(context), .tone = CellTone::Muted, .spoken = {}};
    const published::Spread &spread = context.spread(row, *others);
    const published::SpreadFigures *figures = spreadIn(spread);
    if (figures && figures->band())
        return {.text = context.numbers().agreement(*figures->band()), .tone = CellTone::Normal, .spoken = {}};
    if (const auto *withheld = std::get_if<published::Withheld>(&spread))
        return {.text = context.words().text(Phrase::Withheld),
                .tone = CellTone::Muted,
                .spoken = context.words().text(Phrase::WithheldBecause, {context.numbers().reason(withheld->reason)})};
    return {.text = dash(context), .tone = CellTone::Muted, .spoken = {}};
}

Table countsTable(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    Table table{.caption = words.text(Phrase::CoverCounts),
                .columns = {textColumn(words.text(Phrase::ColumnGroup), 3),
                            figureColumn(words.text(Phrase::ColumnInvited)),
                            figureColumn(words.text(Phrase::ColumnAnswered))},
                .rows = {}};
    for (const Perspective &perspective : context.perspectives())
        table.rows.push_back({{.text = perspective.name},
                              countCellOf(context, perspective.invited, perspective.kind),
                              countCellOf(context, perspective.answered, perspective.kind)});
    return table;
}

Table::Column textColumn(const QString &title, double weight)
{
    return {.title = title, .weight = weight, .alignment = Alignment::Left, .mark = std::nullopt};
}

Table::Column figureColumn(const QString &title, double weight)
{
    return {.title = title, .weight = weight, .alignment = Alignment::Right, .mark = std::nullopt};
}

std::optional<Paragraph> combinedCaption(const ReportContext &context)
{
    const Perspective *combined = context.find(ColumnKind::Combined);
    if (combined == nullptr)
        return std::nullopt;
    return Paragraph{context.words().text(Phrase::Labelled, {combined->columnName, combined->name}),
                     TextStyle::Caption};
}

std::vector<Table::Column> perspectiveColumns(const std::vector<Perspective> &perspectives)
{
    std::vector<Table::Column> columns;
    for (const Perspective &perspective : perspectives) {
        Table::Column column = figureColumn(perspective.columnName);
        if (perspective.isDrawn)
            column.mark = perspective.style;
        columns.push_back(column);
    }
    return columns;
}

QString gapText(const ReportContext &context, const Row &row)
{
    const Figure *gap = figureIn(row.gap);
    if (gap == nullptr)
        return {};
    return context.numbers().gap(gap->value(), gap->decimals(), gap->coding());
}

GapTone gapTone(const Row &row)
{
    if (row.gapClass == GapClass::SelfHigher)
        return GapTone::SelfHigher;
    return row.gapClass == GapClass::OthersHigher ? GapTone::OthersHigher : GapTone::None;
}

QString othersText(const ReportContext &context, const Row &row)
{
    return othersFigure(context, row) ? context.numbers().cell(context.mean(row, *context.allOthers())) : QString();
}

std::optional<double> othersValue(const ReportContext &context, const Row &row)
{
    const Figure *figure = othersFigure(context, row);
    return figure ? std::optional(figure->value()) : std::nullopt;
}

std::optional<published::WithheldReason> othersWithheld(const ReportContext &context, const Row &row)
{
    const int index = context.results().columnOf(ColumnKind::AllOthers);
    if (index < 0)
        return std::nullopt;
    const auto column = static_cast<std::size_t>(index);
    if (context.content().columns[column].withheld)
        return context.content().columns[column].withheld;
    const auto *withheld = column < row.means.size() ? std::get_if<published::Withheld>(&row.means[column]) : nullptr;
    return withheld ? std::optional(withheld->reason) : std::nullopt;
}

RowPointers sortedByOthers(const ReportContext &context, RowPointers rows)
{
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](const Row *row) { return !othersValue(context, *row); }),
               rows.end());
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const Row *a, const Row *b) { return *othersValue(context, *a) > *othersValue(context, *b); });
    return rows;
}

QString dateText(const ReportContext &context, const QDate &date)
{
    const QLocale locale(context.words().language());
    const Phrase format = date.day() == 1 ? Phrase::DateFormatFirst : Phrase::DateFormat;
    return locale.toString(date, context.words().text(format));
}

QString dash(const ReportContext &context)
{
    return context.words().text(Phrase::NoAnswerMark);
}

QString countText(const ReportContext &context, std::optional<int> count, ColumnKind kind)
{
    return isPrintableCount(count, kind) ? QString::number(*count) : dash(context);
}

QString certaintyText(const ReportContext &context)
{
    const Perspective *others = context.allOthers();
    if (others == nullptr || !others->answered)
        return context.words().text(Phrase::CertaintyUnknown);
    if (*others->answered < kSomePeople)
        return context.words().text(Phrase::CertaintyFew);
    return context.words().text(*others->answered < kManyPeople ? Phrase::CertaintySome : Phrase::CertaintyMany);
}

std::optional<Paragraph> notDrawnCaption(const ReportContext &context, const std::vector<Perspective> &all,
                                         const std::vector<Perspective> &drawn)
{
    QStringList missing;
    for (const Perspective &perspective : all) {
        const bool isDrawn = std::any_of(drawn.begin(), drawn.end(), [&](const Perspective &candidate) {
            return candidate.column == perspective.column;
        });
        if (!isDrawn)
            missing.append(perspective.name);
    }
    if (missing.isEmpty())
        return std::nullopt;
    return Paragraph{context.words().text(Phrase::FewerLines, {context.words().list(missing)}), TextStyle::Caption};
}

}  // namespace circumspect::report
