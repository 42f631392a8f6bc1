// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/theme.h"

#include "desktop/shell/house_style.h"
#include "desktop/shell/icons.h"
#include "desktop/shell/shades.h"
#include "render/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace circumspect::desktop {

namespace {

/// A bare desktop names only a generic family, whose stand-in differs from machine to machine.
QFont interfaceFont(const QFont &system)
{
    const bool isGeneric = QFontInfo(system).family() == u"DejaVu Sans" || system.family() == u"Sans Serif";
    if (!isGeneric || !QFontDatabase::hasFamily(render::reportFontFamily()))
        return system;
    QFont font(render::reportFontFamily());
    font.setPointSizeF(qMax(system.pointSizeF(), 10.0));
    return font;
}

}  // namespace

std::optional<ThemeChoice> themeFromWord(const QString &word)
{
    for (ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (word == themeWord(choice))
            return choice;
    }
    return std::nullopt;
}

QString themeWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

Theme::Theme(QObject *parent) : QObject(parent), m_isSystemDark(shadesFor(QApplication::palette()).isDark)
{
    loadIcons();
    QApplication::setStyle(new HouseStyle);
    QApplication::setFont(interfaceFont(QApplication::font()));
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    QApplication::setPalette(isDark() ? darkPalette() : lightPalette());
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::System ? m_isSystemDark : m_choice == ThemeChoice::Dark;
}

}  // namespace circumspect::desktop
