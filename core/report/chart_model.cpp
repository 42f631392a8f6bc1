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
    const bool isDoneWell = point.performance >= model.performanceCut;
    if (point.importance >= model.importanceCut)
        return isDoneWell ? model.keep : model.improve;
    return isDoneWell ? model.enough : model.lowPriority;
}

}  // namespace circumspect::report
