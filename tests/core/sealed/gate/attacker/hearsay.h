// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace circumspect::attacker {

using Whole = std::int64_t;

/// Which number of a report: the overall score, a competency or an item, by position in the questionnaire.
enum class Level { Overall, Competency, Item };
struct RowName {
    Level level = Level::Item;
    int index = 0;
    friend bool operator==(const RowName &, const RowName &) = default;
};

/// The questionnaire, as everybody knows it.
struct Form {
    int lowest = 1;
    int highest = 5;
    std::vector<std::string> competencyIds;
    std::vector<std::string> itemIds;
    std::vector<std::vector<int>> competencies;  ///< items of each

    std::vector<RowName> rows() const;
};

/// A person in the roster, and the gossip: which items were left open and in which release the answers first counted.
/// `answers` are known of identified raters only.
struct KnownRater {
    std::string group;
    bool isProtected = true;
    std::vector<bool> answered;
    std::vector<int> answers;
    int firstRelease = 0;
    std::string wave;  ///< of these answers; somebody who answered again is a second one
};

/// A rater's value in a row is the sum of factor x answer; `share` is 1 / factor. Empty where there is no value.
struct Part {
    int item = 0;
    Whole share = 1;
};
/// By the printed rules: half of a competency's items, half of the competencies, means of what is there.
std::vector<Part> partsOf(const Form &form, const RowName &row, const KnownRater &rater);
/// Raters without a single score are in no report.
bool isInReport(const Form &form, const KnownRater &rater);

struct Hearsay {
    Form form;
    std::vector<KnownRater> raters;
};

}  // namespace circumspect::attacker
