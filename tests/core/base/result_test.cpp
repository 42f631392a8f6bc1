// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <gtest/gtest.h>

namespace circumspect {
namespace {

TEST(Result, HoldsAValue)
{
    const Result<int> result = 7;

    ASSERT_TRUE(result.isOk());
    EXPECT_EQ(*result, 7);
}

TEST(Result, HoldsAnError)
{
    const Result<int> result = failure(ErrorCode::FileEmpty, QStringLiteral("answers.csv"));

    ASSERT_FALSE(result.isOk());
    EXPECT_EQ(result.error().code, ErrorCode::FileEmpty);
    EXPECT_EQ(result.error().subject, QStringLiteral("answers.csv"));
}

TEST(ResultDeathTest, ReadingTheMissingSideEndsTheProgram)
{
    const Result<int> result = failure(ErrorCode::FileEmpty);

    EXPECT_DEATH(static_cast<void>(result.value()), "");
}

}  // namespace
}  // namespace circumspect
