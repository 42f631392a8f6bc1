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

QString noteOf(const ReportContext &context, const published::SpreadFigures &figures, SpreadNotes notes)
{
    const QString count = QString::number(total(figures.distribution()));
    if (notes == SpreadNotes::Counts || !figures.averageDeviation())
        return context.words().text(Phrase::AnswerCount, {count});
    return context.words().text(Phrase::SpreadNote, {count, context.numbers().number(*figures.averageDeviation(), 1)});
}

QString countsInWords(const ReportContext &context, const DistributionModel &bars)
{
    QStringList sentences;
    for (const DistributionModel::Row &row : bars.rows) {
        QStringList counts;
        for (const int count : row.counts)
            counts.append(QString::number(count));
        sentences.append(
            context.words().text(Phrase::SpreadAltRow, {row.label, context.words().list(counts), row.answerCount}));
    }
    return sentences.join(u' ');
}

}  // namespace

NamedRows withDistribution(const ReportContext &context, const NamedRows &rows)
{
    NamedRows shown;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(shown),
                 [&](const NamedRow &row) { return distributionOf(context, *row.row) != nullptr; });
    return shown;
}

DistributionModel distributionBars(const ReportContext &context, const NamedRows &rows, const ChartPhrases &phrases,
                                   SpreadNotes notes)
{
    DistributionModel bars;
    bars.points = pointLabels(context);
    for (const NamedRow &row : withDistribution(context, rows)) {
        const std::vector<int> &counts = distributionOf(context, *row.row)->distribution();
        bars.rows.push_back({.label = row.name,
                             .style = SeriesStyle::AllOthers,
                             .counts = counts,
                             .reason = {},
                             .answerCount = noteOf(context, *distributionOf(context, *row.row), notes)});
    }
    const QStringList ends = {context.localized(context.instrument().scale.points.front().label),
                              context.localized(context.instrument().scale.points.back().label)};
    bars.text = {context.words().text(phrases.title),
                 context.words().counted(phrases.alt, static_cast<int>(bars.rows.size()),
                                         QStringList{countsInWords(context, bars)} + ends)};
    return bars;
}

}  // namespace circumspect::report
