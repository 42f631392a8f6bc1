// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_model.h"

namespace circumspect::report {

const ChartText &textOf(const ChartModel &model)
{
    return std::visit([](const auto &chart) -> const ChartText & { return chart.text; }, model);
}

const QString &quarterOf(const ImportanceModel &model, const ImportanceModel::Point &point)
{
    constexpr double kTolerance =
        1e-9;  // psychometrics.md 7: a cut is a mean, and must not depend on how it was added up
    const bool isDoneWell = point.performance >= model.performanceCut - kTolerance;
    if (point.importance >= model.importanceCut - kTolerance)
        return isDoneWell ? model.keep : model.improve;
    return isDoneWell ? model.enough : model.lowPriority;
}

}  // namespace circumspect::report
