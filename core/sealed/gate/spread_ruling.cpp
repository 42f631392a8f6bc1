// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/spread_ruling.h"

#include "sealed/gate/agreement_figures.h"
#include "sealed/gate/arrangement.h"
#include "sealed/scoring/rounding.h"
#include "sealed/scoring/spread.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace circumspect::sealed {

namespace {

__extension__ typedef __int128 Wide;
// Squares of finer units, many times over, would leave 128 bits.
constexpr Whole kFinestSquared = 100'000'000;

/// One column of a row as a candidate for showing its spread.
struct Candidate {
    std::span<const Whole> values;
    Ruling mean = Ruling::TooFew;
    Ruling spread = Ruling::TooFew;

    int count() const { return static_cast<int>(values.size()); }
    bool isShown() const { return spread == Ruling::Exact; }
};

std::vector<Candidate> withoutSpread(const std::vector<Candidate> &candidates)
{
    std::vector<Candidate> rest;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(rest),
                 [](const Candidate &candidate) { return !candidate.isShown() && candidate.count() > 0; });
    return rest;
}

int countOf(const std::vector<Candidate> &candidates)
{
    return std::accumulate(candidates.begin(), candidates.end(), 0,
                           [](int count, const Candidate &candidate) { return count + candidate.count(); });
}

/// Of whole answers: the pooled answers beside the columns' means must leave open whether anybody was unanimous.
bool areAnswersOpen(const std::vector<Candidate> &together, const ValueGrid &grid)
{
    PooledAnswers pooled;
    pooled.lowest = static_cast<int>(grid.lowest / grid.unit);
    pooled.counts.resize(static_cast<std::size_t>(grid.highest / grid.unit - pooled.lowest + 1), 0);
    std::vector<ColumnShare> shares;
    for (const Candidate &candidate : together) {
        ColumnShare share;
        for (const Whole value : candidate.values) {
            const auto answer = static_cast<int>(value / grid.unit);
            ++pooled.counts[static_cast<std::size_t>(answer - pooled.lowest)];
            ++share.count;
            share.sum += answer;
        }
        shares.push_back(share);
    }
    return leavesUnanimityOpen(pooled, shares);
}

/// Of scores: within the columns there must be more spread than two scores one step apart from unanimity leave. In
/// whole numbers: the sum of squares of n values is (n times the sum of their squares - the square of their sum) / n.
bool areScoresOpen(const std::vector<Candidate> &together, const ValueGrid &grid)
{
    if (grid.unit > kFinestSquared)
        return false;
    Wide shared = 1;
    for (const Candidate &candidate : together)
        shared = std::lcm(static_cast<Whole>(shared), static_cast<Whole>(candidate.count()));
    Wide within = 0;
    for (const Candidate &candidate : together) {
        Wide sum = 0;
        Wide squares = 0;
        for (const Whole value : candidate.values) {
            sum += value - grid.lowest;
            squares += static_cast<Wide>(value - grid.lowest) * (value - grid.lowest);
        }
        within += (candidate.count() * squares - sum * sum) * (shared / candidate.count());
    }
    return within > 2 * shared * grid.step * grid.step;
}

/// The spread of these columns' raters taken together may be known.
bool mayBeKnown(const std::vector<Candidate> &together, int minimum, const ValueGrid &grid)
{
    if (countOf(together) < minimum)
        return false;
    return grid.hasFineSteps() ? areScoresOpen(together, grid) : areAnswersOpen(together, grid);
}

Ruling ruleColumn(const Candidate &candidate, int minimum, const ValueGrid &grid)
{
    if (!isPrinted(candidate.mean))
        return candidate.mean;
    if (candidate.count() < minimum)
        return Ruling::TooFew;
    return candidate.mean == Ruling::Exact && mayBeKnown({candidate}, minimum, grid) ? Ruling::Exact : Ruling::Solvable;
}

/// Beside all others columns show their spread only where every column could: what subtracting them leaves would be
/// the spread of a smaller set. All others, which readers look at first, comes first; decided by counts alone.
void makeRoomForAllOthers(std::vector<Candidate> &candidates, int minimum)
{
    const bool isAnySmall = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
        return candidate.count() > 0 && candidate.count() < minimum;
    });
    for (Candidate &candidate : candidates)
        if (isAnySmall && candidate.isShown())
            candidate.spread = Ruling::Solvable;
}

bool isPrintedExactly(const Candidate &candidate)
{
    return candidate.mean == Ruling::Exact || candidate.count() == 0;
}

/// Whether all others is a candidate at all: decided on what is printed, before any spread is looked at.
Ruling ruleAllOthersByMeans(const std::vector<Candidate> &candidates, Ruling mean, int minimum)
{
    if (!isPrinted(mean))
        return mean;
    if (countOf(candidates) < minimum)
        return Ruling::TooFew;
    const bool areAllExact = std::all_of(candidates.begin(), candidates.end(), isPrintedExactly);
    return mean == Ruling::Exact && areAllExact ? Ruling::Exact : Ruling::Solvable;
}

std::vector<int> itemsOf(const ScoringFrame &frame, const RowKey &row)
{
    if (row.level == RowLevel::Item)
        return {row.index};
    if (row.level == RowLevel::Competency)
        return frame.competencies[static_cast<std::size_t>(row.index)];
    return {};
}

std::vector<int> distributionOfRow(const ScoringFrame &frame, const std::vector<double> &answers)
{
    std::vector<int> counts(static_cast<std::size_t>(frame.optionCount()), 0);
    for (const double answer : answers)
        ++counts[static_cast<std::size_t>(std::lround(answer) - frame.lowest)];
    return counts;
}

}  // namespace

SpreadRuling ruleSpreads(const RowEvidence &row, const RowRuling &means, int minimum)
{
    if (!row.switches.spreads)
        return {means.cells, means.allOthers};
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        Candidate candidate{row.cells[i].values, means.cells[i], Ruling::TooFew};
        candidate.spread = ruleColumn(candidate, minimum, row.grid);
        candidates.push_back(candidate);
    }

    SpreadRuling ruling;
    ruling.allOthers = ruleAllOthersByMeans(candidates, means.allOthers, minimum);
    if (ruling.allOthers == Ruling::Exact) {
        makeRoomForAllOthers(candidates, minimum);
        const std::vector<Candidate> rest = withoutSpread(candidates);
        if (!rest.empty() && !mayBeKnown(rest, minimum, row.grid))
            ruling.allOthers = Ruling::Solvable;
    }
    for (const Candidate &candidate : candidates)
        ruling.cells.push_back(candidate.spread);
    return ruling;
}

PlannedSpread spreadOf(const ScoreSheet &sheet, const RowKey &row, std::span<const int> raters, Ruling ruling)
{
    PlannedSpread spread;
    spread.ruling = ruling;
    if (ruling != Ruling::Exact)
        return spread;
    const ScoringFrame &frame = sheet.frame();
    const std::vector<double> values = sheet.values(row, raters);
    if (row.level == RowLevel::Item)
        spread.distribution = distributionOfRow(frame, values);
    spread.standardDeviation =
        row.level == RowLevel::Item
            ? standardDeviation(values).map([](double sd) { return roundedForDisplay(sd, kOtherDecimals); }).optional()
            : scoreDeviation(sheet, row, raters);

    const std::vector<int> items = itemsOf(frame, row);
    if (items.empty())
        return spread;
    const AgreementFigures agreement = agreementFigures(sheet, items, sheet.withValue(row, raters));
    spread.averageDeviation = agreement.averageDeviation;
    spread.band = agreement.band;
    return spread;
}

}  // namespace circumspect::sealed
