// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/result_records.h"

#include <QByteArray>

#include <vector>

namespace circumspect::exchange {

/// Results as JSON (formats.md 14f), keys sorted, numbers as shown, null where withheld or only coded. A file may hold
/// several releases: they are listed in `releases` with their ledgers, and each cell names its own. The same bytes for
/// the same releases, whatever their order.
QByteArray writeResultsJson(std::vector<ExportedRelease> releases, const ExportedModel &exported);

}  // namespace circumspect::exchange
