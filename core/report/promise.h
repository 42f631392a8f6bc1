// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cycle.h"
#include "model/instrument.h"
#include "report/document.h"

#include <QDateTime>
#include <QString>

namespace circumspect::report {

/// The promise as raters read it before they answer (product rule A1), one page in `language`. Every number stands in
/// the cycle's policy; nothing is said that the gate does not keep. `madeAt` is the date the file carries.
Document buildPromise(const model::Cycle &cycle, const model::Instrument &instrument, const QString &language,
                      const QDateTime &madeAt);

}  // namespace circumspect::report
