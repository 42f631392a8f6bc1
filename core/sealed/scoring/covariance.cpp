// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/covariance.h"

namespace circumspect::sealed {

Eigen::MatrixXd completeCases(const AnswerMatrix &answers)
{
    const AnswerMatrix complete = answers.completeRows();
    Eigen::MatrixXd rows(complete.rowCount(), complete.columnCount());
    for (int r = 0; r < complete.rowCount(); ++r)
        for (int c = 0; c < complete.columnCount(); ++c)
            rows(r, c) = *complete.at(r, c);
    return rows;
}

Eigen::MatrixXd covarianceOf(const Eigen::MatrixXd &rows)
{
    // The first row as origin keeps a constant column's variance exactly 0.
    const Eigen::MatrixXd shifted = rows.rowwise() - rows.row(0);
    const Eigen::MatrixXd centred = shifted.rowwise() - shifted.colwise().mean();
    return centred.transpose() * centred / static_cast<double>(rows.rows() - 1);
}

}  // namespace circumspect::sealed
