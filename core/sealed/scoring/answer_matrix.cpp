// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/answer_matrix.h"

#include "sealed/scoring/scores.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

template <class Predicate>
std::vector<int> rowsWhere(const ResponseSet &responses, Predicate predicate)
{
    std::vector<int> rows;
    for (int row = 0; row < responses.rowCount(); ++row)
        if (predicate(responses.groups()[responses.row(row).group]))
            rows.push_back(row);
    return rows;
}

bool isThere(const std::optional<double> &cell)
{
    return cell.has_value();
}

}  // namespace

AnswerMatrix::AnswerMatrix(int rows, int columns)
    : m_rows(rows), m_columns(columns), m_cells(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns))
{
}

std::span<const std::optional<double>> AnswerMatrix::row(int row) const
{
    return std::span(m_cells).subspan(position(row, 0), static_cast<std::size_t>(m_columns));
}

std::vector<double> AnswerMatrix::answered(int column) const
{
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(m_rows));
    for (int r = 0; r < m_rows; ++r)
        if (const std::optional<double> value = at(r, column))
            values.push_back(*value);
    return values;
}

AnswerMatrix AnswerMatrix::completeRows() const
{
    AnswerMatrix complete(0, m_columns);
    for (int r = 0; r < m_rows; ++r) {
        const auto cells = row(r);
        if (!std::all_of(cells.begin(), cells.end(), isThere))
            continue;
        complete.m_cells.insert(complete.m_cells.end(), cells.begin(), cells.end());
        ++complete.m_rows;
    }
    return complete;
}

int AnswerMatrix::nonEmptyRowCount() const
{
    int count = 0;
    for (int r = 0; r < m_rows; ++r) {
        const auto cells = row(r);
        count += std::any_of(cells.begin(), cells.end(), isThere) ? 1 : 0;
    }
    return count;
}

AnswerMatrix answersOf(const ResponseSet &responses, std::span<const int> rows, std::span<const int> items)
{
    AnswerMatrix matrix(static_cast<int>(rows.size()), static_cast<int>(items.size()));
    for (int r = 0; r < matrix.rowCount(); ++r) {
        const auto answers = responses.answers(rows[static_cast<std::size_t>(r)]);
        for (int c = 0; c < matrix.columnCount(); ++c) {
            const Answer answer = answers[static_cast<std::size_t>(items[static_cast<std::size_t>(c)])];
            if (isAnswered(answer))
                matrix.set(r, c, answer);
        }
    }
    return matrix;
}

AnswerMatrix othersItemMeans(const ResponseSet &responses, std::span<const int> items, const GroupId &self)
{
    const auto participants = responses.participants().size();
    std::vector<std::vector<int>> rowsByParticipant(participants);
    for (const int row : rowsOfOthers(responses, self))
        rowsByParticipant[responses.row(row).participant].push_back(row);
    AnswerMatrix means(static_cast<int>(participants), static_cast<int>(items.size()));
    for (int participant = 0; participant < means.rowCount(); ++participant) {
        const AnswerMatrix answers =
            answersOf(responses, rowsByParticipant[static_cast<std::size_t>(participant)], items);
        for (int column = 0; column < means.columnCount(); ++column)
            means.set(participant, column, meanOf(answers.answered(column)).optional());
    }
    return means;
}

std::vector<int> rowsOfGroup(const ResponseSet &responses, const GroupId &group)
{
    return rowsWhere(responses, [&](const GroupId &candidate) { return candidate == group; });
}

std::vector<int> rowsOfOthers(const ResponseSet &responses, const GroupId &self)
{
    return rowsWhere(responses, [&](const GroupId &candidate) { return candidate != self; });
}

}  // namespace circumspect::sealed
