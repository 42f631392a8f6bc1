// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "workspace/changes.h"

#include <QString>

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// A member who may be given participants.
struct Coach {
    MemberId id;
    QString name;
};

/// Who is whose coach, and the files made for them: figures are everybody's who opens the vault, released comments only
/// owners' and assigned coaches'.
class Sharing {
public:
    explicit Sharing(WorkspaceState &state) : m_state(state) {}

    struct Pair {
        ParticipantId participant;
        Coach coach;
    };

    /// Members whose roles include coaching, by name.
    Result<std::vector<Coach>> coaches();
    /// All assignments, by participant.
    Result<std::vector<Pair>> assignments();
    /// Gives a coach what is and will be released about a participant. Only owners can: OwnerKeyMissing.
    /// MemberNotFound, RoleMissing for somebody who is no coach, OwnReportForbidden for the participant themself,
    /// ParticipantNotFound, WrongVaultKind. Twice is no error.
    Result<Changes> assign(const ParticipantId &participant, const MemberId &coach);
    /// Takes it back: comments are sealed anew for whoever remains. The coach's notes stay the coach's. What a coach
    /// has read or copied before cannot be taken back.
    Result<Changes> unassign(const ParticipantId &participant, const MemberId &coach);

    /// Makes a coach's file of assigned participants (empty: all of them): their releases with comments, and plans. Its
    /// keys and its notebook are its own. From then on packages go to and fro. Owners only; RoleMissing for somebody
    /// who is not the coach's; FileExists, PassphraseTooShort; NothingToRelease when nobody is assigned.
    Result<Changes> makeCoachFile(const QString &path, const MemberId &coach, std::vector<ParticipantId> participants,
                                  const Secret &passphrase);
    /// Makes a participant's own file: the latest release of each wave with its comments, and the plan. Owners only.
    Result<Changes> makeParticipantFile(const QString &path, const ParticipantId &participant,
                                        const Secret &passphrase);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
