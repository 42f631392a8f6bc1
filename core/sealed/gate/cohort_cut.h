// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/cohort.h"
#include "published/results.h"

#include <QString>

#include <span>

namespace circumspect::sealed {

/// One participant of a cut: the organisation, and the latest release of the wave.
struct CohortMember {
    QString organisation;
    const published::Results *results = nullptr;
};

/// Product rules A13 and A14. A cut is a list of participants, never of raters. It is computed from printed figures
/// only, coded means at their cap, so that it tells nothing of a participant that the participant's release does not.
class CohortCut {
public:
    static constexpr int kLeastParticipants = 5;
    static constexpr int kLeastOrganisations = 3;
    static constexpr int kLeastForQuartiles = 10;
    static constexpr int kLeastForPercentiles = 30;

    /// Rows in the order of the first member's. A row counts participants with a printed value of all others in it, and
    /// is withheld below the floors. Members must have been released with one instrument.
    static published::CohortContent of(std::span<const CohortMember> members);

private:
    static published::CohortCell cell(std::span<const CohortMember> members, const QString &rowId);
};

}  // namespace circumspect::sealed
