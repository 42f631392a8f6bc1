// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/page_parts.h"

namespace circumspect::render {

// Distances in points that layout and painting share.
inline constexpr double kReadableWidth = 460;  ///< longest comfortable line, about 95 letters of body text
inline constexpr double kTitleRule = 12;       ///< the accent rule above a title, with its distance
inline constexpr double kTitleGap = 6;
inline constexpr double kRunningTitleGap = 2;
inline constexpr double kBulletIndent = 14;
inline constexpr double kCardGap = 10;
inline constexpr double kCardPadding = 8;
inline constexpr double kCardLineGap = 4;
inline constexpr double kCardPage = 26;  ///< room for the page number
inline constexpr double kCardValueGap = 6;
inline constexpr double kLabelMark = 14;
inline constexpr double kCommentIndent = 14;
inline constexpr double kCalloutPadding = 10;
inline constexpr double kCalloutLeft = 16;
inline constexpr double kLegendSample = 36;
inline constexpr double kNoteLine = 24;

/// Height of a card that shows all of its lines.
double cardHeight(const CardPart &card);

}  // namespace circumspect::render
