// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/spread_ruling.h"

#include "sealed/scoring/agreement.h"
#include "sealed/scoring/answer_matrix.h"
#include "sealed/scoring/rounding.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace circumspect::sealed {

namespace {

constexpr int kDeviationDecimals = 1;

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) <= kEpsilon;
}

/// Unanimous, or as far from it as two raters who moved one step in opposite directions.
bool isNearlyUnanimous(const std::vector<double> &values, const ValueGrid &grid)
{
    if (values.empty())
        return true;
    if (grid.step >= 1.0 && !isWhole(meanOf(values).value()))
        return false;
    return !isAbove(sumOfSquares(values), 2.0 * grid.step * grid.step);
}

/// One column of a row as a candidate for showing its spread.
struct Candidate {
    const std::vector<double> *values = nullptr;
    Ruling mean = Ruling::TooFew;
    Ruling spread = Ruling::TooFew;

    int count() const { return static_cast<int>(values->size()); }
};

Ruling ruledAlone(const std::vector<double> &values, Ruling mean, int minimum, const ValueGrid &grid)
{
    if (!isPrinted(mean))
        return mean;
    if (static_cast<int>(values.size()) < minimum)
        return Ruling::TooFew;
    return mean != Ruling::Exact || isNearlyUnanimous(values, grid) ? Ruling::Solvable : Ruling::Exact;
}

std::vector<double> joined(const std::vector<Candidate> &candidates, bool onlyWithoutSpread)
{
    std::vector<double> values;
    for (const Candidate &candidate : candidates)
        if (!onlyWithoutSpread || candidate.spread != Ruling::Exact)
            values.insert(values.end(), candidate.values->begin(), candidate.values->end());
    return values;
}

/// All ways to take `size` answers out of a column, as sorted value lists.
void collectSubsets(const std::vector<double> &sorted, std::size_t from, std::size_t size, std::vector<double> &taken,
                    std::vector<std::vector<double>> &subsets)
{
    if (taken.size() == size) {
        subsets.push_back(taken);
        return;
    }
    for (std::size_t i = from; i < sorted.size(); ++i) {
        if (i > from && sorted[i] <= sorted[i - 1])
            continue;
        taken.push_back(sorted[i]);
        collectSubsets(sorted, i + 1, size, taken, subsets);
        taken.pop_back();
    }
}

std::vector<std::vector<double>> subsets(const std::vector<double> &values, std::size_t size)
{
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::vector<double>> found;
    std::vector<double> taken;
    collectSubsets(sorted, 0, size, taken, found);
    return found;
}

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Two or three answers of one column could be exchanged for others of the same sum from another column.
bool canExchange(const std::vector<double> &a, const std::vector<double> &b)
{
    for (const std::size_t size : {std::size_t{2}, std::size_t{3}})
        for (const std::vector<double> &mine : subsets(a, size))
            for (const std::vector<double> &theirs : subsets(b, size))
                if (mine != theirs && std::abs(sumOf(mine) - sumOf(theirs)) <= kEpsilon)
                    return true;
    return false;
}

/// The answers of all columns together and the columns' means may fit one arrangement only, and in it a column may be
/// unanimous. Every column that could be must have an exchange that leaves all printed numbers as they are.
bool isArrangementOpen(const std::vector<Candidate> &candidates, const ValueGrid &grid)
{
    for (const Candidate &candidate : candidates) {
        if (candidate.count() == 0 || candidate.spread == Ruling::Exact)
            continue;
        if (grid.step < 1.0 || !isWhole(meanOf(*candidate.values).value()))
            continue;
        const bool isOpen = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &other) {
            return &other != &candidate && other.spread != Ruling::Exact &&
                   canExchange(*candidate.values, *other.values);
        });
        if (!isOpen)
            return false;
    }
    return true;
}

/// Some column's scores differ; otherwise the spread of all is that between the printed means and shows unanimity.
bool someColumnDiffers(const std::vector<Candidate> &candidates, const ValueGrid &grid)
{
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
        return candidate.count() > 0 && !isNearlyUnanimous(*candidate.values, grid);
    });
}

/// What stays when the shown spreads are taken from that of all others.
bool isRemainderFit(const std::vector<Candidate> &candidates, int minimum, const ValueGrid &grid)
{
    const std::vector<double> rest = joined(candidates, true);
    if (rest.empty())
        return true;
    if (static_cast<int>(rest.size()) < minimum || isNearlyUnanimous(rest, grid))
        return false;
    const bool isSingle = std::count_if(candidates.begin(), candidates.end(), [](const Candidate &candidate) {
                              return candidate.spread != Ruling::Exact && candidate.count() > 0;
                          }) == 1;
    return isSingle || (isArrangementOpen(candidates, grid) && someColumnDiffers(candidates, grid));
}

bool isPrintedExactly(const Candidate &candidate)
{
    return candidate.mean == Ruling::Exact || candidate.count() == 0;
}

Ruling ruleAllOthers(const RowEvidence &row, const RowRuling &means, const std::vector<Candidate> &candidates,
                     int minimum)
{
    const Ruling alone = ruledAlone(joined(candidates, false), means.allOthers, minimum, row.grid);
    if (alone != Ruling::Exact)
        return alone;
    const bool areAllPrinted = std::all_of(candidates.begin(), candidates.end(), isPrintedExactly);
    return areAllPrinted && isRemainderFit(candidates, minimum, row.grid) ? Ruling::Exact : Ruling::Solvable;
}

published::AgreementBand publishedBand(AgreementBand band)
{
    switch (band) {
    case AgreementBand::Lack:
        return published::AgreementBand::Lack;
    case AgreementBand::Weak:
        return published::AgreementBand::Weak;
    case AgreementBand::Moderate:
        return published::AgreementBand::Moderate;
    case AgreementBand::Strong:
        return published::AgreementBand::Strong;
    case AgreementBand::VeryStrong:
        return published::AgreementBand::VeryStrong;
    }
    return published::AgreementBand::Lack;
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
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        candidates.push_back({&row.cells[i].values, means.cells[i], Ruling::Solvable});

    SpreadRuling ruling;
    ruling.allOthers = ruleAllOthers(row, means, candidates, minimum);
    for (Candidate &candidate : candidates) {
        candidate.spread = ruledAlone(*candidate.values, candidate.mean, minimum, row.grid);
        if (candidate.spread == Ruling::Exact && ruling.allOthers == Ruling::Exact &&
            !isRemainderFit(candidates, minimum, row.grid))
            candidate.spread = Ruling::Solvable;
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
        standardDeviation(values).map([](double sd) { return roundedForDisplay(sd, kOtherDecimals); }).optional();

    const std::vector<int> items = itemsOf(frame, row);
    if (items.empty())
        return spread;
    const std::vector<int> rows = sheet.responseRows(sheet.withValue(row, raters));
    const ScaleAgreement agreement =
        scaleAgreement(answersOf(sheet.responses(), rows, items), frame.lowest, frame.highest);
    spread.averageDeviation =
        agreement.deviationFromMean
            .map([](double deviation) { return roundedForDisplay(deviation, kDeviationDecimals); })
            .optional();
    if (const std::optional<AgreementBand> band = headlineBand(agreement))
        spread.band = publishedBand(*band);
    return spread;
}

}  // namespace circumspect::sealed
