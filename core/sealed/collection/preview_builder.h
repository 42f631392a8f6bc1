// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/group_lookup.h"
#include "published/import_preview.h"
#include "published/import_summary.h"
#include "sealed/collection/answer_sheet.h"
#include "sealed/collection/collector.h"
#include "sealed/collection/recognition.h"

namespace circumspect::sealed {

/// Formats and text layer of the files.
published::ImportPreview describeFiles(const RecognisedFiles &files);

/// Columns, group words and scale words of a sheet. Words of a respondent are not shown: what is no group and no point
/// of the scale appears only if it is short or frequent.
void describeSheet(published::ImportPreview &preview, const AnswerSheet &sheet, const CollectRequest &request,
                   const model::GroupLookup &groups);

/// An error with causes is shown by its causes.
void addProblems(published::ImportPreview &preview, const Error &error);

void addCounts(published::ImportPreview &preview, const published::ImportSummary &summary);

}  // namespace circumspect::sealed
