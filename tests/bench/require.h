// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace circumspect::bench {

/// The value, or the end of the program with the error's code: a benchmark has nothing to time without it.
template <class T>
T require(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%d %s\n", static_cast<int>(result.error().code), qPrintable(result.error().detail));
        std::abort();
    }
    return std::move(result).value();
}

inline void require(const Result<void> &result)
{
    if (!result)
        std::abort();
}

}  // namespace circumspect::bench
