// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circumspect::common {

/// A problem that a strict reader found, in words: "sections: twice|cover" becomes "sections: “cover” stands there
/// twice". Details of another form come back as they are.
QString problemText(const QString &detail);

}  // namespace circumspect::common
