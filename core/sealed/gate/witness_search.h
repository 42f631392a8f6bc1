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

/// Looks for other answers that give the same print but another sum of these raters' values: from one changed answer
/// up to a chain of some, exactly, in whole numbers. Nothing if none is found, which counts as known: the search may
/// give up on what is open, but never takes for open what is known.
std::optional<std::vector<Change>> findWitness(const ReadersWorld &world, const RatersAtRisk &risk);

/// The first one or two of `raters` in this row for whom no witness is found.
std::optional<RatersAtRisk> findRatersAtRisk(const ReadersWorld &world, const RowKey &row, std::span<const int> raters);

}  // namespace circumspect::sealed
