// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "model/instrument.h"
#include "model/roster.h"
#include "published/import_preview.h"
#include "published/import_summary.h"
#include "sealed/responses/response_set.h"
#include "tabular/encoding.h"
#include "tabular/limits.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace circumspect::sealed {

/// A file of a survey tool: its name without folder, and its bytes.
struct SourceFile {
    QString name;
    QByteArray bytes;
};

/// What becomes of responses that their raters have not sent off. Taken in, they count like any other and the rater is
/// marked as answered; left out, they can come complete with a later file.
enum class IncompleteResponses { Take, LeaveOut };

/// What to read and against what. References outlive the call.
struct CollectRequest {
    const model::Instrument &instrument;
    const model::Roster &roster;
    WaveId wave;
    ImportId import;                ///< under which the answers will be kept
    std::vector<SourceFile> files;  ///< responses, and the participants that belong to them
    RandomSource &random;           ///< new ids, shuffling
    QString format = {};            ///< id of a reader; empty: recognise
    QByteArray mapping = {};        ///< mapping JSON; empty: automatic
    std::optional<tabular::Encoding> encoding = {};
    std::optional<char> delimiter = {};
    tabular::Limits limits = {};
    IncompleteResponses incomplete = IncompleteResponses::Take;
};

/// Everything a file brought, ready to be stored in one transaction.
struct CollectedAnswers {
    std::vector<Response> responses;      ///< shuffled
    std::vector<CommentAnswer> comments;  ///< shuffled, unlinked to responses
    std::vector<model::Participant> newParticipants;
    std::vector<model::Rater> newRaters;
    std::vector<RaterId> answered;  ///< raters, known and new, to be marked as answered; shuffled
    /// The file has no rater ids: delete the wave's earlier responses, comments, marks of having answered, and raters
    /// without key before storing.
    bool replacesWave = false;
    published::ImportSummary summary;
};

/// Reads, checks and strips files of answers; stores nothing. Incomplete responses that hold answers are taken in
/// and counted apart, unless the request leaves them out. Errors: ImportRefused with every problem by record number in
/// causes (subject: record, detail: column; at most 200, the total in detail), FormatUnknown, FormatNotSupported
/// (subject: the tool, detail: how it was recognised), MappingNeeded, MappingInvalid, NothingToImport, and those of
/// tabular::readCsv with the file as subject.
Result<CollectedAnswers> collect(const CollectRequest &request);

/// What collect() would do: format, columns, values, problems. Errors only where nothing can be shown at all.
Result<published::ImportPreview> preview(const CollectRequest &request);

}  // namespace circumspect::sealed
