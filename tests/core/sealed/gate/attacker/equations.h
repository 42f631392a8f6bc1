// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/attacker/hearsay.h"

#include <vector>

namespace circumspect::attacker {

/// Linear equations with whole coefficients over unknown numbers; exact.
class Equations {
public:
    using Row = std::vector<Whole>;

    void add(Row row);
    /// Whether the equations determine the sum of `target` times the unknowns.
    bool determine(Row target) const;

private:
    void reduce(Row &row) const;

    struct Pivot {
        std::size_t column = 0;
        Row row;
    };
    std::vector<Pivot> m_pivots;
};

}  // namespace circumspect::attacker
