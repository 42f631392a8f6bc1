// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace circumspect::report {

enum class LogoKind { Png, Svg, Other };

/// By the first bytes, never by a name.
LogoKind logoKindOf(const QByteArray &bytes);

/// Why a file cannot be a logo; empty if it can. A logo is a PNG of at most 2,000 pixels a side or an SVG that is
/// drawing only: nothing it could load, run or declare. At most 200 KB.
QString problemWithLogo(const QByteArray &bytes);

}  // namespace circumspect::report
