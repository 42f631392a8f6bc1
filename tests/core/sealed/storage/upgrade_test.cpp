// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/upgrade.h"

#include "core/sealed/storage/database_file.h"

namespace circumspect::sealed {
namespace {

const SchemaStep kFirst{1, "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);"};
const SchemaStep kSecond{2, "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1;"};
const SchemaStep kBroken{2, "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"};

Result<void> noCopy()
{
    return {};
}

TEST(Upgrade, HasItsStepsWithoutAGap)
{
    const auto steps = schemaSteps();

    ASSERT_FALSE(steps.empty());
    for (std::size_t i = 0; i < steps.size(); ++i)
        EXPECT_EQ(steps[i].version, static_cast<int>(i) + 1);
    EXPECT_TRUE(steps[0].sql.contains("CREATE TABLE vault_meta"));
}

TEST(Upgrade, RunsOnlyMissingSteps)
{
    const DatabaseFile file;
    Connection connection = file.create();
    int copies = 0;
    const auto copy = [&] {
        ++copies;
        return Result<void>();
    };

    ASSERT_TRUE(upgradeSchema(connection, {kFirst}, copy));
    EXPECT_EQ(copies, 0) << "a new file needs no copy";
    ASSERT_TRUE(upgradeSchema(connection, {kFirst, kSecond}, copy));
    ASSERT_TRUE(upgradeSchema(connection, {kFirst, kSecond}, copy));

    EXPECT_EQ(copies, 1);
    EXPECT_EQ(*schemaVersion(connection), 2);
    EXPECT_EQ(*connection.integer(QStringLiteral("SELECT y FROM a")), 2);
}

TEST(Upgrade, ChangesNothingWithoutACopy)
{
    const DatabaseFile file;
    Connection connection = file.create();
    ASSERT_TRUE(upgradeSchema(connection, {kFirst}, noCopy));

    const auto done =
        upgradeSchema(connection, {kFirst, kSecond}, [] { return Result<void>(failure(ErrorCode::DiskFull)); });

    EXPECT_EQ(done.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(*schemaVersion(connection), 1);
}

TEST(Upgrade, TakesAFailedStepBackWhole)
{
    const DatabaseFile file;
    Connection connection = file.create();
    ASSERT_TRUE(upgradeSchema(connection, {kFirst}, noCopy));

    const auto done = upgradeSchema(connection, {kFirst, kBroken}, noCopy);

    EXPECT_FALSE(done);
    EXPECT_EQ(*schemaVersion(connection), 1);
    EXPECT_EQ(*connection.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'b'")), 0);
}

TEST(Upgrade, RefusesWhatIsNewer)
{
    const DatabaseFile file;
    Connection connection = file.create();
    ASSERT_TRUE(upgradeSchema(connection, {kFirst, kSecond}, noCopy));

    const auto done = upgradeSchema(connection, {kFirst}, noCopy);

    EXPECT_EQ(done.error().code, ErrorCode::VaultNewerThanProgram);
    EXPECT_EQ(*schemaVersion(connection), 2);
}

TEST(Upgrade, NoticesReferencesThatAStepBroke)
{
    const DatabaseFile file;
    Connection connection = file.create();
    const SchemaStep step{1, "PRAGMA foreign_keys = OFF; CREATE TABLE p (id INTEGER PRIMARY KEY) STRICT;"
                             "CREATE TABLE c (p INTEGER REFERENCES p DEFERRABLE INITIALLY DEFERRED) STRICT;"};
    ASSERT_TRUE(upgradeSchema(connection, {step}, noCopy));
    ASSERT_TRUE(connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    ASSERT_TRUE(connection.execute(QStringLiteral("INSERT INTO c VALUES (5)")));

    const auto done = upgradeSchema(connection, {step, {2, "CREATE TABLE d (x INTEGER) STRICT;"}}, noCopy);

    EXPECT_EQ(done.error().code, ErrorCode::VaultDamaged);
}

}  // namespace
}  // namespace circumspect::sealed
