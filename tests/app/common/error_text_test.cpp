// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/error_text.h"

#include <gtest/gtest.h>

namespace circumspect::common {
namespace {

TEST(ErrorText, EveryCodeHasWords)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::WrongUsage); ++code) {
        const QString words =
            errorText(failure(ErrorCode{code}, QStringLiteral("spring.csv"), QStringLiteral("detail")));

        EXPECT_GE(words.size(), 6) << code;
        EXPECT_FALSE(words.contains(u'%')) << qPrintable(words);
    }
}

TEST(ErrorText, EveryCodeHasWordsWithoutASubjectToo)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::WrongUsage); ++code)
        EXPECT_FALSE(errorText(failure(ErrorCode{code})).contains(u'%')) << code;
}

TEST(ErrorText, SaysWhyAViewAcrossParticipantsMustBeNotedAndWhere)
{
    const QString words = errorText(failure(ErrorCode::VaultReadOnly, {}, QStringLiteral("cohort cut")));

    EXPECT_TRUE(words.contains(QStringLiteral("Copy it to a folder you may write to")));
    EXPECT_NE(words, errorText(failure(ErrorCode::VaultReadOnly)));
}

TEST(ErrorText, CausesKeepTheirOrder)
{
    Error error = failure(ErrorCode::ImportRefused, QStringLiteral("spring.csv"));
    error.causes = {failure(ErrorCode::ValueOffScale, QStringLiteral("7")),
                    failure(ErrorCode::GroupUnknown, QStringLiteral("9"))};

    const QStringList causes = causeTexts(error);

    ASSERT_EQ(causes.size(), 2);
    EXPECT_TRUE(causes[0].contains(u'7'));
    EXPECT_TRUE(causes[1].contains(u'9'));
}

}  // namespace
}  // namespace circumspect::common
