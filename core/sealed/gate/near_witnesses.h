// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/witness_search.h"

#include <array>
#include <vector>

namespace circumspect::sealed {

/// Small changes that would show a sum to be open if one row printed less. Found once for raters at risk, they tell of
/// every figure whether withholding it would help at a glance.
class NearWitnesses {
public:
    /// `world` as it is when the raters are found at risk.
    NearWitnesses(const ReadersWorld &world, const RatersAtRisk &risk);

    bool hasAnyIn(std::size_t row) const { return !m_found[row].empty(); }
    /// Whether one of them fits what is printed in `world`, which differs from then in this row alone.
    bool isAnyOpen(const ReadersWorld &world, std::size_t row) const;

private:
    /// One, two or four changes; `count` says how many.
    struct NearWitness {
        std::array<Change, 4> changes;
        std::size_t count = 0;
    };
    std::vector<std::vector<NearWitness>> m_found;  ///< by the row that they contradict
};

}  // namespace circumspect::sealed
