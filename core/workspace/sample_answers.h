// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument.h"
#include "workspace/sample_cohort.h"

#include <QByteArray>

namespace circumspect::workspace {

/// The sample cohort as the CSV files that a coordinator would have.
struct SampleFiles {
    QByteArray roster;
    QByteArray baseline;    ///< T1
    QByteArray lateAnswer;  ///< T1, one rater who answered after the release
    QByteArray retest;      ///< T2
    QByteArray then;        ///< THEN, self only
};

/// Invents the answers and hands out the comments; the same bytes every time and on every platform.
SampleFiles makeSampleFiles(const SampleCohort &cohort, const model::Instrument &instrument);

}  // namespace circumspect::workspace
