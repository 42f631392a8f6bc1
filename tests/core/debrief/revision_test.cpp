// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/revision.h"

#include <gtest/gtest.h>

namespace circumspect::debrief {
namespace {

Revision of(int mine, int theirs)
{
    Revision revision;
    for (int i = 0; i < mine; ++i)
        revision.advance(QStringLiteral("mine"));
    for (int i = 0; i < theirs; ++i)
        revision.advance(QStringLiteral("theirs"));
    return revision;
}

TEST(Revision, FollowsWhatItHasSeen)
{
    EXPECT_TRUE(of(2, 1).includes(of(1, 1)));
    EXPECT_TRUE(of(1, 1).includes(of(1, 1)));
    EXPECT_TRUE(of(1, 0).includes(of(0, 0)));
    EXPECT_FALSE(of(1, 1).includes(of(2, 1)));
}

TEST(Revision, KnowsChangesOnBothSides)
{
    EXPECT_FALSE(of(2, 1).includes(of(1, 2)));
    EXPECT_FALSE(of(1, 2).includes(of(2, 1)));
    EXPECT_EQ(of(2, 1).joinedWith(of(1, 2)), of(2, 2));
}

TEST(Revision, ReadsCountsOnly)
{
    EXPECT_EQ(*Revision::fromJson(of(2, 3).toJson()), of(2, 3));
    EXPECT_FALSE(Revision::fromJson({{QStringLiteral("a"), 0}}));
    EXPECT_FALSE(Revision::fromJson({{QStringLiteral("a"), 1.5}}));
    EXPECT_FALSE(Revision::fromJson({{QStringLiteral("a"), QStringLiteral("1")}}));
    EXPECT_FALSE(Revision::fromJson({{QString(65, u'a'), 1}}));
}

}  // namespace
}  // namespace circumspect::debrief
