// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/colour_contrast.h"

#include <algorithm>
#include <cmath>

namespace circumspect::report {

namespace {

double linear(std::uint32_t channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(std::uint32_t rgb)
{
    return 0.2126 * linear((rgb >> 16U) & 0xFFU) + 0.7152 * linear((rgb >> 8U) & 0xFFU) + 0.0722 * linear(rgb & 0xFFU);
}

}  // namespace

double contrastRatio(std::uint32_t one, std::uint32_t other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

std::optional<std::uint32_t> rgbOf(const QString &text)
{
    constexpr qsizetype kLength = 7;
    if (text.size() != kLength || !text.startsWith(u'#'))
        return std::nullopt;
    const auto isHexDigit = [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit.toLower() >= u'a' && digit.toLower() <= u'f');
    };
    if (!std::all_of(text.begin() + 1, text.end(), isHexDigit))
        return std::nullopt;
    return text.mid(1).toUInt(nullptr, 16);
}

}  // namespace circumspect::report
