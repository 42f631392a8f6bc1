// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace circumspect::model {

/// A label in the form in which two labels are compared: NFC, case folded, trimmed, white space (also no-break spaces)
/// as single blanks. For comparing only, never for display.
QString labelKey(QStringView label);

}  // namespace circumspect::model
