// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/radar.h"

#include <algorithm>

namespace circumspect::report {

using published::ColumnKind;

namespace {

constexpr std::size_t kMostLines = 5;
constexpr std::size_t kFewestAxes = 3;
constexpr std::size_t kMostAxes = 12;

bool isGroup(const Perspective &perspective)
{
    return perspective.kind == ColumnKind::Group || perspective.kind == ColumnKind::Combined;
}

/// How readily a line is given up: groups with few answers first, in ties the later one.
bool isLessNeeded(const Perspective &a, const Perspective &b)
{
    if (isGroup(a) != isGroup(b))
        return isGroup(a);
    return a.answered.value_or(0) < b.answered.value_or(0);
}

RadarModel radarOf(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &lines)
{
    const Phrasebook &words = context.words();
    RadarModel radar;
    radar.lowest = context.content().header.lowest;
    radar.highest = context.content().header.highest;
    radar.axes = namesOf(rows);
    for (const Perspective &line : lines) {
        RadarModel::Series series{.name = line.name, .style = line.style, .values = {}};
        for (const NamedRow &row : rows)
            series.values.push_back(chartValue(context, *row.row, line));
        radar.series.push_back(std::move(series));
    }
    if (hasWithheld(context, rowsOf(rows), lines))
        radar.hiddenNote = words.text(Phrase::HollowNote);
    radar.text = {
        words.text(Phrase::PictureRadarTitle, scaleEnds(context)),
        words.counted(Phrase::PictureRadarAlt, static_cast<int>(rows.size()), {rangesInWords(context, rows, lines)})};
    return radar;
}

}  // namespace

std::vector<Perspective> radarLines(const ReportContext &context)
{
    std::vector<Perspective> lines = drawnPerspectives(context);
    while (lines.size() > kMostLines)
        lines.erase(std::prev(std::min_element(lines.rbegin(), lines.rend(), isLessNeeded).base()));
    return lines;
}

Chart radarChart(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &lines,
                 double height)
{
    if (rows.size() >= kFewestAxes && rows.size() <= kMostAxes)
        return Chart{radarOf(context, rows, lines), height};
    const ChartPhrases phrases{Phrase::PictureDotsTitle, Phrase::PictureDotsAlt};
    return Chart{dotRows(context, rows, lines, phrases)};
}

}  // namespace circumspect::report
