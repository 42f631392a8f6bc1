// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/settings.h"

#include <array>

namespace circumspect::desktop {

namespace {

struct SettingRow {
    Setting setting;
    const char *key;
    const char *fallback;
};

constexpr std::array kSettings{
    SettingRow{Setting::Theme, "appearance/theme", "system"},
    SettingRow{Setting::WindowGeometry, "window/geometry", nullptr},
    SettingRow{Setting::NavigationCollapsed, "window/navigationCollapsed", "false"},
    SettingRow{Setting::RecentFiles, "files/recent", nullptr},
    SettingRow{Setting::LastFolder, "files/lastFolder", nullptr},
    SettingRow{Setting::LastSlots, "vaults/lastSlots", nullptr},
    SettingRow{Setting::DeviceSlots, "vaults/deviceSlots", nullptr},
    SettingRow{Setting::IdleLockMinutes, "security/idleLockMinutes", "15"},
    SettingRow{Setting::ReportLayout, "reports/template", nullptr},
    SettingRow{Setting::ReportLanguage, "reports/language", nullptr},
    SettingRow{Setting::ReportKind, "reports/format", "pdf"},
    SettingRow{Setting::ReportPaper, "reports/paper", nullptr},
    SettingRow{Setting::ReportPattern, "reports/fileNames", nullptr},
    SettingRow{Setting::ReportPrintsName, "reports/printsName", "true"},
};

QString ownFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Circumspect")).fileName();
}

const SettingRow &rowOf(Setting setting)
{
    for (const SettingRow &row : kSettings) {
        if (row.setting == setting)
            return row;
    }
    Q_UNREACHABLE();
}

}  // namespace

Settings::Settings(const QString &file) : m_store(file.isEmpty() ? ownFile() : file, QSettings::IniFormat) {}

QVariant Settings::value(Setting setting) const
{
    const SettingRow &row = rowOf(setting);
    const QVariant fallback = row.fallback ? QVariant(QString::fromLatin1(row.fallback)) : QVariant();
    return m_store.value(QString::fromLatin1(row.key), fallback);
}

void Settings::set(Setting setting, const QVariant &value)
{
    m_store.setValue(QString::fromLatin1(rowOf(setting).key), value);
}

}  // namespace circumspect::desktop
