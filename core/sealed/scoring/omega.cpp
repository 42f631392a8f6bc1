// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/omega.h"

#include "sealed/scoring/covariance.h"
#include "sealed/scoring/one_factor_fit.h"

#include <Eigen/Core>

#include <cmath>

namespace circumspect::sealed {

namespace {

constexpr Eigen::Index kLeastItems = 3;
constexpr double kLeastProperUniqueness = 0.005;

Statistic hancockAn(const Eigen::MatrixXd &s)
{
    double loadings = 0.0;
    for (Eigen::Index i = 0; i < s.rows(); ++i) {
        double numerator = 0.0;
        double denominator = 0.0;
        for (Eigen::Index l = 0; l < s.rows(); ++l)
            for (Eigen::Index j = 0; j < l; ++j)
                if (i != j && i != l) {
                    numerator += s(i, j) * s(i, l);
                    denominator += s(j, l);
                }
        if (!(numerator > 0.0) || !(denominator > 0.0))
            return NullReason::ImproperSolution;
        loadings += std::sqrt(numerator / denominator);
    }
    const double omega = loadings * loadings / s.sum();
    return omega <= 1.0 ? Statistic(omega) : Statistic(NullReason::ImproperSolution);
}

bool isProper(const OneFactorModel &model)
{
    return model.uniquenesses.minCoeff() >= kLeastProperUniqueness && model.loadings.minCoeff() > 0.0;
}

}  // namespace

Omega omegaOf(const AnswerMatrix &answers)
{
    const Eigen::MatrixXd rows = completeCases(answers);
    if (rows.cols() < kLeastItems || rows.rows() <= rows.cols())
        return {NullReason::NotIdentified, NullReason::NotIdentified, {}, {}};
    const Eigen::MatrixXd covariance = covarianceOf(rows);
    if (covariance.diagonal().minCoeff() <= 0.0)
        return {NullReason::ZeroVariance, NullReason::ZeroVariance, {}, {}};

    Omega result;
    result.closedForm = hancockAn(covariance);
    result.omega = NullReason::ImproperSolution;
    const Eigen::VectorXd sd = covariance.diagonal().cwiseSqrt();
    const Eigen::MatrixXd correlation = sd.cwiseInverse().asDiagonal() * covariance * sd.cwiseInverse().asDiagonal();
    const std::optional<OneFactorModel> model = fitOneFactor(correlation);
    if (!model || !isProper(*model))
        return result;
    const Eigen::VectorXd loadings = model->loadings.cwiseProduct(sd);
    const Eigen::VectorXd uniquenesses = model->uniquenesses.cwiseProduct(covariance.diagonal());
    const double common = loadings.sum() * loadings.sum();
    result.omega = common / (common + uniquenesses.sum());
    result.loadings.assign(loadings.begin(), loadings.end());
    result.uniquenesses.assign(uniquenesses.begin(), uniquenesses.end());
    return result;
}

}  // namespace circumspect::sealed
