// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/item_matcher.h"

#include "sealed/collection/item_suggester.h"

#include "core/sealed/collection/small_study.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

std::optional<HeadingMatch> match(const char16_t *heading)
{
    const SmallStudy study;
    return ItemMatcher(study.instrument).match(QString::fromUtf16(heading));
}

int itemOf(const char16_t *heading)
{
    const auto found = match(heading);
    return found && found->kind == HeadingMatch::Kind::Item ? found->index : -1;
}

TEST(ItemMatcher, FindsCodesInEveryShape)
{
    EXPECT_EQ(itemOf(u"A2"), 1);
    EXPECT_EQ(itemOf(u" a2 "), 1);
    EXPECT_EQ(itemOf(u"A[A2]"), 1);
    EXPECT_EQ(itemOf(u"A_A2"), 1);
    EXPECT_EQ(itemOf(u"A[A2]. How often? [explains]"), 1);
    EXPECT_EQ(itemOf(u"A2. Some other words"), 1);
    EXPECT_EQ(itemOf(u"Your rating [A2]"), 1);
}

TEST(ItemMatcher, FindsTextsOfBothWordingsInEveryLanguage)
{
    EXPECT_EQ(itemOf(u"I listen before deciding"), -1);
    EXPECT_EQ(itemOf(u"I listens before deciding."), 0);
    EXPECT_EQ(itemOf(u"{leader} listens before deciding"), 0);
    EXPECT_EQ(itemOf(u"listens before deciding"), 0);
    EXPECT_EQ(itemOf(u"Ana Ruiz listens before deciding"), 0);
    EXPECT_EQ(itemOf(u"{TOKEN:ATTRIBUTE_1} schiebt Schuld auf andere"), 2);
    EXPECT_EQ(itemOf(u"How often? [<p>erklärt&nbsp;Entscheidungen</p>]"), 1);
}

TEST(ItemMatcher, FindsOpenQuestions)
{
    const auto byCode = match(u"KEEP");
    const auto byText = match(u"What should … keep doing?");

    ASSERT_TRUE(byCode);
    ASSERT_TRUE(byText);
    EXPECT_EQ(byCode->kind, HeadingMatch::Kind::Question);
    EXPECT_EQ(byText->kind, HeadingMatch::Kind::Question);
}

TEST(ItemMatcher, DecidesNothingByLikeness)
{
    EXPECT_EQ(itemOf(u"listens well before deciding"), -1);
    EXPECT_EQ(itemOf(u"never listens before deciding things"), -1);
}

TEST(ItemSuggester, SuggestsTheItemThatAHeadingResembles)
{
    const SmallStudy study;
    const ItemSuggester suggester(study.instrument);

    const auto alike = suggester.suggest(QStringLiteral("listens well before deciding"));

    ASSERT_TRUE(alike);
    EXPECT_EQ(alike->item, 0);
    EXPECT_LT(alike->score, 85);
    EXPECT_FALSE(suggester.suggest(QStringLiteral("What is your favourite colour?")));
    EXPECT_FALSE(suggester.suggest(QString()));
}

TEST(ItemMatcher, FindsNothingInOtherHeadings)
{
    EXPECT_FALSE(match(u"Timestamp"));
    EXPECT_FALSE(match(u""));
    EXPECT_FALSE(match(u"[]"));
    EXPECT_FALSE(match(u"What is your favourite colour?"));
}

TEST(ItemMatcher, FindsImportanceOfACompetencyWhereItIsAsked)
{
    SmallStudy study;
    study.instrument.importanceScale = study.instrument.scale;
    const model::Competency &second = study.instrument.competencies.at(1);

    const auto byCode = ItemMatcher(study.instrument).match(second.id.text() + QStringLiteral("_importance"));
    const auto byName =
        ItemMatcher(study.instrument)
            .match(QStringLiteral("How important is each of these in this role? [%1]").arg(second.name.all().first()));

    ASSERT_TRUE(byCode);
    EXPECT_EQ(byCode->kind, HeadingMatch::Kind::Importance);
    EXPECT_EQ(byCode->index, 1);
    ASSERT_TRUE(byName);
    EXPECT_EQ(byName->kind, HeadingMatch::Kind::Importance);
    EXPECT_EQ(byName->index, 1);
}

TEST(ItemMatcher, KnowsNoImportanceWhereItIsNotAsked)
{
    const SmallStudy study;

    EXPECT_FALSE(ItemMatcher(study.instrument)
                     .match(study.instrument.competencies.at(1).id.text() + QStringLiteral("_importance")));
}

TEST(PlainHeading, TakesMarkupAndEntitiesAway)
{
    EXPECT_EQ(plainHeading(QStringLiteral("<p class=\"x\">Trust&nbsp;&amp;\n<b>care</b></p>")),
              QStringLiteral("Trust & care"));
    EXPECT_EQ(plainHeading(QStringLiteral("a < b and c > d")), QStringLiteral("a < b and c > d"));
}

}  // namespace
}  // namespace circumspect::sealed
