// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument.h"
#include "sealed/gate/gate.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace circumspect::sealed::test {

GroupId groupId(const char *name);

/// One participant L01 in wave T1 with groups self, manager, peer, report, other; competencies c1, c2 ... with items
/// c1_i1 ... on a scale of 1 to 5.
class GateFixture {
public:
    GateFixture(int competencies, int itemsEach);

    /// A rater who gives every item this answer.
    void addRater(const char *group, int answer);
    /// A rater with an answer an item; 0 is left open.
    void addRater(const char *group, const std::vector<int> &answers);
    void addComment(const char *group, std::uint64_t respondent, const QString &text, const char *question = "start");

    ResponseSet responseSet() const;
    ReleaseRequest request() const;
    /// Ends the test program if nothing can be released.
    GatedRelease release() const;

    model::Instrument instrument;
    model::AnonymityPolicy policy;
    std::vector<Response> responses;
    std::vector<CommentAnswer> comments;
    std::map<GroupId, int> invited;
    std::uint64_t seed = 7;
};

/// The cell of a row in the column with that id; NoAnswer if there is no such column.
published::Cell cellOf(const published::Results &results, const published::Row &row, const QString &column);
published::Spread spreadOf(const published::Results &results, const published::Row &row, const QString &column);
/// A cell in words: "3.8", "4.7+", "1.3-", "too_few", "solvable", "none".
std::string wordOf(const published::Cell &cell);
/// The same for the existence of a spread: "shown", "too_few", "solvable", "none".
std::string wordOf(const published::Spread &spread);
std::vector<std::string> columnIds(const published::Results &results);

}  // namespace circumspect::sealed::test
