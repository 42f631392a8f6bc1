// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/cohort_attack.h"

#include <set>

namespace circumspect::attacker {

namespace {

constexpr std::size_t kFewParticipants = 5;
constexpr std::size_t kFewOrganisations = 3;
constexpr int kMostTimes = 2;

/// The next way to take each sum so many times; false after the last.
bool advance(std::vector<int> &times)
{
    for (int &one : times) {
        if (one < kMostTimes) {
            ++one;
            return true;
        }
        one = -kMostTimes;
    }
    return false;
}

}  // namespace

std::vector<std::string> attackCuts(const std::vector<CohortValue> &values, const std::vector<CohortSum> &sums)
{
    std::vector<std::string> found;
    std::vector<int> times(sums.size(), -kMostTimes);
    do {
        std::vector<int> left(values.size(), 0);
        for (std::size_t sum = 0; sum < sums.size(); ++sum)
            for (const int value : sums[sum])
                left[static_cast<std::size_t>(value)] += times[sum];
        std::set<int> participants;
        std::set<int> organisations;
        for (std::size_t value = 0; value < values.size(); ++value)
            if (left[value] != 0) {
                participants.insert(values[value].participant);
                organisations.insert(values[value].organisation);
            }
        if (!participants.empty() &&
            (participants.size() < kFewParticipants || organisations.size() < kFewOrganisations))
            found.push_back(std::to_string(participants.size()) + " participants of " +
                            std::to_string(organisations.size()) + " organisations");
    } while (advance(times));
    return found;
}

}  // namespace circumspect::attacker
