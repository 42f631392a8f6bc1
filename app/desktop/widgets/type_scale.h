// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace circumspect::desktop {

/// Sizes and weights relative to the interface's own font, so that large text stays in proportion.
inline QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

inline QFont titleFont(const QFont &base)
{
    return scaled(base, 1.7, QFont::DemiBold);
}

inline QFont headingFont(const QFont &base)
{
    return scaled(base, 1.2, QFont::DemiBold);
}

inline QFont strongFont(const QFont &base)
{
    return scaled(base, 1.0, QFont::DemiBold);
}

inline QFont smallFont(const QFont &base)
{
    return scaled(base, 0.9, QFont::Normal);
}

}  // namespace circumspect::desktop
