// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/ledger.h"

#include <QJsonArray>
#include <QJsonObject>

namespace circumspect::published {

/// One decision as it stands in a stored release and in exports: deed, level, subject, column, merged_from, reason.
QJsonObject toJson(const LedgerEntry &entry);
QJsonArray toJson(const Ledger &ledger);

}  // namespace circumspect::published
