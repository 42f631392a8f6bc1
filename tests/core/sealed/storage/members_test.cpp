// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/members.h"

#include "core/sealed/storage/vault_folder.h"
#include "keys/vault_header.h"

namespace circumspect::sealed {
namespace {

const CycleId kCycle(QStringLiteral("cycle"));

Secret otherPassphrase()
{
    return passphraseOf(QStringLiteral("another horse battery"));
}

/// A vault with an owner and, by another passphrase, a coordinator.
class MembersTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_vault = m_folder.create();
        const auto added = Members(*m_vault).add(
            {kCoordinatorRole, QStringLiteral("Bob of the broad river"), kQuickCost}, otherPassphrase());
        ASSERT_TRUE(added);
        m_coordinator = *added;
        ASSERT_TRUE(
            m_vault->connection().executeScript("INSERT INTO instrument VALUES ('i', '1', '{}');"
                                                "INSERT INTO cycle VALUES ('cycle', 'Spring', 'i', '1', 'en', '{}');"));
    }

    Vault &reopenWith(Credential credential)
    {
        m_vault.reset();
        auto vault = Vault::open(m_folder.path(), credential);
        EXPECT_TRUE(vault) << qPrintable(vault ? QString() : vault.error().detail);
        m_vault = std::move(vault).value();
        return *m_vault;
    }

    VaultFolder m_folder;
    std::unique_ptr<Vault> m_vault;
    MemberId m_coordinator;
};

TEST_F(MembersTest, AreListedWithTheirSlots)
{
    const auto members = Members(*m_vault).list();

    ASSERT_TRUE(members);
    ASSERT_EQ(members->size(), 2u);
    EXPECT_EQ((*members)[0].name, QStringLiteral("Ada Owner"));
    EXPECT_EQ((*members)[0].slots, std::vector{m_vault->currentSlot()});
    EXPECT_EQ((*members)[1].role, QStringLiteral("coordinator"));
    EXPECT_EQ(Members(*m_vault).current()->name, QStringLiteral("Ada Owner"));
}

TEST_F(MembersTest, NamesStayOutOfTheHeader)
{
    ASSERT_TRUE(m_vault->close());

    EXPECT_FALSE(m_folder.bytes().contains("Bob of the broad river"));
}

TEST_F(MembersTest, CoordinatorPutsAnswersInAndTakesNoneOut)
{
    Vault &vault = reopenWith({otherPassphrase()});

    const auto sealed = vault.sealToAnswers("a comment", "row 1");
    const auto batch = vault.newBatch(kCycle);

    ASSERT_TRUE(sealed);
    ASSERT_TRUE(batch);
    EXPECT_FALSE(vault.isOwner());
    EXPECT_EQ(vault.openFromAnswers(*sealed, "row 1").error().code, ErrorCode::OwnerKeyMissing);
    EXPECT_EQ(vault.openBatch(batch->id()).error().code, ErrorCode::OwnerKeyMissing);
}

TEST_F(MembersTest, OwnerOpensWhatTheCoordinatorSealed)
{
    Vault &coordinator = reopenWith({otherPassphrase()});
    const QByteArray sealed = *coordinator.sealToAnswers("a comment", "row 1");
    const Batch batch = *coordinator.newBatch(kCycle);
    const QByteArray answer = batch.seal("1234", "row 2");

    Vault &owner = reopenWith({m_folder.passphrase()});

    EXPECT_EQ(*owner.openFromAnswers(sealed, "row 1"), "a comment");
    EXPECT_EQ(owner.openFromAnswers(sealed, "row 3").error().code, ErrorCode::SealBroken);
    const auto opened = owner.openBatch(batch.id());
    ASSERT_TRUE(opened);
    EXPECT_EQ(*opened->open(answer, "row 2"), "1234");
    EXPECT_FALSE(opened->open(answer, "row 3"));
    EXPECT_EQ(owner.openBatch(batch.id() + 1).error().code, ErrorCode::SealBroken);
}

TEST_F(MembersTest, OnlyAnOwnerMakesAnOwner)
{
    const Secret third = passphraseOf(QStringLiteral("a third horse battery"));
    Vault &coordinator = reopenWith({otherPassphrase()});
    EXPECT_EQ(Members(coordinator).add({kOwnerRole, QStringLiteral("Eve"), kQuickCost}, third).error().code,
              ErrorCode::OwnerKeyMissing);

    Vault &owner = reopenWith({m_folder.passphrase()});
    ASSERT_TRUE(Members(owner).add({kOwnerRole, QStringLiteral("Cy"), kQuickCost}, third));

    EXPECT_TRUE(reopenWith({third.clone()}).isOwner());
}

TEST_F(MembersTest, EachHasKeysOfTheirOwn)
{
    const QByteArray ownerPublic = m_vault->memberKeys()->publicKey;

    Vault &coordinator = reopenWith({otherPassphrase()});

    EXPECT_NE(coordinator.memberKeys()->publicKey, ownerPublic);
    EXPECT_EQ(Members(coordinator).current()->name, QStringLiteral("Bob of the broad river"));
}

TEST_F(MembersTest, OnlyCoachesCarryANotebookKeyEachTheirOwn)
{
    const Secret third = passphraseOf(QStringLiteral("a third horse battery"));
    const Secret fourth = passphraseOf(QStringLiteral("a fourth horse battery"));
    ASSERT_TRUE(Members(*m_vault).add({kCoachRole, QStringLiteral("Cy"), kQuickCost}, third));
    ASSERT_TRUE(Members(*m_vault).add({QStringLiteral("owner-coach"), QStringLiteral("Di"), kQuickCost}, fourth));
    EXPECT_EQ(m_vault->notebookKey(), nullptr);

    EXPECT_EQ(reopenWith({otherPassphrase()}).notebookKey(), nullptr);

    const QByteArray first = reopenWith({third.clone()}).notebookKey()->view().toByteArray();
    Vault &both = reopenWith({fourth.clone()});
    EXPECT_NE(both.notebookKey()->view(), first);
    EXPECT_TRUE(both.isOwner());
}

TEST_F(MembersTest, ALastOwnerAmongSeveralRolesStays)
{
    const Secret third = passphraseOf(QStringLiteral("a third horse battery"));
    const MemberId first = Members(*m_vault).current()->id;
    ASSERT_TRUE(Members(*m_vault).add({QStringLiteral("owner-coach"), QStringLiteral("Di"), kQuickCost}, third));
    ASSERT_TRUE(Members(*m_vault).remove(first));

    Vault &vault = reopenWith({third.clone()});

    EXPECT_EQ(Members(vault).remove(Members(vault).current()->id).error().code, ErrorCode::LastKeySlot);
}

TEST_F(MembersTest, ANoteIsReadByItsPersonOnly)
{
    const QByteArray ownerPublic = m_vault->memberKeys()->publicKey;
    const QByteArray note = *keys::sealFor(ownerPublic, "a private note", "note 1");

    Vault &coordinator = reopenWith({otherPassphrase()});
    EXPECT_EQ(keys::openWith(*coordinator.memberKeys(), note, "note 1").error().code, ErrorCode::SealBroken);

    Vault &owner = reopenWith({m_folder.passphrase()});
    EXPECT_EQ(*keys::openWith(*owner.memberKeys(), note, "note 1"), "a private note");
}

TEST_F(MembersTest, ARemovedPersonNoLongerOpensTheVault)
{
    ASSERT_TRUE(Members(*m_vault).remove(m_coordinator));
    ASSERT_TRUE(m_vault->close());

    EXPECT_EQ(Vault::open(m_folder.path(), {otherPassphrase()}).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(Members(reopenWith({m_folder.passphrase()})).list()->size(), 1u);
}

TEST_F(MembersTest, NobodyUnknownCanBeRemoved)
{
    const quint64 before = m_vault->slotTable().sequence;

    EXPECT_EQ(Members(*m_vault).remove(MemberId(QStringLiteral("x"))).error().code, ErrorCode::MemberNotFound);
    EXPECT_EQ(m_vault->slotTable().sequence, before);
}

TEST_F(MembersTest, TheOldSlotIsGoneFromBothCopies)
{
    const QByteArray slot = Members(*m_vault).list()->at(1).slots[0].text().toLatin1();

    ASSERT_TRUE(Members(*m_vault).remove(m_coordinator));
    ASSERT_TRUE(m_vault->close());

    EXPECT_FALSE(m_folder.bytes().contains(slot));
}

TEST_F(MembersTest, TheLastOwnerStays)
{
    const MemberId owner = Members(*m_vault).current()->id;

    EXPECT_EQ(Members(*m_vault).remove(owner).error().code, ErrorCode::LastKeySlot);
    EXPECT_EQ(Members(*m_vault).removeSlot(m_vault->currentSlot()).error().code, ErrorCode::LastKeySlot);
    EXPECT_EQ(Members(*m_vault).list()->size(), 2u);
}

TEST_F(MembersTest, ChangeTheirPassphraseKnowingTheOldOne)
{
    const Secret next = passphraseOf(QStringLiteral("fresh horse battery"));
    Members members(*m_vault);

    EXPECT_EQ(members.changePassphrase(otherPassphrase(), next, kQuickCost).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(
        members.changePassphrase(m_folder.passphrase(), passphraseOf(QStringLiteral("x")), kQuickCost).error().code,
        ErrorCode::PassphraseTooShort);
    ASSERT_TRUE(members.changePassphrase(m_folder.passphrase(), next, kQuickCost));
    ASSERT_TRUE(m_vault->close());

    EXPECT_EQ(m_folder.openError(), ErrorCode::WrongPassphrase);
    EXPECT_TRUE(reopenWith({next.clone()}).isOwner());
    EXPECT_FALSE(reopenWith({otherPassphrase()}).isOwner());
}

TEST_F(MembersTest, ComeInByADeviceKey)
{
    const Secret key = Secret::random(32);
    const auto slot = Members(*m_vault).addKey(keys::SlotKind::Device, key);
    ASSERT_TRUE(slot);

    Vault &vault = reopenWith({key.clone(), keys::SlotKind::Device, *slot});

    EXPECT_TRUE(vault.isOwner());
    EXPECT_EQ(Members(vault).current()->slots.size(), 2u);
    EXPECT_EQ(Members(vault).changePassphrase(key, otherPassphrase(), kQuickCost).error().code,
              ErrorCode::WrongPassphrase);
    EXPECT_EQ(Members(vault).resetPassphrase(otherPassphrase(), kQuickCost).error().code, ErrorCode::WrongUsage);
    EXPECT_TRUE(Members(vault).removeSlot(*slot));
}

TEST_F(MembersTest, ComeBackByARecoveryKeyAndSetANewPassphrase)
{
    const Secret key = Secret::random(32);
    const Secret next = passphraseOf(QStringLiteral("fresh horse battery"));
    ASSERT_TRUE(Members(*m_vault).addKey(keys::SlotKind::Recovery, key));
    Vault &recovered = reopenWith({key.clone(), keys::SlotKind::Recovery});

    ASSERT_TRUE(Members(recovered).resetPassphrase(next, kQuickCost));
    ASSERT_TRUE(recovered.close());

    EXPECT_EQ(m_folder.openError(), ErrorCode::WrongPassphrase);
    EXPECT_TRUE(reopenWith({next.clone()}).isOwner());
}

TEST_F(MembersTest, SurviveATornWriteOfTheHeader)
{
    ASSERT_TRUE(Members(*m_vault).remove(m_coordinator));
    const auto header = *m_vault->connection().readHeader();
    const auto [next, last] = keys::overwriteOrder(header);
    // The first copy of the next change is cut off in the middle of its write.
    ASSERT_TRUE(m_vault->connection().writeHeader(next, QByteArray(5000, '\xff')));

    EXPECT_TRUE(reopenWith({m_folder.passphrase()}).isOwner());
    ASSERT_TRUE(Members(*m_vault).add({kCoachRole, QStringLiteral("Di"), kQuickCost}, otherPassphrase()));
    EXPECT_EQ(reopenWith({otherPassphrase()}).slotTable().slots.size(), 2u);
}

TEST_F(MembersTest, ChangeNothingInAReadOnlyVault)
{
    m_vault.reset();
    auto vault = m_folder.open({.access = Access::ReadOnly});
    ASSERT_TRUE(vault);

    const auto added = Members(**vault).add({kCoachRole, QStringLiteral("Di"), kQuickCost}, otherPassphrase());

    EXPECT_EQ(added.error().code, ErrorCode::VaultReadOnly);
}

TEST(CoachFile, HasNoAnswers)
{
    const VaultFolder folder;
    const auto vault = folder.create(VaultKind::Coach);

    EXPECT_EQ(vault->sealToAnswers("x", "").error().code, ErrorCode::OwnerKeyMissing);
    EXPECT_EQ(vault->newBatch(kCycle).error().code, ErrorCode::OwnerKeyMissing);
}

}  // namespace
}  // namespace circumspect::sealed
