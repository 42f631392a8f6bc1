// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/attacker/hearsay.h"

#include <memory>
#include <optional>
#include <vector>

struct glp_prob;

namespace circumspect::attacker {

/// A mixed-integer programme with whole unknowns only, solved by GLPK.
class WholeProgram {
public:
    struct Term {
        int unknown = 0;
        Whole factor = 1;
    };
    using Solution = std::vector<Whole>;
    enum class Outcome { Solved, Impossible, GaveUp };

    WholeProgram();
    ~WholeProgram();
    WholeProgram(const WholeProgram &) = delete;
    WholeProgram &operator=(const WholeProgram &) = delete;

    int addUnknown(Whole low, Whole high);
    /// low <= sum of factor x unknown <= high
    void addBounds(const std::vector<Term> &terms, Whole low, Whole high);
    /// Makes the sum of terms as small as can be; the solution is in `found`.
    Outcome minimise(const std::vector<Term> &terms, Solution &found);
    int size() const { return m_size; }

private:
    glp_prob *m_problem;
    int m_size = 0;
};

}  // namespace circumspect::attacker
