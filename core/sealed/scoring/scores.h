// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"
#include "sealed/scoring/statistic.h"

#include <optional>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// Least number of answers for a score: ceil(share * itemCount), and at least one.
int requiredAnswers(int itemCount, double requiredShare);

/// Section 2.1, prorating ("half rule", Fairclough & Cella 1996): sum / answered in scale points; NoData below the
/// required share.
Statistic proratedScore(double sum, int answered, int itemCount, double requiredShare);
Statistic proratedScore(std::span<const std::optional<double>> answers, double requiredShare);

/// Section 2.1: the score y_rc of one rater (all of the form's answers) in the competency made of `items`.
Statistic raterScore(std::span<const Answer> answers, std::span<const int> items, double requiredShare);

/// Share of the competencies needed for an overall score.
inline constexpr double kOverallShare = 0.5;
/// Section 2.2: mean of a rater's competency scores if at least half of them are there; NoData otherwise.
Statistic overallScore(std::span<const Statistic> competencyScores);

/// Section 2.3 and 2.4 (rater mean): arithmetic mean in scale points; NoData if empty. Exact for equal values.
Statistic meanOf(std::span<const double> values);

/// How "all others" is formed; never mixed within one report.
enum class OthersRule { RaterMean, GroupMean, Weighted };

/// Section 2.4, group mean: unweighted mean of the group means that are there; NoData if none is.
Statistic meanOfGroupMeans(std::span<const Statistic> groupMeans);

struct WeightedGroup {
    Statistic mean;
    double weight = 0.0;
};

/// Section 2.4, weighted: sum(w M) / sum(w) over groups with a mean; NoData if none has one or the weights sum to 0.
Statistic weightedMean(std::span<const WeightedGroup> groups);

/// The values that are there.
std::vector<double> definedValues(std::span<const Statistic> values);

}  // namespace circumspect::sealed
