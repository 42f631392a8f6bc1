// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/statistic.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace circumspect::sealed {

/// Section 7. How self compares with others; the gap is self - others in scale points.
enum class GapClass : std::uint8_t { Under, InAgreement, Over };
std::string_view code(GapClass gapClass);

/// Over if gap > centre + threshold, under if gap < centre - threshold, each by more than 1e-9; else in agreement.
GapClass classifyGap(double gap, double threshold, double centre = 0.0);
/// The raw rule's threshold, (H - L) / 8 scale points: 0.5 on 1-5, 0.75 on 1-7.
double rawGapThreshold(int lowest, int highest);

/// Johari quadrants (after Luft & Ingham 1955); high means >= cut - 1e-9.
enum class Quadrant : std::uint8_t { ConfirmedStrength, BlindSpot, HiddenStrength, ConfirmedDevelopment };
std::string_view code(Quadrant quadrant);
Quadrant quadrantOf(double self, double others, double cutSelf, double cutOthers);
/// The fixed cut, L + 0.625 (H - L): 3.5 on 1-5, 4.75 on 1-7.
double fixedCut(int lowest, int highest);
/// The relative cut: a participant's own mean over the competencies that have a score; NoData if none has.
Statistic relativeCut(std::span<const Statistic> competencyScores);

/// Where the cohort stands in one competency, over participants with both ratings. All FewerThanThree for a cohort of
/// fewer than three participants; sds FewerThanTwo below two pairs.
struct SelfOtherNorm {
    int pairs = 0;
    Statistic meanSelf;
    Statistic sdSelf;
    Statistic meanOthers;
    Statistic sdOthers;
    Statistic meanGap;
    Statistic sdGap;
};
/// `self` and `others` hold one entry a participant, in the same order.
SelfOtherNorm selfOtherNorm(std::span<const Statistic> self, std::span<const Statistic> others);

/// class_diff_sd (Atwater & Yammarino 1992): gap against mean +/- half an SD of the cohort's gaps. Cohort reports only.
std::optional<GapClass> classByGapSd(double gap, const SelfOtherNorm &norm);
/// z of self and of others in the cohort; ZeroVariance if the SD is 0.
Statistic standardisedSelf(double self, const SelfOtherNorm &norm);
Statistic standardisedOthers(double others, const SelfOtherNorm &norm);
/// class_std (Fleenor, McCauley & Brutus 1996): z_self - z_others against +/- 0.5. Cohort reports only.
std::optional<GapClass> classByStandardScores(double self, double others, const SelfOtherNorm &norm);

/// Good: rated at least the cohort's mean by others.
enum class Performance : std::uint8_t { Good, Poor };
std::optional<Performance> performanceOf(double others, const SelfOtherNorm &norm);

/// Four groups of Atwater & Yammarino (1997).
enum class FourGroup : std::uint8_t { Over, Under, InAgreementGood, InAgreementPoor };
FourGroup fourGroup(GapClass gapClass, Performance performance);
std::string_view code(FourGroup group);
/// Six groups of Brutus, Fleenor & Taylor (1996).
enum class SixGroup : std::uint8_t { OverGood, OverPoor, InAgreementGood, InAgreementPoor, UnderGood, UnderPoor };
SixGroup sixGroup(GapClass gapClass, Performance performance);
std::string_view code(SixGroup group);

}  // namespace circumspect::sealed
