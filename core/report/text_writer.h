// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QString>

namespace circumspect::report {

/// The whole document as plain text, every picture in words; lines end with LF.
QString writeText(const Document &document);

}  // namespace circumspect::report
