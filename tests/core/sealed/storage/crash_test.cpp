// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "core/sealed/storage/vault_folder.h"
#include "sealed/storage/backups.h"
#include "sealed/storage/members.h"
#include "sealed/storage/rotation.h"
#include "support/kill_loop.h"

namespace circumspect::sealed {
namespace {

using testing_support::Committed;
using testing_support::Deed;

constexpr int kRowsPerRound = 20;
constexpr int kLongestLife = 400000;
/// The deed whose commits leave something that can be counted.
constexpr int kRounds = 0;

Secret secondPassphrase()
{
    return passphraseOf(QStringLiteral("another horse battery"));
}

bool writeRound(Vault &vault)
{
    auto transaction = vault.begin();
    const auto last = vault.connection().integer(QStringLiteral("SELECT coalesce(max(n), 0) FROM round"));
    if (!transaction || !last)
        return false;
    Query insert(vault.connection(), QStringLiteral("INSERT INTO round VALUES (?, ?, ?)"));
    for (int i = 0; i < kRowsPerRound; ++i) {
        if (!insert.bind(*last + 1).bind(i).bind(QByteArray(300, 'x')).run())
            return false;
    }
    return transaction->commit().isOk();
}

/// Too many rotations without the second member coming are refused, which is as good.
bool rotate(Vault &vault)
{
    const auto done = Rotation(vault, {.renewAnswersKey = true}).run();
    return done || done.error().code == ErrorCode::TooManyKeySlots;
}

/// A device comes and goes; those that a kill left behind go first, as they would fill the table in the end.
bool comeAndGo(Vault &vault)
{
    Members members(vault);
    const std::vector<keys::KeySlot> slots = vault.slotTable().slots;
    for (const keys::KeySlot &slot : slots) {
        if (slot.kind == keys::SlotKind::Device && !members.removeSlot(slot.id))
            return false;
    }
    const auto slot = members.addKey(keys::SlotKind::Device, Secret::random(32));
    return slot && members.removeSlot(*slot);
}

class CrashTest : public testing::TestWithParam<Journal> {
protected:
    void SetUp() override
    {
        const auto made = folder.create();
        ASSERT_TRUE(made->connection().execute(QStringLiteral("CREATE TABLE round (n INTEGER, i INTEGER, body BLOB)")));
        ASSERT_TRUE(Members(*made).add({QString(kOwnerRole), QStringLiteral("Olga"), kQuickCost}, secondPassphrase()));
        ASSERT_TRUE(Backups(*made).setKept(2));
    }

    std::vector<Deed> begin()
    {
        auto opened = folder.open({.journal = GetParam()});
        if (!opened)
            return {};
        vault = std::move(*opened);
        const auto round = [this] { return writeRound(*vault); };
        return {
            {"rounds", round},
            {"slot change",
             [this] {
                 return Members(*vault).changePassphrase(folder.passphrase(), folder.passphrase(), kQuickCost).isOk();
             }},
            {"rotation", [this] { return rotate(*vault); }},
            {"member's device", [this] { return comeAndGo(*vault); }},
            {"backup", [this] { return Backups(*vault).make(BackupKind::Import, {}).isOk(); }}};
    }

    /// What must hold after every kill.
    void expectWhole(qint64 known)
    {
        const auto second = Vault::open(folder.path(), {secondPassphrase()}, {.journal = GetParam()});
        ASSERT_TRUE(second) << qPrintable(second.error().detail);
        EXPECT_TRUE((*second)->isOwner());
        ASSERT_TRUE((*second)->close());
        const auto opened = folder.open({.journal = GetParam()});
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        Connection &connection = (*opened)->connection();
        EXPECT_GE(*connection.integer(QStringLiteral("SELECT coalesce(max(n), 0) FROM round")), known);
        EXPECT_EQ(*connection.integer(QStringLiteral("SELECT count(*) FROM (SELECT n FROM round GROUP BY n HAVING "
                                                     "count(*) <> 20)")),
                  0);
        EXPECT_EQ((*opened)->check()->damagedPages, 0);
        EXPECT_EQ((*opened)->check()->findings, QStringList());
        EXPECT_TRUE((*opened)->sealToAnswers("x", "y"));
        EXPECT_TRUE(folder.files().filter(QStringLiteral(".part")).isEmpty());
        for (const Backup &backup : backupsBeside(folder.path()))
            EXPECT_TRUE(inspectVault(backup.path)) << qPrintable(backup.path);
    }

    VaultFolder folder;
    std::unique_ptr<Vault> vault;
};

TEST_P(CrashTest, LosesNothingCommittedAndKeepsNothingHalf)
{
    SeededRandom random(GetParam() == Journal::WriteAhead ? 1 : 2);
    qint64 known = 0;
    Committed all;
    for (int i = 0; i < testing_support::kills(); ++i) {
        const Committed committed = testing_support::killWhileDoing([this] { return begin(); }, random, kLongestLife);
        for (const auto &[deed, times] : committed) {
            all[deed] += times;
            known += deed == kRounds ? times : 0;
        }

        ASSERT_NO_FATAL_FAILURE(expectWhole(known));
    }
    EXPECT_GT(known, 0);
    for (const auto &[deed, times] : all)
        RecordProperty("committed_" + std::to_string(deed), times);
}

INSTANTIATE_TEST_SUITE_P(BothJournals, CrashTest, testing::Values(Journal::WriteAhead, Journal::Truncate),
                         [](const auto &instance) {
                             return instance.param == Journal::WriteAhead ? "WriteAhead" : "Truncate";
                         });

}  // namespace
}  // namespace circumspect::sealed
