// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace circumspect::report {

/// The contrast of two colours 0xRRGGBB by WCAG 2.2: 1 (alike) to 21 (black and white).
double contrastRatio(std::uint32_t one, std::uint32_t other);

/// 0xRRGGBB of "#rrggbb"; null for anything else.
std::optional<std::uint32_t> rgbOf(const QString &text);

inline constexpr double kLeastTextContrast = 4.5;  ///< WCAG 2.2, 1.4.3, level AA
inline constexpr std::uint32_t kPaperWhite = 0xFFFFFF;

}  // namespace circumspect::report
