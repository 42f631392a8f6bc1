// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace circumspect::desktop {

enum class ThemeChoice { System, Light, Dark };

/// "system", "light", "dark"; null for any other word.
std::optional<ThemeChoice> themeFromWord(const QString &word);
QString themeWord(ThemeChoice choice);

/// Fusion with our own style on top and our own two palettes, the same on every system.
class Theme final : public QObject {
    Q_OBJECT
public:
    /// Remembers what the system had before our palette covers it.
    explicit Theme(QObject *parent = nullptr);

    void apply(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

private:
    bool isDark() const;

    bool m_isSystemDark;
    ThemeChoice m_choice = ThemeChoice::System;
};

}  // namespace circumspect::desktop
