// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/membership.h"

#include "core/workspace/workspace_fixture.h"
#include "keys/recovery_code.h"
#include "sealed/storage/backups.h"
#include "workspace/vault_care.h"

#include <algorithm>

namespace circumspect::workspace {
namespace {

using keys::Role;
using keys::Roles;

const WaveId kFirstWave(QStringLiteral("T1"));

Secret coordinatorWords()
{
    return Secret::fromPassphrase(QStringLiteral("a coordinator's own words"));
}

Secret coachWords()
{
    return Secret::fromPassphrase(QStringLiteral("what only the coach says"));
}

/// A vault with an owner who does everything, a coordinator and a coach.
class MembershipTest : public WorkspaceTest {
protected:
    void addPeople()
    {
        ASSERT_TRUE(
            workspace->membership().add({Roles{Role::Coordinator}, QStringLiteral("Cleo")}, coordinatorWords()));
        ASSERT_TRUE(workspace->membership().add({Roles{Role::Coach}, QStringLiteral("Kim")}, coachWords()));
    }

    /// A sheet that could be written.
    Result<RecoverySheet> makeRecovery()
    {
        return workspace->membership().makeRecovery([](const RecoverySheet &) { return Result<void>(); });
    }

    void openBy(VaultKey key)
    {
        close();
        auto opened = Workspace::open(path(), key, services);
        ASSERT_TRUE(opened) << wordsOf(opened.error());
        workspace = std::move(*opened);
    }

    VaultMember member(const QString &name)
    {
        const auto members = workspace->membership().members();
        EXPECT_TRUE(members);
        const auto found =
            std::find_if(members->begin(), members->end(), [&](const VaultMember &one) { return one.name == name; });
        EXPECT_NE(found, members->end());
        return *found;
    }
};

TEST_F(MembershipTest, ListsEverybodyWithRolesAndWaysIn)
{
    ASSERT_NO_FATAL_FAILURE(create());
    ASSERT_NO_FATAL_FAILURE(addPeople());

    const auto members = workspace->membership().members();

    ASSERT_TRUE(members);
    ASSERT_EQ(members->size(), 3U);
    EXPECT_EQ(member(QStringLiteral("Cleo")).roles, Roles{Role::Coordinator});
    EXPECT_FALSE(member(QStringLiteral("Cleo")).isSelf);
    const auto self = workspace->membership().self();
    ASSERT_TRUE(self);
    EXPECT_TRUE(self->isSelf);
    EXPECT_EQ(self->roles, Roles::everything());
    ASSERT_EQ(self->slots.size(), 1U);
    EXPECT_TRUE(self->slots[0].isOfThisSession);
    EXPECT_TRUE(self->has(keys::SlotKind::Passphrase));
    EXPECT_FALSE(self->has(keys::SlotKind::Recovery));
}

TEST_F(MembershipTest, ACoordinatorRunsTheLogisticsAndReadsNoAnswer)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_NO_FATAL_FAILURE(addPeople());
    ASSERT_TRUE(release());

    ASSERT_NO_FATAL_FAILURE(openBy({coordinatorWords()}));

    EXPECT_FALSE(workspace->isOwner());
    EXPECT_EQ(workspace->roles(), Roles{Role::Coordinator});
    EXPECT_EQ(release().error().code, ErrorCode::OwnerKeyMissing);
    EXPECT_TRUE(workspace->rostering().progress(cycle, kFirstWave));
    EXPECT_TRUE(importCsv(ownSample(), WaveId(QStringLiteral("T2"))));
    const auto latest = workspace->releasing().latest(cycle, kFirstWave, participant(QStringLiteral("L01")));
    ASSERT_TRUE(latest);
    const auto results = workspace->reporting().results(latest->id);
    ASSERT_TRUE(results);
    EXPECT_FALSE(results->comments);
}

TEST_F(MembershipTest, ACoachChangesNeitherCycleNorRosterNorAnswers)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_NO_FATAL_FAILURE(addPeople());

    ASSERT_NO_FATAL_FAILURE(openBy({coachWords()}));

    EXPECT_EQ(importCsv(ownSample(), WaveId(QStringLiteral("T2"))).error().code, ErrorCode::RoleMissing);
    EXPECT_EQ(workspace->rostering().addRoster(cycle, "x").error().code, ErrorCode::RoleMissing);
    EXPECT_EQ(workspace->rostering().addCycle({}).error().code, ErrorCode::RoleMissing);
    EXPECT_EQ(workspace->instruments().add("{}").error().code, ErrorCode::RoleMissing);
    EXPECT_EQ(workspace->collecting().withdraw(import).error().code, ErrorCode::RoleMissing);
    EXPECT_EQ(release().error().code, ErrorCode::OwnerKeyMissing);
    EXPECT_TRUE(workspace->rostering().cycles());
}

TEST_F(MembershipTest, OnlyOwnersAddAndRevoke)
{
    ASSERT_NO_FATAL_FAILURE(create());
    ASSERT_NO_FATAL_FAILURE(addPeople());
    const MemberId coach = member(QStringLiteral("Kim")).id;
    const SlotId coachSlot = member(QStringLiteral("Kim")).slots.front().id;

    ASSERT_NO_FATAL_FAILURE(openBy({coordinatorWords()}));

    Membership &people = workspace->membership();
    EXPECT_EQ(people.add({Roles{Role::Coordinator}, QStringLiteral("X")}, coachWords()).error().code,
              ErrorCode::RoleMissing);
    EXPECT_EQ(people.revoke(coach).error().code, ErrorCode::RoleMissing);
    EXPECT_EQ(people.removeSlot(coachSlot).error().code, ErrorCode::RoleMissing);
}

TEST_F(MembershipTest, ARevokedMemberNoLongerComesIn)
{
    ASSERT_NO_FATAL_FAILURE(create());
    ASSERT_NO_FATAL_FAILURE(addPeople());

    const auto revoked = workspace->membership().revoke(member(QStringLiteral("Cleo")).id);

    ASSERT_TRUE(revoked);
    EXPECT_TRUE(revoked->members);
    EXPECT_EQ(workspace->membership().members()->size(), 2U);
    EXPECT_EQ(workspace->membership().revoke(MemberId(QStringLiteral("?"))).error().code, ErrorCode::MemberNotFound);
    close();
    EXPECT_EQ(Workspace::open(path(), coordinatorWords(), services).error().code, ErrorCode::WrongPassphrase);
}

TEST_F(MembershipTest, NobodyRevokesThemselvesAndTheLastOwnerStays)
{
    ASSERT_NO_FATAL_FAILURE(create());
    const Secret words = Secret::fromPassphrase(QStringLiteral("another owner's own words"));
    ASSERT_TRUE(workspace->membership().add({Roles{Role::Owner}, QStringLiteral("Oda")}, words));

    EXPECT_EQ(workspace->membership().revoke(workspace->membership().self()->id).error().code, ErrorCode::WrongUsage);

    ASSERT_TRUE(workspace->membership().revoke(member(QStringLiteral("Oda")).id));
    const SlotId last = workspace->membership().self()->slots.front().id;
    EXPECT_EQ(workspace->membership().removeSlot(last).error().code, ErrorCode::LastKeySlot);
}

TEST_F(MembershipTest, ParticipantsAndPeopleWithoutARoleAreNoMembers)
{
    ASSERT_NO_FATAL_FAILURE(create());

    EXPECT_EQ(workspace->membership().add({Roles{}, QStringLiteral("X")}, coachWords()).error().code,
              ErrorCode::RoleMissing);
    EXPECT_EQ(workspace->membership().add({Roles{Role::Participant}, QStringLiteral("X")}, coachWords()).error().code,
              ErrorCode::RoleMissing);
}

TEST_F(MembershipTest, TheRecoveryCodeOpensWhatThePassphraseOpens)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());

    const auto sheet = makeRecovery();

    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->vaultMark.size(), 8);
    EXPECT_EQ(sheet->roles, Roles::everything());
    EXPECT_EQ(sheet->madeOn, clock.now().date());
    ASSERT_NO_FATAL_FAILURE(openBy({*keys::keyOfRecoveryCode(sheet->code), keys::SlotKind::Recovery}));
    EXPECT_TRUE(workspace->isOwner());
    EXPECT_EQ(workspace->openedBy(), keys::SlotKind::Recovery);
    EXPECT_TRUE(release());
    const Secret next = Secret::fromPassphrase(QStringLiteral("a passphrase after the loss"));
    ASSERT_TRUE(workspace->membership().resetPassphrase(next));
    ASSERT_NO_FATAL_FAILURE(openBy({next.clone()}));
    close();
    EXPECT_EQ(Workspace::open(path(), passphrase(), services).error().code, ErrorCode::WrongPassphrase);
}

TEST_F(MembershipTest, ANewSheetRetiresTheOneBefore)
{
    ASSERT_NO_FATAL_FAILURE(create());
    const QString first = makeRecovery()->code;
    const QString second = makeRecovery()->code;
    close();

    const VaultKey old{*keys::keyOfRecoveryCode(first), keys::SlotKind::Recovery};

    EXPECT_EQ(Workspace::open(path(), old, services).error().code, ErrorCode::WrongPassphrase);
    EXPECT_NO_FATAL_FAILURE(openBy({*keys::keyOfRecoveryCode(second), keys::SlotKind::Recovery}));
}

TEST_F(MembershipTest, ASheetThatCouldNotBeWrittenRetiresNothing)
{
    ASSERT_NO_FATAL_FAILURE(create());
    const QString first = makeRecovery()->code;
    QString second;

    const auto failed = workspace->membership().makeRecovery([&](const RecoverySheet &sheet) -> Result<void> {
        second = sheet.code;
        return failure(ErrorCode::FileNotWritable);
    });

    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::FileNotWritable);
    close();
    const VaultKey lost{*keys::keyOfRecoveryCode(second), keys::SlotKind::Recovery};
    EXPECT_EQ(Workspace::open(path(), lost, services).error().code, ErrorCode::WrongPassphrase);
    EXPECT_NO_FATAL_FAILURE(openBy({*keys::keyOfRecoveryCode(first), keys::SlotKind::Recovery}));
}

TEST_F(MembershipTest, BothSheetsOpenWhileTheNewOneIsWritten)
{
    ASSERT_NO_FATAL_FAILURE(create());
    ASSERT_TRUE(makeRecovery());
    std::ptrdiff_t sheets = 0;

    ASSERT_TRUE(workspace->membership().makeRecovery([&](const RecoverySheet &) -> Result<void> {
        const auto own = workspace->membership().self();
        sheets = std::count_if(own->slots.begin(), own->slots.end(),
                               [](const MemberSlot &slot) { return slot.kind == keys::SlotKind::Recovery; });
        return {};
    }));

    EXPECT_EQ(sheets, 2);
}

TEST_F(MembershipTest, RevokesAfterLayingACopyBeside)
{
    ASSERT_NO_FATAL_FAILURE(create());
    ASSERT_NO_FATAL_FAILURE(addPeople());

    ASSERT_TRUE(workspace->membership().revoke(member(QStringLiteral("Cleo")).id));

    const auto backups = workspace->care().backups();
    ASSERT_TRUE(backups);
    ASSERT_EQ(backups->size(), 1U);
    EXPECT_EQ(backups->front().kind, QStringLiteral("deletion"));
    EXPECT_TRUE(Workspace::open(backups->front().path, coordinatorWords(), services)) << "of before";
}

TEST_F(MembershipTest, RevokesNobodyWithoutACopy)
{
    ASSERT_NO_FATAL_FAILURE(create());
    ASSERT_NO_FATAL_FAILURE(addPeople());
    QFile blocking(sealed::backupFolderOf(path()));
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));

    EXPECT_EQ(workspace->membership().revoke(member(QStringLiteral("Cleo")).id).error().code, ErrorCode::BackupFailed);

    EXPECT_EQ(workspace->membership().members()->size(), 3U);
}

TEST_F(MembershipTest, ADeviceKeyOpensUntilItIsForgotten)
{
    ASSERT_NO_FATAL_FAILURE(create());
    auto device = workspace->membership().addDevice();
    ASSERT_TRUE(device);
    EXPECT_EQ(device->name.vault, workspace->vaultId());

    ASSERT_NO_FATAL_FAILURE(openBy({device->key.clone(), keys::SlotKind::Device, device->name.slot}));
    const Secret next = Secret::fromPassphrase(QStringLiteral("a passphrase by the window"));
    EXPECT_TRUE(workspace->membership().changePassphrase(passphrase(), next));
    ASSERT_TRUE(workspace->membership().removeSlot(device->name.slot));
    close();

    const VaultKey forgotten{device->key.clone(), keys::SlotKind::Device, device->name.slot};
    EXPECT_EQ(Workspace::open(path(), forgotten, services).error().code, ErrorCode::KeySlotNotFound);
    EXPECT_TRUE(Workspace::open(path(), next, services));
}

TEST_F(MembershipTest, NobodyIsLeftWithAComputerAlone)
{
    ASSERT_NO_FATAL_FAILURE(create());
    ASSERT_NO_FATAL_FAILURE(addPeople());
    ASSERT_NO_FATAL_FAILURE(openBy({coachWords()}));
    const SlotId words = workspace->membership().self()->slots.front().id;
    ASSERT_TRUE(workspace->membership().addDevice());

    const auto removed = workspace->membership().removeSlot(words);

    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, ErrorCode::LastKeySlot);
}

TEST_F(MembershipTest, APassphraseChangesForWhoKnowsTheOldOne)
{
    ASSERT_NO_FATAL_FAILURE(create());
    const Secret next = Secret::fromPassphrase(QStringLiteral("entirely different words"));

    EXPECT_EQ(workspace->membership().changePassphrase(coachWords(), next).error().code, ErrorCode::WrongPassphrase);
    ASSERT_TRUE(workspace->membership().changePassphrase(passphrase(), next));

    close();
    EXPECT_EQ(Workspace::open(path(), passphrase(), services).error().code, ErrorCode::WrongPassphrase);
    EXPECT_TRUE(Workspace::open(path(), next, services));
}

TEST_F(MembershipTest, AFounderMayBeOwnerOnlyAndHasAName)
{
    auto made = Workspace::create(path(), passphrase(), services,
                                  {.roles = Roles{Role::Owner}, .name = QStringLiteral("Oda Ostrowska-Owens")});
    ASSERT_TRUE(made);

    const auto self = (*made)->membership().self();

    ASSERT_TRUE(self);
    EXPECT_EQ(self->name, QStringLiteral("Oda Ostrowska-Owens"));
    EXPECT_EQ(self->roles, Roles{Role::Owner});
    made->reset();
    EXPECT_FALSE(vaultBytes().contains("Oda Ostrowska-Owens"));
}

}  // namespace
}  // namespace circumspect::workspace
