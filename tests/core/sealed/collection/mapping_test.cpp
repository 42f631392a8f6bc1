// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answer_mapping.h"
#include "sealed/collection/collector.h"

#include "core/sealed/collection/small_study.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

constexpr const char *kForeign = "Chef,Wer,Rolle,F1,F2,F2,Text\n"
                                 "Ana Ruiz,x1,Soldat,nie,5,2,Weiter so\n"
                                 "Ana Ruiz,x2,Soldat,7,4,1,\n";

constexpr const char *kMapping = R"({
 "format": "circumspect-mapping", "format_version": 1, "reader": "generic-wide",
 "participant": {"column": "Chef"}, "group": {"column": "Rolle"}, "rater": {"column": "Wer"},
 "items": [{"column": "F1", "target": "A1"}, {"column": "F2", "nth": 2, "target": "B1"}],
 "comments": [{"column": "Text", "target": "KEEP"}],
 "group_words": {"Soldat": "peer"}, "value_words": {"7": "not_observed"}
})";

TEST(Mapping, ReadsAFileOfForeignHeadings)
{
    SmallStudy study;
    study.mapping = kMapping;

    const auto collected = study.import(kForeign);

    ASSERT_TRUE(collected);
    ASSERT_EQ(collected->responses.size(), 2u);
    const bool isFirst = collected->responses[0].answers[0] == 1;
    EXPECT_EQ(collected->responses[isFirst ? 0 : 1].answers, (std::vector<Answer>{1, kLeftOpen, 4}));
    EXPECT_EQ(collected->responses[isFirst ? 1 : 0].answers, (std::vector<Answer>{kNotObserved, kLeftOpen, 5}));
    EXPECT_EQ(collected->comments.size(), 1u);
}

TEST(Mapping, IsTheSameAfterUse)
{
    SmallStudy study;
    study.mapping = kMapping;
    const auto first = study.import(kForeign);

    study.mapping = first->summary.mapping;
    const auto second = study.import(kForeign);

    ASSERT_TRUE(second);
    EXPECT_EQ(second->summary.mapping, first->summary.mapping);
    EXPECT_EQ(second->summary.ratings, first->summary.ratings);
}

TEST(Mapping, MayGiveOneValueForAll)
{
    SmallStudy study;
    study.mapping = R"({"format": "circumspect-mapping", "format_version": 1, "reader": "generic-wide",
        "participant": {"value": "L9"}, "group": {"value": "manager"}, "items": [{"column": "F1", "target": "A1"}]})";

    const auto collected = study.import("F1,F9\n5,1\n");

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->responses[0].group.text(), QStringLiteral("manager"));
    EXPECT_EQ(collected->newParticipants[0].code, QStringLiteral("L9"));
}

TEST(Mapping, NamesEverythingThatDoesNotFit)
{
    SmallStudy study;
    study.mapping = R"({"format": "circumspect-mapping", "format_version": 1, "reader": "generic-wide",
        "participant": {"column": "Gone"}, "group": {"value": "aunt"},
        "items": [{"column": "F1", "target": "A7"}], "value_words": {"x": "9"}})";

    const auto collected = study.import(kForeign);

    ASSERT_FALSE(collected);
    EXPECT_EQ(collected.error().code, ErrorCode::MappingInvalid);
    std::vector<std::string> subjects;
    for (const Error &cause : collected.error().causes)
        subjects.push_back(cause.subject.toStdString());
    EXPECT_EQ(subjects, (std::vector<std::string>{"Gone", "A7", "aunt", "9"}));
}

TEST(Mapping, ReadsOneAnswerARecord)
{
    SmallStudy study;
    study.mapping = R"({"format": "circumspect-mapping", "format_version": 1, "reader": "generic-long",
        "participant": {"column": "ratee"}, "group": {"value": "peer"}, "rater": {"column": "judge"},
        "item": {"column": "criterion"}, "value": {"column": "mark"}, "item_words": {"crit2": "A1", "crit3": "A2"}})";

    const auto collected = study.import("ratee,judge,criterion,mark\n10,802,crit2,3\n10,802,crit3,1\n10,844,crit2,5\n");

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->responses.size(), 2u);
    EXPECT_EQ(collected->summary.ratings, 3);
}

TEST(ReadMapping, RefusesOtherJson)
{
    EXPECT_FALSE(model::readMapping("{}"));
    EXPECT_FALSE(model::readMapping("[]"));
    const auto wrongShape =
        model::readMapping(R"({"format": "circumspect-mapping", "format_version": 1, "items": {"F1": "A1"}})");

    ASSERT_FALSE(wrongShape);
    EXPECT_EQ(wrongShape.error().subject, QStringLiteral("items"));
}

}  // namespace
}  // namespace circumspect::sealed
