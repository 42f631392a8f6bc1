// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/attacker/hearsay.h"
#include "core/sealed/gate/attacker/publication.h"

#include <string>
#include <vector>

namespace circumspect::attacker {

/// What an attacker learns, one line each; empty is good.
struct Spoils {
    std::vector<std::string> byEquations;  ///< sums of fewer than three raters that follow exactly
    std::vector<std::string> byInsiders;   ///< another rater's value that follows exactly for a rater
    std::vector<std::string> byTrial;      ///< sums of fewer than three, or answers, with one attainable value
    int undecided = 0;                     ///< questions that took the solver too long

    bool isEmpty() const { return byEquations.empty() && byInsiders.empty() && byTrial.empty(); }
    std::string text() const;
};

/// Linear algebra, row by row: what groups, merges, totals and releases leave if each printed mean is taken as exact.
void attackByEquations(const Publication &publication, const Hearsay &hearsay, Spoils &spoils);

/// All whole answers on the scale that give every printed number, coded end and distribution: asks a solver whether a
/// set of fewer than three raters, or an answer, has one attainable value.
void attackByTrial(const Publication &publication, const Hearsay &hearsay, Spoils &spoils);

}  // namespace circumspect::attacker
