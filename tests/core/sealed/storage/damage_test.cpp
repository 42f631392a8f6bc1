// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "core/sealed/storage/vault_folder.h"
#include "keys/vault_header.h"
#include "sealed/storage/damage_survey.h"

#include <algorithm>

namespace circumspect::sealed {
namespace {

constexpr int kFlips = 100;
constexpr int kCuts = 40;
constexpr qsizetype kMark = 25;
constexpr qsizetype kSalt = 16;

/// A closed vault of some pages, and one backup from before its last change.
class DamageTest : public testing::Test {
protected:
    void SetUp() override
    {
        const auto vault = folder.create();
        setSetting(*vault, QStringLiteral("version"), QStringLiteral("backup"));
        for (int i = 0; i < 60; ++i)
            setSetting(*vault, QStringLiteral("row %1").arg(i), QString(1500, u'x'));
        ASSERT_TRUE(Backups(*vault).make(BackupKind::Import, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)));
        setSetting(*vault, QStringLiteral("version"), QStringLiteral("present"));
        ASSERT_TRUE(vault->close());
        whole = folder.bytes();
    }

    qsizetype bodyEnd() const { return whole.size() - kMark; }
    void flip(qsizetype at, int bit) const
    {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
        folder.overwrite(bytes);
    }
    void spoilHeader(bool first, bool second) const
    {
        QByteArray bytes = whole;
        if (first)
            bytes[keys::kSlotTableOffsets[0] + 150] = static_cast<char>(bytes[keys::kSlotTableOffsets[0] + 150] ^ 1);
        if (second)
            bytes[keys::kSlotTableOffsets[1] + 150] = static_cast<char>(bytes[keys::kSlotTableOffsets[1] + 150] ^ 1);
        folder.overwrite(bytes);
    }
    Result<DamageSurvey> survey() const { return surveyDamage(folder.path(), {folder.passphrase()}); }

    VaultFolder folder;
    QByteArray whole;
};

TEST_F(DamageTest, IsFoundForEachOfAHundredBits)
{
    SeededRandom random(100);
    int found = 0;
    for (int i = 0; i < kFlips; ++i) {
        // The first 16 bytes are the salt of a derivation that raw keys do without, except for authentication.
        const auto span = static_cast<std::size_t>(bodyEnd() - keys::kHeaderSize);
        flip(keys::kHeaderSize + static_cast<qsizetype>(random.below(span)), static_cast<int>(random.below(8)));

        const auto vault = folder.open();

        EXPECT_FALSE(vault) << i;
        found += !vault && vault.error().code == ErrorCode::VaultDamaged ? 1 : 0;
    }
    EXPECT_EQ(found, kFlips);
}

TEST_F(DamageTest, IsFoundForEachOfFortyCuts)
{
    SeededRandom random(40);
    int refused = 0;
    for (int i = 0; i < kCuts; ++i) {
        const auto size = static_cast<qsizetype>(random.below(static_cast<std::size_t>(bodyEnd() - 1))) + 1;
        folder.overwrite(whole.first(size));

        const auto vault = folder.open();

        ASSERT_FALSE(vault) << size;
        const ErrorCode code = vault.error().code;
        EXPECT_TRUE(code == ErrorCode::VaultTruncated || (size < 14 && code == ErrorCode::NotAVault)) << size;
        ++refused;
    }
    EXPECT_EQ(refused, kCuts);
}

TEST_F(DamageTest, IsNotCopied)
{
    flip(bodyEnd() - 2000, 3);
    const auto vault = folder.open({.access = Access::ReadOnly, .integrity = IntegrityCheck::None});
    ASSERT_TRUE(vault);

    const auto copied = (*vault)->copyTo(folder.path(QStringLiteral("copy.circ")));

    EXPECT_EQ(copied.error().code, ErrorCode::VaultDamaged);
    EXPECT_FALSE(QFile::exists(folder.path(QStringLiteral("copy.circ"))));
}

TEST_F(DamageTest, OfOneHeaderCopyCostsNothing)
{
    for (const bool first : {true, false}) {
        spoilHeader(first, !first);

        const auto vault = folder.open();

        ASSERT_TRUE(vault);
        EXPECT_EQ(setting(**vault, QStringLiteral("version")), QStringLiteral("present"));
        EXPECT_EQ((*vault)->slotTable().slots.size(), 1U);
    }
}

TEST_F(DamageTest, OfBothHeaderCopiesIsTold)
{
    spoilHeader(true, true);

    EXPECT_EQ(folder.openError(), ErrorCode::VaultHeaderDamaged);
    const auto found = survey();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->wholeHeaderCopies, 0);
    ASSERT_EQ(found->backups.size(), 1U);
    EXPECT_TRUE(found->backups[0].isSound);
}

TEST_F(DamageTest, OfBothHeaderCopiesLeavesTheRestToTheKeyOfABackup)
{
    spoilHeader(true, true);
    const QByteArray before = folder.bytes();

    const auto found = survey();

    ASSERT_TRUE(found);
    EXPECT_EQ(found->keysFrom, backupsBeside(folder.path()).front().path);
    EXPECT_TRUE(found->opens);
    EXPECT_EQ(found->damagedPages, 0);
    EXPECT_TRUE(std::all_of(found->tables.begin(), found->tables.end(),
                            [](const TableSurvey &table) { return table.isWhole; }));
    EXPECT_EQ(folder.bytes(), before) << "looking changes nothing";
}

TEST_F(DamageTest, OfBothHeaderCopiesWithoutABackupLeavesNothing)
{
    QFile::remove(backupsBeside(folder.path()).front().path);
    spoilHeader(true, true);

    const auto found = survey();

    ASSERT_TRUE(found);
    EXPECT_FALSE(found->opens);
    EXPECT_EQ(found->keysFrom, QString());
}

TEST_F(DamageTest, TellsABackupWithAnotherPassphraseFromADamagedOne)
{
    spoilHeader(true, true);

    const auto found = surveyDamage(folder.path(), {passphraseOf(QStringLiteral("not the words of then"))});

    ASSERT_TRUE(found);
    ASSERT_EQ(found->backups.size(), 1U);
    EXPECT_FALSE(found->backups[0].isSound);
    EXPECT_TRUE(found->backups[0].isLocked);
}

TEST_F(DamageTest, TellsWhatIsReadable)
{
    QByteArray bytes = whole;
    bytes[bodyEnd() - 2000] = static_cast<char>(bytes[bodyEnd() - 2000] ^ 1);
    folder.overwrite(bytes);

    const auto found = survey();

    ASSERT_TRUE(found);
    EXPECT_EQ(found->wholeHeaderCopies, 2);
    EXPECT_TRUE(found->opens);
    EXPECT_FALSE(found->isTruncated);
    EXPECT_EQ(found->damagedPages, 1);
    EXPECT_EQ(found->pages, (bodyEnd() - keys::kHeaderSize) / 4096);
    const auto isWhole = [&](const QString &name) {
        const auto table = std::find_if(found->tables.begin(), found->tables.end(),
                                        [&](const TableSurvey &one) { return one.name == name; });
        return table != found->tables.end() && table->isWhole;
    };
    EXPECT_TRUE(isWhole(QStringLiteral("member")));
    const auto broken = std::count_if(found->tables.begin(), found->tables.end(),
                                      [](const TableSurvey &table) { return !table.isWhole; });
    EXPECT_LE(broken, 1);
    EXPECT_EQ(folder.bytes(), bytes) << "looking changes nothing";
}

TEST_F(DamageTest, NamesTheNewestSoundBackup)
{
    {
        const auto vault = folder.open();
        ASSERT_TRUE(Backups(**vault).make(BackupKind::Rotation, {}));
    }
    const auto backups = backupsBeside(folder.path());
    ASSERT_EQ(backups.size(), 2U);
    QFile newest(backups[0].path);
    ASSERT_TRUE(newest.open(QIODevice::ReadWrite) && newest.seek(keys::kHeaderSize + 9000) && newest.write("x") == 1);
    newest.close();

    const auto found = survey();

    ASSERT_TRUE(found);
    ASSERT_EQ(found->backups.size(), 2U);
    EXPECT_EQ(found->backups[0].backup.number, 1);
    EXPECT_TRUE(found->backups[0].isSound);
    EXPECT_FALSE(found->backups[0].program.isEmpty());
    EXPECT_FALSE(found->backups[1].isSound);
}

TEST_F(DamageTest, IsToldForACutFile)
{
    folder.overwrite(whole.first(bodyEnd() - 3 * 4096));

    const auto found = survey();

    ASSERT_TRUE(found);
    EXPECT_TRUE(found->isTruncated);
    EXPECT_FALSE(found->opens);
    EXPECT_TRUE(found->backups.at(0).isSound);
}

TEST_F(DamageTest, IsNotGuessedWithoutThePassphrase)
{
    const auto wrong = surveyDamage(folder.path(), {passphraseOf(QStringLiteral("wrong horse battery"))});

    EXPECT_EQ(wrong.error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(surveyDamage(folder.path(QStringLiteral("none.circ")), {folder.passphrase()}).error().code,
              ErrorCode::FileNotFound);
    const auto open = folder.open();
    EXPECT_EQ(survey().error().code, ErrorCode::VaultInUse);
}

TEST_F(DamageTest, IsNoneInASoundVault)
{
    const auto found = survey();

    ASSERT_TRUE(found);
    EXPECT_EQ(found->damagedPages, 0);
    EXPECT_TRUE(std::all_of(found->tables.begin(), found->tables.end(),
                            [](const TableSurvey &table) { return table.isWhole; }));
}

}  // namespace
}  // namespace circumspect::sealed
