// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/cross_row_test.h"

#include "sealed/gate/interval_net.h"
#include "sealed/scoring/rounding.h"
#include "sealed/scoring/scores.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace circumspect::sealed {

namespace {

// Half a unit of the last printed place; the upper end rounds up and is left out.
constexpr double kRoundingHalf = 0.05;
constexpr double kJustBelow = 1e-7;

double sumOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

int countOf(std::span<const double> values)
{
    return static_cast<int>(values.size());
}

/// The sum behind a mean printed to one decimal.
SumRange behindPrinted(double sum, int count)
{
    const double printed = roundedForDisplay(sum / count, kProtectedMeanDecimals);
    return {count * (printed - kRoundingHalf), count * (printed + kRoundingHalf) - kJustBelow};
}

/// As rangeTold, but for rounded means with what rounding leaves.
SumRange toldAcrossRows(Ruling ruling, const std::vector<double> &values, const ValueGrid &grid, bool isItem)
{
    if (ruling == Ruling::Exact && !isItem)
        return behindPrinted(sumOf(values), countOf(values));
    return rangeTold(values, ruling, grid);
}

/// Bounds of the sum of `some` answers among `count` whose sum lies in `sum`.
SumRange someOf(int some, int count, const SumRange &sum, const ValueGrid &grid)
{
    const int rest = count - some;
    return {std::max(some * grid.lowest, sum.low - rest * grid.highest),
            std::min(some * grid.highest, sum.high - rest * grid.lowest)};
}

// Up to this many protected columns a reader adds and subtracts columns in every way; beyond, singly, in pairs and all.
constexpr std::size_t kMostColumnsInEveryWay = 4;

/// The sets of columns a reader adds up; the single columns come first, in order, all together last.
std::vector<std::vector<std::size_t>> columnSets(std::size_t columns)
{
    std::vector<std::vector<std::size_t>> sets;
    const std::size_t most = columns <= kMostColumnsInEveryWay ? columns : 2;
    for (std::size_t size = 1; size <= columns; ++size) {
        if (size > most && size < columns)
            continue;
        std::vector<bool> isTaken(columns, false);
        std::fill_n(isTaken.begin(), size, true);
        do {
            std::vector<std::size_t> &set = sets.emplace_back();
            for (std::size_t column = 0; column < columns; ++column)
                if (isTaken[column])
                    set.push_back(column);
        } while (std::prev_permutation(isTaken.begin(), isTaken.end()));
    }
    return sets;
}

/// Builds the reader's equations and reads off what they leave.
class ReadersView {
public:
    ReadersView(const ScoreSheet &sheet, std::span<const RuledRow> rows, std::span<const PlannedColumn> columns)
        : m_sheet(sheet), m_rows(rows), m_columns(columns), m_sets(columnSets(columns.size()))
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            addCells(row);
            addSums(row);
        }
        // What the rows alone leave bounds the answers of raters who left items open.
        m_net.propagate();
        for (std::size_t set = 0; set < m_sets.size(); ++set) {
            for (int competency = 0; competency < m_sheet.frame().competencyCount(); ++competency)
                addItemEquation(set, competency);
            addOverallEquation(set);
        }
        m_net.propagate();
    }

    std::optional<CrossRowLeak> firstLeak() const
    {
        for (std::size_t row = m_rows.size(); row-- > 0;)
            for (std::size_t column = 0; column < m_columns.size(); ++column)
                if (isLeaking(row, column))
                    return CrossRowLeak{m_rows[row].key, column};
        return std::nullopt;
    }

private:
    static bool isItem(const RuledRow &row) { return row.key.level == RowLevel::Item; }
    const std::vector<double> &values(std::size_t row, std::size_t column) const
    {
        return m_rows[row].evidence.cells[column].values;
    }
    /// The sum of a set of columns in a row; single columns have the number of the column.
    int variable(std::size_t row, std::size_t set) const { return static_cast<int>(row * m_sets.size() + set); }
    std::size_t competencyRow(int competency) const { return static_cast<std::size_t>(1 + competency); }
    std::size_t itemRow(int item) const
    {
        return static_cast<std::size_t>(1 + m_sheet.frame().competencyCount() + item);
    }

    void addCells(std::size_t row)
    {
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            m_net.addVariable(toldAcrossRows(m_rows[row].ruling.cells[column], values(row, column),
                                             m_rows[row].evidence.grid, isItem(m_rows[row])),
                              isItem(m_rows[row]));
    }

    /// Larger sets are sums of single columns; all columns together are all others minus the managers. What two sets
    /// that make up all columns leave each other follows.
    void addSums(std::size_t row)
    {
        for (std::size_t set = m_columns.size(); set < m_sets.size(); ++set) {
            SumRange range = allRange(row);
            std::vector<IntervalNet::Term> terms;
            int count = 0;
            for (const std::size_t column : m_sets[set]) {
                terms.push_back({variable(row, column), -1.0});
                count += countOf(values(row, column));
            }
            if (m_sets[set].size() < m_columns.size())
                range = fullRange(count, m_rows[row].evidence.grid);
            terms.push_back({m_net.addVariable(range, isItem(m_rows[row])), 1.0});
            m_net.addEquation(std::move(terms), {0, 0});
        }
        addComplements(row);
        if (m_columns.size() == 1)
            m_net.addEquation({{variable(row, 0), 1.0}}, allRange(row));
    }

    void addComplements(std::size_t row)
    {
        for (std::size_t a = 0; a < m_sets.size(); ++a)
            for (std::size_t b = a + 1; b + 1 < m_sets.size(); ++b)
                if (areComplements(m_sets[a], m_sets[b]))
                    m_net.addEquation(
                        {{variable(row, a), 1.0}, {variable(row, b), 1.0}, {variable(row, m_sets.size() - 1), -1.0}},
                        {0, 0});
    }

    bool areComplements(const std::vector<std::size_t> &a, const std::vector<std::size_t> &b) const
    {
        return a.size() + b.size() == m_columns.size() && std::none_of(a.begin(), a.end(), [&](std::size_t column) {
                   return std::find(b.begin(), b.end(), column) != b.end();
               });
    }

    /// What all others tells of the sum of the protected raters.
    SumRange allRange(std::size_t row) const
    {
        const RuledRow &ruled = m_rows[row];
        const ValueGrid &grid = ruled.evidence.grid;
        if (!isPrinted(ruled.ruling.allOthers))
            return fullRange(ruled.evidence.protectedCount(), grid);
        const double managers = sumOf(ruled.evidence.managers);
        const SumRange told = toldAcrossRows(ruled.ruling.allOthers, ruled.evidence.allOthers(), grid, isItem(ruled));
        return {told.low - managers, told.high - managers};
    }

    /// items x (sum of scores) = sum of all answers + the scores of raters, once for each answer they left open
    /// - the answers of raters without a score.
    void addItemEquation(std::size_t set, int competency)
    {
        const std::vector<int> &items = m_sheet.frame().competencies[static_cast<std::size_t>(competency)];
        std::vector<IntervalNet::Term> terms{
            {variable(competencyRow(competency), set), -static_cast<double>(items.size())}};
        for (const int item : items)
            terms.push_back({variable(itemRow(item), set), 1.0});
        SumRange slack;
        for (const std::size_t column : m_sets[set]) {
            const SumRange own = itemSlack(column, competency, items);
            slack = {slack.low + own.low, slack.high + own.high};
        }
        m_net.addEquation(std::move(terms), slack);
    }

    SumRange itemSlack(std::size_t column, int competency, const std::vector<int> &items) const
    {
        SumRange slack;
        for (const int item : items) {
            const SumRange own = answersOf(column, item, unscoredAnswers(column, competency, item));
            slack = {slack.low + own.low, slack.high + own.high};
        }
        // Raters who left at least one item open, at least two ...: each open item counts their score once.
        for (int open = 1; open <= static_cast<int>(items.size()); ++open) {
            const SumRange scores = openScores(column, competency, items, ratersWithOpen(column, competency, open));
            slack = {slack.low - scores.high, slack.high - scores.low};
        }
        return slack;
    }

    /// Answers to the item by raters without a score in the competency.
    int unscoredAnswers(std::size_t column, int competency, int item) const
    {
        const std::vector<int> &raters = m_columns[column].raters;
        return static_cast<int>(std::count_if(raters.begin(), raters.end(), [&](int rater) {
            return !m_sheet.value({RowLevel::Competency, competency}, rater).isDefined() &&
                   m_sheet.value({RowLevel::Item, item}, rater).isDefined();
        }));
    }

    /// Raters with a score in the competency who left at least `open` of its items open.
    int ratersWithOpen(std::size_t column, int competency, int open) const
    {
        const std::vector<int> &items = m_sheet.frame().competencies[static_cast<std::size_t>(competency)];
        const std::vector<int> &raters = m_columns[column].raters;
        return static_cast<int>(std::count_if(raters.begin(), raters.end(), [&](int rater) {
            const auto left = std::count_if(items.begin(), items.end(), [&](int item) {
                return !m_sheet.value({RowLevel::Item, item}, rater).isDefined();
            });
            return m_sheet.value({RowLevel::Competency, competency}, rater).isDefined() && left >= open;
        }));
    }

    SumRange answersOf(std::size_t column, int item, int some) const
    {
        const std::size_t row = itemRow(item);
        return someOf(some, countOf(values(row, column)), m_net.range(variable(row, column)),
                      m_rows[row].evidence.grid);
    }

    /// Bounds of the scores of `some` raters together: the mean over the items that everybody answered.
    SumRange openScores(std::size_t column, int competency, const std::vector<int> &items, int some) const
    {
        const std::size_t scores = values(competencyRow(competency), column).size();
        SumRange sum;
        int complete = 0;
        for (const int item : items) {
            if (values(itemRow(item), column).size() < scores)
                continue;
            const SumRange answers = answersOf(column, item, some);
            sum = {sum.low + answers.low, sum.high + answers.high};
            ++complete;
        }
        if (complete == 0)
            return fullRange(some, m_rows.front().evidence.grid);
        return {sum.low / complete, sum.high / complete};
    }

    /// competencies x (sum of overall scores) = sum of the competency scores, likewise.
    void addOverallEquation(std::size_t set)
    {
        const int competencies = m_sheet.frame().competencyCount();
        std::vector<IntervalNet::Term> terms{{variable(0, set), -static_cast<double>(competencies)}};
        for (int competency = 0; competency < competencies; ++competency)
            terms.push_back({variable(competencyRow(competency), set), 1.0});
        SumRange slack;
        for (const std::size_t column : m_sets[set]) {
            const SumRange own = overallSlack(column);
            slack = {slack.low + own.low, slack.high + own.high};
        }
        m_net.addEquation(std::move(terms), slack);
    }

    SumRange overallSlack(std::size_t column) const
    {
        const ValueGrid &grid = m_rows.front().evidence.grid;
        SumRange slack;
        for (int competency = 0; competency < m_sheet.frame().competencyCount(); ++competency)
            for (const int rater : m_columns[column].raters) {
                const bool hasOverall = m_sheet.value({RowLevel::Overall, 0}, rater).isDefined();
                const bool hasScore = m_sheet.value({RowLevel::Competency, competency}, rater).isDefined();
                if (hasOverall && !hasScore)
                    slack = {slack.low - grid.highest, slack.high - grid.lowest};
                if (!hasOverall && hasScore)
                    slack = {slack.low + grid.lowest, slack.high + grid.highest};
            }
        return slack;
    }

    bool isLeaking(std::size_t row, std::size_t column) const
    {
        const int count = countOf(values(row, column));
        const Ruling ruling = m_rows[row].ruling.cells[column];
        const bool isTiny = count < model::kLeastMinimum;
        if (count == 0 || ruling == Ruling::Exact)
            return false;
        const ValueGrid &grid = m_rows[row].evidence.grid;
        const SumRange &range = m_net.range(variable(row, column));
        const bool isSingle = isBelow(range.high - range.low, grid.step);
        if (isTiny)
            return isSingle;
        const SumRange full = fullRange(count, grid);
        if (isAbove(range.low, full.high - grid.step) || isBelow(range.high, full.low + grid.step))
            return true;
        // Any single sum counts, or the remedy itself would say that it was the one at the end of the scale.
        return isPrinted(ruling) && isItem(m_rows[row]) && isSingle && !isSingleWithinRow(row, column);
    }

    /// The row's own numbers fix the sum already; they were ruled fit to print together.
    bool isSingleWithinRow(std::size_t row, std::size_t column) const
    {
        const RuledRow &ruled = m_rows[row];
        if (!isPrinted(ruled.ruling.allOthers))
            return false;
        const SumRange total = protectedTotal(ruled.evidence, ruled.ruling.allOthers);
        const SumRange range = attainable(publishedParts(ruled.evidence, ruled.ruling.cells), total)[column];
        return isBelow(range.high - range.low, ruled.evidence.grid.step);
    }

    const ScoreSheet &m_sheet;
    std::span<const RuledRow> m_rows;
    std::span<const PlannedColumn> m_columns;
    std::vector<std::vector<std::size_t>> m_sets;
    IntervalNet m_net;
};

}  // namespace

std::optional<CrossRowLeak> findCrossRowLeak(const ScoreSheet &sheet, std::span<const RuledRow> rows,
                                             std::span<const PlannedColumn> columns)
{
    return ReadersView(sheet, rows, columns).firstLeak();
}

}  // namespace circumspect::sealed
