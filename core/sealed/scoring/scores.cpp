// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/scores.h"

#include <algorithm>
#include <cmath>

namespace circumspect::sealed {

int requiredAnswers(int itemCount, double requiredShare)
{
    return std::max(1, static_cast<int>(std::ceil(requiredShare * itemCount - kEpsilon)));
}

Statistic proratedScore(double sum, int answered, int itemCount, double requiredShare)
{
    if (answered < requiredAnswers(itemCount, requiredShare))
        return NullReason::NoData;
    return sum / answered;
}

Statistic proratedScore(std::span<const std::optional<double>> answers, double requiredShare)
{
    double sum = 0.0;
    int answered = 0;
    for (const std::optional<double> &answer : answers)
        if (answer) {
            sum += *answer;
            ++answered;
        }
    return proratedScore(sum, answered, static_cast<int>(answers.size()), requiredShare);
}

Statistic raterScore(std::span<const Answer> answers, std::span<const int> items, double requiredShare)
{
    int sum = 0;
    int answered = 0;
    for (const int item : items) {
        const Answer answer = answers[static_cast<std::size_t>(item)];
        if (isAnswered(answer)) {
            sum += answer;
            ++answered;
        }
    }
    return proratedScore(sum, answered, static_cast<int>(items.size()), requiredShare);
}

Statistic overallScore(std::span<const Statistic> competencyScores)
{
    const std::vector<double> scores = definedValues(competencyScores);
    if (static_cast<int>(scores.size()) < requiredAnswers(static_cast<int>(competencyScores.size()), kOverallShare))
        return NullReason::NoData;
    return meanOf(scores);
}

Statistic meanOf(std::span<const double> values)
{
    if (values.empty())
        return NullReason::NoData;
    const double origin = values.front();
    double sum = 0.0;
    for (const double value : values)
        sum += value - origin;
    return origin + sum / static_cast<double>(values.size());
}

Statistic meanOfGroupMeans(std::span<const Statistic> groupMeans)
{
    return meanOf(definedValues(groupMeans));
}

Statistic weightedMean(std::span<const WeightedGroup> groups)
{
    double sum = 0.0;
    double weights = 0.0;
    for (const WeightedGroup &group : groups)
        if (group.mean.isDefined()) {
            sum += group.weight * group.mean.value();
            weights += group.weight;
        }
    return weights > 0.0 ? Statistic(sum / weights) : Statistic(NullReason::NoData);
}

std::vector<double> definedValues(std::span<const Statistic> values)
{
    std::vector<double> defined;
    defined.reserve(values.size());
    for (const Statistic &value : values)
        if (value.isDefined())
            defined.push_back(value.value());
    return defined;
}

}  // namespace circumspect::sealed
