// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/answer_sheet.h"

namespace circumspect::sealed {

using published::ColumnRole;
using published::DropReason;

int AnswerSheet::columnOf(ColumnRole role) const
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].role == role)
            return static_cast<int>(i);
    return -1;
}

std::vector<published::DroppedColumn> AnswerSheet::droppedColumns() const
{
    std::vector<published::DroppedColumn> dropped;
    for (const SheetColumn &column : columns)
        if (column.role == ColumnRole::Unused || column.role == ColumnRole::Dropped)
            dropped.push_back(
                {column.heading, column.dropReason == DropReason::None ? DropReason::NotAsked : column.dropReason});
    return dropped;
}

}  // namespace circumspect::sealed
