// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace circumspect::sealed {

/// Why a statistic has no value; the codes are those of the statistics specification.
enum class NullReason : std::uint8_t {
    NoData,
    FewerThanTwo,
    FewerThanThree,
    ZeroVariance,
    MeanOutOfRange,
    NotIdentified,
    ImproperSolution,
    NoNonzeroDifferences,
    NotTabulated,
    InfiniteBiasCorrection,
    Suppressed,
};

/// The stable code for files, e.g. "n_lt_2"; never shown to people.
std::string_view code(NullReason reason);

/// A finite number, or the reason why there is none. Holds no NaN and no infinity: handing one in ends the program.
class Statistic {
public:
    Statistic() = default;
    Statistic(double value) : m_value(value)
    {
        if (!std::isfinite(value))
            std::abort();
    }
    Statistic(NullReason reason) : m_reason(reason) {}
    /// The value if it is finite, else the reason.
    static Statistic finiteOr(double value, NullReason reason)
    {
        return std::isfinite(value) ? Statistic(value) : Statistic(reason);
    }

    bool isDefined() const { return m_value.has_value(); }
    /// Ends the program if there is none.
    double value() const
    {
        if (!m_value)
            std::abort();
        return *m_value;
    }
    /// Ends the program if there is a value.
    NullReason reason() const;
    const std::optional<double> &optional() const { return m_value; }

    /// The function of the value, or the same reason.
    template <class Function>
    Statistic map(Function function) const
    {
        return m_value ? Statistic(function(*m_value)) : *this;
    }

private:
    std::optional<double> m_value;
    NullReason m_reason = NullReason::NoData;
};

/// Lower and upper end of an interval.
struct Bounds {
    Statistic lower;
    Statistic upper;
};

/// a - b, or the reason of the first that has no value.
Statistic difference(const Statistic &a, const Statistic &b);

/// Within this distance two computed means count as equal: exact ties must not depend on the order of summation.
inline constexpr double kEpsilon = 1e-9;

constexpr bool isAbove(double value, double limit)
{
    return value > limit + kEpsilon;
}
constexpr bool isBelow(double value, double limit)
{
    return value < limit - kEpsilon;
}
/// The value rounded to 1e-9, so that ties of computed values are exact ties.
double snapped(double value);

}  // namespace circumspect::sealed
