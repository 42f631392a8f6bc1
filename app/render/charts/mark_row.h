// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/charts/row_frame.h"
#include "render/palette.h"
#include "report/chart_model.h"

#include <vector>

class QPainter;

namespace circumspect::render {

/// One value of a row with its style; order decides who stays in line when marks are near each other.
struct RowMark {
    report::SeriesStyle style = report::SeriesStyle::AllOthers;
    const report::ChartValue *value = nullptr;
};

/// Draws the marks of one row: solid at their values, moved apart where near, hollow in the gutter where withheld.
void paintRowMarks(QPainter &painter, const RowFrame &frame, std::size_t row, const ValueScale &scale,
                   std::vector<RowMark> marks, const Palette &palette);

}  // namespace circumspect::render
