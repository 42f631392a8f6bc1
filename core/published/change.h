// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/cell.h"
#include "published/spread.h"

#include <optional>

namespace circumspect::published {

/// Whether a change is more than chance readily explains; not judged where a release prints no spread.
enum class ChangeReading { BeyondNoise, WithinNoise, NotJudged };

/// A group of answers as printed: the standard deviation of people's averages, and how many people.
struct PrintedSample {
    double standardDeviation = 0;
    int count = 0;
};

/// The standard error of the difference of two averages: sqrt(s1^2 / n1 + s2^2 / n2) (psychometrics.md 10.3, from
/// printed values).
double standardErrorOfChange(const PrintedSample &before, const PrintedSample &after);
/// Beyond noise where |change| > 1.96 standard errors (reliable change, Jacobson & Truax 1991).
ChangeReading readingOf(double change, const PrintedSample &before, const PrintedSample &after);

/// Now minus then, from printed values only.
struct Change {
    double value = 0;
    int decimals = 1;
    Coding coding = Coding::Exact;  ///< "+0.4 or more" where one of the two is coded
    ChangeReading reading = ChangeReading::NotJudged;
};

/// One row's figure of one release.
struct PrintedFigure {
    const Figure *figure = nullptr;
    const SpreadFigures *spread = nullptr;  ///< null where the release prints none
};

/// Null where one of the two figures is missing, or both are coded so that their difference says nothing.
std::optional<Change> changeBetween(const PrintedFigure &before, const PrintedFigure &after);

}  // namespace circumspect::published
