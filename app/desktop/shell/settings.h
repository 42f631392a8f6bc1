// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace circumspect::desktop {

/// What is remembered between two starts. Never holds a name, an answer or a key.
enum class Setting {
    Theme,
    WindowGeometry,
    NavigationCollapsed,
    RecentFiles,
    LastFolder,
    LastSlots,
    DeviceSlots,
    IdleLockMinutes,
    ReportLayout,
    ReportLanguage,
    ReportKind,
    ReportPaper,
    ReportPattern,
    ReportPrintsName
};

/// One file of settings; keys and defaults stand in one table.
class Settings {
public:
    /// In a given file; in the user's own place if it is empty.
    explicit Settings(const QString &file = {});

    /// The stored value, or the default of the table.
    QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant &value);

private:
    QSettings m_store;
};

}  // namespace circumspect::desktop
