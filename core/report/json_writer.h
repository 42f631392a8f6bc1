// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QByteArray>

namespace circumspect::report {

/// The golden form: every block and every number of every chart model, keys sorted, the same bytes for the same
/// document. Withheld values are null and have a reason.
QByteArray writeJson(const Document &document);

}  // namespace circumspect::report
