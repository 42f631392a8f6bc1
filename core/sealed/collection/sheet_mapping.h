// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/answer_mapping.h"
#include "model/instrument.h"
#include "model/roster.h"
#include "sealed/collection/answer_sheet.h"

namespace circumspect::sealed {

/// Replaces a sheet's proposed roles by those of a mapping. Errors: MappingInvalid with every column that is missing
/// and every item, question or group that the instrument does not know as causes.
Result<void> applyMapping(AnswerSheet &sheet, const model::AnswerMapping &mapping, const model::Instrument &instrument);

/// The mapping that gives this sheet's roles.
model::AnswerMapping mappingOf(const AnswerSheet &sheet, const model::Instrument &instrument);

/// Ok if the sheet's roles suffice to import. Errors: MappingNeeded; the detail names what has no column.
Result<void> requireMapping(const AnswerSheet &sheet, const model::Roster &roster);

}  // namespace circumspect::sealed
