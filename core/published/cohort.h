// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
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

/// What a figure over participants takes (product rule A13).
struct CohortFloors {
    static constexpr int kParticipants = 5;
    static constexpr int kOrganisations = 3;
    static constexpr int kForQuartiles = 10;
    static constexpr int kForPercentiles = 30;
};

/// Quarters of the participants, in scale points, two decimals.
struct Quartiles {
    double lower = 0;
    double median = 0;
    double upper = 0;
    friend bool operator==(const Quartiles &, const Quartiles &) = default;
};

/// How one perspective sees a cohort in one row, over participants. Only the cohort cut makes one.
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
    CohortCell self = Withheld{};
    std::vector<CohortCell> groups{};  ///< parallel to CohortContent::groups
};

/// Means and spreads over the participants of a cut, from their printed figures.
struct CohortContent {
    std::vector<GroupId> groups;  ///< those with a column of their own in at least one release; combined ones count not
    CohortRow overall;
    std::vector<CohortRow> competencies;
    std::vector<CohortRow> items;
};

/// From lower to upper, 95 %.
struct Interval {
    double lower = 0;
    double upper = 0;
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// How a cohort changed in one row between two waves, as all others see it, over the participants printed in both. Only
/// the cohort cut makes one. Scale points have two decimals.
class CohortChange {
public:
    int participants() const { return m_participants; }
    double before() const { return m_before; }
    double after() const { return m_after; }
    /// after() - before().
    double change() const { return m_change; }
    /// Of the mean change, by Student's t (psychometrics.md 10.4). Null where all changed alike.
    const std::optional<Interval> &changeInterval() const { return m_changeInterval; }
    /// Hedges' g with the average standard deviation, two decimals (psychometrics.md 10.4). Null without spread.
    const std::optional<double> &effect() const { return m_effect; }
    /// Bonett's interval of the effect, from 10 participants.
    const std::optional<Interval> &effectInterval() const { return m_effectInterval; }
    /// Two-sided p of the paired t test, three decimals; of a competency adjusted over all competencies (Benjamini and
    /// Hochberg, psychometrics.md 10.8). Null where all changed alike.
    const std::optional<double> &p() const { return m_p; }
    /// How many participants are rated higher than before, from 10 participants.
    const std::optional<int> &risen() const { return m_risen; }
    /// How many participants rose, and how many fell, by more than noise explains (change.h, each by the printed
    /// figures of the own releases), from 10 participants. Those who cannot be judged are in neither.
    const std::optional<int> &clearlyRisen() const { return m_clearlyRisen; }
    const std::optional<int> &clearlyFallen() const { return m_clearlyFallen; }
    /// Wilson's interval of the share of clearlyRisen() among participants(), from 0 to 1, three decimals.
    const std::optional<Interval> &clearlyRisenShare() const { return m_clearlyRisenShare; }

    friend bool operator==(const CohortChange &, const CohortChange &) = default;

private:
    friend class sealed::CohortCut;
    CohortChange() = default;

    int m_participants = 0;
    double m_before = 0;
    double m_after = 0;
    double m_change = 0;
    std::optional<Interval> m_changeInterval;
    std::optional<double> m_effect;
    std::optional<Interval> m_effectInterval;
    std::optional<double> m_p;
    std::optional<int> m_risen;
    std::optional<int> m_clearlyRisen;
    std::optional<int> m_clearlyFallen;
    std::optional<Interval> m_clearlyRisenShare;
};

using CohortChangeCell = std::variant<Withheld, CohortChange>;

struct CohortChangeRow {
    QString id;
    CohortChangeCell allOthers;
};

/// The change of a cut; competencies in the instrument's order.
struct CohortChangeContent {
    CohortChangeRow overall;
    std::vector<CohortChangeRow> competencies;
};

}  // namespace circumspect::published
