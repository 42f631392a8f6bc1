// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/release_store.h"

#include "core/sealed/storage/store_fixture.h"

namespace circumspect::sealed {
namespace {

const WaveId kT1(QStringLiteral("T1"));
const ParticipantId kAnna(QStringLiteral("p1"));

class ReleaseStoreTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        ASSERT_TRUE(
            RosterStore(vault->connection()).addParticipant(cycle.id, participantOf(kAnna, QStringLiteral("A"))));
    }

    StoredRelease release(const QString &id, int number) const
    {
        return {{ReleaseId(id), cycle.id, kT1, kAnna, number, QDateTime(QDate(2026, 3, 2), QTime(9, 5, 1), Qt::UTC)},
                "figures",
                "comments",
                "counted"};
    }

    ReleaseStore store() { return ReleaseStore(vault->connection()); }
};

TEST_F(ReleaseStoreTest, GivesBackWhatWasFrozen)
{
    ASSERT_TRUE(store().add(release(QStringLiteral("r1"), 1)));

    const auto found = store().find(ReleaseId(QStringLiteral("r1")));

    ASSERT_TRUE(found);
    ASSERT_TRUE(*found);
    EXPECT_EQ((*found)->figures, "figures");
    EXPECT_EQ((*found)->sealedComments, "comments");
    EXPECT_EQ((*found)->sealedCounted, "counted");
    EXPECT_EQ((*found)->key.participant, kAnna);
    EXPECT_EQ((*found)->key.createdAt, QDateTime(QDate(2026, 3, 2), QTime(9, 5, 1), Qt::UTC));
}

TEST_F(ReleaseStoreTest, FindsTheHighestNumberLast)
{
    ASSERT_TRUE(store().add(release(QStringLiteral("r1"), 1)));
    ASSERT_TRUE(store().add(release(QStringLiteral("r2"), 2)));

    const auto latest = store().latest(cycle.id, kT1, kAnna);

    ASSERT_TRUE(latest);
    ASSERT_TRUE(*latest);
    EXPECT_EQ((*latest)->key.id, ReleaseId(QStringLiteral("r2")));
    EXPECT_EQ(store().ofCycle(cycle.id)->size(), 2U);
    EXPECT_TRUE(*store().hasAny(cycle.id));
}

TEST_F(ReleaseStoreTest, HasNothingBeforeTheFirstRelease)
{
    EXPECT_FALSE(*store().hasAny(cycle.id));
    EXPECT_FALSE(*store().latest(cycle.id, kT1, kAnna));
    EXPECT_FALSE(*store().find(ReleaseId(QStringLiteral("r1"))));
}

TEST_F(ReleaseStoreTest, RefusesTheSameNumberTwice)
{
    ASSERT_TRUE(store().add(release(QStringLiteral("r1"), 1)));

    const auto added = store().add(release(QStringLiteral("r2"), 1));

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::ConstraintViolated);
}

}  // namespace
}  // namespace circumspect::sealed
