// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/one_factor_fit.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace circumspect::sealed {

namespace {

constexpr int kMostSteps = 500;
constexpr int kMostHalvings = 40;
constexpr double kSmallestDerivative = 1e-9;
constexpr double kLeastUniqueness = 1e-3;
constexpr double kLongestStep = 1.0;
// Half of each item's variance: from there the fit finds a proper solution where a Heywood case lies near.
constexpr double kStartUniqueness = 0.5;

/// The likelihood with the loadings eliminated, at x = ln(uniquenesses). Joreskog's f is the sum of t - ln t - 1 over
/// all but the largest eigenvalue t of the correlation matrix scaled by the uniquenesses.
struct Likelihood {
    double value = 0.0;
    Eigen::VectorXd gradient;
    Eigen::MatrixXd curvature;  ///< Joreskog's positive approximation of the Hessian
    Eigen::VectorXd loadings;

    Likelihood(const Eigen::MatrixXd &correlation, const Eigen::VectorXd &x)
    {
        const Eigen::VectorXd root = (0.5 * x).array().exp();
        const Eigen::MatrixXd scaled =
            root.cwiseInverse().asDiagonal() * correlation * root.cwiseInverse().asDiagonal();
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(scaled);
        const Eigen::Index rest = x.size() - 1;
        const Eigen::ArrayXd small = solver.eigenvalues().head(rest).array();
        const Eigen::MatrixXd vectors = solver.eigenvectors().leftCols(rest);
        value = (small - small.log() - 1.0).sum();
        gradient = vectors.cwiseAbs2() * (1.0 - small).matrix();
        curvature = (vectors * vectors.transpose()).cwiseAbs2();
        const double excess = std::max(0.0, solver.eigenvalues()(rest) - 1.0);
        loadings = std::sqrt(excess) * root.cwiseProduct(solver.eigenvectors().col(rest));
    }
};

Eigen::VectorXd bounded(const Eigen::VectorXd &x)
{
    return x.cwiseMax(std::log(kLeastUniqueness));
}

/// Largest derivative of the full likelihood by a uniqueness that may still move.
double largestDerivative(const Likelihood &likelihood, const Eigen::VectorXd &x)
{
    double largest = 0.0;
    for (Eigen::Index i = 0; i < x.size(); ++i) {
        const bool isHeldAtBound = x(i) <= std::log(kLeastUniqueness) && likelihood.gradient(i) > 0.0;
        if (!isHeldAtBound)
            largest = std::max(largest, std::abs(likelihood.gradient(i)) / std::exp(x(i)));
    }
    return largest;
}

/// One Newton step, shortened until the likelihood does not get worse; false if no step helps.
bool improve(const Eigen::MatrixXd &correlation, Eigen::VectorXd &x, Likelihood &likelihood)
{
    Eigen::VectorXd step = likelihood.curvature.ldlt().solve(-likelihood.gradient);
    if (!step.allFinite() || step.dot(likelihood.gradient) > 0.0)
        step = -likelihood.gradient;
    const double longest = step.cwiseAbs().maxCoeff();
    if (longest > kLongestStep)
        step *= kLongestStep / longest;
    for (int halving = 0; halving < kMostHalvings; ++halving) {
        const Eigen::VectorXd next = bounded(x + step);
        const Likelihood candidate(correlation, next);
        const bool isNoWorse = candidate.value <= likelihood.value;
        const bool isFlatter = candidate.value <= likelihood.value + 1e-14 &&
                               candidate.gradient.cwiseAbs().maxCoeff() < likelihood.gradient.cwiseAbs().maxCoeff();
        if (isNoWorse || isFlatter) {
            x = next;
            likelihood = candidate;
            return true;
        }
        step *= 0.5;
    }
    return false;
}

}  // namespace

std::optional<OneFactorModel> fitOneFactor(const Eigen::MatrixXd &correlation)
{
    const Eigen::LLT<Eigen::MatrixXd> factor(correlation);
    if (factor.info() != Eigen::Success)
        return std::nullopt;
    Eigen::VectorXd x = Eigen::VectorXd::Constant(correlation.rows(), std::log(kStartUniqueness));
    Likelihood likelihood(correlation, x);
    for (int step = 0; step < kMostSteps; ++step)
        if (largestDerivative(likelihood, x) < kSmallestDerivative || !improve(correlation, x, likelihood))
            break;
    const bool isFinite = std::isfinite(likelihood.value) && likelihood.gradient.allFinite();
    const bool isConverged = isFinite && largestDerivative(likelihood, x) < kSmallestDerivative;
    const bool isAtBound = x.minCoeff() <= std::log(kLeastUniqueness);
    if (!isConverged || isAtBound)
        return std::nullopt;
    if (likelihood.loadings.sum() < 0.0)
        likelihood.loadings = -likelihood.loadings;
    return OneFactorModel{likelihood.loadings, x.array().exp()};
}

}  // namespace circumspect::sealed
