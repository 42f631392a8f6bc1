// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/roster_store.h"

#include "core/sealed/storage/store_fixture.h"

namespace circumspect::sealed {
namespace {

const WaveId kT1(QStringLiteral("T1"));
const ParticipantId kAnna(QStringLiteral("p1"));
const RaterId kFirst(QStringLiteral("r1"));
const RaterId kSecond(QStringLiteral("r2"));

class RosterStoreTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        const GroupId peer(QStringLiteral("peer"));
        ASSERT_TRUE(store().addParticipant(cycle.id, participantOf(kAnna, QStringLiteral("A1"))));
        ASSERT_TRUE(store().addRater({kFirst, kAnna, peer, QStringLiteral("K1")}));
        ASSERT_TRUE(store().addRater({kSecond, kAnna, peer, {}}));
    }

    RosterStore store() { return RosterStore(vault->connection()); }
};

TEST_F(RosterStoreTest, GivesACycleBackWithItsPromise)
{
    const auto cycles = store().cycles();

    ASSERT_TRUE(cycles);
    ASSERT_EQ(cycles->size(), 1U);
    const model::Cycle &read = cycles->front();
    EXPECT_EQ(read.id, cycle.id);
    EXPECT_EQ(read.name, cycle.name);
    EXPECT_EQ(read.policy, cycle.policy);
    ASSERT_EQ(read.waves.size(), 2U);
    EXPECT_EQ(read.waves[1].id, WaveId(QStringLiteral("T2")));
    EXPECT_EQ(read.waves[1].kind, model::WaveKind::Retest);
}

TEST_F(RosterStoreTest, RefusesACycleOfTheSameNameInOtherLetters)
{
    const auto added = store().addCycle(cycleOf(QStringLiteral("cycle-2"), QStringLiteral("SPRING")));

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::ConstraintViolated);
}

TEST_F(RosterStoreTest, MarksOnceHoweverOftenItIsTold)
{
    ASSERT_TRUE(store().markAnswered(kFirst, kT1));
    ASSERT_TRUE(store().markAnswered(kFirst, kT1));

    const auto roster = store().roster(cycle.id);

    ASSERT_TRUE(roster);
    EXPECT_EQ(roster->answered.size(), 1U);
    EXPECT_TRUE(roster->hasAnswered(kFirst, kT1));
    EXPECT_FALSE(roster->hasAnswered(kFirst, WaveId(QStringLiteral("T2"))));
}

TEST_F(RosterStoreTest, RemovesOnlyWhoHasAnsweredNothing)
{
    ASSERT_TRUE(store().markAnswered(kFirst, kT1));

    ASSERT_TRUE(store().removeUnused({kFirst, kSecond}, {kAnna}));

    const auto roster = store().roster(cycle.id);
    ASSERT_TRUE(roster);
    ASSERT_EQ(roster->raters.size(), 1U);
    EXPECT_EQ(roster->raters[0].id, kFirst);
    EXPECT_EQ(roster->participants.size(), 1U);
}

TEST_F(RosterStoreTest, RemovesAParticipantWithoutRaters)
{
    ASSERT_TRUE(store().removeUnused({kFirst, kSecond}, {kAnna}));

    const auto roster = store().roster(cycle.id);

    ASSERT_TRUE(roster);
    EXPECT_TRUE(roster->participants.empty());
}

TEST_F(RosterStoreTest, ChangesParticipantsAndRaters)
{
    ASSERT_TRUE(store().updateParticipant(participantOf(kAnna, QStringLiteral("A2"), QStringLiteral("Mayor"))));
    ASSERT_TRUE(store().updateRater({kSecond, kAnna, GroupId(QStringLiteral("manager")), QStringLiteral("K2")}));

    const auto roster = store().roster(cycle.id);

    ASSERT_TRUE(roster);
    EXPECT_EQ(roster->participants[0].code, QStringLiteral("A2"));
    EXPECT_EQ(roster->participants[0].role, QStringLiteral("Mayor"));
    EXPECT_EQ(roster->raters[1].group, GroupId(QStringLiteral("manager")));
    EXPECT_EQ(roster->raters[1].key, QStringLiteral("K2"));
}

TEST_F(RosterStoreTest, KeepsRostersOfCyclesApart)
{
    const model::Cycle other = cycleOf(QStringLiteral("cycle-2"), QStringLiteral("Autumn"));
    ASSERT_TRUE(store().addCycle(other));

    const auto roster = store().roster(other.id);

    ASSERT_TRUE(roster);
    EXPECT_TRUE(roster->participants.empty());
    EXPECT_TRUE(roster->raters.empty());
}

}  // namespace
}  // namespace circumspect::sealed
