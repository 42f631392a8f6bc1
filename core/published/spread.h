// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/cell.h"

#include <optional>
#include <variant>
#include <vector>

namespace circumspect::published {

/// Agreement of raters in words (LeBreton & Senter 2008), from r_wg(J) under slight skew.
enum class AgreementBand { Lack, Weak, Moderate, Strong, VeryStrong };

/// How answers differ within one column and row; only for sets of at least five protected answers that are neither
/// coded nor without spread (product rule A4).
class SpreadFigures {
public:
    /// Answers per scale point, lowest first; empty for competencies.
    const std::vector<int> &distribution() const { return m_distribution; }
    /// Scale points.
    std::optional<double> standardDeviation() const { return m_standardDeviation; }
    /// Average deviation from the mean, scale points.
    std::optional<double> averageDeviation() const { return m_averageDeviation; }
    std::optional<AgreementBand> band() const { return m_band; }

    friend bool operator==(const SpreadFigures &, const SpreadFigures &) = default;

private:
    friend class sealed::Gate;
    friend class ReleaseCodec;
    SpreadFigures() = default;

    std::vector<int> m_distribution;
    std::optional<double> m_standardDeviation;
    std::optional<double> m_averageDeviation;
    std::optional<AgreementBand> m_band;
};

using Spread = std::variant<NoAnswer, Withheld, SpreadFigures>;

inline const SpreadFigures *spreadIn(const Spread &spread)
{
    return std::get_if<SpreadFigures>(&spread);
}

}  // namespace circumspect::published
