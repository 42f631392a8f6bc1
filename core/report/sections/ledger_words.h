// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/ledger.h"
#include "report/report_context.h"

#include <QStringList>

namespace circumspect::report {

/// The gate's ledger in sentences: one line a deed, column and reason, naming what it touched. No number of people.
QStringList ledgerInWords(const ReportContext &context);

/// Where averages are shown, but not how far the answers behind them lie apart: one sentence for all columns of which
/// the same can be said. More than a few places are counted, not named.
QStringList withheldSpreadsInWords(const ReportContext &context);

/// Whether nothing was combined, cut short or withheld.
bool isQuietLedger(const published::Ledger &ledger);

}  // namespace circumspect::report
