// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/welcome/damage_words.h"

#include <gtest/gtest.h>

namespace circumspect::desktop {
namespace {

workspace::DamageReport madeUpDamage()
{
    workspace::DamageReport report;
    report.wholeHeaderCopies = 2;
    report.opens = true;
    report.pages = 240;
    report.damagedPages = 3;
    report.tables = {{QStringLiteral("cycle"), 1, true}, {QStringLiteral("response"), 12, false}};
    report.backups = {{.record = {.path = QStringLiteral("/vaults/City.import-2.circ"),
                                  .kind = QStringLiteral("import"),
                                  .madeAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC),
                                  .bytes = 1000},
                       .isSound = true,
                       .programVersion = {}}};
    return report;
}

TEST(DamageWords, SayWhatCanBeReadAndOfferTheSoundBackup)
{
    const Message message = damageMessage(QStringLiteral("City.circ"), madeUpDamage());

    EXPECT_TRUE(message.text.startsWith(QStringLiteral("City.circ is damaged")));
    EXPECT_TRUE(message.details.contains(QStringLiteral("3 of 240 pages are damaged.")));
    EXPECT_TRUE(message.details.contains(QStringLiteral("1 of 2 tables can still be read whole.")));
    EXPECT_TRUE(message.details.back().contains(QStringLiteral("City.import-2.circ")));
    EXPECT_EQ(message.actionText, QStringLiteral("Open the backup"));
}

TEST(DamageWords, OfferNoBackupThatIsDamagedItself)
{
    workspace::DamageReport report = madeUpDamage();
    report.backups.front().isSound = false;
    report.isTruncated = true;

    const Message message = damageMessage(QStringLiteral("City.circ"), report);

    EXPECT_EQ(bestBackup(report), nullptr);
    EXPECT_TRUE(message.actionText.isEmpty());
    EXPECT_TRUE(message.details.contains(QStringLiteral("Its end is missing.")));
    EXPECT_TRUE(isDamage(ErrorCode::VaultTruncated));
    EXPECT_FALSE(isDamage(ErrorCode::WrongPassphrase));
}

}  // namespace
}  // namespace circumspect::desktop
