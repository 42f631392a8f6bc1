// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace circumspect::exchange {

/// The fields as one CSV record with LF, quoted as RFC 4180 asks where a field needs it.
QString csvRecord(const QStringList &fields);

}  // namespace circumspect::exchange
