// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/readers_world.h"

#include <array>
#include <span>
#include <utility>

namespace circumspect::sealed {

/// Tries small changes that move the raters' sum, in a fixed order: one answer; two raters' answers to an item, one
/// step or exchanged; two raters' answers to two items, so that scores and sums stay. Leaves out what is off at first
/// sight in more than `mostWrong` item rows.
template <class Visit>
class SmallChanges {
public:
    /// `visit` takes a span of changes and says whether to stop.
    SmallChanges(const ReadersWorld &world, const RowKey &row, std::span<const int> raters, int mostWrong, Visit visit)
        : m_world(world),
          m_grid(world.grid()),
          m_row(row),
          m_raters(raters),
          m_mostWrong(mostWrong),
          m_visit(std::move(visit))
    {
    }

    /// Whether `visit` said to stop.
    bool run() { return anywhere(&SmallChanges::tryOneOrTwoAnswers) || anywhere(&SmallChanges::tryRectangles); }

private:
    using Attempt = bool (SmallChanges::*)(int rater, int item);

    bool anywhere(Attempt attempt)
    {
        for (const int rater : m_raters)
            for (const int item : m_grid.itemsOf(m_row))
                if (m_grid.weight(m_row, rater, item) > 0 && (this->*attempt)(rater, item))
                    return true;
        return false;
    }

    template <std::size_t N>
    bool isEnough(const std::array<Change, N> &changes)
    {
        return m_world.movesSum(m_row, m_raters, changes) && m_visit(std::span<const Change>(changes));
    }

    int wrongRows(int item, int rater, int other) const { return m_world.areAlike(item, rater, other) ? 0 : 1; }

    bool tryOneOrTwoAnswers(int rater, int item)
    {
        for (const int by : {1, -1})
            if (isEnough(std::array{Change{rater, item, by}}))
                return true;
        for (int other = 0; other < m_grid.raterCount(); ++other) {
            if (other == rater || !m_grid.isUnknown(other, item) || wrongRows(item, rater, other) > m_mostWrong)
                continue;
            const int exchange = m_grid.answer(other, item) - m_grid.answer(rater, item);
            for (const int by : {exchange, 1, -1})
                if (by != 0 && isEnough(std::array{Change{rater, item, by}, Change{other, item, -by}}))
                    return true;
        }
        return false;
    }

    bool tryRectangles(int rater, int item)
    {
        for (int other = 0; other < m_grid.raterCount(); ++other) {
            if (other == rater || !m_grid.isUnknown(other, item) || wrongRows(item, rater, other) > m_mostWrong)
                continue;
            for (const int second : m_grid.itemsOf({RowLevel::Competency, m_grid.competencyOf(item)}))
                if (second != item && m_grid.isAnswered(rater, second) && m_grid.isAnswered(other, second) &&
                    wrongRows(item, rater, other) + wrongRows(second, rater, other) <= m_mostWrong &&
                    tryRectangle(rater, other, item, second))
                    return true;
        }
        return false;
    }

    bool tryRectangle(int rater, int other, int item, int second)
    {
        const int exchange = m_grid.answer(other, item) - m_grid.answer(rater, item);
        const int back = m_grid.answer(other, second) - m_grid.answer(rater, second);
        for (const auto &[by, too] : {std::pair(1, -1), std::pair(-1, 1), std::pair(exchange, back)})
            if (by != 0 && too != 0 &&
                isEnough(std::array{Change{rater, item, by}, Change{other, item, -by}, Change{rater, second, too},
                                    Change{other, second, -too}}))
                return true;
        return false;
    }

    const ReadersWorld &m_world;
    const AnswerGrid &m_grid;
    RowKey m_row;
    std::span<const int> m_raters;
    int m_mostWrong;
    Visit m_visit;
};

}  // namespace circumspect::sealed
