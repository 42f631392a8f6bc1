// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/cell.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace circumspect::sealed {
class CohortCut;
}

namespace circumspect::published {

/// Quarters of the participants, in scale points, two decimals.
struct Quartiles {
    double lower = 0;
    double median = 0;
    double upper = 0;
    friend bool operator==(const Quartiles &, const Quartiles &) = default;
};

/// How a cohort is seen by all others in one row, over participants. Only the cohort cut makes one.
class CohortFigures {
public:
    int participants() const { return m_participants; }
    /// Mean of the participants' printed values, scale points, two decimals.
    double mean() const { return m_mean; }
    /// From 10 participants.
    const std::optional<Quartiles> &quartiles() const { return m_quartiles; }
    /// The 10th, 20th ... 90th percentile, from 30 participants; else empty.
    const std::vector<double> &deciles() const { return m_deciles; }

    friend bool operator==(const CohortFigures &, const CohortFigures &) = default;

private:
    friend class sealed::CohortCut;
    CohortFigures() = default;

    int m_participants = 0;
    double m_mean = 0;
    std::optional<Quartiles> m_quartiles;
    std::vector<double> m_deciles;
};

using CohortCell = std::variant<Withheld, CohortFigures>;

/// One row of a cohort report: a competency, an item or the overall score.
struct CohortRow {
    QString id;
    CohortCell allOthers;
};

struct CohortContent {
    CohortRow overall;
    std::vector<CohortRow> competencies;
    std::vector<CohortRow> items;
};

}  // namespace circumspect::published
