// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "published/import_preview.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace circumspect::published {

/// What an import brought, in counts. Never quotes an answer, a comment, a name or a rater.
struct ImportSummary {
    QString format;     ///< id of the reader, e.g. "limesurvey-csv"
    int records = 0;    ///< data records in the file
    int responses = 0;  ///< raters' answers taken in
    int complete = 0;   ///< of them sent off by the rater, as far as the format tells
    int comments = 0;
    int ratings = 0;  ///< answered items on the scale
    int notObserved = 0;
    int leftOpen = 0;           ///< items without answer in the responses taken in
    int replaced = 0;           ///< earlier answers of one rater within the file, of which the last complete one counts
    int alreadyAnswered = 0;    ///< responses of raters who had answered before; skipped
    int incompleteLeftOut = 0;  ///< responses not sent off, where the import leaves them out
    int empty = 0;              ///< responses without any answer; skipped
    int testRecords = 0;        ///< previews and tests; skipped
    int straightLined = 0;      ///< responses with a long run of one answer (psychometrics.md 11)
    int newParticipants = 0;
    int newRaters = 0;
    int smallGroups = 0;        ///< protected groups with one or two responses in this file
    bool replacesWave = false;  ///< the file has no rater ids: it takes the place of the wave's answers
    QByteArray mapping;         ///< how columns were understood, as mapping JSON; holds no value but group labels
    std::vector<DroppedColumn> dropped;
    std::vector<ImportNotice> notices;
};

}  // namespace circumspect::published
