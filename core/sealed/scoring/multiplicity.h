// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/statistic.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// Section 10.8: adjusted p values in the given order; a p that is not there keeps its reason and is not counted. The
/// family is the competencies of one perspective, without the overall score.
/// Holm (1979), for confirmatory statements.
std::vector<Statistic> holmAdjusted(std::span<const Statistic> pValues);
/// Benjamini & Hochberg (1995, procedure 1), shown by default.
std::vector<Statistic> benjaminiHochbergAdjusted(std::span<const Statistic> pValues);

}  // namespace circumspect::sealed
