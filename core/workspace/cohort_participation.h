// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/cohort_subject.h"
#include "workspace/rostering.h"

#include <vector>

namespace circumspect::workspace {

/// Counts of the roster over the participants of a cut. An organisation stands alone from `leastParticipants`; the
/// others stand together where they are as many, else the smallest that would stand alone joins them.
report::CohortParticipation participationOf(const std::vector<ParticipantProgress> &progress, int leastParticipants);

}  // namespace circumspect::workspace
