// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument.h"
#include "sealed/collection/answer_sheet.h"
#include "sealed/collection/drafts.h"
#include "sealed/collection/identity_reader.h"
#include "sealed/collection/item_matcher.h"
#include "sealed/collection/problem_list.h"

namespace circumspect::sealed {

/// What drafts are read with. References outlive the call.
struct DraftContext {
    const AnswerSheet &sheet;
    const model::Instrument &instrument;
    const ItemMatcher &items;
    IdentityReader &identity;
    ProblemList &problems;
};

/// Counts of one file.
struct DraftCounts {
    int records = 0;
    int empty = 0;     ///< responses without any answer
    int decimals = 0;  ///< distinct ratings written with decimals ("4.0")
};

/// Reads every record as one response. Values off the scale are problems with record and column.
DraftCounts readWideDrafts(const DraftContext &context, DraftSet &drafts);

/// Gathers the records of one rater about one participant into a response; a later answer to the same item wins.
DraftCounts readLongDrafts(const DraftContext &context, DraftSet &drafts);

/// Notes a cell that could not be understood.
void addValueProblem(ProblemList &problems, ScaleWords::Reading fault, int record, const QString &heading);

}  // namespace circumspect::sealed
