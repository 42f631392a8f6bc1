// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/cohort.h"
#include "published/results.h"

#include <QString>

#include <set>
#include <span>
#include <vector>

namespace circumspect::sealed {

struct CohortPerspective;

/// One participant of a cut: the organisation, and the latest release of the wave. With a baseline, all others count in
/// a competency only where both print it, so that the cut and its change rest on the same people.
struct CohortMember {
    QString organisation;
    const published::Results *results = nullptr;
    const published::Results *baseline = nullptr;
};

/// The same of a participant who was released in two waves.
struct CohortPair {
    QString organisation;
    const published::Results *before = nullptr;
    const published::Results *after = nullptr;
};

/// Product rules A13 and A14. A cut is a list of participants, never of raters. It is computed from printed figures
/// only, coded means at their cap, so that it tells nothing of a participant that the participant's release does not.
class CohortCut {
public:
    static constexpr int kLeastParticipants = published::CohortFloors::kParticipants;
    static constexpr int kLeastOrganisations = published::CohortFloors::kOrganisations;
    static constexpr int kLeastForQuartiles = published::CohortFloors::kForQuartiles;
    static constexpr int kLeastForPercentiles = published::CohortFloors::kForPercentiles;

    /// Whether the members are enough to be a cut at all.
    static bool isAboveFloors(std::span<const CohortMember> members);
    /// Rows in the order of the first member's, groups in that of their first appearance. A cell counts the
    /// participants with a printed value in it, and is withheld below the floors. Members must have been released with
    /// one instrument.
    static published::CohortContent of(std::span<const CohortMember> members);
    /// All others' change over participants whose value is printed in both waves; withheld below the same floors.
    static published::CohortChangeContent change(std::span<const CohortPair> pairs);

private:
    struct Changed;
    static bool reachFloors(std::size_t participants, const std::set<QString> &organisations);
    static Changed changed(std::span<const CohortPair> pairs, const QString &rowId);
    static published::CohortCell cell(std::span<const CohortMember> members, const QString &rowId,
                                      const CohortPerspective &perspective);
    static published::CohortRow row(std::span<const CohortMember> members, const QString &rowId,
                                    const std::vector<GroupId> &groups);
};

}  // namespace circumspect::sealed
