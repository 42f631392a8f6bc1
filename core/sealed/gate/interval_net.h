// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/complement_test.h"

#include <vector>

namespace circumspect::sealed {

/// Unknown numbers between bounds, tied by linear equations that hold within bounds: what a patient reader with paper
/// and pencil can do. Bounds are narrowed until nothing changes.
class IntervalNet {
public:
    struct Term {
        int variable = 0;
        double factor = 1;
    };

    /// `isWhole` numbers take whole values only. Returns the variable's number.
    int addVariable(const SumRange &range, bool isWhole);
    /// The sum of factor x variable lies in `total`.
    void addEquation(std::vector<Term> terms, const SumRange &total);
    void propagate();
    const SumRange &range(int variable) const { return m_variables[static_cast<std::size_t>(variable)].range; }

private:
    struct Variable {
        SumRange range;
        bool isWhole = false;
    };
    struct Equation {
        std::vector<Term> terms;
        SumRange total;
    };

    bool narrow(const Equation &equation);
    bool narrowVariable(int variable, SumRange range);
    SumRange termRange(const Term &term) const;

    std::vector<Variable> m_variables;
    std::vector<Equation> m_equations;
};

}  // namespace circumspect::sealed
