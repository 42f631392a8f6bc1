// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "debrief/part.h"
#include "workspace/changes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <set>
#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// Plans, progress and held debriefs on their way between a programme and the files made from it. A package is sealed
/// to one receiver, and its sender must be known. It never holds notes, comments or figures.
class Packages {
public:
    explicit Packages(WorkspaceState &state) : m_state(state) {}

    struct Correspondent {
        QString id;
        QString name;
        std::vector<ParticipantId> scope;  ///< whom packages may be about
    };
    /// With whom packages can be exchanged, by name.
    Result<std::vector<Correspondent>> correspondents();

    struct Request {
        QString receiver;                         ///< id of a correspondent
        std::vector<ParticipantId> participants;  ///< empty: everybody in the receiver's scope
        std::set<debrief::Part> parts;            ///< what the sender has ticked
    };
    /// The bytes of a package. MemberNotFound for an unknown receiver, ParticipantNotFound for somebody outside the
    /// receiver's scope, RoleMissing for somebody the sender may not work on.
    Result<QByteArray> make(const Request &request);

    /// A part that was changed on both sides since they last agreed.
    struct Conflict {
        ParticipantId participant;
        QString participantCode;
        debrief::Part part = debrief::Part::Goals;
        QString sender;
        QString senderName;
        QByteArray mine;  ///< contents as JSON
        QByteArray theirs;
    };
    struct Merged {
        QString senderName;
        int taken = 0;
        int unchanged = 0;
        int refused = 0;  ///< about somebody the sender has no business with
        std::vector<Conflict> conflicts;
        Changes changes;
    };
    /// Takes over what follows this vault's own versions; the same package again changes nothing. What was changed on
    /// both sides waits as a conflict, and nothing is overwritten. PackageInvalid, PackageForSomebodyElse,
    /// PackageSenderUnknown, VaultNewerThanProgram.
    Result<Merged> open(QByteArrayView package);

    /// All that still wait for a choice.
    Result<std::vector<Conflict>> conflicts();
    enum class Keep { Mine, Theirs };
    /// Ends a conflict; the version that stays follows both. PackageConflict if there is none such.
    Result<Changes> resolve(const Conflict &conflict, Keep keep);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
