// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "workspace/changes.h"

#include <QString>

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// Names a response without telling whose it is: a random number, drawn when it was imported and kept sealed with it.
using ResponseId = Id<struct ResponseTag>;

/// Why a response deserves a look; never that it is wrong.
enum class QualityFlag {
    StraightLine,   ///< the same answer to at least half of the form in a row, or to all of ten and more
    MostlyEmpty,    ///< fewer than half of the statements answered
    FarFromOthers,  ///< overall score far from the other raters' (modified z beyond 3.5); which way is not told
};

/// How far the mean of all others would move without the flagged responses: deliberately no number, because by
/// subtraction it would tell one rater's score, and no direction, so that nobody leaves out a critical voice.
enum class FlagEffect {
    Unknown,   ///< nobody else is flagged, or nobody would be left
    Hardly,    ///< below 0.1 scale points
    Somewhat,  ///< below 0.3
    Clearly,
};

struct ReviewedResponse {
    ResponseId id;
    GroupId group;
    std::vector<QualityFlag> flags;
    bool isExcluded = false;
    QString reason;  ///< why it was excluded
};

struct ReviewedParticipant {
    ParticipantId id;
    QString code;
    bool isReleased = false;  ///< nothing can be changed any more
    FlagEffect effect = FlagEffect::Unknown;
    std::vector<ReviewedResponse> responses;  ///< flagged or excluded ones only
};

struct QualityReview {
    int responses = 0;              ///< all that were looked at
    bool leavesOneselfOut = false;  ///< there are responses about whoever is looking; those are for another owner
    std::vector<ReviewedParticipant> participants;  ///< those with something to look at, by code
};

/// The owners' look at the quality of answers (product rules A7, A11). Flags remove nothing; a person may leave a
/// response out before the first release. Flags do not pass the gate, so they are no published values: no report and no
/// export can see them.
class Quality {
public:
    explicit Quality(WorkspaceState &state) : m_state(state) {}

    /// OwnerKeyMissing for everybody else.
    Result<QualityReview> review(const CycleId &cycle, const WaveId &wave);
    /// Leaves a response's scores out of the release to come; its comments are not linked to it and stay.
    /// OwnerKeyMissing, ReasonMissing, ResponseNotFound, TooLateAfterRelease, OwnReportForbidden. A second exclusion
    /// replaces the reason.
    Result<Changes> exclude(const CycleId &cycle, const WaveId &wave, const ResponseId &response,
                            const QString &reason);
    /// Takes an exclusion back. OwnerKeyMissing, ResponseNotFound, TooLateAfterRelease, OwnReportForbidden.
    Result<Changes> include(const CycleId &cycle, const WaveId &wave, const ResponseId &response);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
