// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/group_distances.h"

#include <algorithm>

namespace circumspect::report {

using published::ColumnKind;
using published::Row;

namespace {

constexpr double kTolerance = 1e-9;
constexpr int kFewestGroups = 2;

bool isOneOfTheOthers(const Perspective &perspective)
{
    return perspective.kind != ColumnKind::Self && perspective.kind != ColumnKind::AllOthers;
}

}  // namespace

double largeDifference(const ReportContext &context)
{
    return (context.content().header.highest - context.content().header.lowest) / 4.0;
}

std::vector<Perspective> othersOneByOne(const ReportContext &context)
{
    std::vector<Perspective> others;
    std::copy_if(context.perspectives().begin(), context.perspectives().end(), std::back_inserter(others),
                 isOneOfTheOthers);
    return others;
}

std::optional<GroupDistance> distanceOn(const ReportContext &context, const Row &row,
                                        const std::vector<Perspective> &groups)
{
    GroupDistance distance{.row = &row};
    int count = 0;
    const auto value = [&](const Perspective *group) { return *valueIn(context.mean(row, *group)); };
    for (const Perspective &group : groups) {
        if (!figureIn(context.mean(row, group)))
            continue;
        ++count;
        if (distance.highest == nullptr || value(&group) > value(distance.highest))
            distance.highest = &group;
        if (distance.lowest == nullptr || value(&group) < value(distance.lowest))
            distance.lowest = &group;
    }
    if (count < kFewestGroups)
        return std::nullopt;
    distance.points = value(distance.highest) - value(distance.lowest);
    distance.isLarge = distance.points > largeDifference(context) + kTolerance;
    return distance;
}

QString groupAndFigure(const ReportContext &context, const GroupDistance &distance, const Perspective &group)
{
    return context.words().text(Phrase::GroupAndFigure,
                                {group.name, context.numbers().cell(context.mean(*distance.row, group))});
}

}  // namespace circumspect::report
