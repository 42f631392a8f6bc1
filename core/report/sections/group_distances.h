// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_context.h"

#include <QString>

#include <optional>
#include <vector>

namespace circumspect::report {

/// The groups furthest apart on one competency, by printed figures; self and all others are no such groups.
struct GroupDistance {
    const published::Row *row = nullptr;
    const Perspective *highest = nullptr;
    const Perspective *lowest = nullptr;
    double points = 0;
    bool isLarge = false;  ///< beyond largeDifference()
};

/// A quarter of the scale, one point of five: far more than chance moves the average of a small group.
double largeDifference(const ReportContext &context);
/// Manager, groups and combined groups.
std::vector<Perspective> othersOneByOne(const ReportContext &context);
/// Null where fewer than two of the groups have a figure.
std::optional<GroupDistance> distanceOn(const ReportContext &context, const published::Row &row,
                                        const std::vector<Perspective> &groups);
/// "Peers 4.2".
QString groupAndFigure(const ReportContext &context, const GroupDistance &distance, const Perspective &group);

}  // namespace circumspect::report
