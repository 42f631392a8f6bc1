// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument.h"
#include "published/comments.h"
#include "published/results.h"
#include "report/document.h"
#include "report/report_subject.h"
#include "report/report_supplement.h"
#include "report/report_template.h"

#include <optional>

namespace circumspect::report {

/// The individual report of one release as data, before it is ink. Uses published values only and computes nothing that
/// is not printed. `comments` is null when this reader may not see them: the report then has no comments section.
/// `supplement` fills the pages that other things than this release fill. `instrument` must be the version that the
/// release names.
Document buildReport(const published::Results &results, const std::optional<published::Comments> &comments,
                     const ReportSubject &subject, const model::Instrument &instrument,
                     const ReportTemplate &reportTemplate, const ReportSupplement &supplement = {});

}  // namespace circumspect::report
