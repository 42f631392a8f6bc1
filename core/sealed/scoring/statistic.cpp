// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/statistic.h"

#include <cmath>
#include <cstdlib>

namespace circumspect::sealed {

std::string_view code(NullReason reason)
{
    switch (reason) {
    case NullReason::NoData:
        return "no_data";
    case NullReason::FewerThanTwo:
        return "n_lt_2";
    case NullReason::FewerThanThree:
        return "n_lt_3";
    case NullReason::ZeroVariance:
        return "zero_variance";
    case NullReason::MeanOutOfRange:
        return "mean_out_of_range";
    case NullReason::NotIdentified:
        return "not_identified";
    case NullReason::ImproperSolution:
        return "improper_solution";
    case NullReason::NoNonzeroDifferences:
        return "no_nonzero_differences";
    case NullReason::NotTabulated:
        return "not_tabulated";
    case NullReason::InfiniteBiasCorrection:
        return "infinite_bias_correction";
    case NullReason::Suppressed:
        return "suppressed";
    }
    std::abort();
}

NullReason Statistic::reason() const
{
    if (m_value)
        std::abort();
    return m_reason;
}

Statistic difference(const Statistic &a, const Statistic &b)
{
    if (!a.isDefined())
        return a;
    return b.isDefined() ? Statistic(a.value() - b.value()) : b;
}

double snapped(double value)
{
    return std::round(value * 1e9) / 1e9;
}

}  // namespace circumspect::sealed
