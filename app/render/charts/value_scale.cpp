// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/value_scale.h"

#include "render/palette.h"
#include "render/text_block.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace circumspect::render {

namespace {

constexpr double kTooNear = 5.6;  // points
constexpr double kTickRoom = 14;  // points
constexpr double kStep = 6;       // points

/// Distance to the nearest mark that is already placed, as if marks were discs.
double clearance(const DodgedMark &mark, const std::vector<DodgedMark> &others)
{
    double nearest = std::numeric_limits<double>::max();
    for (const DodgedMark &other : others)
        nearest = std::min(nearest, std::hypot(mark.place - other.place, mark.offset - other.offset));
    return nearest;
}

}  // namespace

double ValueScale::placeOf(double value) const
{
    const double part = (std::clamp(value, lowest, highest) - lowest) / (highest - lowest);
    return from + part * (to - from);
}

std::vector<double> ValueScale::ticks() const
{
    const double span = highest - lowest;
    double step = 1;
    for (const double next : {1.0, 2.0, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0}) {
        step = next;
        if (span / step <= 10)
            break;
    }
    std::vector<double> values;
    const bool isWhole = std::abs(lowest - std::round(lowest)) < 1e-9;
    if (!isWhole)
        values.push_back(lowest);
    for (double value = isWhole ? lowest : std::ceil(lowest); value < highest - step / 4; value += step)
        values.push_back(value);
    values.push_back(highest);
    return values;
}

ValueWindow windowAround(const std::vector<double> &values, double lowest, double highest)
{
    constexpr double kLeastSpan = 1.5;
    constexpr double kStepOfEnds = 0.5;
    constexpr double kRounding = 1e-9;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    if (least == values.end() || highest - lowest > 10)
        return {lowest, highest};
    ValueWindow window{std::max(lowest, std::floor(*least / kStepOfEnds + kRounding) * kStepOfEnds),
                       std::min(highest, std::ceil(*most / kStepOfEnds - kRounding) * kStepOfEnds)};
    const double span = std::min(kLeastSpan, highest - lowest);
    for (bool isLower = true; window.highest - window.lowest < span - kRounding; isLower = !isLower) {
        window.lowest = isLower ? std::max(lowest, window.lowest - kStepOfEnds) : window.lowest;
        window.highest = isLower ? window.highest : std::min(highest, window.highest + kStepOfEnds);
    }
    return window;
}

std::vector<double> numberedTicks(const ValueScale &scale, double room)
{
    const std::vector<double> ticks = scale.ticks();
    std::vector<double> numbered = {ticks.front()};
    const double end = scale.placeOf(ticks.back());
    for (std::size_t index = 1; index + 1 < ticks.size(); ++index) {
        const double place = scale.placeOf(ticks[index]);
        if (std::abs(place - scale.placeOf(numbered.back())) >= room && std::abs(end - place) >= room)
            numbered.push_back(ticks[index]);
    }
    numbered.push_back(ticks.back());
    return numbered;
}

QString tickText(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
    return QLocale::c().toString(value, 'f', isWhole ? 0 : 1);
}

void paintScale(QPainter &painter, const ValueScale &scale, const QRectF &plot, const Palette &palette)
{
    const double half = type::kChartNumber.leading;
    for (const double value : scale.ticks()) {
        const double x = scale.placeOf(value);
        painter.setPen(QPen(palette.grid, 0.6));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (const double value : numberedTicks(scale, kTickRoom)) {
        const double x = scale.placeOf(value);
        const QRectF box(x - half * 2, plot.top() - type::kChartNumber.leading - 2, half * 4,
                         type::kChartNumber.leading);
        paintText(painter, box, tickText(value), type::kChartNumber, palette.muted,
                  Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

std::vector<DodgedMark> dodged(const std::vector<double> &places, double room)
{
    std::vector<DodgedMark> marks;
    for (const double place : places) {
        DodgedMark best{place, 0};
        double bestClearance = clearance(best, marks);
        for (const double steps : {-1.0, 1.0, -2.0, 2.0}) {
            const DodgedMark next{place, steps * kStep};
            if (bestClearance >= kTooNear || std::abs(next.offset) > room)
                continue;
            const double nextClearance = clearance(next, marks);
            if (nextClearance > bestClearance + 1e-6) {
                best = next;
                bestClearance = nextClearance;
            }
        }
        marks.push_back(best);
    }
    return marks;
}

}  // namespace circumspect::render
