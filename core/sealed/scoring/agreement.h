// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/answer_matrix.h"
#include "sealed/scoring/statistic.h"

#include <cstdint>
#include <optional>
#include <span>

namespace circumspect::sealed {

/// What answers would look like if nobody agreed (LeBreton & Senter 2008, Table 2).
enum class NullDistribution : std::uint8_t { Uniform, SlightSkew, ModerateSkew, HeavySkew, Triangular, Normal };

/// Section 4.4: error variance for a scale of `optionCount` points. Uniform is exact, (A^2 - 1) / 12; the others are
/// NotTabulated outside 5 to 11 points.
Statistic nullVariance(NullDistribution distribution, int optionCount);

/// Section 4.1, 1 - s^2 / null variance (James, Demaree & Wolf 1984), may be negative; FewerThanTwo below two answers.
Statistic rwgUntruncated(std::span<const double> answers, const Statistic &nullVariance);
/// The same, negative values set to 0.
Statistic rwg(std::span<const double> answers, const Statistic &nullVariance);
/// Section 4.2, r_WG(J) in 0..1 from the mean of `itemCount` item variances, truncated before the formula.
Statistic rwgJ(double meanItemVariance, int itemCount, const Statistic &nullVariance);
/// Section 4.3, r*_WG(J) (Lindell, Brandt & Whitney 1999), not truncated.
Statistic rwgStarJ(double meanItemVariance, const Statistic &nullVariance);
/// Section 4.6, a_WG of one item (Brown & Hauenstein 2005) in -1..1; unanimous is 1; MeanOutOfRange, FewerThanTwo.
Statistic awg(std::span<const double> answers, int lowest, int highest);
/// Section 4.7, mean absolute deviation from the mean or the median, in scale points; FewerThanTwo below two answers.
Statistic deviationFromMean(std::span<const double> answers);
Statistic deviationFromMedian(std::span<const double> answers);

/// Section 4 for the raters of one participant and one competency; everything FewerThanTwo if no item has two answers.
/// SlightSkew is NotTabulated for scales outside 5 to 11 points, awg MeanOutOfRange if no item has one.
struct ScaleAgreement {
    int raters = 0;     ///< with any answer in the competency
    int itemsUsed = 0;  ///< J: items with at least two answers
    int awgItems = 0;   ///< items with a defined a_WG
    Statistic meanItemVariance = NullReason::FewerThanTwo;
    Statistic meanItemSd = NullReason::FewerThanTwo;
    Statistic rwgUniform = NullReason::FewerThanTwo;
    Statistic rwgSlightSkew = NullReason::FewerThanTwo;
    Statistic rwgStarUniform = NullReason::FewerThanTwo;
    Statistic awg = NullReason::FewerThanTwo;
    Statistic deviationFromMean = NullReason::FewerThanTwo;
    Statistic deviationFromMedian = NullReason::FewerThanTwo;
};

/// Available cases per item: items with fewer than two answers are skipped.
ScaleAgreement scaleAgreement(const AnswerMatrix &answers, int lowest, int highest);

/// Section 4.5 (LeBreton & Senter 2008, Table 3), on the value rounded to two decimals.
enum class AgreementBand : std::uint8_t { Lack, Weak, Moderate, Strong, VeryStrong };
AgreementBand agreementBand(double rwgJ);
/// The band shown: from r_WG(J) under slight skew, under the uniform null if that is not tabulated; nothing if null.
std::optional<AgreementBand> headlineBand(const ScaleAgreement &agreement);
std::string_view code(AgreementBand band);

/// Largest acceptable average deviation, A / 6 scale points (Burke & Dunlap 2002).
double deviationCutoff(int optionCount);
bool isAcceptableDeviation(double deviation, int optionCount);

/// Bands of a_WG: >= .70, .60-.69, below, on the value rounded to two decimals.
enum class AwgBand : std::uint8_t { Unacceptable, Reasonable, Acceptable };
AwgBand awgBand(double awg);
/// Whether a_WG may be shown: its authors ask for at least A - 1 raters.
bool hasEnoughRatersForAwg(int raters, int optionCount);

}  // namespace circumspect::sealed
