// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/profile.h"

#include "sealed/scoring/pairs.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <cmath>
#include <vector>

namespace circumspect::sealed {

namespace {

constexpr int kLeastForShape = 3;
constexpr double kFlat = 1e-9;
constexpr double kNoSquares = 1e-18;

std::vector<double> centred(std::span<const double> values, double mean)
{
    std::vector<double> result;
    for (const double value : values)
        result.push_back(value - mean);
    return result;
}

double squaredDistance(std::span<const double> a, double scaleA, std::span<const double> b, double scaleB)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double difference = a[i] / scaleA - b[i] / scaleB;
        sum += difference * difference;
    }
    return sum;
}

Statistic doubleEntry(const Pairs &pairs)
{
    double total = 0.0;
    for (int i = 0; i < pairs.count(); ++i)
        total += pairs.first[static_cast<std::size_t>(i)] + pairs.second[static_cast<std::size_t>(i)];
    const double grandMean = total / (2.0 * pairs.count());
    const std::vector<double> s = centred(pairs.first, grandMean);
    const std::vector<double> o = centred(pairs.second, grandMean);
    double products = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        products += s[i] * o[i];
        squares += s[i] * s[i] + o[i] * o[i];
    }
    if (squares <= kNoSquares)
        return NullReason::ZeroVariance;
    return 2.0 * products / squares;
}

void addShape(ProfileAgreement &profile, const Pairs &pairs, std::span<const double> self,
              std::span<const double> others)
{
    if (pairs.count() < kLeastForShape) {
        profile.r = profile.shapeDistance = profile.doubleEntryR = NullReason::FewerThanThree;
        return;
    }
    profile.doubleEntryR = doubleEntry(pairs);
    const double scatterSelf = profile.scatterSelf.value();
    const double scatterOthers = profile.scatterOthers.value();
    if (scatterSelf <= kFlat || scatterOthers <= kFlat) {
        profile.r = profile.shapeDistance = NullReason::ZeroVariance;
        return;
    }
    profile.r = pearson(pairs.first, pairs.second);
    profile.shapeDistance = std::sqrt(squaredDistance(self, scatterSelf, others, scatterOthers));
}

}  // namespace

ProfileAgreement profileAgreement(std::span<const Statistic> self, std::span<const Statistic> others)
{
    ProfileAgreement profile;
    const Pairs pairs = Pairs::complete(self, others);
    profile.competencies = pairs.count();
    if (pairs.count() == 0)
        return profile;
    const double meanSelf = meanOf(pairs.first).value();
    const double meanOthers = meanOf(pairs.second).value();
    const std::vector<double> centredSelf = centred(pairs.first, meanSelf);
    const std::vector<double> centredOthers = centred(pairs.second, meanOthers);
    const double d2 = squaredDistance(pairs.first, 1.0, pairs.second, 1.0);
    profile.squaredDistance = d2;
    profile.distance = std::sqrt(d2);
    profile.rms = std::sqrt(d2 / pairs.count());
    profile.elevationDifference = meanSelf - meanOthers;
    profile.scatterSelf = std::sqrt(sumOfSquares(pairs.first));
    profile.scatterOthers = std::sqrt(sumOfSquares(pairs.second));
    profile.distanceWithoutElevation = std::sqrt(squaredDistance(centredSelf, 1.0, centredOthers, 1.0));
    addShape(profile, pairs, centredSelf, centredOthers);
    return profile;
}

Statistic distinctiveR(std::span<const Statistic> self, std::span<const Statistic> others,
                       std::span<const Statistic> cohortSelf, std::span<const Statistic> cohortOthers, int participants)
{
    if (participants < kLeastForShape)
        return NullReason::FewerThanThree;
    std::vector<Statistic> ownSelf;
    std::vector<Statistic> ownOthers;
    for (std::size_t i = 0; i < self.size(); ++i) {
        ownSelf.push_back(difference(self[i], cohortSelf[i]));
        ownOthers.push_back(difference(others[i], cohortOthers[i]));
    }
    return profileAgreement(ownSelf, ownOthers).r;
}

}  // namespace circumspect::sealed
