// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "published/ledger.h"
#include "published/re_release.h"
#include "workspace/changes.h"
#include "workspace/services.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// One line of the list of releases.
struct ReleaseSummary {
    ReleaseId id;
    CycleId cycle;
    WaveId wave;
    ParticipantId participant;
    QString participantCode;
    int number = 1;
    QDateTime createdAt;
};

/// Freezes reports. Only an owner can, and nobody a report about themselves.
class Releasing {
public:
    explicit Releasing(WorkspaceState &state) : m_state(state) {}

    struct Outcome {
        ParticipantId participant;
        QString participantCode;
        ReleaseId id;  ///< the new release, or the one that is already there unchanged
        bool isNew = false;
        std::optional<Error> refusal;  ///< ReReleaseRefused, NothingToRelease, OwnReportForbidden
    };
    struct Released {
        std::vector<Outcome> outcomes;
        Changes changes;
    };
    /// Releases one participant, or all of the cycle if `participant` is empty. OwnerKeyMissing without the answers
    /// key.
    Result<Released> release(const CycleId &cycle, const WaveId &wave, const ParticipantId &participant,
                             const Progress &progress);
    struct Preview {
        ParticipantId participant;
        QString participantCode;
        published::ReReleasePreview release;  ///< says nothing where there is a refusal
        std::optional<Error> refusal;         ///< OwnReportForbidden
        /// What the new release would show, combine and withhold; null when none would be made.
        std::optional<published::Ledger> ledger;
    };
    /// What release() would do now, for one participant or all of the cycle; changes nothing. OwnerKeyMissing without
    /// the answers key.
    Result<std::vector<Preview>> preview(const CycleId &cycle, const WaveId &wave, const ParticipantId &participant);
    Result<std::vector<ReleaseSummary>> releases(const CycleId &cycle);
    /// The latest release of a participant and wave; ReleaseNotFound if there is none.
    Result<ReleaseSummary> latest(const CycleId &cycle, const WaveId &wave, const ParticipantId &participant);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
