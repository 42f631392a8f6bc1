// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/settings.h"

#include <QString>

#include <vector>

namespace circumspect::desktop {

/// One vault opened before.
struct RecentFile {
    QString path;
    bool isMissing = false;
};

/// The vaults opened last, newest first; kept in the settings.
class RecentFiles {
public:
    explicit RecentFiles(Settings &settings) : m_settings(settings) {}

    std::vector<RecentFile> list() const;
    void add(const QString &path);
    void remove(const QString &path);

private:
    QStringList paths() const;

    Settings &m_settings;
};

}  // namespace circumspect::desktop
