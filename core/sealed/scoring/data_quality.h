// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"
#include "sealed/scoring/statistic.h"

#include <span>

namespace circumspect::sealed {

/// Section 11: flags for the owner only; nothing is ever removed by them, and a flag says "check", never "invalid".
/// One rater's form, items in presentation order.
struct FormQuality {
    int items = 0;
    int answered = 0;
    int longestRun = 0;                          ///< longstring (Johnson 2005), missing answers taken out
    Statistic variability = NullReason::NoData;  ///< irv: SD of the answers (Dunn et al. 2018)
    Statistic modeShare = NullReason::NoData;    ///< share of the most frequent answer, 0..1
    bool isStraightLine = false;                 ///< run >= half the items (Curran 2016), or >= 10 answers all alike
    bool isMostlyEmpty = false;                  ///< fewer than half of the items answered
};

FormQuality formQuality(std::span<const Answer> answers);

/// Leniency: own overall score minus the mean of the other non-self raters of the same participant, scale points;
/// NoData if there is none.
Statistic leaveOneOutDeviation(const Statistic &own, std::span<const double> otherRaters);

/// Modified z (Iglewicz & Hoaglin 1993), 0.6745 (own - median) / MAD over all non-self raters of the participant, own
/// included; NoData below five of them, ZeroVariance if MAD <= 1e-9.
Statistic modifiedZ(const Statistic &own, std::span<const double> allRaters);
/// |modified z| above 3.5.
bool isExtreme(double modifiedZ);

/// Sensitivity: how far the mean of all others moves without the flagged raters, absolute, in scale points; NoData if
/// either mean is missing. Owners get it in bands only, since by subtraction it tells one rater's score.
Statistic flaggedEffect(std::span<const double> allOthers, std::span<const double> unflagged);

}  // namespace circumspect::sealed
