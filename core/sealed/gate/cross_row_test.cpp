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

EndOfScale endOf(Ruling ruling)
{
    if (ruling == Ruling::OrMore)
        return EndOfScale::High;
    return ruling == Ruling::OrLess ? EndOfScale::Low : EndOfScale::None;
}

/// The sum behind a mean printed to one decimal.
SumRange behindPrinted(double sum, int count)
{
    const double printed = roundedForDisplay(sum / count, kProtectedMeanDecimals);
    return {count * (printed - kRoundingHalf), count * (printed + kRoundingHalf) - kJustBelow};
}

/// What the printed cell itself says of the sum of `values`.
SumRange toldBy(Ruling ruling, std::span<const double> values, const ValueGrid &grid, bool isItem)
{
    const int count = countOf(values);
    if (ruling == Ruling::Exact)
        return isItem ? SumRange{sumOf(values), sumOf(values)} : behindPrinted(sumOf(values), count);
    if (isPrinted(ruling))
        return codedRange(endOf(ruling), count, grid);
    return ruling == Ruling::Solvable ? uncodedRange(count, grid) : fullRange(count, grid);
}

/// Bounds of one answer among `count` whose sum lies in `sum`.
SumRange oneOf(const SumRange &sum, int count, const ValueGrid &grid)
{
    return {std::max(grid.lowest, sum.low - (count - 1) * grid.highest),
            std::min(grid.highest, sum.high - (count - 1) * grid.lowest)};
}

/// Builds the reader's equations and reads off what they leave.
class ReadersView {
public:
    ReadersView(const ScoreSheet &sheet, std::span<const RuledRow> rows, std::span<const PlannedColumn> columns)
        : m_sheet(sheet), m_rows(rows), m_columns(columns)
    {
        addCells();
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            addTotal(row);
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            for (int competency = 0; competency < m_sheet.frame().competencyCount(); ++competency)
                addItemEquation(column, competency);
            addOverallEquation(column);
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
    std::span<const double> values(std::size_t row, std::size_t column) const
    {
        return m_rows[row].evidence.cells[column].values;
    }
    int variable(std::size_t row, std::size_t column) const { return m_variables[row * m_columns.size() + column]; }
    std::size_t competencyRow(int competency) const { return static_cast<std::size_t>(1 + competency); }
    std::size_t itemRow(int item) const
    {
        return static_cast<std::size_t>(1 + m_sheet.frame().competencyCount() + item);
    }

    void addCells()
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            for (std::size_t column = 0; column < m_columns.size(); ++column)
                m_variables.push_back(m_net.addVariable(toldBy(m_rows[row].ruling.cells[column], values(row, column),
                                                               m_rows[row].evidence.grid, isItem(m_rows[row])),
                                                        isItem(m_rows[row])));
    }

    /// All others minus the managers is the sum of the protected cells.
    void addTotal(std::size_t row)
    {
        const Ruling ruling = m_rows[row].ruling.allOthers;
        if (!isPrinted(ruling))
            return;
        const std::vector<double> all = m_rows[row].evidence.allOthers();
        const double managers = sumOf(m_rows[row].evidence.managers);
        const SumRange told = toldBy(ruling, all, m_rows[row].evidence.grid, isItem(m_rows[row]));
        std::vector<IntervalNet::Term> terms;
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            terms.push_back({variable(row, column), 1.0});
        m_net.addEquation(std::move(terms), {told.low - managers, told.high - managers});
    }

    /// items x (sum of scores) = sum of all answers + the scores of raters, once for each answer they left open
    /// - the answers of raters without a score.
    void addItemEquation(std::size_t column, int competency)
    {
        const std::vector<int> &items = m_sheet.frame().competencies[static_cast<std::size_t>(competency)];
        std::vector<IntervalNet::Term> terms{
            {variable(competencyRow(competency), column), -static_cast<double>(items.size())}};
        for (const int item : items)
            terms.push_back({variable(itemRow(item), column), 1.0});
        m_net.addEquation(std::move(terms), itemSlack(column, competency, items));
    }

    SumRange itemSlack(std::size_t column, int competency, const std::vector<int> &items) const
    {
        const std::vector<int> &raters = m_columns[column].raters;
        const RowKey key{RowLevel::Competency, competency};
        const SumRange score = openScore(column, competency, items);
        SumRange slack;
        for (const int rater : raters) {
            const bool hasScore = m_sheet.value(key, rater).isDefined();
            for (const int item : items) {
                const bool hasAnswer = m_sheet.value({RowLevel::Item, item}, rater).isDefined();
                const SumRange answer = hasAnswer ? answerBounds(column, item) : score;
                if (hasScore && !hasAnswer)
                    slack = {slack.low - answer.high, slack.high - answer.low};
                if (!hasScore && hasAnswer)
                    slack = {slack.low + answer.low, slack.high + answer.high};
            }
        }
        return slack;
    }

    SumRange answerBounds(std::size_t column, int item) const
    {
        const std::size_t row = itemRow(item);
        return oneOf(m_net.range(variable(row, column)), countOf(values(row, column)), m_rows[row].evidence.grid);
    }

    /// Bounds of the score of a rater who left an item open: the mean over the items that everybody answered.
    SumRange openScore(std::size_t column, int competency, const std::vector<int> &items) const
    {
        const std::size_t scores = values(competencyRow(competency), column).size();
        SumRange sum;
        int complete = 0;
        for (const int item : items) {
            if (values(itemRow(item), column).size() < scores)
                continue;
            const SumRange answer = answerBounds(column, item);
            sum = {sum.low + answer.low, sum.high + answer.high};
            ++complete;
        }
        const ScoringFrame &frame = m_sheet.frame();
        if (complete == 0)
            return {static_cast<double>(frame.lowest), static_cast<double>(frame.highest)};
        return {sum.low / complete, sum.high / complete};
    }

    /// competencies x (sum of overall scores) = sum of the competency scores, likewise.
    void addOverallEquation(std::size_t column)
    {
        const int competencies = m_sheet.frame().competencyCount();
        const ValueGrid &grid = m_rows.front().evidence.grid;
        std::vector<IntervalNet::Term> terms{{variable(0, column), -static_cast<double>(competencies)}};
        SumRange slack;
        for (int competency = 0; competency < competencies; ++competency) {
            terms.push_back({variable(competencyRow(competency), column), 1.0});
            for (const int rater : m_columns[column].raters) {
                const bool hasOverall = m_sheet.value({RowLevel::Overall, 0}, rater).isDefined();
                const bool hasScore = m_sheet.value({RowLevel::Competency, competency}, rater).isDefined();
                if (hasOverall && !hasScore)
                    slack = {slack.low - grid.highest, slack.high - grid.lowest};
                if (!hasOverall && hasScore)
                    slack = {slack.low + grid.lowest, slack.high + grid.highest};
            }
        }
        m_net.addEquation(std::move(terms), slack);
    }

    bool isLeaking(std::size_t row, std::size_t column) const
    {
        const int count = countOf(values(row, column));
        const Ruling ruling = m_rows[row].ruling.cells[column];
        const bool isCoded = isPrinted(ruling) && ruling != Ruling::Exact;
        const bool isTiny = count > 0 && count < model::kLeastMinimum;
        if (!isCoded && !isTiny)
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
        return isItem(m_rows[row]) && isSingle && !isSingleWithinRow(row, column);
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
    IntervalNet m_net;
    std::vector<int> m_variables;
};

}  // namespace

std::optional<CrossRowLeak> findCrossRowLeak(const ScoreSheet &sheet, std::span<const RuledRow> rows,
                                             std::span<const PlannedColumn> columns)
{
    return ReadersView(sheet, rows, columns).firstLeak();
}

}  // namespace circumspect::sealed
