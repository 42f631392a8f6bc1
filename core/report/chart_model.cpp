// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_model.h"

namespace circumspect::report {

const ChartText &textOf(const ChartModel &model)
{
    return std::visit([](const auto &chart) -> const ChartText & { return chart.text; }, model);
}

}  // namespace circumspect::report
