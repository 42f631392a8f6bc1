// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/attacker/made_cycle.h"

#include <string>
#include <vector>

namespace circumspect::sealed::test {

/// How far the bounds of a single answer narrow (product rule A6): for each printed mean of an item, what a rater in it
/// who knows their own answer still holds possible for another one in it, as a share of the scale's length; beside it
/// the same for somebody who knows none.
class InsiderRange {
public:
    void count(const CycleInPublic &made);
    /// Medians, and what is left to the twentieth who learn most.
    std::string text() const;
    /// The least range an insider is left with.
    double narrowest() const;

private:
    void countCell(const attacker::PrintedCell &cell, const CycleInPublic &made);

    std::vector<double> m_insiders;
    std::vector<double> m_outsiders;
};

}  // namespace circumspect::sealed::test
