// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/distributions.h"

#include <algorithm>

namespace circumspect::report {

namespace {

const published::SpreadFigures *distributionOf(const ReportContext &context, const published::Row &row)
{
    const Perspective *others = context.allOthers();
    const published::SpreadFigures *figures = others ? spreadIn(context.spread(row, *others)) : nullptr;
    return figures && !figures->distribution().empty() ? figures : nullptr;
}

QStringList pointLabels(const ReportContext &context)
{
    QStringList labels;
    for (const model::ScalePoint &point : context.instrument().scale.points)
        labels.append(QString::number(point.value) + u' ' + context.localized(point.label));
    return labels;
}

int total(const std::vector<int> &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

}  // namespace

NamedRows withDistribution(const ReportContext &context, const NamedRows &rows)
{
    NamedRows shown;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(shown),
                 [&](const NamedRow &row) { return distributionOf(context, *row.row) != nullptr; });
    return shown;
}

DistributionModel distributionBars(const ReportContext &context, const NamedRows &rows, const ChartPhrases &phrases)
{
    DistributionModel bars;
    bars.points = pointLabels(context);
    for (const NamedRow &row : withDistribution(context, rows)) {
        const std::vector<int> &counts = distributionOf(context, *row.row)->distribution();
        bars.rows.push_back(
            {.label = row.name,
             .style = SeriesStyle::AllOthers,
             .counts = counts,
             .reason = {},
             .answerCount = context.words().text(Phrase::AnswerCount, {QString::number(total(counts))})});
    }
    bars.text = {context.words().text(phrases.title),
                 context.words().counted(phrases.alt, static_cast<int>(bars.rows.size()))};
    return bars;
}

Table distributionTable(const ReportContext &context, const NamedRows &rows, Phrase caption)
{
    const Phrasebook &words = context.words();
    Table table{
        .caption = words.text(caption), .columns = {textColumn(words.text(Phrase::ColumnStatement), 5)}, .rows = {}};
    for (const QString &label : pointLabels(context))
        table.columns.push_back(figureColumn(label));
    table.columns.push_back(figureColumn(words.text(Phrase::ColumnAverageDeviation), 1.4));
    for (const NamedRow &row : withDistribution(context, rows)) {
        const published::SpreadFigures *figures = distributionOf(context, *row.row);
        std::vector<TableCell> cells = {{.text = row.name}};
        for (const int count : figures->distribution())
            cells.push_back({.text = QString::number(count)});
        const std::optional<double> deviation = figures->averageDeviation();
        cells.push_back({.text = deviation ? context.numbers().number(*deviation, 1) : dash(context)});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace circumspect::report
