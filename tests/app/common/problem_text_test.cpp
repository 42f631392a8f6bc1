// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/problem_text.h"

#include "common/error_text.h"
#include "debrief/plan_json.h"
#include "report/template_file.h"

#include <gtest/gtest.h>

namespace circumspect::common {
namespace {

TEST(ProblemText, PutsACodeIntoWordsWithItsPlace)
{
    EXPECT_EQ(problemText(QStringLiteral("goals[2].first_step_by: not_a_date")),
              QStringLiteral("goals[2].first_step_by: is not a date like 2026-03-31"));
    EXPECT_EQ(problemText(QStringLiteral(": not_json|17")), QStringLiteral("is not JSON from byte 17 on"));
    EXPECT_EQ(problemText(QStringLiteral("accent: low_contrast|4.48|4.5")),
              QStringLiteral("accent: its contrast with paper is 4.48:1 and must be at least 4.5:1; choose a darker "
                             "colour"));
}

TEST(ProblemText, LeavesOtherDetailsAlone)
{
    for (const char *detail : {"", "byte 4", "sections: something else", "disk I/O error: 5"})
        EXPECT_EQ(problemText(QString::fromLatin1(detail)), QString::fromLatin1(detail));
}

TEST(ProblemText, FillsInWhatStandsInTheFileOnceOnly)
{
    EXPECT_EQ(problemText(QStringLiteral("sections: twice|%2")), QStringLiteral("sections: “%2” stands there twice"));
}

/// No bar and no underline of a code may reach a person.
void expectWords(const Error &error)
{
    const QString words = errorText(error);
    EXPECT_FALSE(words.contains(u'|')) << words.toStdString();
    EXPECT_FALSE(error.detail.isEmpty());
    EXPECT_NE(problemText(error.detail), error.detail) << error.detail.toStdString();
}

TEST(ProblemText, HasWordsForWhateverIsWrongWithATemplate)
{
    const QByteArray head = R"({"format": "circumspect-report-template", "format_version": "1", "name": "x")";
    for (const char *rest :
         {"", R"(, "sections": ["covr"]})", R"(, "sections": ["cover", "cover"]})", R"(, "sections": []})",
          R"(, "sections": ["cover"], "colour": "red"})", R"(, "sections": ["cover"], "paper": "a3"})",
          R"(, "sections": ["cover"], "accent": "red"})", R"(, "sections": ["cover"], "accent": "#777777"})",
          R"(, "sections": ["summary"]})", R"(, "sections": "cover"})",
          R"(, "sections": ["cover"], "title": {"EN": 1}})",
          R"(, "sections": ["cover"], "logo": {"alternative": "x", "base64": ["%"]}})",
          R"(, "sections": ["cover"], "logo": {"alternative": "x", "base64": ["R0lGODlh"]}})",
          R"(, "sections": ["cover"], "name": ""})"}) {
        const auto read = report::readTemplate(QByteArray(head + rest));
        ASSERT_FALSE(read) << rest;
        expectWords(read.error());
    }
}

TEST(ProblemText, HasWordsForWhateverIsWrongWithAPlan)
{
    for (const char *json : {"[]", "{", R"({"goals":[{},{},{},{}]})", R"({"goals":[{"id":"a"},{"id":"a"}]})",
                             R"({"goals":[{"goal":"x"}]})", R"({"goals":[{"first_step_by":"soon"}]})",
                             R"({"goals":[{"checkpoints":[{"progress":"half"}]}]})", R"({"goals":{}})",
                             R"({"goals":[{"from":7}]})", R"({"goals":[5]})"}) {
        const auto read = debrief::planFromJson(json);
        ASSERT_FALSE(read) << json;
        expectWords(read.error());
    }
}

}  // namespace
}  // namespace circumspect::common
