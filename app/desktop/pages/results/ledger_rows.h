// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/ledger_view.h"
#include "report/report_context.h"

#include <QByteArray>

namespace circumspect::desktop {

/// Every entry of a release's ledger in words, what was changed or held back first.
LedgerView ledgerRows(const report::ReportContext &context);

/// The same as JSON, one object a decision: {"release", "decisions": [{"about", "perspective", "decision", "why"}]}.
QByteArray ledgerJson(const LedgerView &view);

}  // namespace circumspect::desktop
