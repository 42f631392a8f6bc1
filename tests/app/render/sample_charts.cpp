// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/sample_document.h"

#include "app/render/sample_figures.h"

#include <algorithm>
#include <numeric>

namespace circumspect::tests {

namespace {

using report::SeriesStyle;

report::ChartValue directReportsOf(const SampleCompetency &competency)
{
    return competency.directReports ? shown(*competency.directReports, 5) : withheld();
}

template <class Mark>
std::vector<Mark> groupMarks()
{
    return {{QStringLiteral("Manager"), SeriesStyle::Manager},
            {QStringLiteral("Peers"), SeriesStyle::Peers},
            {QStringLiteral("Direct reports"), SeriesStyle::DirectReports}};
}

template <class Mark>
std::vector<Mark> allMarks()
{
    std::vector<Mark> marks = groupMarks<Mark>();
    marks.insert(marks.begin(), {QStringLiteral("Self"), SeriesStyle::Self});
    marks.push_back({QStringLiteral("All others"), SeriesStyle::AllOthers});
    return marks;
}

std::vector<report::ChartValue> allValues(const SampleCompetency &competency)
{
    return {shown(competency.self, 1), shown(competency.manager, 1), shown(competency.peers),
            directReportsOf(competency), shown(competency.others, 12)};
}

}  // namespace

QStringList sampleCompetencies()
{
    QStringList names;
    for (const SampleCompetency &competency : sampleFigures())
        names.append(competency.name);
    return names;
}

report::RadarModel sampleRadar()
{
    report::RadarModel model;
    model.text = {QStringLiteral("You and those around you, over the ten competencies"),
                  QStringLiteral("Radar of ten competencies. All others see you highest in integrity and public value, "
                                 "4.6, and lowest in negotiation and conflict, 2.9.")};
    model.axes = sampleCompetencies();
    for (const auto &mark : allMarks<report::DotRowsModel::Mark>())
        model.series.push_back({mark.name, mark.style, {}});
    for (const SampleCompetency &competency : sampleFigures()) {
        const std::vector<report::ChartValue> values = allValues(competency);
        for (std::size_t series = 0; series < model.series.size(); ++series)
            model.series[series].values.push_back(values[series]);
    }
    model.hiddenNote = QStringLiteral("Hollow mark on the rim: withheld, too few answers");
    return model;
}

report::GapPlotModel sampleGapPlot()
{
    report::GapPlotModel model;
    model.text = {
        QStringLiteral("Where your view and theirs part, largest gap first"),
        QStringLiteral("Ten rows, sorted by gap; largest: innovation and experimentation, self 4.4, others 3.2.")};
    model.marks = allMarks<report::GapPlotModel::Mark>();
    model.gapHeading = QStringLiteral("Self %1 others").arg(QChar(0x2212));
    std::vector<SampleCompetency> figures = sampleFigures();
    std::stable_sort(figures.begin(), figures.end(), [](const SampleCompetency &a, const SampleCompetency &b) {
        return a.self - a.others > b.self - b.others;
    });
    for (const SampleCompetency &competency : figures) {
        const double gap = competency.self - competency.others;
        model.rows.push_back(
            {competency.name, allValues(competency), gapText(gap), gapTone(gap),
             competency.directReports ? QString() : QStringLiteral("Direct reports: too few answers")});
    }
    return model;
}

report::FourBoxModel sampleFourBox()
{
    report::FourBoxModel model;
    model.text = {QStringLiteral("Four boxes: what you know about yourself, and what they see"),
                  QStringLiteral("Ten competencies in four boxes, cut at your own mean 3.8 and the others' mean 3.6.")};
    model.selfCut = 3.8;
    model.othersCut = 3.6;
    model.selfAxis = QStringLiteral("Your own rating (cut at your mean, 3.8)");
    model.othersAxis = QStringLiteral("Rating by all others (cut at their mean, 3.6)");
    model.confirmedStrength = QStringLiteral("Confirmed strengths");
    model.hiddenStrength = QStringLiteral("Hidden strengths");
    model.blindSpot = QStringLiteral("Blind spots");
    model.confirmedGrowthArea = QStringLiteral("Confirmed growth areas");
    int number = 0;
    for (const SampleCompetency &competency : sampleFigures())
        model.points.push_back({++number, competency.name, competency.self, competency.others,
                                shown(competency.self, 1).display, shown(competency.others).display});
    return model;
}

report::DistributionModel sampleDistribution()
{
    report::DistributionModel model;
    model.text = {QStringLiteral("How the answers spread"),
                  QStringLiteral("Answers per scale point for peers and all others; direct reports are withheld.")};
    model.points = {QStringLiteral("1 Almost never"), QStringLiteral("2 Rarely"), QStringLiteral("3 Sometimes"),
                    QStringLiteral("4 Often"), QStringLiteral("5 Almost always")};
    model.rows = {
        {QStringLiteral("Peers"), SeriesStyle::Peers, {0, 1, 2, 3, 1}, {}, QStringLiteral("n = 7")},
        {QStringLiteral("Direct reports"),
         SeriesStyle::DirectReports,
         {},
         QStringLiteral("Too few answers; not shown, so that nobody can be recognised"),
         {}},
        {QStringLiteral("All others"), SeriesStyle::AllOthers, {1, 2, 4, 5, 1}, {}, QStringLiteral("n = 13")}};
    return model;
}

report::DotRowsModel sampleDotRows()
{
    report::DotRowsModel model;
    model.text = {QStringLiteral("One row a competency, one mark a group"),
                  QStringLiteral("Ten rows; groups differ most on execution and delivery.")};
    model.marks = allMarks<report::DotRowsModel::Mark>();
    model.noteHeading = QStringLiteral("Range");
    for (const SampleCompetency &competency : sampleFigures()) {
        std::vector<double> groups = {competency.manager, competency.peers, competency.others};
        if (competency.directReports)
            groups.push_back(*competency.directReports);
        const auto [low, high] = std::minmax_element(groups.begin(), groups.end());
        const double range = *high - *low;
        model.rows.push_back({competency.name, allValues(competency), QString::number(range, 'f', 1), range >= 0.6});
    }
    return model;
}

report::OverviewBarsModel sampleOverview()
{
    report::OverviewBarsModel model;
    model.text = {QStringLiteral("Ten competencies as all others see them, highest first"),
                  QStringLiteral("Bars from 4.6 for integrity and public value to 2.9 for negotiation and conflict.")};
    model.othersName = QStringLiteral("All others");
    model.selfName = QStringLiteral("Self");
    model.groupMarks = groupMarks<report::DotRowsModel::Mark>();
    model.countHeading = QStringLiteral("Answers");
    model.agreementHeading = QStringLiteral("Agreement");
    const QStringList bands = {QStringLiteral("strong"), QStringLiteral("moderate"), QStringLiteral("very strong"),
                               QStringLiteral("weak"), QStringLiteral("withheld")};
    std::vector<SampleCompetency> figures = sampleFigures();
    std::stable_sort(figures.begin(), figures.end(),
                     [](const SampleCompetency &a, const SampleCompetency &b) { return a.others > b.others; });
    for (const SampleCompetency &competency : figures)
        model.rows.push_back({competency.name,
                              shown(competency.others, 12),
                              shown(competency.self, 1),
                              {shown(competency.manager, 1), shown(competency.peers), directReportsOf(competency)},
                              QStringLiteral("12"),
                              bands[static_cast<int>(model.rows.size()) % bands.size()]});
    return model;
}

}  // namespace circumspect::tests
