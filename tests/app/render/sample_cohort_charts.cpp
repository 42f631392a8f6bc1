// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/sample_document.h"

#include "app/render/sample_figures.h"

#include <algorithm>
#include <cmath>

namespace circumspect::tests {

report::SlopeModel sampleSlope()
{
    report::SlopeModel model;
    model.text = {QStringLiteral("Two of ten competencies moved by more than chance explains"),
                  QStringLiteral("Ten lines from 2025 to 2026; coaching and negotiation rose beyond the noise.")};
    model.beforeName = QStringLiteral("Spring 2025");
    model.afterName = QStringLiteral("Spring 2026");
    model.changeHeading = QStringLiteral("Change");
    model.noiseNote = QStringLiteral("Thin grey line: a change this small may be chance");
    const std::vector<double> changes = {0.1, -0.2, 0.7, 0.0, 0.1, 0.9, 0.0, -0.1, -0.8, 0.2};
    std::size_t index = 0;
    for (const SampleCompetency &competency : sampleFigures()) {
        const double change = changes[index++ % changes.size()];
        report::SlopeModel::Row row{competency.name,          shown(competency.others - change),
                                    shown(competency.others), gapText(change),
                                    std::abs(change) > 0.6,   {}};
        if (index == 4) {
            row.before = withheld();
            row.change.clear();
            row.note = QStringLiteral("Too few answers in 2025");
        }
        model.rows.push_back(row);
    }
    return model;
}

report::StripModel sampleStrip()
{
    report::StripModel model;
    model.text = {QStringLiteral("The middle half of forty participants, competency by competency"),
                  QStringLiteral("Ten rows; means run from 2.9 to 4.6, the middle half spans half a point or so.")};
    model.meanName = QStringLiteral("Mean");
    model.quartersName = QStringLiteral("Middle half of participants");
    model.medianName = QStringLiteral("Median");
    model.decilesName = QStringLiteral("Tenths");
    model.participantsHeading = QStringLiteral("Participants");
    for (const SampleCompetency &competency : sampleFigures()) {
        const double mean = competency.others;
        report::StripModel::Row row{.label = competency.name,
                                    .mean = mean,
                                    .lowerQuartile = mean - 0.4,
                                    .median = mean + 0.1,
                                    .upperQuartile = std::min(5.0, mean + 0.35),
                                    .deciles = {},
                                    .display = shown(mean).display,
                                    .participants = QStringLiteral("n = 40"),
                                    .reason = {}};
        for (int tenth = 1; tenth <= 9; ++tenth)
            row.deciles.push_back(std::clamp(mean + (tenth - 5) * 0.17, 1.0, 5.0));
        if (!competency.directReports)
            row = {.label = competency.name,
                   .mean = {},
                   .lowerQuartile = {},
                   .median = {},
                   .upperQuartile = {},
                   .deciles = {},
                   .display = {},
                   .participants = {},
                   .reason = QStringLiteral("Too few participants; not shown, so that nobody can be recognised")};
        model.rows.push_back(row);
    }
    return model;
}

report::HeatMapModel sampleHeatMap()
{
    report::HeatMapModel model;
    model.text = {QStringLiteral("Each behaviour as each group sees it"),
                  QStringLiteral("Fifteen behaviours by five perspectives; darker is higher.")};
    model.columns = {QStringLiteral("Self"), QStringLiteral("Manager"), QStringLiteral("Peers"),
                     QStringLiteral("Direct reports"), QStringLiteral("All others")};
    model.lowName = QStringLiteral("1 Almost never");
    model.highName = QStringLiteral("5 Almost always");
    const std::vector<SampleCompetency> figures = sampleFigures();
    for (std::size_t index = 2; index < 5; ++index) {
        const SampleCompetency &competency = figures[index];
        model.rows.push_back({competency.name, true, {}});
        double shift = -0.4;
        for (const QString &item : competency.items) {
            const auto near = [shift](double mean) { return shown(std::clamp(mean + shift, 1.0, 5.0)); };
            model.rows.push_back(
                {item,
                 false,
                 {shown(std::clamp(std::round(competency.self + shift), 1.0, 5.0), 1),
                  shown(std::clamp(std::round(competency.manager + shift), 1.0, 5.0), 1), near(competency.peers),
                  competency.directReports ? near(*competency.directReports) : withheld(), near(competency.others)}});
            shift += 0.2;
        }
    }
    return model;
}

report::ImportanceModel sampleImportance()
{
    report::ImportanceModel model;
    model.text = {QStringLiteral("What matters most in this role, and how it is going"),
                  QStringLiteral("Ten competencies by importance and performance; two are important and not yet done "
                                 "well: negotiation and coaching.")};
    model.importanceCut = 4.0;
    model.performanceCut = 3.6;
    model.importanceAxis = QStringLiteral("Importance in this role (cut at 4.0)");
    model.performanceAxis = QStringLiteral("Rating by all others (cut at 3.6)");
    model.keep = QStringLiteral("Keep it up");
    model.improve = QStringLiteral("Work on this first");
    model.enough = QStringLiteral("Well done, matters less");
    model.lowPriority = QStringLiteral("Can wait");
    const std::vector<double> importance = {4.5, 3.8, 4.2, 4.6, 3.4, 4.7, 4.8, 3.2, 3.9, 3.1};
    int number = 0;
    for (const SampleCompetency &competency : sampleFigures()) {
        const double weight = importance[static_cast<std::size_t>(number) % importance.size()];
        ++number;
        model.points.push_back({number, competency.name, weight, competency.others, shown(weight).display,
                                shown(competency.others).display});
    }
    return model;
}

}  // namespace circumspect::tests
