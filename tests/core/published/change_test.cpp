// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/change.h"

#include <gtest/gtest.h>

namespace circumspect::published {

namespace {

// R's data set "sleep": t.test(extra ~ group) prints t = -1.8608 for means 0.75 and 2.33.
const PrintedSample kSleepOne{1.789010, 10};
const PrintedSample kSleepTwo{2.002249, 10};

}  // namespace

TEST(Change, HasTheStandardErrorOfWelchsTest)
{
    EXPECT_NEAR((2.33 - 0.75) / standardErrorOfChange(kSleepOne, kSleepTwo), 1.8608, 5e-5);
}

TEST(Change, IsBeyondNoiseFromTheQuantileOn)
{
    const double error = standardErrorOfChange(kSleepOne, kSleepTwo);

    EXPECT_EQ(readingOf(1.9599 * error, kSleepOne, kSleepTwo), ChangeReading::WithinNoise);
    EXPECT_EQ(readingOf(1.9600 * error, kSleepOne, kSleepTwo), ChangeReading::BeyondNoise);
    EXPECT_EQ(readingOf(-1.9600 * error, kSleepOne, kSleepTwo), ChangeReading::BeyondNoise);
}

TEST(Change, IsNotJudgedWithoutSpread)
{
    EXPECT_EQ(readingOf(1.0, {0.0, 8}, {0.0, 8}), ChangeReading::NotJudged);
    EXPECT_EQ(readingOf(1.0, {0.5, 1}, {0.5, 8}), ChangeReading::NotJudged);
}

TEST(Change, IsNothingWhereAFigureIsMissing)
{
    EXPECT_FALSE(changeBetween({}, {}).has_value());
}

}  // namespace circumspect::published
