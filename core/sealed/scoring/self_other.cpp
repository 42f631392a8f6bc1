// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/self_other.h"

#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <cstdlib>
#include <vector>

namespace circumspect::sealed {

namespace {

constexpr std::size_t kLeastCohort = 3;
constexpr double kHalfSd = 0.5;
constexpr double kSmallestSd = 1e-12;

Statistic standardised(double value, const Statistic &mean, const Statistic &sd)
{
    if (!sd.isDefined())
        return sd;
    if (sd.value() <= kSmallestSd)
        return NullReason::ZeroVariance;
    return (value - mean.value()) / sd.value();
}

}  // namespace

std::string_view code(GapClass gapClass)
{
    switch (gapClass) {
    case GapClass::Under:
        return "under";
    case GapClass::InAgreement:
        return "in_agreement";
    case GapClass::Over:
        return "over";
    }
    std::abort();
}

GapClass classifyGap(double gap, double threshold, double centre)
{
    if (isAbove(gap, centre + threshold))
        return GapClass::Over;
    return isBelow(gap, centre - threshold) ? GapClass::Under : GapClass::InAgreement;
}

double rawGapThreshold(int lowest, int highest)
{
    return (highest - lowest) / 8.0;
}

std::string_view code(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::ConfirmedStrength:
        return "confirmed_strength";
    case Quadrant::BlindSpot:
        return "blind_spot";
    case Quadrant::HiddenStrength:
        return "hidden_strength";
    case Quadrant::ConfirmedDevelopment:
        return "confirmed_development";
    }
    std::abort();
}

Quadrant quadrantOf(double self, double others, double cutSelf, double cutOthers)
{
    const bool isSelfHigh = !isBelow(self, cutSelf);
    const bool areOthersHigh = !isBelow(others, cutOthers);
    if (isSelfHigh)
        return areOthersHigh ? Quadrant::ConfirmedStrength : Quadrant::BlindSpot;
    return areOthersHigh ? Quadrant::HiddenStrength : Quadrant::ConfirmedDevelopment;
}

double fixedCut(int lowest, int highest)
{
    return lowest + 0.625 * (highest - lowest);
}

Statistic relativeCut(std::span<const Statistic> competencyScores)
{
    return meanOf(definedValues(competencyScores));
}

SelfOtherNorm selfOtherNorm(std::span<const Statistic> self, std::span<const Statistic> others)
{
    if (self.size() < kLeastCohort || self.size() != others.size()) {
        const Statistic none = NullReason::FewerThanThree;
        return {.pairs = 0,
                .meanSelf = none,
                .sdSelf = none,
                .meanOthers = none,
                .sdOthers = none,
                .meanGap = none,
                .sdGap = none};
    }
    std::vector<double> selfScores;
    std::vector<double> othersScores;
    std::vector<double> gaps;
    for (std::size_t i = 0; i < self.size(); ++i)
        if (self[i].isDefined() && others[i].isDefined()) {
            selfScores.push_back(self[i].value());
            othersScores.push_back(others[i].value());
            gaps.push_back(self[i].value() - others[i].value());
        }
    return {.pairs = static_cast<int>(gaps.size()),
            .meanSelf = meanOf(selfScores),
            .sdSelf = standardDeviation(selfScores),
            .meanOthers = meanOf(othersScores),
            .sdOthers = standardDeviation(othersScores),
            .meanGap = meanOf(gaps),
            .sdGap = standardDeviation(gaps)};
}

std::optional<GapClass> classByGapSd(double gap, const SelfOtherNorm &norm)
{
    if (!norm.sdGap.isDefined() || norm.sdGap.value() <= kSmallestSd)
        return std::nullopt;
    return classifyGap(gap, kHalfSd * norm.sdGap.value(), norm.meanGap.value());
}

Statistic standardisedSelf(double self, const SelfOtherNorm &norm)
{
    return standardised(self, norm.meanSelf, norm.sdSelf);
}

Statistic standardisedOthers(double others, const SelfOtherNorm &norm)
{
    return standardised(others, norm.meanOthers, norm.sdOthers);
}

std::optional<GapClass> classByStandardScores(double self, double others, const SelfOtherNorm &norm)
{
    const Statistic zGap = difference(standardisedSelf(self, norm), standardisedOthers(others, norm));
    if (!zGap.isDefined())
        return std::nullopt;
    return classifyGap(zGap.value(), kHalfSd);
}

std::optional<Performance> performanceOf(double others, const SelfOtherNorm &norm)
{
    if (!norm.meanOthers.isDefined())
        return std::nullopt;
    return isBelow(others, norm.meanOthers.value()) ? Performance::Poor : Performance::Good;
}

FourGroup fourGroup(GapClass gapClass, Performance performance)
{
    if (gapClass == GapClass::Over)
        return FourGroup::Over;
    if (gapClass == GapClass::Under)
        return FourGroup::Under;
    return performance == Performance::Good ? FourGroup::InAgreementGood : FourGroup::InAgreementPoor;
}

std::string_view code(FourGroup group)
{
    switch (group) {
    case FourGroup::Over:
        return "over";
    case FourGroup::Under:
        return "under";
    case FourGroup::InAgreementGood:
        return "in_agreement_good";
    case FourGroup::InAgreementPoor:
        return "in_agreement_poor";
    }
    std::abort();
}

SixGroup sixGroup(GapClass gapClass, Performance performance)
{
    const bool isGood = performance == Performance::Good;
    if (gapClass == GapClass::Over)
        return isGood ? SixGroup::OverGood : SixGroup::OverPoor;
    if (gapClass == GapClass::Under)
        return isGood ? SixGroup::UnderGood : SixGroup::UnderPoor;
    return isGood ? SixGroup::InAgreementGood : SixGroup::InAgreementPoor;
}

std::string_view code(SixGroup group)
{
    switch (group) {
    case SixGroup::OverGood:
        return "over_good";
    case SixGroup::OverPoor:
        return "over_poor";
    case SixGroup::InAgreementGood:
        return "in_agreement_good";
    case SixGroup::InAgreementPoor:
        return "in_agreement_poor";
    case SixGroup::UnderGood:
        return "under_good";
    case SixGroup::UnderPoor:
        return "under_poor";
    }
    std::abort();
}

}  // namespace circumspect::sealed
