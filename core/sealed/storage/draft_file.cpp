// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/draft_file.h"

#include "sealed/storage/vault_file.h"

#include <QFile>

#include <array>
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
    if (!QFile::rename(m_path, m_target))
        return failure(ErrorCode::FileNotWritable, fileNameOf(m_target));
    m_isPublished = true;
    return {};
}

void DraftFile::discard()
{
    static constexpr std::array kSuffixes = {"", "-wal", "-shm", "-journal"};
    for (const char *suffix : kSuffixes)
        QFile::remove(m_path + QLatin1String(suffix));
}

}  // namespace circumspect::sealed
