// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/distributions.h"
#include "sealed/scoring/statistic.h"

#include <span>

namespace circumspect::sealed {

/// Wilson's interval (1927) of a proportion p of n, both ends 0..1; NoData if n = 0.
Bounds wilsonInterval(double p, int n, double confidence = kConfidence);

/// A share of n with Wilson's interval, all 0..1; NoData if n = 0.
struct Share {
    int n = 0;
    int count = 0;
    Statistic share;
    Bounds interval;

    static Share of(int count, int n, double confidence = kConfidence);
};

/// Section 10.10: direct change items (-3..+3 "has become less/more effective"): mean and share above 0.
struct DirectChange {
    Statistic mean;
    Share improved;
};
DirectChange directChange(std::span<const double> answers);

}  // namespace circumspect::sealed
