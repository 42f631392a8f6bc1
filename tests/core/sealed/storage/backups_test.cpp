// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/backups.h"

#include "core/sealed/storage/vault_folder.h"

#include <sys/stat.h>

namespace circumspect::sealed {
namespace {

const QDateTime kMonday(QDate(2026, 3, 2), QTime(10, 30), Qt::UTC);

class BackupsTest : public testing::Test {
protected:
    QStringList names() const
    {
        QStringList names;
        for (const Backup &backup : backupsBeside(folder.path()))
            names.append(QFileInfo(backup.path).fileName());
        return names;
    }

    VaultFolder folder;
    std::unique_ptr<Vault> vault = folder.create();
};

TEST_F(BackupsTest, OpenLikeTheVaultAndTellKindAndTime)
{
    setSetting(*vault, QStringLiteral("note"), QStringLiteral("kept"));

    const auto path = Backups(*vault).make(BackupKind::Import, kMonday);

    ASSERT_TRUE(path) << qPrintable(path.error().detail);
    const auto all = backupsBeside(folder.path());
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(QFileInfo(*path).fileName(), QStringLiteral("000001-import-20260302T103000Z.circ"));
    EXPECT_EQ(all[0].path, *path);
    EXPECT_EQ(all[0].kind, BackupKind::Import);
    EXPECT_EQ(all[0].madeAt, kMonday);
    EXPECT_EQ(all[0].bytes, QFileInfo(*path).size());
    const auto copy = Vault::open(*path, {folder.passphrase()});
    ASSERT_TRUE(copy);
    EXPECT_EQ(setting(**copy, QStringLiteral("note")), QStringLiteral("kept"));
}

TEST_F(BackupsTest, KeepTheNewestFive)
{
    for (int i = 0; i < 7; ++i)
        ASSERT_TRUE(Backups(*vault).make(BackupKind::Deletion, kMonday.addDays(i)));

    EXPECT_EQ(names().size(), 5);
    EXPECT_EQ(names().first(), QStringLiteral("000007-deletion-20260308T103000Z.circ"));
    EXPECT_EQ(names().last(), QStringLiteral("000003-deletion-20260304T103000Z.circ"));
}

TEST_F(BackupsTest, KeepTheNewestAlsoWhenTheClockWasSetBack)
{
    ASSERT_TRUE(Backups(*vault).setKept(2));
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(Backups(*vault).make(BackupKind::Import, kMonday.addYears(-i)));

    EXPECT_EQ(names(), (QStringList{QStringLiteral("000004-import-20230302T103000Z.circ"),
                                    QStringLiteral("000003-import-20240302T103000Z.circ")}));
}

TEST_F(BackupsTest, AreCountedByASettingOfTheFile)
{
    EXPECT_EQ(*Backups(*vault).kept(), 5);
    ASSERT_TRUE(Backups(*vault).setKept(0));

    EXPECT_EQ(*Backups(*vault).make(BackupKind::Import, kMonday), QString());
    EXPECT_TRUE(Backups(*vault).make(BackupKind::Upgrade, kMonday));
    EXPECT_EQ(names().size(), 1) << "an upgrade is never made without a copy";
    EXPECT_EQ(Backups(*vault).setKept(-1).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(Backups(*vault).setKept(101).error().code, ErrorCode::WrongUsage);
    ASSERT_TRUE(vault->close());
    vault = std::move(*folder.open());
    EXPECT_EQ(*Backups(*vault).kept(), 0);
}

TEST_F(BackupsTest, TellWhyNoneCouldBeMade)
{
    QFile inTheWay(backupFolderOf(folder.path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));

    const auto made = Backups(*vault).make(BackupKind::Import, kMonday);

    EXPECT_EQ(made.error().code, ErrorCode::BackupFailed);
    ASSERT_EQ(made.error().causes.size(), 1U);
    EXPECT_EQ(made.error().causes[0].code, ErrorCode::FileNotWritable);
}

TEST_F(BackupsTest, LeaveOtherFilesAloneAndTidyUpAfterACrash)
{
    const QDir place(backupFolderOf(folder.path()));
    ASSERT_TRUE(place.mkpath(QStringLiteral(".")));
    for (const char *name : {"mine.circ", "000009-import.circ.part", "000009-import.circ.part-journal"}) {
        QFile file(place.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }
    ASSERT_TRUE(Backups(*vault).setKept(1));

    ASSERT_TRUE(Backups(*vault).make(BackupKind::Rotation, kMonday));
    ASSERT_TRUE(Backups(*vault).make(BackupKind::Rotation, kMonday));

    EXPECT_EQ(place.entryList(QDir::Files),
              (QStringList{QStringLiteral("000002-rotation-20260302T103000Z.circ"), QStringLiteral("mine.circ")}));
}

TEST_F(BackupsTest, AreTheOwnersAlone)
{
    const auto path = Backups(*vault).make(BackupKind::Import, kMonday);
    ASSERT_TRUE(path);

    struct stat folderState {};
    struct stat fileState {};
    ASSERT_EQ(stat(QFile::encodeName(backupFolderOf(folder.path())).constData(), &folderState), 0);
    ASSERT_EQ(stat(QFile::encodeName(*path).constData(), &fileState), 0);
    EXPECT_EQ(folderState.st_mode & 0777, 0700U);
    EXPECT_EQ(fileState.st_mode & 0777, 0600U);
}

}  // namespace
}  // namespace circumspect::sealed
