// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/anonymity_policy.h"
#include "model/instrument.h"
#include "published/re_release.h"
#include "published/results.h"
#include "sealed/gate/late_comments.h"
#include "sealed/gate/ruled_rows.h"
#include "sealed/responses/response_set.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace circumspect::sealed {

/// A release that is out, and what counted in it.
struct EarlierRelease {
    published::Results results;
    QByteArray counted;  ///< its countedRecord()
};

/// Which answers and comments of one participant and wave counted in a release: canonical JSON of group ids and SHA-256
/// fingerprints in sorted order, so that new row ids after a re-sealing change nothing. Kept sealed to owners.
QByteArray countedRecord(const ResponseSet &responses, const ParticipantId &participant, const WaveId &wave,
                         std::span<const CommentAnswer> comments);

/// What a re-release is compared with: the answers there are now.
struct AnswersNow {
    const ScoreSheet &sheet;
    const model::Instrument &instrument;
    const model::AnonymityPolicy &policy;
    QByteArray record;                             ///< countedRecord() of now
    std::span<const CommentAnswer> comments = {};  ///< of the participant and wave
};

/// Product rule A7. New answers enter only if every protected group with new raters has at least its minimum of them
/// more than in every earlier release; answers that counted must still be there. Identified raters may come late.
/// Comments that came late enter, alone or beside answers, as commentsInRelease() says.
published::ReReleasePreview previewReRelease(const AnswersNow &now, std::span<const EarlierRelease> earlier);

/// Ok when a new release may be made: the first one, or one in which new answers enter. ReReleaseRefused otherwise.
Result<void> checkReRelease(const AnswersNow &now, std::span<const EarlierRelease> earlier);

/// Every mean and distribution printed before, with the raters of the sheet who stand in it. The earlier answers must
/// all be in the sheet.
std::vector<EarlierMean> earlierMeans(const ScoreSheet &sheet, const model::Instrument &instrument,
                                      std::span<const EarlierRelease> earlier);

/// The same of importance; `ratings` tells who is who, and `importance` holds what they answered.
std::vector<EarlierMean> earlierImportance(const ScoreSheet &ratings, const ScoreSheet &importance,
                                           const model::Instrument &instrument,
                                           std::span<const EarlierRelease> earlier);

/// The comments a release made now is made of.
CommentsInRelease commentsNow(std::span<const CommentAnswer> comments, const model::Instrument &instrument,
                              const model::AnonymityPolicy &policy, std::span<const EarlierRelease> earlier);

}  // namespace circumspect::sealed
