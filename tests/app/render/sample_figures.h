// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace circumspect::tests {

/// One competency of the sample with its published means; null where withheld.
struct SampleCompetency {
    QString id;
    QString name;
    QString definition;
    QStringList items;
    double self = 0;
    double manager = 0;
    double peers = 0;
    std::optional<double> directReports;
    double others = 0;
};

std::vector<SampleCompetency> sampleFigures();

report::ChartValue shown(double value, int answers = 6);
report::ChartValue withheld();
/// "+0.7" or "−0.7" with a typographic minus.
QString gapText(double gap);
report::GapTone gapTone(double gap);

}  // namespace circumspect::tests
