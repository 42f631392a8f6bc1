// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/collection/answer_sheet.h"
#include "sealed/collection/collector.h"
#include "sealed/collection/item_matcher.h"

#include <vector>

namespace circumspect::sealed {

/// Sheets to answers: drafts, checks, choice of drafts, recoding, shuffling. Errors: MappingNeeded, ImportRefused,
/// NothingToImport.
Result<CollectedAnswers> assembleAnswers(const CollectRequest &request, const std::vector<AnswerSheet> &sheets,
                                         const ItemMatcher &items);

}  // namespace circumspect::sealed
