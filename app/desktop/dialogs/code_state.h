// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circumspect::desktop {

/// How far a recovery code has been typed, in words: groups so far, the first group with a character that never occurs,
/// or whether the check digits agree.
QString codeStateText(const QString &typed);

}  // namespace circumspect::desktop
