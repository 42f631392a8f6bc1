// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circumspect::report {

/// Whether a language (BCP 47) is written from right to left. "ar-XB" is the pseudo-language in which layouts are
/// tried.
bool isRightToLeft(const QString &language);

}  // namespace circumspect::report
