// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/ledger.h"
#include "published/results.h"
#include "sealed/gate/comment_filter.h"

namespace circumspect::sealed {

/// What was shown, merged, coded and withheld, read off the published content itself, so that the ledger says nothing
/// the figures do not say. Cells of a column that is withheld as a whole have no entries of their own.
published::Ledger ledgerOf(const published::ResultsContent &content);

/// Where protected comments went, and whether words are masked in print; nothing if there were none.
published::Ledger commentLedgerOf(const FilteredComments &filtered);

/// Stands in for a column's id where comments of several groups are in one list.
inline const QString kPooledColumn = QStringLiteral("pooled");

}  // namespace circumspect::sealed
