// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/data_quality.h"

#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace circumspect::sealed {

namespace {

constexpr int kLeastForUniformForm = 10;
constexpr std::size_t kLeastForModifiedZ = 5;
constexpr double kModifiedZScale = 0.6745;
constexpr double kExtremeModifiedZ = 3.5;

int longestRunIn(std::span<const double> answers)
{
    int longest = 0;
    int run = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        run = i > 0 && answers[i] == answers[i - 1] ? run + 1 : 1;
        longest = std::max(longest, run);
    }
    return longest;
}

int mostFrequentCount(std::span<const double> answers)
{
    std::map<double, int> counts;
    int most = 0;
    for (const double answer : answers)
        most = std::max(most, ++counts[answer]);
    return most;
}

}  // namespace

FormQuality formQuality(std::span<const Answer> answers)
{
    std::vector<double> given;
    for (const Answer answer : answers)
        if (isAnswered(answer))
            given.push_back(answer);
    FormQuality quality;
    quality.items = static_cast<int>(answers.size());
    quality.answered = static_cast<int>(given.size());
    quality.isMostlyEmpty = 2 * quality.answered < quality.items;
    if (given.empty())
        return quality;
    quality.longestRun = longestRunIn(given);
    quality.variability = standardDeviation(given);
    quality.modeShare = static_cast<double>(mostFrequentCount(given)) / quality.answered;
    const bool isUniform = quality.answered >= kLeastForUniformForm && quality.longestRun == quality.answered;
    quality.isStraightLine = 2 * quality.longestRun >= quality.items || isUniform;
    return quality;
}

Statistic leaveOneOutDeviation(const Statistic &own, std::span<const double> otherRaters)
{
    return difference(own, meanOf(otherRaters));
}

Statistic modifiedZ(const Statistic &own, std::span<const double> allRaters)
{
    if (!own.isDefined() || allRaters.size() < kLeastForModifiedZ)
        return NullReason::NoData;
    const double centre = median(allRaters).value();
    std::vector<double> distances;
    for (const double score : allRaters)
        distances.push_back(std::abs(score - centre));
    const double mad = median(distances).value();
    if (mad <= kEpsilon)
        return NullReason::ZeroVariance;
    return kModifiedZScale * (own.value() - centre) / mad;
}

bool isExtreme(double modifiedZ)
{
    return std::abs(modifiedZ) > kExtremeModifiedZ;
}

Statistic flaggedEffect(std::span<const double> allOthers, std::span<const double> unflagged)
{
    return difference(meanOf(allOthers), meanOf(unflagged)).map([](double shift) { return std::abs(shift); });
}

}  // namespace circumspect::sealed
