// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/readers_world.h"

#include <optional>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// One or two raters whose value, or sum of values, in a row a reader might know.
struct RatersAtRisk {
    RowKey row;
    std::vector<int> raters;
    friend bool operator==(const RatersAtRisk &, const RatersAtRisk &) = default;
};

/// The printed sums at which a search in vain turned back, by row: the search goes the same way again as long as they
/// are printed, whatever else is withheld.
class Obstacles {
public:
    void clear() { m_met.clear(); }
    void meet(std::size_t row, std::size_t sum);
    /// Whether those met in this row, where `before` was printed then, are all among what is printed now.
    bool areAllIn(std::size_t row, std::span<const PrintedSum> before, std::span<const PrintedSum> now) const;

private:
    std::vector<std::vector<char>> m_met;  ///< by row and printed sum
};

/// Looks for other answers that give the same print but another sum of these raters' values: from one changed answer
/// up to a chain of some, exactly, in whole numbers. Nothing if none is found, which counts as known: the search may
/// give up on what is open, but never takes for open what is known.
std::optional<std::vector<Change>> findWitness(const ReadersWorld &world, const RatersAtRisk &risk,
                                               Obstacles *obstacles = nullptr);

/// The first one or two of `raters` in this row for whom no witness is found, and what stood in the way of the search.
std::optional<RatersAtRisk> findRatersAtRisk(const ReadersWorld &world, const RowKey &row, std::span<const int> raters,
                                             Obstacles &obstacles);

}  // namespace circumspect::sealed
