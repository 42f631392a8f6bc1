// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/vault.h"

#include "core/sealed/storage/vault_folder.h"
#include "keys/vault_header.h"
#include "sealed/storage/upgrade.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace circumspect::sealed {
namespace {

const QString kKey = QStringLiteral("key");
const QString kValue = QStringLiteral("a value nobody may read");

/// A closed vault with one setting.
void makeVault(const VaultFolder &folder)
{
    const auto vault = folder.create();
    setSetting(*vault, kKey, kValue);
    ASSERT_TRUE(vault->close());
}

TEST(Vault, KeepsWhatIsPutIntoIt)
{
    const VaultFolder folder;
    makeVault(folder);

    const auto vault = folder.open();

    ASSERT_TRUE(vault);
    EXPECT_EQ(setting(**vault, kKey), kValue);
    EXPECT_EQ((*vault)->kind(), VaultKind::Programme);
    EXPECT_TRUE((*vault)->isOwner());
    EXPECT_FALSE((*vault)->isReadOnly());
}

TEST(Vault, IsOpenOnceCreated)
{
    const VaultFolder folder;

    const auto vault = folder.create();

    setSetting(*vault, kKey, kValue);
    EXPECT_EQ(setting(*vault, kKey), kValue);
    EXPECT_TRUE(vault->isOwner());
}

TEST(Vault, WritesNoPlainText)
{
    const VaultFolder folder;

    makeVault(folder);

    const QByteArray bytes = folder.bytes();
    EXPECT_EQ(bytes.indexOf("SQLite format 3"), -1);
    EXPECT_EQ(bytes.indexOf("nobody"), -1);
    EXPECT_EQ(bytes.indexOf("Ada"), -1);
    EXPECT_NE(bytes.mid(keys::kHeaderSize, 16), QByteArray(16, '\0'));
}

TEST(Vault, LeavesNothingBesideItself)
{
    const VaultFolder folder;

    makeVault(folder);

    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("vault.circ")});
    EXPECT_EQ(folder.bytes().right(25).left(17), "Start-Of-SQLite3-");
}

TEST(Vault, IsTheOwnersFileAlone)
{
    const VaultFolder folder;

    makeVault(folder);

    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(QFile::permissions(folder.path()) & others);
}

TEST(Vault, NeverReplacesAFile)
{
    const VaultFolder folder;
    folder.overwrite("precious");

    const auto vault = Vault::create(folder.path(), folder.passphrase(), {.cost = kQuickCost});

    EXPECT_EQ(vault.error().code, ErrorCode::FileExists);
    EXPECT_EQ(folder.bytes(), "precious");
    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("vault.circ")});
}

TEST(Vault, LeavesNothingWhenCreatingFails)
{
    const VaultFolder folder;

    const auto tooShort = Vault::create(folder.path(), passphraseOf(QStringLiteral("short")), {.cost = kQuickCost});
    const auto badRole =
        Vault::create(folder.path(), folder.passphrase(), {.role = QStringLiteral("Jane Doe"), .cost = kQuickCost});
    const auto badCost = Vault::create(folder.path(), folder.passphrase(), {.cost = {1, 1}});
    const auto noFolder =
        Vault::create(folder.path(QStringLiteral("none/vault.circ")), folder.passphrase(), {.cost = kQuickCost});

    EXPECT_EQ(tooShort.error().code, ErrorCode::PassphraseTooShort);
    EXPECT_EQ(badRole.error().code, ErrorCode::KeySlotUnusable);
    EXPECT_EQ(badCost.error().code, ErrorCode::KeySlotUnusable);
    EXPECT_EQ(noFolder.error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(folder.files(), QStringList());
}

TEST(Vault, StartsAfreshWhereACrashLeftADraft)
{
    const VaultFolder folder;
    QFile left(folder.path() + QStringLiteral(".part"));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly) && left.write("half") == 4);
    left.close();

    makeVault(folder);

    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("vault.circ")});
}

TEST(Vault, TellsItsSlotsWithoutASecret)
{
    const VaultFolder folder;
    makeVault(folder);

    const auto table = inspectVault(folder.path());

    ASSERT_TRUE(table);
    ASSERT_EQ(table->slots.size(), 1u);
    EXPECT_EQ(table->slots[0].kind, keys::SlotKind::Passphrase);
    EXPECT_EQ(table->slots[0].role, QStringLiteral("owner"));
    EXPECT_EQ(table->vault.size(), 36);
}

TEST(Vault, RefusesAWrongPassphraseAndAnUnknownSlot)
{
    const VaultFolder folder;
    makeVault(folder);

    const auto wrong = Vault::open(folder.path(), {passphraseOf(QStringLiteral("wrong horse battery"))});
    const auto nobody =
        Vault::open(folder.path(), {.secret = folder.passphrase(), .slot = SlotId(QStringLiteral("x"))});
    const auto otherKind = Vault::open(folder.path(), {Secret::random(32), keys::SlotKind::Device});

    EXPECT_EQ(wrong.error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(wrong.error().subject, QStringLiteral("vault.circ"));
    EXPECT_EQ(nobody.error().code, ErrorCode::KeySlotNotFound);
    EXPECT_EQ(otherKind.error().code, ErrorCode::KeySlotNotFound);
    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("vault.circ")});
}

TEST(Vault, TellsWhatIsNoVault)
{
    const VaultFolder folder;
    EXPECT_EQ(folder.openError(), ErrorCode::FileNotFound);
    folder.overwrite("");
    EXPECT_EQ(folder.openError(), ErrorCode::FileEmpty);
    folder.overwrite("%PDF-1.7 and more");
    EXPECT_EQ(folder.openError(), ErrorCode::NotAVault);
    folder.overwrite(QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
    EXPECT_EQ(folder.openError(), ErrorCode::NotAVault);

    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("vault.circ")});
}

TEST(Vault, TellsATruncatedOne)
{
    const VaultFolder folder;
    makeVault(folder);
    const QByteArray whole = folder.bytes();

    for (const qsizetype size :
         {qsizetype{20}, qsizetype{5000}, keys::kHeaderSize - 1, keys::kHeaderSize, keys::kHeaderSize + 100,
          keys::kHeaderSize + 4096, whole.size() - 25 - 4096, whole.size() - 25 - 1}) {
        folder.overwrite(whole.first(size));
        EXPECT_EQ(folder.openError(), ErrorCode::VaultTruncated) << size;
    }
}

TEST(Vault, TellsADamagedOneWhereverTheBitIs)
{
    const VaultFolder folder;
    makeVault(folder);
    const QByteArray whole = folder.bytes();

    for (qsizetype at = keys::kHeaderSize + 33; at < whole.size() - 25; at += 1999) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        folder.overwrite(bytes);
        EXPECT_EQ(folder.openError(), ErrorCode::VaultDamaged) << at;
    }
}

TEST(Vault, CanBeOpenedDamagedToSaveWhatIsLeft)
{
    const VaultFolder folder;
    makeVault(folder);
    QByteArray bytes = folder.bytes();
    const qsizetype last = bytes.size() - 25 - 100;
    bytes[last] = static_cast<char>(bytes[last] ^ 4);
    folder.overwrite(bytes);

    const auto vault = folder.open({.integrity = IntegrityCheck::None});

    ASSERT_TRUE(vault);
    EXPECT_EQ((*vault)->check()->damagedPages, 1);
}

TEST(Vault, OpensWithOneDamagedCopyOfTheSlots)
{
    const VaultFolder folder;
    makeVault(folder);
    const QByteArray whole = folder.bytes();
    for (const qsizetype offset : keys::kSlotTableOffsets) {
        QByteArray bytes = whole;
        bytes[offset + 200] = static_cast<char>(bytes[offset + 200] ^ 1);
        folder.overwrite(bytes);
        EXPECT_TRUE(folder.open()) << offset;
    }
    QByteArray bytes = whole;
    for (const qsizetype offset : keys::kSlotTableOffsets)
        bytes[offset + 200] = static_cast<char>(bytes[offset + 200] ^ 1);
    folder.overwrite(bytes);

    EXPECT_EQ(folder.openError(), ErrorCode::VaultHeaderDamaged);
}

TEST(Vault, RefusesTheHeaderOfAnotherVault)
{
    const VaultFolder folder;
    makeVault(folder);
    const QByteArray other = folder.bytes();
    QFile::remove(folder.path());
    makeVault(folder);

    folder.overwrite(other.first(keys::kHeaderSize) + folder.bytes().sliced(keys::kHeaderSize));

    EXPECT_EQ(folder.openError(), ErrorCode::VaultDamaged);
}

TEST(Vault, LaysACopyBesideItselfBeforeAnUpgrade)
{
    const VaultFolder folder;
    const auto vault = folder.create();
    setSetting(*vault, kKey, kValue);
    auto steps = schemaSteps();
    const int present = steps.back().version;
    steps.push_back({present + 1, "DELETE FROM file_setting; CREATE TABLE later (x INTEGER) STRICT;"});

    ASSERT_TRUE(vault->upgrade(steps));

    EXPECT_EQ(setting(*vault, kKey), QString());
    const auto copy =
        Vault::open(folder.path(QStringLiteral("vault.backups/000001-upgrade.circ")), {folder.passphrase()});
    ASSERT_TRUE(copy);
    EXPECT_EQ(setting(**copy, kKey), kValue);
    EXPECT_TRUE(vault->close());
    EXPECT_EQ(folder.openError(), ErrorCode::VaultNewerThanProgram);
}

TEST(Vault, LeavesANewerSchemaUntouched)
{
    const VaultFolder folder;
    {
        const auto vault = folder.create();
        ASSERT_TRUE(vault->connection().execute(QStringLiteral("PRAGMA user_version = 99")));
        ASSERT_TRUE(vault->connection().execute(QStringLiteral("UPDATE vault_meta SET value = '7.8.9' "
                                                               "WHERE key = 'program'")));
    }
    const QByteArray before = folder.bytes();

    const auto vault = folder.open();

    ASSERT_FALSE(vault);
    EXPECT_EQ(vault.error().code, ErrorCode::VaultNewerThanProgram);
    EXPECT_EQ(vault.error().detail, QStringLiteral("schema 99, program 7.8.9"));
    EXPECT_EQ(folder.bytes(), before);
    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("vault.circ")});
}

TEST(Vault, LeavesANewerFileFormatUntouched)
{
    const VaultFolder folder;
    makeVault(folder);
    const QByteArray newer = folder.bytes().replace(0, 14, "CIRCUMSPECT 2\n");
    folder.overwrite(newer);

    const auto vault = folder.open();

    EXPECT_EQ(vault.error().code, ErrorCode::VaultNewerThanProgram);
    EXPECT_EQ(vault.error().detail, QStringLiteral("file format 2"));
    EXPECT_EQ(folder.bytes(), newer);
}

/// Writes into a vault as somebody may who can open it and has other tools.
void change(const VaultFolder &folder, const QString &sql, const QVariant &value)
{
    const auto vault = folder.open();
    ASSERT_TRUE(vault);
    ASSERT_TRUE(Query((*vault)->connection(), sql).bind(value).run());
}

TEST(Vault, IsDamagedWhenItsNameIsNotThatOfItsHeader)
{
    const VaultFolder folder;
    makeVault(folder);

    change(folder, QStringLiteral("UPDATE vault_meta SET value = ? WHERE key = 'uuid'"), QStringLiteral("another"));

    EXPECT_EQ(folder.openError(), ErrorCode::VaultDamaged);
}

TEST(Vault, TellsAnOwnerThatTheAnswersKeyWasSwapped)
{
    const VaultFolder folder;
    makeVault(folder);

    change(folder, QStringLiteral("UPDATE answers_compartment SET public_key = ?"), keys::KeyPair::random().publicKey);

    EXPECT_EQ(folder.openError(), ErrorCode::VaultDamaged);
}

TEST(Vault, TellsWhoHasItOpen)
{
    const VaultFolder folder;
    const auto vault = folder.create();

    const auto second = folder.open();

    EXPECT_EQ(second.error().code, ErrorCode::VaultInUse);
    EXPECT_EQ(inspectVault(folder.path()).error().code, ErrorCode::VaultInUse);
    EXPECT_TRUE(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    setSetting(*vault, kKey, kValue);
    EXPECT_EQ(setting(*vault, kKey), kValue);
}

TEST(Vault, TakesOverTheLockOfAProcessThatIsGone)
{
    const VaultFolder folder;
    makeVault(folder);
    QFile lock(folder.path() + QStringLiteral(".lock"));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    const QByteArray computer = QSysInfo::machineHostName().toUtf8();
    lock.write("999999999\ncircumspect\n" + computer + '\n' + QSysInfo::machineUniqueId() + '\n' +
               QSysInfo::bootUniqueId() + '\n');
    lock.close();

    EXPECT_TRUE(folder.open());
}

TEST(Vault, NeverTakesOverTheLockOfAnotherComputer)
{
    const VaultFolder folder;
    makeVault(folder);
    QFile lock(folder.path() + QStringLiteral(".lock"));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("1\ncircumspect\nelsewhere\nanother-machine\nanother-boot\n");
    lock.close();

    const auto vault = folder.open();

    EXPECT_EQ(vault.error().code, ErrorCode::VaultInUse);
    EXPECT_TRUE(vault.error().detail.startsWith(QStringLiteral("elsewhere, circumspect")));
    VaultLock::breakOpen(folder.path());
    EXPECT_TRUE(folder.open());
}

TEST(Vault, CanBeReadFromAReadOnlyMedium)
{
    const VaultFolder folder;
    makeVault(folder);
    const QByteArray before = folder.bytes();
    {
        const auto vault = folder.open({.access = Access::ReadOnly});

        ASSERT_TRUE(vault);
        EXPECT_TRUE((*vault)->isReadOnly());
        EXPECT_EQ(setting(**vault, kKey), kValue);
        EXPECT_EQ((*vault)->begin().error().code, ErrorCode::VaultReadOnly);
        EXPECT_TRUE((*vault)->check()->findings.isEmpty());
        EXPECT_EQ(folder.files(), QStringList{QStringLiteral("vault.circ")});
        ASSERT_TRUE((*vault)->copyTo(folder.path(QStringLiteral("copy.circ"))));
    }

    EXPECT_EQ(folder.bytes(), before);
    EXPECT_TRUE(Vault::open(folder.path(QStringLiteral("copy.circ")), {folder.passphrase()}));
}

TEST(Vault, IsNotReadWithoutItsUnfinishedLog)
{
    const VaultFolder folder;
    makeVault(folder);
    QFile log(folder.path() + QStringLiteral("-wal"));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly) && log.write("log") == 3);
    log.close();

    const auto vault = folder.open({.access = Access::ReadOnly});

    EXPECT_EQ(vault.error().code, ErrorCode::VaultReadOnly);
}

TEST(Vault, SavesACopyThatOpensAlike)
{
    const VaultFolder folder;
    const QString copyPath = folder.path(QStringLiteral("copy.circ"));
    const auto vault = folder.create();
    setSetting(*vault, kKey, kValue);

    ASSERT_TRUE(vault->copyTo(copyPath));

    EXPECT_EQ(vault->copyTo(copyPath).error().code, ErrorCode::FileExists);
    const auto copy = Vault::open(copyPath, {folder.passphrase()});
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->uuid(), vault->uuid());
    EXPECT_EQ((*copy)->kind(), VaultKind::Programme);
    EXPECT_EQ(setting(**copy, kKey), kValue);
    EXPECT_TRUE((*copy)->isOwner());
}

TEST(Vault, LeavesNothingWhenCopyingFails)
{
    const VaultFolder folder;
    const auto vault = folder.create();

    const auto copied = vault->copyTo(folder.path(QStringLiteral("none/copy.circ")));

    EXPECT_EQ(copied.error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(vault->copyTo(folder.path()).error().code, ErrorCode::FileExists);
    setSetting(*vault, kKey, kValue);
}

TEST(Vault, IsSoundWhenChecked)
{
    const VaultFolder folder;
    const auto vault = folder.create();
    setSetting(*vault, kKey, kValue);

    const auto check = vault->check();

    ASSERT_TRUE(check);
    EXPECT_EQ(check->damagedPages, 0);
    EXPECT_EQ(check->findings, QStringList());
}

TEST(Vault, KnowsItsKind)
{
    for (const VaultKind kind : {VaultKind::Programme, VaultKind::Coach, VaultKind::Participant}) {
        const VaultFolder folder;
        ASSERT_TRUE(folder.create(kind)->close());

        const auto vault = folder.open();

        ASSERT_TRUE(vault);
        EXPECT_EQ((*vault)->kind(), kind);
        EXPECT_EQ((*vault)->isOwner(), kind == VaultKind::Programme);
    }
}

TEST(Vault, RefusesAKindItDoesNotKnow)
{
    const VaultFolder folder;
    {
        const auto vault = folder.create();
        ASSERT_TRUE(vault->connection().execute(QStringLiteral("PRAGMA application_id = 5")));
    }

    EXPECT_EQ(folder.openError(), ErrorCode::VaultNewerThanProgram);
}

TEST(Vault, ShowsTheEmergencyKeyForItsPassphraseOnly)
{
    const VaultFolder folder;
    const auto vault = folder.create();

    const auto key = vault->emergencyKey(folder.passphrase());

    ASSERT_TRUE(key);
    EXPECT_EQ(key->size(), 67);
    EXPECT_EQ(vault->emergencyKey(passphraseOf(QStringLiteral("wrong horse battery"))).error().code,
              ErrorCode::WrongPassphrase);
}

TEST(Vault, LinksNoAnswerToTheRoster)
{
    const VaultFolder folder;
    const auto vault = folder.create();
    const auto columnsOf = [&](const QString &table) {
        return *Query(vault->connection(), QStringLiteral("SELECT name FROM pragma_table_info(?)"))
                    .bind(table)
                    .rows([](const Row &row) { return row.text(0); });
    };
    const std::vector<QString> sealedOnly = {QStringLiteral("id"), QStringLiteral("body")};

    EXPECT_EQ(columnsOf(QStringLiteral("response")), sealedOnly);
    EXPECT_EQ(columnsOf(QStringLiteral("comment")), sealedOnly);
    EXPECT_EQ(columnsOf(QStringLiteral("answered")),
              (std::vector<QString>{QStringLiteral("rater_id"), QStringLiteral("wave_id")}));
    const auto ordered = Query(vault->connection(), QStringLiteral("SELECT rowid FROM answered")).run();
    EXPECT_FALSE(ordered) << "a rowid would tell the order of arrival";
}

}  // namespace
}  // namespace circumspect::sealed
