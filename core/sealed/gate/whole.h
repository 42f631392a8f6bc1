// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace circumspect::sealed {

/// Whole numbers, for the complement test knows no rounding.
using Whole = std::int64_t;

}  // namespace circumspect::sealed
