// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/statistic.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// Section 10.5, signed ranks of differences (Wilcoxon 1945): rounded to 1e-9, zeros dropped, midranks. Everything but
/// the counts is NoNonzeroDifferences if no difference is left.
struct SignedRanks {
    int pairs = 0;
    int nonzero = 0;  ///< n'
    Statistic wPlus;
    Statistic wMinus;
    Statistic pExact;        ///< exact two-sided p under random signs, valid with ties; NotTabulated for n' > 200
    Statistic pNormal;       ///< normal approximation with continuity correction
    Statistic rankBiserial;  ///< (W+ - W-) / (n'(n'+1)/2) (Kerby 2014)

    /// The p to report: exact up to n' = 200, then normal.
    const Statistic &p() const { return pExact.isDefined() ? pExact : pNormal; }
};

SignedRanks signedRanks(std::span<const double> differences);

/// Ranks from 1, ties share their mean rank.
std::vector<double> midranks(std::span<const double> values);

}  // namespace circumspect::sealed
