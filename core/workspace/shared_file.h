// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// A file made from a programme for one person, and whom it is about.
struct SharedFile {
    enum class For { Coach, Participant };
    QString path;
    For holder = For::Coach;
    QString holderName;
    std::vector<ParticipantId> participants;
};

/// Makes the file with keys of its own and only what its holder needs: these participants, their cycles and
/// instruments, their releases with comments (of a participant's waves the latest ones), plans, and the owners' public
/// keys; comments that are held back come to a coach only. Nothing about raters, answers or anybody else. Needs an
/// owner. Returns the holder's public key. A failure leaves nothing behind. FileExists, PassphraseTooShort,
/// ReleaseDamaged ...
Result<QByteArray> writeSharedFile(WorkspaceState &programme, const SharedFile &file, const Secret &passphrase);

}  // namespace circumspect::workspace
