// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"

#include <optional>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// Raters (or participants) in rows, items in columns; a cell may be missing.
class AnswerMatrix {
public:
    AnswerMatrix(int rows, int columns);

    int rowCount() const { return m_rows; }
    int columnCount() const { return m_columns; }
    std::optional<double> at(int row, int column) const { return m_cells[position(row, column)]; }
    void set(int row, int column, std::optional<double> value) { m_cells[position(row, column)] = value; }
    std::span<const std::optional<double>> row(int row) const;
    /// The answers that are there, from top to bottom.
    std::vector<double> answered(int column) const;
    /// The rows without a missing cell.
    AnswerMatrix completeRows() const;
    /// The number of rows with at least one cell.
    int nonEmptyRowCount() const;

private:
    std::size_t position(int row, int column) const { return static_cast<std::size_t>(row * m_columns + column); }

    int m_rows = 0;
    int m_columns = 0;
    std::vector<std::optional<double>> m_cells;
};

/// The answers of some rows of a response set to some items.
AnswerMatrix answersOf(const ResponseSet &responses, std::span<const int> rows, std::span<const int> items);

/// Participants in rows: each cell the mean over the raters who are not self and answered the item (section 6, target
/// means). An empty `self` leaves nobody out.
AnswerMatrix othersItemMeans(const ResponseSet &responses, std::span<const int> items, const GroupId &self);

/// Rows of a group, and of everybody but self, in the order of the response set.
std::vector<int> rowsOfGroup(const ResponseSet &responses, const GroupId &group);
std::vector<int> rowsOfOthers(const ResponseSet &responses, const GroupId &self);

}  // namespace circumspect::sealed
