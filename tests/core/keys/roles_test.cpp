// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/roles.h"

#include <gtest/gtest.h>

namespace circumspect::keys {
namespace {

TEST(Roles, HaveOneTextForEachCombination)
{
    const Roles mixed{Role::Coordinator, Role::Owner};

    EXPECT_EQ(mixed.text(), QStringLiteral("owner-coordinator"));
    EXPECT_EQ(Roles::everything().text(), QStringLiteral("owner-coach-coordinator"));
    EXPECT_EQ(*Roles::parse(QStringLiteral("coordinator-owner")), mixed);
    EXPECT_EQ(*Roles::parse(mixed.text()), mixed);
}

TEST(Roles, AreRefusedWhereTheyMeanNothing)
{
    for (const char *text : {"", "boss", "owner-", "owner-owner", "participant-coach", "Owner"})
        EXPECT_FALSE(Roles::parse(QString::fromLatin1(text))) << text;
    EXPECT_TRUE(Roles::parse(QStringLiteral("participant")));
}

TEST(Roles, AreAskedForOneByOne)
{
    const Roles roles{Role::Coach};

    EXPECT_TRUE(roles.has(Role::Coach));
    EXPECT_FALSE(roles.has(Role::Owner));
    EXPECT_TRUE(roles.hasAny({Role::Owner, Role::Coach}));
    EXPECT_TRUE(roles.with(Role::Owner).has(Role::Owner));
    EXPECT_TRUE(Roles().isEmpty());
    EXPECT_TRUE(holdsRole(QStringLiteral("owner-coach"), Role::Coach));
    EXPECT_FALSE(holdsRole(QStringLiteral("coachowner"), Role::Coach));
}

}  // namespace
}  // namespace circumspect::keys
