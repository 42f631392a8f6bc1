// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/vault_care.h"

#include "sealed/storage/backups.h"
#include "sealed/storage/damage_survey.h"
#include "sealed/storage/rotation.h"
#include "sealed/storage/vault.h"
#include "sealed/storage/vault_file.h"
#include "workspace/workspace_state.h"

#include <algorithm>

namespace circumspect::workspace {

namespace {

BackupRecord recordOf(const sealed::Backup &backup)
{
    return {.path = backup.path, .kind = sealed::textOf(backup.kind), .madeAt = backup.madeAt, .bytes = backup.bytes};
}

DamageReport reportOf(const sealed::DamageSurvey &survey)
{
    DamageReport report{.wholeHeaderCopies = survey.wholeHeaderCopies,
                        .keysFrom = survey.keysFrom,
                        .opens = survey.opens,
                        .isTruncated = survey.isTruncated,
                        .pages = survey.pages,
                        .damagedPages = survey.damagedPages,
                        .tables = {},
                        .backups = {}};
    for (const sealed::TableSurvey &table : survey.tables)
        report.tables.push_back({table.name, table.readableRows, table.isWhole});
    for (const sealed::BackupSurvey &backup : survey.backups)
        report.backups.push_back({recordOf(backup.backup), backup.isSound, backup.isLocked, backup.program});
    return report;
}

}  // namespace

const DamageReport::Backup *DamageReport::soundBackup() const
{
    const auto sound =
        std::find_if(backups.begin(), backups.end(), [](const Backup &backup) { return backup.isSound; });
    return sound == backups.end() ? nullptr : &*sound;
}

DamageReport::WayOn DamageReport::wayOn() const
{
    if (isSound())
        return WayOn::None;
    if (soundBackup() != nullptr)
        return WayOn::OpenBackup;
    return opens ? WayOn::ReadTheRest : WayOn::FindCopy;
}

static_assert(VaultCare::kDefaultKeptBackups == sealed::Backups::kDefaultKept);
static_assert(VaultCare::kMostKeptBackups == sealed::Backups::kMostKept);

Result<RotationNeed> VaultCare::rotationNeed()
{
    const auto due = sealed::rotationDue(m_state.connection());
    if (!due)
        return due.error();
    switch (*due) {
    case sealed::RotationDue::None:
        return RotationNeed::None;
    case sealed::RotationDue::VaultKey:
        return RotationNeed::VaultKey;
    case sealed::RotationDue::AnswersKey:
        return RotationNeed::AnswersKey;
    }
    return RotationNeed::None;
}

Result<Rotated> VaultCare::rotate(const RotateRequest &request, const Progress &progress)
{
    constexpr int kSteps = 2;
    // Only an owner can tell whose keys in the list of members are genuine.
    const bool needsOwner = m_state.vault().kind() == sealed::VaultKind::Programme || request.renewAnswersKey;
    if (needsOwner && !m_state.vault().isOwner())
        return failure(ErrorCode::OwnerKeyMissing);
    progress.report(0, kSteps);
    auto backup = m_state.backUp(sealed::BackupKind::Rotation, progress);
    if (!backup)
        return backup.error();
    progress.report(1, kSteps);
    sealed::Rotation rotation(m_state.vault(), {.renewAnswersKey = request.renewAnswersKey,
                                                .isCancelled = [&] { return progress.isCancelled(); }});
    auto waiting = rotation.run();
    if (!waiting)
        return waiting.error();
    progress.report(kSteps, kSteps);
    return Rotated{std::move(*backup), *waiting};
}

Result<void> VaultCare::saveCopy(const QString &path)
{
    return m_state.vault().copyTo(path);
}

Result<std::vector<BackupRecord>> VaultCare::backups()
{
    std::vector<BackupRecord> records;
    for (const sealed::Backup &backup : sealed::backupsBeside(m_state.vault().path()))
        records.push_back(recordOf(backup));
    return records;
}

Result<int> VaultCare::keptBackups()
{
    return sealed::Backups(m_state.vault()).kept();
}

Result<void> VaultCare::setKeptBackups(int count)
{
    return sealed::Backups(m_state.vault()).setKept(count);
}

Result<QString> VaultCare::emergencyKey(const Secret &secret)
{
    return m_state.vault().emergencyKey(secret);
}

bool VaultCare::isDamage(ErrorCode code)
{
    return code == ErrorCode::VaultDamaged || code == ErrorCode::VaultTruncated ||
           code == ErrorCode::VaultHeaderDamaged;
}

Result<DamageReport> VaultCare::damage(const QString &path, const Secret &secret, const SlotId &slot,
                                       keys::SlotKind kind)
{
    auto survey = sealed::surveyDamage(path, {.secret = secret.clone(), .kind = kind, .slot = slot});
    if (!survey)
        return survey.error();
    return reportOf(*survey);
}

std::optional<VaultHolder> VaultCare::holder(const QString &path)
{
    const auto found = sealed::lockHolder(path);
    if (!found)
        return std::nullopt;
    return VaultHolder{.user = found->user,
                       .computer = found->computer,
                       .program = found->program,
                       .process = found->process,
                       .since = found->since,
                       .isHere = found->isHere};
}

void VaultCare::breakOpen(const QString &path)
{
    sealed::VaultLock::breakOpen(path);
}

}  // namespace circumspect::workspace
