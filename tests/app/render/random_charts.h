// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_model.h"

#include <QString>
#include <QStringList>

#include <random>

namespace circumspect::tests {

/// Charts with names as no instrument should have them and some have: three to sixty letters, in four languages, some
/// of them one long word. The same seed gives the same charts.
class RandomCharts {
public:
    explicit RandomCharts(unsigned seed) : m_engine(seed) {}

    int between(int lowest, int highest);
    QString name();
    /// The names that the last chart was given.
    const QStringList &names() const { return m_names; }

    report::RadarModel radar();
    report::GapPlotModel gapPlot();
    report::DotRowsModel dotRows();
    report::OverviewBarsModel overview();
    report::DistributionModel distribution();
    report::FourBoxModel fourBoxes();
    report::ImportanceModel importance();
    report::SlopeModel slope();
    report::StripModel strip();
    report::HeatMapModel heatMap();

private:
    QStringList newNames();
    report::ChartValue value();
    double point();
    template <class Mark>
    std::vector<Mark> marks();
    std::vector<report::ChartValue> values(std::size_t count);

    std::mt19937 m_engine;
    QStringList m_names;
};

}  // namespace circumspect::tests
