// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/vault_care.h"

#include "sealed/storage/vault.h"
#include "sealed/storage/vault_file.h"
#include "workspace/workspace_state.h"

namespace circumspect::workspace {

Result<RotationNeed> VaultCare::rotationNeed()
{
    return RotationNeed::None;
}

Result<Rotated> VaultCare::rotate(const RotateRequest &, const Progress &)
{
    return failure(ErrorCode::WrongUsage);
}

Result<void> VaultCare::saveCopy(const QString &path)
{
    return m_state.vault().copyTo(path);
}

Result<std::vector<BackupRecord>> VaultCare::backups()
{
    return std::vector<BackupRecord>();
}

Result<int> VaultCare::keptBackups()
{
    return kDefaultKeptBackups;
}

Result<void> VaultCare::setKeptBackups(int count)
{
    if (count < 0 || count > kMostKeptBackups)
        return failure(ErrorCode::WrongUsage, QString::number(count));
    return {};
}

Result<QString> VaultCare::emergencyKey(const Secret &secret)
{
    return m_state.vault().emergencyKey(secret);
}

Result<DamageReport> VaultCare::damage(const QString &, const Secret &, const SlotId &)
{
    return DamageReport();
}

std::optional<VaultHolder> VaultCare::holder(const QString &)
{
    return std::nullopt;
}

void VaultCare::breakOpen(const QString &path)
{
    sealed::VaultLock::breakOpen(path);
}

}  // namespace circumspect::workspace
