// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "workspace/services.h"

#include <QString>

namespace circumspect::workspace {

/// The passphrase of every sample vault, shown on screen; the data is invented.
QString samplePassphrase();

/// Makes the sample vault: an invented city cohort of 12 participants from 4 organisations on the city instrument, T1
/// complete and released, T2 with THEN for all but one and released; seeded, the same every time. FileExists if the path is taken.
Result<void> createSampleVault(const QString &path, const Services &services, const Progress &progress);

}  // namespace circumspect::workspace
