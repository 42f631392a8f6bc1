// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/interval_net.h"

#include "sealed/scoring/statistic.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace circumspect::sealed {

namespace {

// Bounds of rounded numbers approach each other ever more slowly; what is left after this many rounds tells nothing.
constexpr int kMostRounds = 60;
constexpr double kNoticeable = 1e-6;

}  // namespace

int IntervalNet::addVariable(const SumRange &range, bool isWhole)
{
    m_variables.push_back({range, isWhole});
    return static_cast<int>(m_variables.size()) - 1;
}

void IntervalNet::addEquation(std::vector<Term> terms, const SumRange &total)
{
    if (!terms.empty())
        m_equations.push_back({std::move(terms), total});
}

void IntervalNet::propagate()
{
    for (int round = 0; round < kMostRounds; ++round) {
        bool hasChanged = false;
        for (const Equation &equation : m_equations)
            hasChanged = narrow(equation) || hasChanged;
        if (!hasChanged)
            return;
    }
}

SumRange IntervalNet::termRange(const Term &term) const
{
    const SumRange &range = m_variables[static_cast<std::size_t>(term.variable)].range;
    const double a = term.factor * range.low;
    const double b = term.factor * range.high;
    return {std::min(a, b), std::max(a, b)};
}

bool IntervalNet::narrow(const Equation &equation)
{
    SumRange all;
    for (const Term &term : equation.terms) {
        const SumRange range = termRange(term);
        all.low += range.low;
        all.high += range.high;
    }
    bool hasChanged = false;
    for (const Term &term : equation.terms) {
        const SumRange range = termRange(term);
        const double low = equation.total.low - (all.high - range.high);
        const double high = equation.total.high - (all.low - range.low);
        const SumRange bounds{low / term.factor, high / term.factor};
        const bool isNarrower =
            narrowVariable(term.variable, {std::min(bounds.low, bounds.high), std::max(bounds.low, bounds.high)});
        hasChanged = isNarrower || hasChanged;
    }
    return hasChanged;
}

bool IntervalNet::narrowVariable(int variable, SumRange range)
{
    Variable &known = m_variables[static_cast<std::size_t>(variable)];
    if (known.isWhole)
        range = {std::ceil(range.low - kEpsilon), std::floor(range.high + kEpsilon)};
    const SumRange narrower{std::max(known.range.low, range.low), std::min(known.range.high, range.high)};
    const bool hasChanged =
        isAbove(narrower.low, known.range.low + kNoticeable) || isBelow(narrower.high, known.range.high - kNoticeable);
    known.range = narrower;
    return hasChanged;
}

}  // namespace circumspect::sealed
