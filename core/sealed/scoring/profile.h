// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/statistic.h"

#include <span>

namespace circumspect::sealed {

/// Section 8: how alike the self profile and the others' profile are, over the competencies with both (Cronbach &
/// Gleser 1953). Distances and scatters in scale points. All NoData without a pair; r, shape distance and double-entry
/// r are FewerThanThree below three pairs and ZeroVariance for a flat profile. Show rms and r.
struct ProfileAgreement {
    int competencies = 0;  ///< k
    Statistic squaredDistance;
    Statistic distance;
    Statistic rms;
    Statistic elevationDifference;  ///< mean self - mean others
    Statistic scatterSelf;
    Statistic scatterOthers;
    Statistic distanceWithoutElevation;  ///< D'
    Statistic shapeDistance;             ///< D''
    Statistic r;
    Statistic doubleEntryR;
};

/// One entry a competency, in the same order.
ProfileAgreement profileAgreement(std::span<const Statistic> self, std::span<const Statistic> others);

/// Distinctive r (Furr 2008): r of both profiles after taking off the cohort's mean profiles; FewerThanThree if the
/// cohort has fewer than three participants, else reasons as for r.
Statistic distinctiveR(std::span<const Statistic> self, std::span<const Statistic> others,
                       std::span<const Statistic> cohortSelf, std::span<const Statistic> cohortOthers,
                       int participants);

}  // namespace circumspect::sealed
