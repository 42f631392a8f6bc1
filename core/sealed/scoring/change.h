// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/effect_sizes.h"
#include "sealed/scoring/proportion.h"
#include "sealed/scoring/statistic.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace circumspect::sealed {

enum class ReliableChange : std::uint8_t { Decline, None, Improvement };
std::string_view code(ReliableChange change);
/// Improvement or decline if |RCI| is above z_.975 = 1.959964.
ReliableChange classifyReliableChange(double rci);
std::optional<ReliableChange> classifyReliableChange(const Statistic &rci);

/// Section 10.2 (Jacobson & Truax 1991): SEM = sd1 sqrt(1 - max(0, rxx)) and S_diff = sqrt(2) SEM, in scale points. For
/// others' means rxx is ICC(2) at T1, for self scores alpha of the self rows at T1.
struct ChangeError {
    Statistic measurementError;
    Statistic differenceError;
};
ChangeError changeError(const Statistic &sd1, const Statistic &reliability);

/// Section 10.3: sqrt(MSW/n1 + MSW/n2) of one participant, in scale points; NoData if a wave has no rater.
Statistic changeErrorByRaters(const Statistic &pooledRaterVariance, int raters1, int raters2);

/// (x2 - x1) / error; ZeroVariance if the error is <= 1e-12, else the first reason that stands in the way.
Statistic reliableChangeIndex(const Statistic &first, const Statistic &second, const Statistic &error);

/// How a cohort changed: shares of reliable change with Wilson intervals, and of any increase.
struct ChangeShares {
    Share improved;
    Share unchanged;
    Share declined;
    Share anyIncrease;  ///< of the pairs, differences rounded to 1e-9
};
/// `indexes`: the RCI of each participant; `first` and `second` their scores.
ChangeShares changeShares(std::span<const Statistic> indexes, std::span<const Statistic> first,
                          std::span<const Statistic> second);

/// Section 10.9 (Howard 1980), self only: show both changes, never only the larger.
struct ThenTest {
    PairedStatistics conventional;   ///< T2 - T1
    PairedStatistics thenTest;       ///< T2 - THEN
    PairedStatistics responseShift;  ///< THEN - T1
};
ThenTest thenTestOf(std::span<const Statistic> t1, std::span<const Statistic> then, std::span<const Statistic> t2);

/// Scores of one competency at two waves, one entry a participant.
struct TwoWaves {
    std::vector<Statistic> others1;
    std::vector<Statistic> others2;
    std::vector<int> raters1;
    std::vector<int> raters2;
    std::vector<Statistic> self1;
    std::vector<Statistic> self2;
    Statistic pooledRaterVariance;  ///< of all others, section 10.3
};

/// Section 10.10: the cohort impact of one competency; adjusted p values come from multiplicity.h over the family.
struct CohortImpact {
    int pairs = 0;
    int dropOuts = 0;  ///< a score at T1, none at T2
    PairedStatistics others;
    ChangeShares shares;
    PairedStatistics absoluteGap;  ///< |self - others| at T1 and T2
};
CohortImpact cohortImpact(const TwoWaves &waves);

}  // namespace circumspect::sealed
