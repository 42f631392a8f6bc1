// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/results.h"

#include <algorithm>

namespace circumspect::published {

namespace {

const Row *rowWithId(const std::vector<Row> &rows, const QString &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

int Results::columnOf(ColumnKind kind) const
{
    const auto &columns = m_content.columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column &column) { return column.kind == kind; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

const Row *Results::competency(const CompetencyId &id) const
{
    return rowWithId(m_content.competencies, id.text());
}

const Row *Results::item(const ItemId &id) const
{
    return rowWithId(m_content.items, id.text());
}

const Row *Results::importance(const CompetencyId &id) const
{
    return m_content.importance ? rowWithId(m_content.importance->competencies, id.text()) : nullptr;
}

}  // namespace circumspect::published
