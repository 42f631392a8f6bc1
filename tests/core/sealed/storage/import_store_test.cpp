// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/import_store.h"

#include "core/sealed/storage/store_fixture.h"

namespace circumspect::sealed {
namespace {

const ImportId kImport(QStringLiteral("i1"));

class ImportStoreTest : public StoreTest {
protected:
    ImportReceipt receipt() const
    {
        return {kImport, cycle.id, WaveId(QStringLiteral("T1")), QStringLiteral("generic-wide"), 12, "sealed"};
    }

    ImportStore store() { return ImportStore(vault->connection()); }
};

TEST_F(ImportStoreTest, GivesReceiptsBack)
{
    ASSERT_TRUE(store().add(receipt()));

    const auto all = store().ofCycle(cycle.id);

    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 1U);
    EXPECT_EQ(all->front().id, kImport);
    EXPECT_EQ(all->front().responses, 12);
    EXPECT_EQ(all->front().format, QStringLiteral("generic-wide"));
    EXPECT_EQ(all->front().sealed, "sealed");
}

TEST_F(ImportStoreTest, KeepsTheCountsWhenTheSealedPartIsErased)
{
    ASSERT_TRUE(store().add(receipt()));

    ASSERT_TRUE(store().eraseSealedParts(cycle.id));

    const auto found = store().find(kImport);
    ASSERT_TRUE(found);
    ASSERT_TRUE(*found);
    EXPECT_TRUE((*found)->sealed.isEmpty());
    EXPECT_EQ((*found)->responses, 12);
}

TEST_F(ImportStoreTest, ForgetsAWithdrawnImport)
{
    ASSERT_TRUE(store().add(receipt()));

    ASSERT_TRUE(store().remove(kImport));

    EXPECT_FALSE(*store().find(kImport));
}

TEST_F(ImportStoreTest, KeepsTheLastMappingUnderAName)
{
    const QString name = QStringLiteral("cycle-1/generic-wide");
    EXPECT_FALSE(*store().hasMapping(QStringLiteral("cycle-1/")));
    ASSERT_TRUE(store().keepMapping(name, "{\"a\":1}"));
    ASSERT_TRUE(store().keepMapping(name, "{\"a\":2}"));

    EXPECT_EQ(*store().mapping(name), "{\"a\":2}");
    EXPECT_TRUE(*store().hasMapping(QStringLiteral("cycle-1/")));
    EXPECT_TRUE(store().mapping(QStringLiteral("cycle-2/generic-wide"))->isEmpty());
}

}  // namespace
}  // namespace circumspect::sealed
