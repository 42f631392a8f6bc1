// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/cohort/cohort_context.h"
#include "report/document.h"

namespace circumspect::report {

// One function a page of the cohort report.

Section cohortCover(const CohortContext &context);
Section cohortParticipation(const CohortContext &context);
/// How participants spread, competency by competency.
Section cohortSpread(const CohortContext &context);
/// Averages of self-ratings beside those of all others.
Section cohortSelfAndOthers(const CohortContext &context);
/// Every statement by group, in colours.
Section cohortHeatMap(const CohortContext &context);
/// How many goals there are; never what they say.
Section cohortGoals(const CohortContext &context);
/// The change since the baseline; only where the context has one.
Section cohortChange(const CohortContext &context);
Section cohortMethod(const CohortContext &context);
/// Every average in one table.
Section cohortFigures(const CohortContext &context);

}  // namespace circumspect::report
