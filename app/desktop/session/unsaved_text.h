// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circumspect::desktop {

/// Something a person has written that is not in the vault yet.
struct UnsavedText {
    QString title;  ///< what it is and whom it is about
    QString text;
};

}  // namespace circumspect::desktop
