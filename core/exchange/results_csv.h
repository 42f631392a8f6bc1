// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/result_records.h"

#include <QByteArray>

#include <vector>

namespace circumspect::exchange {

/// Tidy results (formats.md 14a): one row a published cell and statistic, UTF-8 with BOM, LF, RFC 4180 quotes, decimal
/// point, empty where withheld. Statistics are mean, n, sd and, where a distribution is published, share_POINT. The
/// same bytes for the same releases, whatever their order.
QByteArray writeResultsCsv(std::vector<ExportedRelease> releases, const ExportedModel &exported);

}  // namespace circumspect::exchange
