// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/welcome/damage_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace circumspect::desktop {

namespace {

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(DamageWords)
};

QString readableWords(const workspace::DamageReport &report)
{
    const auto whole =
        std::count_if(report.tables.begin(), report.tables.end(), [](const auto &table) { return table.isWhole; });
    return Words::tr("%1 of %2 tables can still be read whole.").arg(whole).arg(report.tables.size());
}

QString backupWords(const workspace::DamageReport::Backup &backup)
{
    return Words::tr("A sound backup from %1: %2")
        .arg(QLocale().toString(backup.record.madeAt.toLocalTime(), QLocale::ShortFormat),
             QFileInfo(backup.record.path).fileName());
}

}  // namespace

bool isDamage(ErrorCode code)
{
    return code == ErrorCode::VaultDamaged || code == ErrorCode::VaultTruncated ||
           code == ErrorCode::VaultHeaderDamaged;
}

const workspace::DamageReport::Backup *bestBackup(const workspace::DamageReport &report)
{
    const auto sound =
        std::find_if(report.backups.begin(), report.backups.end(), [](const auto &backup) { return backup.isSound; });
    return sound == report.backups.end() ? nullptr : &*sound;
}

Message damageMessage(const QString &fileName, const workspace::DamageReport &report)
{
    Message message{
        MessageTone::Problem,
        Words::tr("%1 is damaged. Nothing in it was changed; keep it until you have a copy that opens.").arg(fileName),
        {},
        {}};
    if (report.isTruncated)
        message.details << Words::tr("Its end is missing.");
    if (report.wholeHeaderCopies == 0)
        message.details << Words::tr("Both copies of the key table are damaged, so no passphrase can open it.");
    if (report.pages > 0)
        message.details << Words::tr("%1 of %2 pages are damaged.").arg(report.damagedPages).arg(report.pages);
    if (!report.tables.empty())
        message.details << readableWords(report);
    if (const auto *backup = bestBackup(report)) {
        message.details << backupWords(*backup);
        message.actionText = Words::tr("Open the backup");
    } else {
        message.details << Words::tr("There is no sound backup beside it. Open a copy you have kept elsewhere.");
    }
    return message;
}

}  // namespace circumspect::desktop
