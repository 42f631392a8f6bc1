// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace circumspect::tests {

/// Invented comments in English, French, Spanish and German, from one word to half a page.
QStringList sampleComments(int question);

}  // namespace circumspect::tests
