// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/exclusion_store.h"

#include "core/sealed/storage/store_fixture.h"
#include "sealed/storage/sqlcipher/query.h"

namespace circumspect::sealed {
namespace {

const WaveId kT1(QStringLiteral("T1"));
const WaveId kT2(QStringLiteral("T2"));

class ExclusionStoreTest : public StoreTest {
protected:
    ExclusionStore store() { return {vault->connection(), vault->answers(), vault->uuid(), random}; }
};

TEST_F(ExclusionStoreTest, GivesThoseOfOneWaveBack)
{
    ASSERT_TRUE(store().add(cycle.id, kT1, {18446744073709551557ULL, QStringLiteral("asked by mistake")}));
    ASSERT_TRUE(store().add(cycle.id, kT2, {7, QStringLiteral("other")}));

    const auto found = store().ofWave(cycle.id, kT1);

    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().response, 18446744073709551557ULL);
    EXPECT_EQ(found->front().reason, QStringLiteral("asked by mistake"));
}

TEST_F(ExclusionStoreTest, RemovesOneAndLeavesTheOthers)
{
    ASSERT_TRUE(store().add(cycle.id, kT1, {1, QStringLiteral("a")}));
    ASSERT_TRUE(store().add(cycle.id, kT1, {2, QStringLiteral("b")}));

    ASSERT_TRUE(store().remove(cycle.id, kT1, 1));

    ASSERT_EQ(store().ofWave(cycle.id, kT1)->size(), 1U);
    EXPECT_EQ(store().ofWave(cycle.id, kT1)->front().response, 2U);
}

TEST_F(ExclusionStoreTest, SealsReasonsOfAnyUsualLengthAlike)
{
    ASSERT_TRUE(store().add(cycle.id, kT1, {1, QStringLiteral("x")}));
    ASSERT_TRUE(store().add(cycle.id, kT1, {2, QString(300, u'y')}));

    const auto lengths = Query(vault->connection(), QStringLiteral("SELECT DISTINCT length(sealed) FROM exclusion"))
                             .rows([](const Row &row) { return row.integer(0); });

    ASSERT_TRUE(lengths);
    EXPECT_EQ(lengths->size(), 1U);
}

TEST_F(ExclusionStoreTest, NoticesARowThatWasMovedToAnotherWaveOrPlace)
{
    ASSERT_TRUE(store().add(cycle.id, kT1, {1, QStringLiteral("a")}));

    ASSERT_TRUE(Query(vault->connection(), QStringLiteral("UPDATE exclusion SET wave_id = 'T2'")).run());
    const auto moved = store().ofWave(cycle.id, kT2);
    ASSERT_TRUE(Query(vault->connection(), QStringLiteral("UPDATE exclusion SET wave_id = 'T1', id = 'x'")).run());
    const auto renamed = store().ofWave(cycle.id, kT1);

    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, ErrorCode::VaultDamaged);
    ASSERT_FALSE(renamed);
    EXPECT_EQ(renamed.error().code, ErrorCode::SealBroken);
}

TEST_F(ExclusionStoreTest, GoesWithItsCycle)
{
    ASSERT_TRUE(store().add(cycle.id, kT1, {1, QStringLiteral("a")}));

    ASSERT_TRUE(Query(vault->connection(), QStringLiteral("DELETE FROM cycle")).run());

    EXPECT_EQ(**Query(vault->connection(), QStringLiteral("SELECT count(*) FROM exclusion")).row([](const Row &row) {
        return row.integer(0);
    }),
              0);
}

}  // namespace
}  // namespace circumspect::sealed
