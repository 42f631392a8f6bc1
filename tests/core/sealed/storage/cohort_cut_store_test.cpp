// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/cohort_cut_store.h"

#include "core/sealed/storage/store_fixture.h"
#include "sealed/storage/sqlcipher/query.h"

#include <algorithm>

namespace circumspect::sealed {
namespace {

const QByteArray kFirst("{\"sums\":[1]}");
const QByteArray kSecond("{\"sums\":[2]}");

class CohortCutStoreTest : public StoreTest {
protected:
    CohortCutStore store() { return CohortCutStore(vault->connection()); }
    int storedCount()
    {
        return static_cast<int>(
            **Query(vault->connection(), QStringLiteral("SELECT count(*) FROM cohort_cut")).row([](const Row &row) {
                return row.integer(0);
            }));
    }
};

TEST_F(CohortCutStoreTest, GivesTheCutsOfACycleBack)
{
    ASSERT_TRUE(store().add(cycle.id, kFirst));
    ASSERT_TRUE(store().add(cycle.id, kSecond));

    auto found = store().ofCycle(cycle.id);

    ASSERT_TRUE(found);
    std::sort(found->begin(), found->end());
    EXPECT_EQ(*found, (std::vector<QByteArray>{kFirst, kSecond}));
}

TEST_F(CohortCutStoreTest, KeepsTheSameCutOnce)
{
    ASSERT_TRUE(store().add(cycle.id, kFirst));
    ASSERT_TRUE(store().add(cycle.id, kFirst));

    EXPECT_EQ(storedCount(), 1);
}

TEST_F(CohortCutStoreTest, GivesEachCycleItsOwn)
{
    const model::Cycle other = cycleOf(QStringLiteral("cycle-2"), QStringLiteral("Autumn"));
    ASSERT_TRUE(RosterStore(vault->connection()).addCycle(other));
    ASSERT_TRUE(store().add(cycle.id, kFirst));
    ASSERT_TRUE(store().add(other.id, kFirst));

    EXPECT_EQ(storedCount(), 2);
    EXPECT_EQ(store().ofCycle(other.id)->size(), 1U);
}

TEST_F(CohortCutStoreTest, BelongsToACycle)
{
    EXPECT_FALSE(store().add(CycleId(QStringLiteral("nowhere")), kFirst));
}

TEST_F(CohortCutStoreTest, GoesWithItsCycle)
{
    ASSERT_TRUE(store().add(cycle.id, kFirst));

    ASSERT_TRUE(Query(vault->connection(), QStringLiteral("DELETE FROM cycle")).run());

    EXPECT_EQ(storedCount(), 0);
}

TEST_F(CohortCutStoreTest, CanBeReadFromAReadOnlyMedium)
{
    ASSERT_TRUE(store().add(cycle.id, kFirst));
    vault.reset();
    auto opened = folder.open({.access = Access::ReadOnly});
    ASSERT_TRUE(opened);
    vault = std::move(*opened);

    const auto found = store().ofCycle(cycle.id);
    const auto added = store().add(cycle.id, kSecond);

    ASSERT_TRUE(found);
    EXPECT_EQ(*found, std::vector<QByteArray>{kFirst});
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::VaultReadOnly);
}

}  // namespace
}  // namespace circumspect::sealed
