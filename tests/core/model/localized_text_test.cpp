// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/localized_text.h"

#include <gtest/gtest.h>

namespace circumspect::model {

namespace {

LocalizedText sample()
{
    return LocalizedText(
        {{QStringLiteral("en"), QStringLiteral("Peers")}, {QStringLiteral("fr"), QStringLiteral("Pairs")}});
}

}  // namespace

TEST(LocalizedText, IsFoundByALanguageWithARegion)
{
    EXPECT_EQ(sample().in(QStringLiteral("fr-CA")), u"Pairs");
}

TEST(LocalizedText, PrefersTheRegionOfItsOwn)
{
    const LocalizedText text(
        {{QStringLiteral("fr"), QStringLiteral("a")}, {QStringLiteral("fr-CA"), QStringLiteral("b")}});

    EXPECT_EQ(text.in(QStringLiteral("fr-CA")), u"b");
}

TEST(LocalizedText, FallsBackToTheDefaultLanguageThenToEnglish)
{
    EXPECT_EQ(sample().in(QStringLiteral("de"), QStringLiteral("fr")), u"Pairs");
    EXPECT_EQ(sample().in(QStringLiteral("de"), QStringLiteral("it")), u"Peers");
}

}  // namespace circumspect::model
