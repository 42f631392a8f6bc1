// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/rounding.h"

#include "sealed/scoring/statistic.h"

#include <cmath>

namespace circumspect::sealed {

double roundedForDisplay(double value, int decimals)
{
    const double power = std::pow(10.0, decimals);
    const double magnitude = std::floor(std::abs(value) * power + 0.5 + kEpsilon) / power;
    return value < 0.0 && magnitude > 0.0 ? -magnitude : magnitude;
}

}  // namespace circumspect::sealed
