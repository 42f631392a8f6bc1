// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/block_flow.h"

namespace circumspect::render {

inline constexpr double kCellPadding = 4;          ///< points left and right of a cell's text
inline constexpr double kCellPaddingAbove = 3;     ///< points above and below
inline constexpr double kLeastPaddingAbove = 1.5;  ///< where that saves a page
inline constexpr double kMarkAbove = 10;           ///< points that a mark takes above a column's title
inline constexpr double kTableMark = 11;           ///< points that a mark takes beside a column's title

/// Caption, header and rows. A short table stays in one piece; of a long one the header comes again on each page, and
/// the first two and the last two rows stay together.
void appendTable(std::vector<FlowItem> &flow, const report::Table &table, TagKey key, double width);

/// Column widths from the weights, but never narrower than a column's longest word, if the table allows it. Columns of
/// figures take no more than they need, so that texts get the rest.
std::vector<ColumnBox> columnBoxes(const report::Table &table, double width);

/// The style a cell's text has.
TypeStyle cellStyle(const report::Table &table, int row, int column);

}  // namespace circumspect::render
