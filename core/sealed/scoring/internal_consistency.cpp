// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/internal_consistency.h"

#include "sealed/scoring/covariance.h"
#include "sealed/scoring/spread.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <span>

namespace circumspect::sealed {

namespace {

constexpr double kNoVariance = 1e-12;

Statistic alphaFrom(double trace, double sum, double items)
{
    if (items < 2.0)
        return NullReason::NotIdentified;
    if (sum <= kNoVariance)
        return NullReason::ZeroVariance;
    return items / (items - 1.0) * (1.0 - trace / sum);
}

Statistic alphaFrom(const Eigen::MatrixXd &covariance)
{
    return alphaFrom(covariance.trace(), covariance.sum(), static_cast<double>(covariance.rows()));
}

Eigen::MatrixXd without(const Eigen::MatrixXd &matrix, Eigen::Index column)
{
    Eigen::MatrixXd rest(matrix.rows(), matrix.cols() - 1);
    rest << matrix.leftCols(column), matrix.rightCols(matrix.cols() - column - 1);
    return rest;
}

Statistic meanCorrelation(const Eigen::MatrixXd &covariance)
{
    const Eigen::VectorXd sd = covariance.diagonal().cwiseSqrt();
    if (sd.minCoeff() <= kNoVariance)
        return NullReason::ZeroVariance;
    double sum = 0.0;
    for (Eigen::Index i = 0; i < covariance.rows(); ++i)
        for (Eigen::Index j = 0; j < i; ++j)
            sum += covariance(i, j) / (sd(i) * sd(j));
    return sum / (static_cast<double>(covariance.rows() * (covariance.rows() - 1)) / 2.0);
}

std::span<const double> asSpan(const Eigen::VectorXd &values)
{
    return {values.data(), static_cast<std::size_t>(values.size())};
}

}  // namespace

InternalConsistency internalConsistency(const AnswerMatrix &answers, double confidence)
{
    InternalConsistency result;
    const Eigen::MatrixXd rows = completeCases(answers);
    result.rows = static_cast<int>(rows.rows());
    result.items = static_cast<int>(rows.cols());
    if (result.items < 2 || result.rows < 2) {
        const Statistic none = result.items < 2 ? NullReason::NotIdentified : NullReason::FewerThanTwo;
        result.alpha = result.meanInterItemR = result.scaleMeanSd = result.measurementError = none;
        result.interval = {none, none};
        return result;
    }

    const Eigen::MatrixXd covariance = covarianceOf(rows);
    const Eigen::VectorXd rowMeans = rows.rowwise().mean();
    result.scaleMeanSd = standardDeviation(asSpan(rowMeans));
    result.alpha = alphaFrom(covariance);
    if (!result.alpha.isDefined()) {
        result.interval = {result.alpha, result.alpha};
        result.meanInterItemR = result.measurementError = result.alpha;
        return result;
    }
    result.interval = feldtInterval(result.alpha.value(), result.rows, result.items, confidence);
    result.meanInterItemR = meanCorrelation(covariance);
    result.measurementError = standardErrorOfMeasurement(result.scaleMeanSd.value(), result.alpha.value());
    return result;
}

Statistic alphaOf(const ConsistencySums &sums)
{
    if (sums.items.size() < 2)
        return NullReason::NotIdentified;
    if (sums.rows < 2)
        return NullReason::FewerThanTwo;
    std::int64_t squaredSums = 0;
    for (const std::int64_t item : sums.items)
        squaredSums += item * item;
    const auto divisor = static_cast<double>(sums.rows * (sums.rows - 1));
    const double trace = static_cast<double>(sums.rows * sums.answerSquares - squaredSums) / divisor;
    const double sum = static_cast<double>(sums.rows * sums.totalSquares - sums.total * sums.total) / divisor;
    return alphaFrom(trace, sum, static_cast<double>(sums.items.size()));
}

Bounds feldtInterval(double alpha, int rows, int items, double confidence)
{
    if (items < 2)
        return {NullReason::NotIdentified, NullReason::NotIdentified};
    if (rows < 2)
        return {NullReason::FewerThanTwo, NullReason::FewerThanTwo};
    const double df1 = rows - 1.0;
    const double df2 = df1 * (items - 1.0);
    const auto limit = [&](double quantile) { return 1.0 - (1.0 - alpha) * quantile; };
    const double level = upperLevel(confidence);
    return {fisherQuantile(level, df1, df2).map(limit), fisherQuantile(1.0 - level, df1, df2).map(limit)};
}

double standardErrorOfMeasurement(double sd, double reliability)
{
    return sd * std::sqrt(std::max(0.0, 1.0 - std::max(0.0, reliability)));
}

std::vector<ItemConsistency> itemConsistency(const AnswerMatrix &answers)
{
    const Eigen::MatrixXd rows = completeCases(answers);
    std::vector<ItemConsistency> items(static_cast<std::size_t>(rows.cols()));
    for (Eigen::Index column = 0; column < rows.cols(); ++column) {
        ItemConsistency &item = items[static_cast<std::size_t>(column)];
        if (rows.rows() < 2) {
            item = {NullReason::FewerThanTwo, NullReason::FewerThanTwo};
            continue;
        }
        const Eigen::MatrixXd rest = without(rows, column);
        const Eigen::VectorXd own = rows.col(column);
        const Eigen::VectorXd others = rest.rowwise().sum();
        item.correctedItemTotal = pearson(asSpan(own), asSpan(others));
        item.alphaIfDeleted = alphaFrom(covarianceOf(rest));
    }
    return items;
}

}  // namespace circumspect::sealed
