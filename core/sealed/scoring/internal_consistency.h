// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/answer_matrix.h"
#include "sealed/scoring/consistency_sums.h"
#include "sealed/scoring/distributions.h"
#include "sealed/scoring/statistic.h"

#include <vector>

namespace circumspect::sealed {

/// Sections 6.1, 6.2 and 6.4 for one competency, from the complete rows. NotIdentified for a single item (shown as "not
/// applicable"), FewerThanTwo below two rows, ZeroVariance if the sums do not vary. A negative alpha is kept: show it
/// as "< 0: items do not form a scale".
struct InternalConsistency {
    int rows = 0;
    int items = 0;
    Statistic alpha;
    Bounds interval;             ///< Feldt, Woodruff & Salih (1987), eqs 6-7
    Statistic meanInterItemR;    ///< ZeroVariance if any item does not vary
    Statistic scaleMeanSd;       ///< SD of the rows' means, scale points
    Statistic measurementError;  ///< SEM of one rater's score: scaleMeanSd sqrt(1 - max(0, alpha))
};

InternalConsistency internalConsistency(const AnswerMatrix &answers, double confidence = kConfidence);

/// Cronbach's alpha (1951) from exact sums, k/(k-1) (1 - trace(S)/sum(S)); reasons as above.
Statistic alphaOf(const ConsistencySums &sums);

/// Feldt's interval of an alpha from n rows and k items; FewerThanTwo, NotIdentified as above.
Bounds feldtInterval(double alpha, int rows, int items, double confidence = kConfidence);

/// SD sqrt(1 - max(0, reliability)), in the unit of `sd` (sections 6.4 and 10.2).
double standardErrorOfMeasurement(double sd, double reliability);

struct ItemConsistency {
    Statistic correctedItemTotal;  ///< r of the item with the sum of the others; ZeroVariance if one does not vary
    Statistic alphaIfDeleted;      ///< NotIdentified for two items or fewer
};

/// Section 6.2, one entry an item, from the complete rows.
std::vector<ItemConsistency> itemConsistency(const AnswerMatrix &answers);

}  // namespace circumspect::sealed
