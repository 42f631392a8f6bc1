// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/agreement.h"

#include "sealed/scoring/rounding.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace circumspect::sealed {

namespace {

constexpr int kFirstTabulated = 5;
constexpr int kLastTabulated = 11;

// LeBreton & Senter (2008), Table 2; columns: slight, moderate, heavy skew, triangular, normal; rows: A = 5 to 11.
constexpr std::array<std::array<double, 5>, 7> kSkewedNullVariances{{
    {1.34, 0.90, 0.44, 1.32, 1.04},
    {1.85, 1.26, 0.69, 1.45, 1.25},
    {2.90, 2.14, 1.39, 2.10, 1.40},
    {3.47, 2.79, 2.35, 2.81, 1.73},
    {5.66, 4.73, 3.16, 3.00, 1.58},
    {6.30, 5.09, 3.46, 2.89, 1.45},
    {7.31, 6.32, 4.02, 3.32, 1.40},
}};

// Below this a variance of answers is rounding noise: the raters are unanimous.
constexpr double kUnanimousVariance = 1e-18;

double meanDistance(std::span<const double> values, double centre)
{
    double sum = 0.0;
    for (const double value : values)
        sum += std::abs(value - centre);
    return sum / static_cast<double>(values.size());
}

/// Collects item statistics over the items of a scale.
struct ItemSums {
    std::vector<double> variances;
    std::vector<double> sds;
    std::vector<double> awgs;
    std::vector<double> fromMean;
    std::vector<double> fromMedian;

    void add(std::span<const double> answers, int lowest, int highest)
    {
        variances.push_back(variance(answers).value());
        sds.push_back(standardDeviation(answers).value());
        fromMean.push_back(deviationFromMean(answers).value());
        fromMedian.push_back(deviationFromMedian(answers).value());
        if (const Statistic a = awg(answers, lowest, highest); a.isDefined())
            awgs.push_back(a.value());
    }
};

}  // namespace

Statistic nullVariance(NullDistribution distribution, int optionCount)
{
    if (distribution == NullDistribution::Uniform)
        return (static_cast<double>(optionCount) * optionCount - 1.0) / 12.0;
    if (optionCount < kFirstTabulated || optionCount > kLastTabulated)
        return NullReason::NotTabulated;
    const auto row = static_cast<std::size_t>(optionCount - kFirstTabulated);
    return kSkewedNullVariances[row][static_cast<std::size_t>(distribution) - 1];
}

Statistic rwgUntruncated(std::span<const double> answers, const Statistic &nullVariance)
{
    const Statistic s2 = variance(answers);
    if (!s2.isDefined())
        return s2;
    return nullVariance.map([&](double expected) { return 1.0 - s2.value() / expected; });
}

Statistic rwg(std::span<const double> answers, const Statistic &nullVariance)
{
    return rwgUntruncated(answers, nullVariance).map([](double raw) { return std::max(0.0, raw); });
}

Statistic rwgJ(double meanItemVariance, int itemCount, const Statistic &nullVariance)
{
    return nullVariance.map([&](double expected) {
        const double q = std::min(meanItemVariance, expected) / expected;
        return itemCount * (1.0 - q) / (itemCount * (1.0 - q) + q);
    });
}

Statistic rwgStarJ(double meanItemVariance, const Statistic &nullVariance)
{
    return nullVariance.map([&](double expected) { return 1.0 - meanItemVariance / expected; });
}

Statistic awg(std::span<const double> answers, int lowest, int highest)
{
    const Statistic s2 = variance(answers);
    if (!s2.isDefined())
        return s2;
    if (s2.value() < kUnanimousVariance)
        return 1.0;
    const double low = lowest;
    const double high = highest;
    const auto k = static_cast<double>(answers.size());
    const double mean = meanOf(answers).value();
    if (isBelow(mean, (low * (k - 1.0) + high) / k) || isAbove(mean, (high * (k - 1.0) + low) / k))
        return NullReason::MeanOutOfRange;
    const double most = ((high + low) * mean - mean * mean - high * low) * k / (k - 1.0);
    return 1.0 - 2.0 * s2.value() / most;
}

Statistic deviationFromMean(std::span<const double> answers)
{
    if (answers.size() < 2)
        return NullReason::FewerThanTwo;
    return meanDistance(answers, meanOf(answers).value());
}

Statistic deviationFromMedian(std::span<const double> answers)
{
    if (answers.size() < 2)
        return NullReason::FewerThanTwo;
    return meanDistance(answers, median(answers).value());
}

ScaleAgreement scaleAgreement(const AnswerMatrix &answers, int lowest, int highest)
{
    ScaleAgreement result;
    result.raters = answers.nonEmptyRowCount();
    ItemSums items;
    for (int column = 0; column < answers.columnCount(); ++column)
        if (const std::vector<double> item = answers.answered(column); item.size() >= 2)
            items.add(item, lowest, highest);
    result.itemsUsed = static_cast<int>(items.variances.size());
    if (result.itemsUsed == 0)
        return result;

    const int optionCount = highest - lowest + 1;
    const Statistic uniform = nullVariance(NullDistribution::Uniform, optionCount);
    result.meanItemVariance = meanOf(items.variances);
    const double meanVariance = result.meanItemVariance.value();
    result.meanItemSd = meanOf(items.sds);
    result.rwgUniform = rwgJ(meanVariance, result.itemsUsed, uniform);
    result.rwgSlightSkew =
        rwgJ(meanVariance, result.itemsUsed, nullVariance(NullDistribution::SlightSkew, optionCount));
    result.rwgStarUniform = rwgStarJ(meanVariance, uniform);
    result.awgItems = static_cast<int>(items.awgs.size());
    result.awg = items.awgs.empty() ? Statistic(NullReason::MeanOutOfRange) : meanOf(items.awgs);
    result.deviationFromMean = meanOf(items.fromMean);
    result.deviationFromMedian = meanOf(items.fromMedian);
    return result;
}

AgreementBand agreementBand(double rwgJ)
{
    const double rounded = roundedForDisplay(rwgJ, kOtherDecimals);
    if (rounded < 0.305)
        return AgreementBand::Lack;
    if (rounded < 0.505)
        return AgreementBand::Weak;
    if (rounded < 0.705)
        return AgreementBand::Moderate;
    return rounded < 0.905 ? AgreementBand::Strong : AgreementBand::VeryStrong;
}

std::optional<AgreementBand> headlineBand(const ScaleAgreement &agreement)
{
    const Statistic &shown = agreement.rwgSlightSkew.isDefined() ? agreement.rwgSlightSkew : agreement.rwgUniform;
    if (!shown.isDefined())
        return std::nullopt;
    return agreementBand(shown.value());
}

std::string_view code(AgreementBand band)
{
    switch (band) {
    case AgreementBand::Lack:
        return "lack";
    case AgreementBand::Weak:
        return "weak";
    case AgreementBand::Moderate:
        return "moderate";
    case AgreementBand::Strong:
        return "strong";
    case AgreementBand::VeryStrong:
        return "very_strong";
    }
    std::abort();
}

double deviationCutoff(int optionCount)
{
    return optionCount / 6.0;
}

bool isAcceptableDeviation(double deviation, int optionCount)
{
    return !isAbove(deviation, deviationCutoff(optionCount));
}

AwgBand awgBand(double awg)
{
    const double rounded = roundedForDisplay(awg, kOtherDecimals);
    if (rounded < 0.595)
        return AwgBand::Unacceptable;
    return rounded < 0.695 ? AwgBand::Reasonable : AwgBand::Acceptable;
}

bool hasEnoughRatersForAwg(int raters, int optionCount)
{
    return raters >= optionCount - 1;
}

}  // namespace circumspect::sealed
