// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace circumspect::workspace {

/// What it takes to undo an import in the roster: whom it marked as answered, and whom it added.
struct ImportTraces {
    std::vector<RaterId> answered;
    std::vector<RaterId> newRaters;
    std::vector<ParticipantId> newParticipants;

    QByteArray toJson() const;
    /// VaultDamaged when they are none.
    static Result<ImportTraces> fromJson(const QByteArray &json);
};

}  // namespace circumspect::workspace
