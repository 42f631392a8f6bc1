// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFont>
#include <QString>

namespace circumspect::render {

/// The family of every report and chart: Open Sans under a name that no system font can shadow.
QString reportFontFamily();

/// Makes the bundled fonts known; call once at start, after the QGuiApplication. ReportFailed if they cannot be read.
Result<void> loadReportFonts();

/// Fonts are laid out at this many pixels a point and drawn scaled down, so that widths are the same on every device.
inline constexpr double kFontUnitsPerPoint = 20;

/// Size and line spacing in points.
struct TypeStyle {
    double size = 9.5;
    double leading = 14;
    QFont::Weight weight = QFont::Normal;
    friend bool operator==(const TypeStyle &, const TypeStyle &) = default;
};

/// The report's type scale (ui.md 5). Body never below 9, chart text never below 6.5.
namespace type {
inline constexpr TypeStyle kCover{34, 40, QFont::DemiBold};
inline constexpr TypeStyle kTitle{22, 28, QFont::DemiBold};
inline constexpr TypeStyle kLead{11, 16, QFont::Normal};
inline constexpr TypeStyle kHeading{13, 18, QFont::DemiBold};
inline constexpr TypeStyle kSubheading{10.5, 14, QFont::DemiBold};
inline constexpr TypeStyle kBody{9.5, 14, QFont::Normal};
inline constexpr TypeStyle kStrong{9.5, 14, QFont::DemiBold};
inline constexpr TypeStyle kSmall{9, 13, QFont::Normal};
inline constexpr TypeStyle kSmallStrong{9, 13, QFont::DemiBold};
inline constexpr TypeStyle kChartLabel{8.5, 11, QFont::Normal};
inline constexpr TypeStyle kChartStrong{8.5, 11, QFont::DemiBold};
inline constexpr TypeStyle kChartNumber{8, 10, QFont::Normal};
inline constexpr TypeStyle kChartNumberStrong{8, 10, QFont::DemiBold};
inline constexpr TypeStyle kChartNote{7, 9, QFont::Normal};
inline constexpr TypeStyle kFooter{7, 10, QFont::Normal};
}  // namespace type

/// The font of a style, in font units (see kFontUnitsPerPoint).
QFont fontOf(const TypeStyle &style);

}  // namespace circumspect::render
