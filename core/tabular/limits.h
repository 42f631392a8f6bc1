// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace circumspect::tabular {

/// What a table may be at most; anything larger is refused before it takes memory.
struct Limits {
    qint64 fileBytes = qint64{50} * 1024 * 1024;
    int columns = 5'000;
    int records = 200'000;
    qsizetype cellBytes = 64 * 1024;
};

}  // namespace circumspect::tabular
