// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/change.h"

#include <algorithm>
#include <cmath>

namespace circumspect::published {

namespace {

constexpr double kNormal975 = 1.959963984540054;  // quantile of the standard normal distribution
constexpr int kFewestForSpread = 2;

/// What is known of a number when its sign is turned.
Coding turned(Coding coding)
{
    if (coding == Coding::Exact)
        return coding;
    return coding == Coding::OrMore ? Coding::OrLess : Coding::OrMore;
}

std::optional<PrintedSample> sampleOf(const PrintedFigure &printed)
{
    if (printed.spread == nullptr || !printed.spread->standardDeviation() || !printed.figure->answerCount())
        return std::nullopt;
    return PrintedSample{*printed.spread->standardDeviation(), *printed.figure->answerCount()};
}

ChangeReading readingOf(double change, const PrintedFigure &before, const PrintedFigure &after)
{
    const auto then = sampleOf(before);
    const auto now = sampleOf(after);
    return then && now ? readingOf(change, *then, *now) : ChangeReading::NotJudged;
}

}  // namespace

double standardErrorOfChange(const PrintedSample &before, const PrintedSample &after)
{
    const auto part = [](const PrintedSample &sample) {
        return sample.standardDeviation * sample.standardDeviation / sample.count;
    };
    return std::sqrt(part(before) + part(after));
}

ChangeReading readingOf(double change, const PrintedSample &before, const PrintedSample &after)
{
    if (before.count < kFewestForSpread || after.count < kFewestForSpread)
        return ChangeReading::NotJudged;
    const double error = standardErrorOfChange(before, after);
    if (!(error > 0))
        return ChangeReading::NotJudged;
    return std::abs(change) > kNormal975 * error ? ChangeReading::BeyondNoise : ChangeReading::WithinNoise;
}

std::optional<Change> changeBetween(const PrintedFigure &before, const PrintedFigure &after)
{
    if (before.figure == nullptr || after.figure == nullptr)
        return std::nullopt;
    const Coding fromBefore = turned(before.figure->coding());
    const Coding fromAfter = after.figure->coding();
    if (fromBefore != Coding::Exact && fromAfter != Coding::Exact && fromBefore != fromAfter)
        return std::nullopt;
    Change change{.value = after.figure->value() - before.figure->value(),
                  .decimals = std::min(before.figure->decimals(), after.figure->decimals()),
                  .coding = fromAfter == Coding::Exact ? fromBefore : fromAfter};
    if (change.coding == Coding::Exact)
        change.reading = readingOf(change.value, before, after);
    return change;
}

}  // namespace circumspect::published
