// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <optional>

namespace circumspect::sealed {

/// A one-factor model: correlation matrix = loadings loadings' + diag(uniquenesses).
struct OneFactorModel {
    Eigen::VectorXd loadings;
    Eigen::VectorXd uniquenesses;
};

/// Maximum likelihood fit to a correlation matrix (Joreskog 1967): the loadings are eliminated, then Newton's method on
/// the logarithms of the uniquenesses until every derivative of ln|Sigma| + tr(S Sigma^-1) is below 1e-9. Nothing if
/// the matrix is singular, the fit does not converge, or a uniqueness ends at its bound 0.001. Loadings sum to more
/// than 0.
std::optional<OneFactorModel> fitOneFactor(const Eigen::MatrixXd &correlation);

}  // namespace circumspect::sealed
