// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/equation_test.h"

#include "model/rater_group.h"
#include "sealed/gate/echelon.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace circumspect::sealed {

namespace {

using Numbers = Echelon::Numbers;

/// Raters who stand in the same printed sums.
struct Atoms {
    static constexpr std::size_t kNone = 0;  ///< of those in no sum
    std::vector<std::size_t> of;             ///< by rater
    std::vector<int> counts;                 ///< how many raters, by atom; some may be empty
};

Atoms atomsOf(std::span<const std::span<const int>> printedSums, int raterCount)
{
    Atoms atoms{std::vector<std::size_t>(static_cast<std::size_t>(raterCount), Atoms::kNone), {0}};
    std::vector<std::size_t> partInSum;
    for (const std::span<const int> sum : printedSums) {
        // Each atom is parted into those in the sum and those not.
        partInSum.assign(atoms.counts.size(), Atoms::kNone);
        for (const int rater : sum) {
            std::size_t &atom = atoms.of[static_cast<std::size_t>(rater)];
            std::size_t &part = partInSum[atom];
            if (part == Atoms::kNone) {
                part = atoms.counts.size();
                atoms.counts.push_back(0);
            }
            --atoms.counts[atom];
            atom = part;
            ++atoms.counts[atom];
        }
    }
    return atoms;
}

Numbers sumOfAtoms(std::size_t size, std::size_t a, std::size_t b)
{
    Numbers sum(size, 0);
    sum[a] = 1;
    sum[b] = 1;
    return sum;
}

bool isKnownToInsider(const Echelon &equations, std::size_t size, std::size_t insider, std::size_t other)
{
    Echelon withOwn = equations;
    withOwn.add(sumOfAtoms(size, insider, insider));
    return withOwn.determines(sumOfAtoms(size, other, other));
}

}  // namespace

bool equationsReveal(std::span<const std::span<const int>> printedSums, int raterCount)
{
    const Atoms atoms = atomsOf(printedSums, raterCount);
    std::vector<int> counts;
    std::vector<std::size_t> columnOf(atoms.counts.size(), 0);
    for (std::size_t atom = 0; atom < atoms.counts.size(); ++atom)
        if (atoms.counts[atom] > 0) {
            columnOf[atom] = counts.size();
            counts.push_back(atoms.counts[atom]);
        }
    if (std::none_of(counts.begin(), counts.end(), [](int count) { return count < model::kLeastMinimum; }))
        return false;

    Echelon equations;
    for (const std::span<const int> sum : printedSums) {
        Numbers equation(counts.size(), 0);
        for (const int rater : sum)
            equation[columnOf[atoms.of[static_cast<std::size_t>(rater)]]] = 1;
        equations.add(std::move(equation));
    }
    for (std::size_t a = 0; a < counts.size(); ++a)
        for (std::size_t b = a; b < counts.size(); ++b) {
            if ((a == b ? counts[a] : counts[a] + counts[b]) >= model::kLeastMinimum)
                continue;
            if (equations.determines(sumOfAtoms(counts.size(), a, b)))
                return true;
            if (a != b &&
                (isKnownToInsider(equations, counts.size(), a, b) || isKnownToInsider(equations, counts.size(), b, a)))
                return true;
        }
    return false;
}

}  // namespace circumspect::sealed
