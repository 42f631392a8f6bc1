// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace circumspect::attacker {

/// A participant's printed value in one release, which the attacker of cuts does not have.
struct CohortValue {
    int participant = 0;
    int organisation = 0;
};

/// A published mean over some of the values; times how many they are, their sum.
using CohortSum = std::vector<int>;

/// Adds and subtracts the sums in every way, each up to twice: whose values are left when few are. One line each.
std::vector<std::string> attackCuts(const std::vector<CohortValue> &values, const std::vector<CohortSum> &sums);

}  // namespace circumspect::attacker
