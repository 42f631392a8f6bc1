// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/gate_fixture.h"

#include <map>
#include <string>
#include <vector>

namespace circumspect::sealed::test {

/// One printed or withheld number of a row, as a reader sees it who also knows from gossip how many of each group
/// answered.
struct PrintedNumber {
    enum class Kind { Exact, OrMore, OrLess, Nothing };
    Kind kind = Kind::Nothing;
    std::vector<std::size_t> groups;  ///< protected groups in it
    double sum = 0;                   ///< of the protected answers in it, where exact; managers are known and taken off
    int managers = 0;                 ///< managers in it
    double managerSum = 0;
};

/// A row in the reader's hands.
struct PrintedRow {
    std::string name;
    bool isItem = false;
    std::vector<int> answers;  ///< answers by protected group
    std::vector<PrintedNumber> numbers;
};

/// Every row of a release about the fixture's participant.
std::vector<PrintedRow> printedRows(const GateFixture &fixture, const published::Results &results);

/// Linear algebra: sets of groups with fewer than three answers together whose sum follows from the exact equations.
std::vector<std::string> setsSolvedByEquations(const PrintedRow &row);

/// Trial: for an item, all sums of the groups that agree with everything printed; groups whose sum (below three
/// answers) or whose every answer (at an end of the scale 1 to 5) is the same in all of them.
std::vector<std::string> groupsSolvedByTrial(const PrintedRow &row);

}  // namespace circumspect::sealed::test
