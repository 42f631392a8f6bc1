// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace circumspect::common {

/// The error in words, in the interface's language: what happened, to what, and what to do next.
QString errorText(const Error &error);

/// One line per cause, in their order; empty if the error has none.
QStringList causeTexts(const Error &error);

}  // namespace circumspect::common
