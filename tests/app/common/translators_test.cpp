// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translators.h"

#include <gtest/gtest.h>

namespace circumspect::common {
namespace {

TEST(Translators, TheWantedLanguageComesFirst)
{
    EXPECT_EQ(chosenLanguage(QStringLiteral("fr"), QLocale(QLocale::German)), QStringLiteral("fr"));
}

TEST(Translators, TheSystemsLanguageIsNext)
{
    EXPECT_EQ(chosenLanguage({}, QLocale(QLocale::Spanish, QLocale::Mexico)), QStringLiteral("es"));
}

TEST(Translators, EnglishStandsInForALanguageWeLack)
{
    EXPECT_EQ(chosenLanguage(QStringLiteral("xx"), QLocale(QLocale::Japanese)), QStringLiteral("en"));
}

}  // namespace
}  // namespace circumspect::common
