// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/answer_matrix.h"

#include <Eigen/Core>

namespace circumspect::sealed {

/// The complete rows as numbers.
Eigen::MatrixXd completeCases(const AnswerMatrix &answers);
/// Covariance matrix of the columns (divisor n - 1, two-pass); at least two rows.
Eigen::MatrixXd covarianceOf(const Eigen::MatrixXd &rows);

}  // namespace circumspect::sealed
