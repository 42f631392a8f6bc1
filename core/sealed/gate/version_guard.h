// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "sealed/responses/response_set.h"

#include <QByteArray>

#include <span>

namespace circumspect::sealed {

/// Which answers and comments of one participant and wave counted in a release: canonical JSON of group ids and SHA-256
/// fingerprints in sorted order, so that new row ids after a re-sealing change nothing. Kept sealed to owners.
QByteArray countedRecord(const ResponseSet &responses, const ParticipantId &participant, const WaveId &wave,
                         std::span<const CommentAnswer> comments);

/// Product rule A7: ok when `current` counts exactly what `earlier` counted (then the earlier release stands);
/// ReReleaseRefused otherwise.
Result<void> checkReRelease(const QByteArray &earlier, const QByteArray &current);

}  // namespace circumspect::sealed
