// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sharing_fixture.h"
#include "workspace/membership.h"
#include "workspace/vault_care.h"

#include <algorithm>

namespace circumspect::workspace {
namespace {

/// What somebody can do who may open the vault and writes into its list of members with other tools.
class MemberKeysTest : public SharingTest {
protected:
    void write(const QString &sql, const MemberId &member, const QVariant &value = {})
    {
        close();
        auto vault = openVault(passphraseOf(QStringLiteral("Cordula")));
        auto transaction = vault->begin();
        ASSERT_TRUE(transaction);
        sealed::Query query(vault->connection(), sql);
        if (value.isValid())
            query.bind(value);
        ASSERT_TRUE(query.bind(member.text()).run());
        ASSERT_TRUE(transaction->commit());
    }

    void swapKeyOf(const MemberId &member)
    {
        write(QStringLiteral("UPDATE member SET public_key = ? WHERE id = ?"), member, m_forged.publicKey);
    }

    bool isDoubtful(const MemberId &member)
    {
        const auto members = workspace->membership().members();
        EXPECT_TRUE(members);
        const auto found =
            std::find_if(members->begin(), members->end(), [&](const VaultMember &one) { return one.id == member; });
        return found != members->end() && found->isDoubtful;
    }

    keys::KeyPair m_forged = keys::KeyPair::random();
};

TEST_F(MemberKeysTest, NoCommentIsSealedToASwappedKey)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_NO_FATAL_FAILURE(swapKeyOf(coach));
    ASSERT_NO_FATAL_FAILURE(openAs());

    const auto assigned = workspace->sharing().assign(first, coach);

    ASSERT_FALSE(assigned);
    EXPECT_EQ(assigned.error().code, ErrorCode::MemberKeyUnproved);
    EXPECT_TRUE(workspace->sharing().assignments()->empty());
    EXPECT_TRUE(isDoubtful(coach));
    EXPECT_FALSE(isDoubtful(otherCoach));
}

TEST_F(MemberKeysTest, NothingIsReleasedToASwappedKey)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->sharing().assign(first, coach));
    QByteArray csv = ownSample().split('\n').front() + '\n';
    for (int i = 0; i < 8; ++i)
        csv += QByteArray("L01,") + kRater + "L01" + QByteArray::number(i) + ",peer,1" +
               QByteArray(i % 2 == 0 ? ",4" : ",3").repeated(50) + ',' + kComment + ",,,\n";
    ASSERT_TRUE(importCsv(csv, WaveId(QStringLiteral("T2"))));
    ASSERT_NO_FATAL_FAILURE(swapKeyOf(coach));
    ASSERT_NO_FATAL_FAILURE(openAs());

    EXPECT_EQ(release(first, WaveId(QStringLiteral("T2"))).error().code, ErrorCode::MemberKeyUnproved);
}

TEST_F(MemberKeysTest, ARotationGivesTheNewKeyToNoSwappedKey)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_NO_FATAL_FAILURE(swapKeyOf(coach));
    ASSERT_NO_FATAL_FAILURE(openAs());

    EXPECT_EQ(workspace->care().rotate({}, Progress()).error().code, ErrorCode::MemberKeyUnproved);
    EXPECT_EQ(workspace->care().rotate({.renewAnswersKey = true}, Progress()).error().code,
              ErrorCode::MemberKeyUnproved);
    EXPECT_TRUE(workspace->isOwner());
    EXPECT_TRUE(workspace->rostering().cycles());
}

TEST_F(MemberKeysTest, NobodyMakesThemselvesAnOwnerForARotation)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_NO_FATAL_FAILURE(write(QStringLiteral("UPDATE member SET role = 'owner' WHERE id = ?"), coordinator));
    ASSERT_NO_FATAL_FAILURE(openAs());

    EXPECT_EQ(workspace->care().rotate({.renewAnswersKey = true}, Progress()).error().code,
              ErrorCode::MemberKeyUnproved);
    EXPECT_TRUE(isDoubtful(coordinator));
}

TEST_F(MemberKeysTest, AProofTakenAwayIsMissed)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_NO_FATAL_FAILURE(write(QStringLiteral("UPDATE member SET proof = x'' WHERE id = ?"), coach));

    ASSERT_NO_FATAL_FAILURE(openAs());

    EXPECT_TRUE(isDoubtful(coach));
    EXPECT_EQ(workspace->sharing().assign(first, coach).error().code, ErrorCode::MemberKeyUnproved);
}

TEST_F(MemberKeysTest, AMemberAddedAgainIsTrusted)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_NO_FATAL_FAILURE(swapKeyOf(coach));
    ASSERT_NO_FATAL_FAILURE(openAs());

    ASSERT_TRUE(workspace->membership().revoke(coach));
    coach = addMember(QStringLiteral("Coretta"), QStringLiteral("coach"));
    ASSERT_NO_FATAL_FAILURE(openAs());

    EXPECT_TRUE(workspace->sharing().assign(first, coach));
    EXPECT_TRUE(workspace->care().rotate({.renewAnswersKey = true}, Progress()));
}

TEST_F(MemberKeysTest, StayTrustedUnderANewAnswersKey)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());

    ASSERT_TRUE(workspace->care().rotate({.renewAnswersKey = true}, Progress()));

    EXPECT_FALSE(isDoubtful(coach));
    EXPECT_TRUE(workspace->sharing().assign(first, coach));
    EXPECT_TRUE(workspace->care().rotate({.renewAnswersKey = true}, Progress()));
}

TEST_F(MemberKeysTest, AnOwnerVouchesForThemselfInAnOlderVault)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    const MemberId owner = workspace->membership().self()->id;
    ASSERT_NO_FATAL_FAILURE(write(QStringLiteral("UPDATE member SET proof = x'' WHERE id = ?"), owner));

    ASSERT_NO_FATAL_FAILURE(openAs());

    EXPECT_FALSE(isDoubtful(owner));
}

TEST_F(MemberKeysTest, OnlyOwnersRotateAProgramme)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());

    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Cordula")));

    EXPECT_EQ(workspace->care().rotate({}, Progress()).error().code, ErrorCode::OwnerKeyMissing);
    EXPECT_FALSE(isDoubtful(coach)) << "only an owner can tell";
}

}  // namespace
}  // namespace circumspect::workspace
