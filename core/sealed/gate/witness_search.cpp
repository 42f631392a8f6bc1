// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/witness_search.h"

#include "sealed/gate/arrangement.h"
#include "sealed/gate/small_changes.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace circumspect::sealed {

namespace {

// Longer chains of changes hardly ever succeed where these fail.
constexpr std::size_t kLongestChain = 6;
constexpr int kMostSteps = 100;

class WitnessSearch {
public:
    WitnessSearch(const ReadersWorld &world, const RatersAtRisk &risk, Obstacles *obstacles)
        : m_world(world), m_grid(world.grid()), m_risk(risk), m_obstacles(obstacles)
    {
    }

    bool run()
    {
        const auto isWitness = [this](std::span<const Change> changes) {
            if (!m_world.looksTheSame(changes))
                return false;
            m_changes.assign(changes.begin(), changes.end());
            return true;
        };
        return SmallChanges(m_world, m_risk.row, m_risk.raters, 0, isWitness).run() ||
               anywhere(&WitnessSearch::tryDealing) || anywhere(&WitnessSearch::tryChains);
    }

    std::vector<Change> take() { return std::move(m_changes); }

private:
    using Attempt = bool (WitnessSearch::*)(int rater, int item);

    bool anywhere(Attempt attempt)
    {
        for (const int rater : m_risk.raters)
            for (const int item : m_grid.itemsOf(m_risk.row))
                if (m_grid.weight(m_risk.row, rater, item) > 0 && !isFixed(rater, item) &&
                    (this->*attempt)(rater, item))
                    return true;
        return false;
    }

    /// Remembers by what.
    bool isFixed(int rater, int item)
    {
        const std::optional<Fixing> &fixing = m_world.fixing(item, rater);
        if (fixing && m_obstacles != nullptr) {
            const std::size_t row = m_world.position({RowLevel::Item, item});
            m_obstacles->meet(row, fixing->sum);
            if (fixing->without)
                m_obstacles->meet(row, *fixing->without);
        }
        return fixing.has_value();
    }

    /// Where a distribution is printed: all its answers dealt out anew, so that the rater's column is not unanimous.
    bool tryDealing(int rater, int item)
    {
        const std::span<const PrintedSum> printed = m_world.printedIn({RowLevel::Item, item});
        for (const PrintedSum &pool : printed)
            if (pool.isDistributionShown &&
                std::find(pool.raters.begin(), pool.raters.end(), rater) != pool.raters.end() &&
                tryDealing(rater, item, pool, columnsOf(pool, item, rater)))
                return true;
        return false;
    }

    /// The pool's raters by the printed sums they stand in; those of `first` come first.
    std::vector<std::vector<int>> columnsOf(const PrintedSum &pool, int item, int first) const
    {
        const ReadersWorld::PrintedRow &row = m_world.row({RowLevel::Item, item});
        std::vector<std::vector<int>> columns;
        for (const int rater : pool.raters) {
            const auto found = std::find_if(columns.begin(), columns.end(), [&](const std::vector<int> &column) {
                return row.haveOnePlace(column.front(), rater);
            });
            if (found == columns.end())
                columns.push_back({rater});
            else
                found->push_back(rater);
        }
        std::sort(columns.begin(), columns.end(), [&](const std::vector<int> &a, const std::vector<int> &b) {
            const bool isFirst = row.haveOnePlace(a.front(), first);
            return isFirst != row.haveOnePlace(b.front(), first) ? isFirst : row.comesBefore(a.front(), b.front());
        });
        return columns;
    }

    bool tryDealing(int rater, int item, const PrintedSum &pool, std::vector<std::vector<int>> columns)
    {
        PooledAnswers pooled{m_grid.lowest(),
                             std::vector<int>(static_cast<std::size_t>(m_grid.highest() - m_grid.lowest() + 1), 0)};
        for (const int one : pool.raters)
            ++pooled.counts[static_cast<std::size_t>(m_grid.answer(one, item) - m_grid.lowest())];
        std::vector<ColumnShare> shares;
        for (const std::vector<int> &column : columns) {
            ColumnShare share{static_cast<int>(column.size()), 0};
            for (const int one : column)
                share.sum += m_grid.answer(one, item);
            shares.push_back(share);
        }
        std::optional<std::vector<std::vector<int>>> dealt = dealtWithoutUnanimousFirst(pooled, shares);
        if (!dealt)
            return false;
        // The rater gets an answer that is not the present one, if there is such.
        std::vector<int> &own = columns.front();
        std::iter_swap(own.begin(), std::find(own.begin(), own.end(), rater));
        std::vector<int> &answers = dealt->front();
        std::stable_partition(answers.begin(), answers.end(),
                              [&](int answer) { return answer != m_grid.answer(rater, item); });
        // Two raters' sum may stay the same in one order and not in another.
        for (int order = 0; order < 4; ++order) {
            std::reverse(answers.begin() + 1, answers.end());
            if (order == 2)
                for (std::size_t column = 1; column < dealt->size(); ++column)
                    std::reverse((*dealt)[column].begin(), (*dealt)[column].end());
            if (isWitnessDealt(item, columns, *dealt))
                return true;
        }
        return false;
    }

    bool isWitnessDealt(int item, const std::vector<std::vector<int>> &columns,
                        const std::vector<std::vector<int>> &dealt)
    {
        m_changes.clear();
        for (std::size_t column = 0; column < columns.size(); ++column)
            for (std::size_t i = 0; i < columns[column].size(); ++i)
                if (const int by = dealt[column][i] - m_grid.answer(columns[column][i], item); by != 0)
                    m_changes.push_back({columns[column][i], item, by});
        ReadersWorld::FittingRows fitting;
        return m_world.movesSum(m_risk.row, m_risk.raters, m_changes) && contradiction(fitting).sum == nullptr;
    }

    /// Remembers what it meets.
    ReadersWorld::Contradiction contradiction(ReadersWorld::FittingRows &fitting)
    {
        const ReadersWorld::Contradiction wrong = m_world.firstContradiction(m_changes, fitting);
        if (wrong.sum != nullptr && m_obstacles != nullptr)
            m_obstacles->meet(m_world.position(wrong.row), m_world.numberOf(wrong));
        return wrong;
    }

    bool tryChains(int rater, int item)
    {
        const int points = m_grid.highest() - m_grid.lowest();
        for (const std::size_t longest : {std::size_t{4}, kLongestChain})
            for (int distance = 1; distance <= points; ++distance)
                for (const int by : {distance, -distance}) {
                    if (!isOnScale(rater, item, by))
                        continue;
                    m_steps = 0;
                    m_longest = longest;
                    m_changes.assign({{rater, item, by}});
                    if (mend({}))
                        return true;
                }
        return false;
    }

    bool isOnScale(int rater, int item, int by) const
    {
        const int after = m_grid.answer(rater, item) + by;
        return after >= m_grid.lowest() && after <= m_grid.highest();
    }

    /// Mends the first number that the changes contradict by one more change, and so on; before the last change, these
    /// rows did fit.
    bool mend(const ReadersWorld::FittingRows &before)
    {
        if (++m_steps > kMostSteps)
            return false;
        ReadersWorld::FittingRows fitting = stillFitting(before);
        const ReadersWorld::Contradiction wrong = contradiction(fitting);
        if (wrong.sum == nullptr)
            return m_world.movesSum(m_risk.row, m_risk.raters, m_changes);
        if (m_changes.size() >= m_longest)
            return false;
        return wrong.missing == 0 ? mendDistribution(wrong, fitting) : mendSum(wrong, fitting);
    }

    /// Those on which the last change has no bearing.
    ReadersWorld::FittingRows stillFitting(const ReadersWorld::FittingRows &before) const
    {
        const int item = m_changes.back().item;
        const std::array touched{m_world.position({RowLevel::Overall, 0}),
                                 m_world.position({RowLevel::Competency, m_grid.competencyOf(item)}),
                                 m_world.position({RowLevel::Item, item})};
        ReadersWorld::FittingRows still;
        std::copy_if(before.begin(), before.end(), std::back_inserter(still),
                     [&](std::size_t row) { return std::find(touched.begin(), touched.end(), row) == touched.end(); });
        return still;
    }

    bool mendSum(const ReadersWorld::Contradiction &wrong, const ReadersWorld::FittingRows &fitting)
    {
        const int step = wrong.missing > 0 ? 1 : -1;
        const int most = wrong.row.level == RowLevel::Item ? static_cast<int>(wrong.missing) : step;
        for (const int rater : wrong.sum->raters)
            for (const int item : m_grid.itemsOf(wrong.row)) {
                if (m_grid.weight(wrong.row, rater, item) == 0)
                    continue;
                if (mendBy(rater, item, most, fitting) || (most != step && mendBy(rater, item, step, fitting)))
                    return true;
            }
        return false;
    }

    /// Somebody gives a point that is missing instead of one that there is too much of.
    bool mendDistribution(const ReadersWorld::Contradiction &wrong, const ReadersWorld::FittingRows &fitting)
    {
        const int item = wrong.row.index;
        const ReadersWorld::MoreAnswers more = m_world.moreAnswers(m_world.numberOf(wrong), item, m_changes);
        for (const int rater : wrong.sum->raters) {
            const int point = m_grid.answer(rater, item) - m_grid.lowest();
            if (more[point] <= 0)
                continue;
            for (int other = 0; other < more.size(); ++other)
                if (more[other] < 0 && mendBy(rater, item, other - point, fitting))
                    return true;
        }
        return false;
    }

    bool mendBy(int rater, int item, int by, const ReadersWorld::FittingRows &fitting)
    {
        const bool isChanged = std::any_of(m_changes.begin(), m_changes.end(), [&](const Change &change) {
            return change.rater == rater && change.item == item;
        });
        // An answer goes one way only.
        if (isChanged || !isOnScale(rater, item, by) || isFixed(rater, item))
            return false;
        m_changes.push_back({rater, item, by});
        if (mend(fitting))
            return true;
        m_changes.pop_back();
        return false;
    }

    const ReadersWorld &m_world;
    const AnswerGrid &m_grid;
    const RatersAtRisk &m_risk;
    Obstacles *m_obstacles;
    std::vector<Change> m_changes;
    std::size_t m_longest = 0;
    int m_steps = 0;
};

std::vector<int> othersIn(const std::vector<Change> &changes, int rater)
{
    std::vector<int> others;
    for (const Change &change : changes)
        if (change.rater != rater && std::find(others.begin(), others.end(), change.rater) == others.end())
            others.push_back(change.rater);
    return others;
}

}  // namespace

void Obstacles::meet(std::size_t row, std::size_t sum)
{
    if (m_met.size() <= row)
        m_met.resize(row + 1);
    if (m_met[row].size() <= sum)
        m_met[row].resize(sum + 1, 0);
    m_met[row][sum] = 1;
}

bool Obstacles::areAllIn(std::size_t row, std::span<const PrintedSum> before, std::span<const PrintedSum> now) const
{
    if (row >= m_met.size())
        return true;
    for (std::size_t i = 0; i < m_met[row].size(); ++i)
        if (m_met[row][i] != 0 && std::find(now.begin(), now.end(), before[i]) == now.end())
            return false;
    return true;
}

std::optional<std::vector<Change>> findWitness(const ReadersWorld &world, const RatersAtRisk &risk,
                                               Obstacles *obstacles)
{
    WitnessSearch search(world, risk, obstacles);
    if (!search.run())
        return std::nullopt;
    return search.take();
}

std::optional<RatersAtRisk> findRatersAtRisk(const ReadersWorld &world, const RowKey &row, std::span<const int> raters,
                                             Obstacles &obstacles)
{
    for (const int rater : raters) {
        if (!world.grid().hasValue(row, rater))
            continue;
        const RatersAtRisk alone{row, {rater}};
        obstacles.clear();
        const std::optional<std::vector<Change>> witness = findWitness(world, alone, &obstacles);
        if (!witness)
            return alone;
        // Whoever the witness leaves alone is open together with the rater as well.
        for (const int other : othersIn(*witness, rater)) {
            const RatersAtRisk both{row, {rater, other}};
            if (!world.grid().hasValue(row, other) || world.movesSum(row, both.raters, *witness))
                continue;
            obstacles.clear();
            if (!findWitness(world, both, &obstacles))
                return both;
        }
    }
    return std::nullopt;
}

}  // namespace circumspect::sealed
