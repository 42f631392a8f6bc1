// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_json.h"

#include <QJsonArray>
#include <QJsonValue>

namespace circumspect::report {

namespace {

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const ChartValue &value)
{
    QJsonObject object{{QStringLiteral("value"), orNull(value.value)}, {QStringLiteral("display"), value.display}};
    if (!value.reason.isEmpty())
        object.insert(QStringLiteral("reason"), value.reason);
    if (value.isWithheld)
        object.insert(QStringLiteral("withheld"), true);
    if (value.answerCount)
        object.insert(QStringLiteral("n"), *value.answerCount);
    return object;
}

QJsonArray jsonOf(const std::vector<ChartValue> &values)
{
    QJsonArray array;
    for (const ChartValue &value : values)
        array.append(jsonOf(value));
    return array;
}

template <class Marks>
QJsonArray marksJson(const Marks &marks)
{
    QJsonArray array;
    for (const auto &mark : marks)
        array.append(
            QJsonObject{{QStringLiteral("name"), mark.name}, {QStringLiteral("style"), styleName(mark.style)}});
    return array;
}

QString nameOf(GapTone tone)
{
    switch (tone) {
    case GapTone::None:
        return QStringLiteral("none");
    case GapTone::SelfHigher:
        return QStringLiteral("self_higher");
    case GapTone::OthersHigher:
        break;
    }
    return QStringLiteral("others_higher");
}

template <class Model>
QJsonObject framed(const QString &kind, const Model &model)
{
    return {{QStringLiteral("chart"), kind},
            {QStringLiteral("title"), model.text.title},
            {QStringLiteral("alt"), model.text.altText},
            {QStringLiteral("lowest"), model.lowest},
            {QStringLiteral("highest"), model.highest}};
}

struct ChartJson {
    QJsonObject operator()(const RadarModel &radar) const
    {
        QJsonArray series;
        for (const RadarModel::Series &line : radar.series)
            series.append(QJsonObject{{QStringLiteral("name"), line.name},
                                      {QStringLiteral("style"), styleName(line.style)},
                                      {QStringLiteral("values"), jsonOf(line.values)}});
        QJsonObject object = framed(QStringLiteral("radar"), radar);
        object.insert(QStringLiteral("axes"), QJsonArray::fromStringList(radar.axes));
        object.insert(QStringLiteral("series"), series);
        object.insert(QStringLiteral("hidden_note"), radar.hiddenNote);
        return object;
    }
    QJsonObject operator()(const GapPlotModel &plot) const
    {
        QJsonArray rows;
        for (const GapPlotModel::Row &row : plot.rows)
            rows.append(QJsonObject{{QStringLiteral("label"), row.label},
                                    {QStringLiteral("values"), jsonOf(row.values)},
                                    {QStringLiteral("gap"), row.gap},
                                    {QStringLiteral("tone"), nameOf(row.tone)},
                                    {QStringLiteral("note"), row.note}});
        QJsonObject object = framed(QStringLiteral("gap_plot"), plot);
        object.insert(QStringLiteral("marks"), marksJson(plot.marks));
        object.insert(QStringLiteral("gap_heading"), plot.gapHeading);
        object.insert(QStringLiteral("rows"), rows);
        return object;
    }
    QJsonObject operator()(const FourBoxModel &boxes) const
    {
        QJsonArray points;
        for (const FourBoxModel::Point &point : boxes.points)
            points.append(QJsonObject{{QStringLiteral("number"), point.number},
                                      {QStringLiteral("label"), point.label},
                                      {QStringLiteral("self"), point.self},
                                      {QStringLiteral("others"), point.others},
                                      {QStringLiteral("self_display"), point.selfDisplay},
                                      {QStringLiteral("others_display"), point.othersDisplay}});
        QJsonObject object = framed(QStringLiteral("four_boxes"), boxes);
        object.insert(QStringLiteral("self_cut"), boxes.selfCut);
        object.insert(QStringLiteral("others_cut"), boxes.othersCut);
        object.insert(QStringLiteral("self_axis"), boxes.selfAxis);
        object.insert(QStringLiteral("others_axis"), boxes.othersAxis);
        object.insert(QStringLiteral("boxes"), QJsonArray{boxes.confirmedStrength, boxes.hiddenStrength,
                                                          boxes.blindSpot, boxes.confirmedGrowthArea});
        object.insert(QStringLiteral("points"), points);
        return object;
    }
    QJsonObject operator()(const DistributionModel &bars) const
    {
        QJsonArray rows;
        for (const DistributionModel::Row &row : bars.rows) {
            QJsonArray counts;
            for (const int count : row.counts)
                counts.append(count);
            rows.append(QJsonObject{{QStringLiteral("label"), row.label},
                                    {QStringLiteral("style"), styleName(row.style)},
                                    {QStringLiteral("counts"), counts},
                                    {QStringLiteral("reason"), row.reason},
                                    {QStringLiteral("n"), row.answerCount}});
        }
        return {{QStringLiteral("chart"), QStringLiteral("distribution")},
                {QStringLiteral("title"), bars.text.title},
                {QStringLiteral("alt"), bars.text.altText},
                {QStringLiteral("points"), QJsonArray::fromStringList(bars.points)},
                {QStringLiteral("rows"), rows}};
    }
    QJsonObject operator()(const DotRowsModel &dots) const
    {
        QJsonArray rows;
        for (const DotRowsModel::Row &row : dots.rows)
            rows.append(QJsonObject{{QStringLiteral("label"), row.label},
                                    {QStringLiteral("values"), jsonOf(row.values)},
                                    {QStringLiteral("note"), row.note},
                                    {QStringLiteral("marked"), row.isMarked}});
        QJsonObject object = framed(QStringLiteral("dot_rows"), dots);
        object.insert(QStringLiteral("marks"), marksJson(dots.marks));
        object.insert(QStringLiteral("note_heading"), dots.noteHeading);
        object.insert(QStringLiteral("rows"), rows);
        return object;
    }
    QJsonObject operator()(const OverviewBarsModel &bars) const
    {
        QJsonArray rows;
        for (const OverviewBarsModel::Row &row : bars.rows)
            rows.append(QJsonObject{{QStringLiteral("label"), row.label},
                                    {QStringLiteral("others"), jsonOf(row.others)},
                                    {QStringLiteral("self"), jsonOf(row.self)},
                                    {QStringLiteral("groups"), jsonOf(row.groups)},
                                    {QStringLiteral("n"), row.answerCount},
                                    {QStringLiteral("agreement"), row.agreement}});
        QJsonObject object = framed(QStringLiteral("overview_bars"), bars);
        object.insert(QStringLiteral("others_name"), bars.othersName);
        object.insert(QStringLiteral("self_name"), bars.selfName);
        object.insert(QStringLiteral("marks"), marksJson(bars.groupMarks));
        object.insert(QStringLiteral("headings"), QJsonArray{bars.countHeading, bars.agreementHeading});
        object.insert(QStringLiteral("rows"), rows);
        return object;
    }
    QJsonObject operator()(const SlopeModel &slope) const
    {
        QJsonArray rows;
        for (const SlopeModel::Row &row : slope.rows)
            rows.append(QJsonObject{{QStringLiteral("label"), row.label},
                                    {QStringLiteral("before"), jsonOf(row.before)},
                                    {QStringLiteral("after"), jsonOf(row.after)},
                                    {QStringLiteral("change"), row.change},
                                    {QStringLiteral("beyond_noise"), row.isBeyondNoise},
                                    {QStringLiteral("note"), row.note}});
        QJsonObject object = framed(QStringLiteral("slope"), slope);
        object.insert(QStringLiteral("headings"), QJsonArray{slope.beforeName, slope.afterName, slope.changeHeading});
        object.insert(QStringLiteral("noise_note"), slope.noiseNote);
        object.insert(QStringLiteral("rows"), rows);
        return object;
    }
    QJsonObject operator()(const StripModel &strip) const
    {
        QJsonArray rows;
        for (const StripModel::Row &row : strip.rows) {
            QJsonArray deciles;
            for (const double decile : row.deciles)
                deciles.append(decile);
            rows.append(QJsonObject{{QStringLiteral("label"), row.label},
                                    {QStringLiteral("mean"), orNull(row.mean)},
                                    {QStringLiteral("lower_quartile"), orNull(row.lowerQuartile)},
                                    {QStringLiteral("median"), orNull(row.median)},
                                    {QStringLiteral("upper_quartile"), orNull(row.upperQuartile)},
                                    {QStringLiteral("deciles"), deciles},
                                    {QStringLiteral("display"), row.display},
                                    {QStringLiteral("n"), row.participants},
                                    {QStringLiteral("reason"), row.reason}});
        }
        QJsonObject object = framed(QStringLiteral("strip"), strip);
        object.insert(QStringLiteral("names"),
                      QJsonArray{strip.meanName, strip.quartersName, strip.medianName, strip.decilesName});
        object.insert(QStringLiteral("participants_heading"), strip.participantsHeading);
        object.insert(QStringLiteral("rows"), rows);
        return object;
    }
    QJsonObject operator()(const HeatMapModel &map) const
    {
        QJsonArray rows;
        for (const HeatMapModel::Row &row : map.rows)
            rows.append(QJsonObject{{QStringLiteral("label"), row.label},
                                    {QStringLiteral("heading"), row.isHeading},
                                    {QStringLiteral("cells"), jsonOf(row.cells)}});
        QJsonObject object = framed(QStringLiteral("heat_map"), map);
        object.insert(QStringLiteral("columns"), QJsonArray::fromStringList(map.columns));
        object.insert(QStringLiteral("ends"), QJsonArray{map.lowName, map.highName});
        object.insert(QStringLiteral("rows"), rows);
        return object;
    }
    QJsonObject operator()(const ImportanceModel &map) const
    {
        QJsonArray points;
        for (const ImportanceModel::Point &point : map.points)
            points.append(QJsonObject{{QStringLiteral("number"), point.number},
                                      {QStringLiteral("label"), point.label},
                                      {QStringLiteral("importance"), point.importance},
                                      {QStringLiteral("performance"), point.performance},
                                      {QStringLiteral("importance_display"), point.importanceDisplay},
                                      {QStringLiteral("performance_display"), point.performanceDisplay},
                                      {QStringLiteral("quarter"), quarterOf(map, point)}});
        QJsonObject object = framed(QStringLiteral("importance"), map);
        object.insert(QStringLiteral("importance_scale"), QJsonArray{map.importanceLowest, map.importanceHighest});
        object.insert(QStringLiteral("importance_cut"), map.importanceCut);
        object.insert(QStringLiteral("performance_cut"), map.performanceCut);
        object.insert(QStringLiteral("importance_axis"), map.importanceAxis);
        object.insert(QStringLiteral("performance_axis"), map.performanceAxis);
        object.insert(QStringLiteral("quarters"), QJsonArray{map.keep, map.improve, map.enough, map.lowPriority});
        object.insert(QStringLiteral("points"), points);
        return object;
    }
};

}  // namespace

QString styleName(SeriesStyle style)
{
    switch (style) {
    case SeriesStyle::Self:
        return QStringLiteral("self");
    case SeriesStyle::Manager:
        return QStringLiteral("manager");
    case SeriesStyle::Peers:
        return QStringLiteral("peers");
    case SeriesStyle::DirectReports:
        return QStringLiteral("direct_reports");
    case SeriesStyle::AllOthers:
        return QStringLiteral("all_others");
    case SeriesStyle::CustomA:
        return QStringLiteral("custom_a");
    case SeriesStyle::CustomB:
        return QStringLiteral("custom_b");
    case SeriesStyle::Earlier:
        break;
    }
    return QStringLiteral("earlier");
}

QJsonObject chartJson(const ChartModel &model)
{
    return std::visit(ChartJson(), model);
}

}  // namespace circumspect::report
