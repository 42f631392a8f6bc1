// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circumspect::sealed {

/// Decimals shown: one for means of protected groups, two elsewhere (statistics specification, conventions).
inline constexpr int kProtectedMeanDecimals = 1;
inline constexpr int kOtherDecimals = 2;

/// Rounded half away from zero: sign(x) floor(|x| 10^d + 0.5 + 1e-9) / 10^d. The 1e-9 lets 3.25 computed as
/// 3.2499999999 round up like 3.25. Never gives minus zero. `value` must be finite, `decimals` 0 to 9.
double roundedForDisplay(double value, int decimals);

}  // namespace circumspect::sealed
