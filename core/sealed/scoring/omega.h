// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/answer_matrix.h"
#include "sealed/scoring/statistic.h"

#include <vector>

namespace circumspect::sealed {

/// Section 6.3: omega total of a one-factor model with free loadings, by maximum likelihood on the complete rows.
/// NotIdentified below three items or with no more rows than items, ZeroVariance if an item does not vary,
/// ImproperSolution if a uniqueness is below 0.005 of the item's variance, a loading is not positive, or the fit does
/// not converge.
struct Omega {
    Statistic omega;                   ///< McDonald (1999)
    Statistic closedForm;              ///< Hancock & An (2020), the fallback; label it "omega (closed form)"
    std::vector<double> loadings;      ///< in scale points; empty unless omega is defined
    std::vector<double> uniquenesses;  ///< on the covariance (n - 1) metric
};

Omega omegaOf(const AnswerMatrix &answers);

}  // namespace circumspect::sealed
