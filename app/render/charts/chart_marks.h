// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/charts/chart_legend.h"
#include "render/palette.h"
#include "report/chart_model.h"

#include <algorithm>
#include <vector>

namespace circumspect::render {

inline constexpr double kMarkSize = 7;   ///< points, in row charts
inline constexpr double kLegendGap = 8;  ///< points between plot and legend

/// Legend entries for marks that have a name and a style.
template <class Mark>
std::vector<ChartLegend::Entry> legendOf(const std::vector<Mark> &marks, const Palette &palette)
{
    std::vector<ChartLegend::Entry> entries;
    for (const Mark &mark : marks)
        entries.push_back({ChartLegend::Sample::Marker, palette.look(mark.style), mark.name});
    return entries;
}

inline bool isAnyWithheld(const std::vector<report::ChartValue> &values)
{
    return std::any_of(values.begin(), values.end(), [](const report::ChartValue &value) { return value.isWithheld; });
}

}  // namespace circumspect::render
