// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/instrument_store.h"

#include "core/sealed/storage/store_fixture.h"

namespace circumspect::sealed {
namespace {

class InstrumentStoreTest : public StoreTest {
protected:
    InstrumentStore store() { return InstrumentStore(vault->connection()); }
};

TEST_F(InstrumentStoreTest, CountsVersionsAsPeopleDo)
{
    ASSERT_TRUE(store().add({instrumentId, QStringLiteral("1.10"), "ten"}));
    ASSERT_TRUE(store().add({instrumentId, QStringLiteral("1.9"), "nine"}));

    const auto newest = store().find(instrumentId, {});
    const auto named = store().find(instrumentId, QStringLiteral("1.9"));

    ASSERT_TRUE(newest);
    ASSERT_TRUE(*newest);
    EXPECT_EQ((*newest)->file, "ten");
    ASSERT_TRUE(named);
    EXPECT_EQ((*named)->file, "nine");
}

TEST_F(InstrumentStoreTest, RefusesAVersionTwice)
{
    const auto added = store().add({instrumentId, QStringLiteral("1.0"), "other"});

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::ConstraintViolated);
}

TEST_F(InstrumentStoreTest, IsLockedOnceSomebodyHasAnswered)
{
    RosterStore roster(vault->connection());
    const ParticipantId who(QStringLiteral("p1"));
    const RaterId rater(QStringLiteral("r1"));
    ASSERT_TRUE(roster.addParticipant(cycle.id, participantOf(who, QStringLiteral("A"))));
    ASSERT_TRUE(roster.addRater({rater, who, GroupId(QStringLiteral("peer")), {}}));
    EXPECT_FALSE(store().all()->front().isLocked);

    ASSERT_TRUE(roster.markAnswered(rater, WaveId(QStringLiteral("T1"))));

    EXPECT_TRUE(store().all()->front().isLocked);
}

}  // namespace
}  // namespace circumspect::sealed
