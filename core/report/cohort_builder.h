// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument.h"
#include "published/cohort.h"
#include "report/cohort_subject.h"
#include "report/document.h"

#include <QString>

#include <optional>

namespace circumspect::report {

/// The report about a cohort as data, before it is ink. Holds nobody's own figure. `change` is null where the wave is
/// compared with none.
Document buildCohortReport(const published::CohortContent &content,
                           const std::optional<published::CohortChangeContent> &change, const CohortSubject &subject,
                           const model::Instrument &instrument, const QString &language);

}  // namespace circumspect::report
