// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/draft_file.h"

#include "sealed/storage/file_sync.h"
#include "sealed/storage/vault_file.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>
#include <utility>

namespace circumspect::sealed {

DraftFile::DraftFile(QString target) : m_target(std::move(target)), m_path(m_target + QStringLiteral(".part"))
{
    // One left by a crash is nobody's: the vault of that name was never published.
    discard();
}

DraftFile::~DraftFile()
{
    if (!m_isPublished)
        discard();
}

Result<void> DraftFile::publish()
{
    if (QFile::exists(m_target))
        return failure(ErrorCode::FileExists, fileNameOf(m_target));
    return replace();
}

Result<void> DraftFile::replace()
{
    if (!syncFile(m_path))
        return failure(ErrorCode::DiskFull, fileNameOf(m_target), QStringLiteral("it cannot be synced"));
    // QFile::rename never replaces a file.
    std::error_code error;
    std::filesystem::rename(QFileInfo(m_path).filesystemFilePath(), QFileInfo(m_target).filesystemFilePath(), error);
    if (error)
        return failure(ErrorCode::FileNotWritable, fileNameOf(m_target), QString::fromStdString(error.message()));
    m_isPublished = true;
    syncFolderOf(m_target);
    return {};
}

void DraftFile::discard()
{
    QFile::remove(m_path);
    removeLogs(m_path);
}

}  // namespace circumspect::sealed
