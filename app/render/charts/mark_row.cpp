// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/mark_row.h"

#include "render/charts/chart_marks.h"
#include "render/marker.h"

#include <QPainter>

#include <algorithm>

namespace circumspect::render {

namespace {

/// Self and all others stay in line, because a bar may join them.
int rank(report::SeriesStyle style)
{
    if (style == report::SeriesStyle::Self)
        return 0;
    return style == report::SeriesStyle::AllOthers ? 1 : 2;
}

void paintWithheld(QPainter &painter, const RowFrame &frame, const QRectF &row, const std::vector<RowMark> &marks,
                   const Palette &palette)
{
    const double step = std::min(8.0, row.height() / (static_cast<double>(marks.size()) + 0.5));
    double y = row.center().y() - step * (static_cast<double>(marks.size()) - 1) / 2;
    for (const RowMark &mark : marks) {
        paintMarker(painter, {frame.gutter(), y}, kMarkSize - 1, palette.look(mark.style), MarkerForm::Hollow,
                    palette.paper);
        y += step;
    }
}

}  // namespace

void paintRowMarks(QPainter &painter, const RowFrame &frame, std::size_t row, const ValueScale &scale,
                   std::vector<RowMark> marks, const Palette &palette)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const RowMark &a, const RowMark &b) { return rank(a.style) < rank(b.style); });
    std::vector<RowMark> shown;
    std::vector<RowMark> withheld;
    std::vector<double> places;
    for (const RowMark &mark : marks) {
        if (mark.value->value) {
            shown.push_back(mark);
            places.push_back(scale.placeOf(*mark.value->value));
        } else if (mark.value->isWithheld) {
            withheld.push_back(mark);
        }
    }
    const double middle = frame.rows()[row].center().y();
    const std::vector<DodgedMark> spots = dodged(places, frame.roomIn(row));
    for (std::size_t index = shown.size(); index-- > 0;)
        paintMarker(painter, {spots[index].place, middle + spots[index].offset}, kMarkSize,
                    palette.look(shown[index].style), MarkerForm::Solid, palette.paper);
    paintWithheld(painter, frame, frame.rows()[row], withheld, palette);
}

}  // namespace circumspect::render
