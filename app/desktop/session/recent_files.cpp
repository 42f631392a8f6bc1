// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/recent_files.h"

#include <QFileInfo>

namespace circumspect::desktop {

namespace {

constexpr int kMost = 10;

}  // namespace

std::vector<RecentFile> RecentFiles::list() const
{
    std::vector<RecentFile> files;
    for (const QString &path : paths())
        files.push_back({path, !QFileInfo::exists(path)});
    return files;
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList kept = paths();
    kept.removeAll(absolute);
    kept.prepend(absolute);
    m_settings.set(Setting::RecentFiles, kept.mid(0, kMost));
}

void RecentFiles::remove(const QString &path)
{
    QStringList kept = paths();
    kept.removeAll(path);
    m_settings.set(Setting::RecentFiles, kept);
}

QStringList RecentFiles::paths() const
{
    return m_settings.value(Setting::RecentFiles).toStringList();
}

}  // namespace circumspect::desktop
