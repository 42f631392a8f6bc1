// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/proportion.h"

#include "sealed/scoring/scores.h"

#include <algorithm>
#include <cmath>

namespace circumspect::sealed {

Bounds wilsonInterval(double p, int n, double confidence)
{
    if (n < 1)
        return {NullReason::NoData, NullReason::NoData};
    const double z = normalQuantile(upperLevel(confidence)).value();
    const double centre = p + z * z / (2.0 * n);
    const double half = z * std::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n));
    const double scale = 1.0 + z * z / n;
    return {(centre - half) / scale, (centre + half) / scale};
}

Share Share::of(int count, int n, double confidence)
{
    Share share{.n = n, .count = count, .share = NullReason::NoData, .interval = {}};
    if (n < 1)
        return share;
    const double p = static_cast<double>(count) / n;
    share.share = p;
    share.interval = wilsonInterval(p, n, confidence);
    return share;
}

DirectChange directChange(std::span<const double> answers)
{
    const auto improved =
        std::count_if(answers.begin(), answers.end(), [](double answer) { return isAbove(answer, 0.0); });
    return {meanOf(answers), Share::of(static_cast<int>(improved), static_cast<int>(answers.size()))};
}

}  // namespace circumspect::sealed
