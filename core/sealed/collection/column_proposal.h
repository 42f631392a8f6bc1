// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sealed/collection/format_reader.h"

#include <QByteArrayView>
#include <QHash>

namespace circumspect::sealed {

/// A sheet over a source's table with its widths settled and one unused column a heading. Errors: RecordTooWide as
/// causes of ImportRefused.
Result<AnswerSheet> openSheet(const QString &format, Source &source, int headerRecords);

/// Gives every column of a sheet with one record a response the role that its heading and its values suggest.
void proposeWideColumns(AnswerSheet &sheet, const ReaderContext &context);

/// The same for a sheet with one record an answer.
void proposeLongColumns(AnswerSheet &sheet, const ReaderContext &context);

/// Makes the column with the highest share of known group words the group column, if none is yet; `candidates` are
/// columns without role.
void proposeGroupByContent(AnswerSheet &sheet, const std::vector<int> &candidates, const ReaderContext &context);

/// Makes a column whose values are all on the roster the participant column, if none is yet; else takes the file's name
/// if it is a participant's code.
void proposeParticipantByContent(AnswerSheet &sheet, const std::vector<int> &candidates, const ReaderContext &context);

/// Columns without a role so far.
std::vector<int> unusedColumns(const AnswerSheet &sheet);

/// The distinct non-empty cells of a column and how often each occurs, trimmed; stops after `most` + 1 of them.
QHash<QByteArrayView, int> distinctCells(const AnswerSheet &sheet, int column, int most);

/// The same from about two thousand records spread over the file, for telling what a column is.
QHash<QByteArrayView, int> sampledCells(const AnswerSheet &sheet, int column, int most);

}  // namespace circumspect::sealed
