// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/comment_filter.h"

#include "core/sealed/gate/gate_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace circumspect::sealed::test {

namespace {

using published::CommentSource;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

void addComments(GateFixture &fixture, const char *group, int respondents, std::uint64_t firstNumber)
{
    for (int i = 0; i < respondents; ++i)
        fixture.addComment(group, firstNumber + static_cast<std::uint64_t>(i),
                           QStringLiteral("%1 %2").arg(QLatin1String(group)).arg(i));
}

GateFixture fixtureWithRaters()
{
    GateFixture fixture(1, 1);
    fixture.addRater("self", 3);
    fixture.addRater("manager", 3);
    for (int i = 0; i < 6; ++i)
        fixture.addRater("peer", 3);
    return fixture;
}

std::vector<std::string> textsOf(const published::Comments &comments, CommentSource source)
{
    std::vector<std::string> texts;
    for (const published::Comment &comment : comments.all())
        if (comment.source() == source)
            texts.push_back(comment.text().toStdString());
    return texts;
}

}  // namespace

TEST(CommentFilter, LabelsAGroupWithFiveRespondents)
{
    GateFixture fixture = fixtureWithRaters();
    addComments(fixture, "peer", 5, 1);

    const published::Comments comments = fixture.release().comments;

    EXPECT_THAT(textsOf(comments, CommentSource::Group),
                UnorderedElementsAre("peer 0", "peer 1", "peer 2", "peer 3", "peer 4"));
    EXPECT_EQ(comments.all().front().column(), QStringLiteral("peer"));
    EXPECT_FALSE(comments.areProtectedWithheld());
}

TEST(CommentFilter, PoolsGroupsThatReachFiveTogether)
{
    GateFixture fixture = fixtureWithRaters();
    addComments(fixture, "peer", 3, 1);
    addComments(fixture, "report", 2, 11);

    const published::Comments comments = fixture.release().comments;

    EXPECT_EQ(textsOf(comments, CommentSource::Pooled).size(), 5U);
    EXPECT_THAT(textsOf(comments, CommentSource::Group), IsEmpty());
    EXPECT_EQ(comments.all().front().column(), QStringLiteral("pooled"));
}

TEST(CommentFilter, WithholdsTheRestBelowFive)
{
    GateFixture fixture = fixtureWithRaters();
    addComments(fixture, "peer", 6, 1);
    addComments(fixture, "report", 4, 11);

    const GatedRelease release = fixture.release();

    EXPECT_EQ(textsOf(release.comments, CommentSource::Group).size(), 6U);
    EXPECT_THAT(textsOf(release.comments, CommentSource::Pooled), IsEmpty());
    EXPECT_TRUE(release.comments.areProtectedWithheld());
    EXPECT_EQ(release.results->ledger.back().deed, published::LedgerDeed::CommentsWithheld);
    EXPECT_EQ(release.results->ledger.back().reason, published::WithheldReason::TooFewAnswers);
}

TEST(CommentFilter, CountsPeopleNotComments)
{
    GateFixture fixture = fixtureWithRaters();
    for (std::uint64_t person = 1; person <= 4; ++person)
        for (const char *question : {"start", "stop"})
            fixture.addComment("peer", person, QStringLiteral("c"), question);

    const published::Comments comments = fixture.release().comments;

    EXPECT_THAT(comments.all(), IsEmpty());
    EXPECT_TRUE(comments.areProtectedWithheld());
}

TEST(CommentFilter, CountsUnnumberedCommentsByTheirMostAnsweredQuestion)
{
    GateFixture fixture = fixtureWithRaters();
    for (int i = 0; i < 4; ++i)
        for (const char *question : {"start", "stop"})
            fixture.addComment("peer", kUnknownRespondent, QString::number(i), question);

    const published::Comments four = fixture.release().comments;
    fixture.addComment("peer", kUnknownRespondent, QStringLiteral("fifth"), "stop");
    const published::Comments five = fixture.release().comments;

    EXPECT_THAT(four.all(), IsEmpty());
    EXPECT_EQ(five.all().size(), 9U);
}

TEST(CommentFilter, DoesNotCountBlankComments)
{
    GateFixture fixture = fixtureWithRaters();
    addComments(fixture, "peer", 4, 1);
    fixture.addComment("peer", 9, QStringLiteral(" \n "));

    EXPECT_THAT(fixture.release().comments.all(), IsEmpty());
}

TEST(CommentFilter, KeepsSelfAndManagerApart)
{
    GateFixture fixture = fixtureWithRaters();
    fixture.addComment("self", 1, QStringLiteral("mine"));
    fixture.addComment("manager", 2, QStringLiteral("theirs"));

    const published::Comments comments = fixture.release().comments;

    EXPECT_THAT(textsOf(comments, CommentSource::Self), ElementsAre("mine"));
    EXPECT_THAT(textsOf(comments, CommentSource::Manager), ElementsAre("theirs"));
    EXPECT_FALSE(comments.areProtectedWithheld());
}

TEST(CommentFilter, PrintsVerbatim)
{
    GateFixture fixture = fixtureWithRaters();
    const QString text = QStringLiteral("  Two lines\nand \u201cquotes\u201d, \u00fc \U0001F600 ");
    fixture.addComment("manager", 2, text);

    EXPECT_EQ(fixture.release().comments.all().front().text(), text);
}

TEST(CommentFilter, OrderDependsOnTheSeedAndNotOnArrival)
{
    GateFixture fixture = fixtureWithRaters();
    addComments(fixture, "peer", 12, 1);
    const auto first = textsOf(fixture.release().comments, CommentSource::Group);

    std::reverse(fixture.comments.begin(), fixture.comments.end());
    const auto reversed = textsOf(fixture.release().comments, CommentSource::Group);
    fixture.seed = 8;
    const auto reseeded = textsOf(fixture.release().comments, CommentSource::Group);

    EXPECT_EQ(first, reversed);
    EXPECT_NE(first, reseeded);
    EXPECT_FALSE(std::is_sorted(first.begin(), first.end()));
}

TEST(CommentFilter, LeavesOutOtherParticipantsAndWaves)
{
    GateFixture fixture = fixtureWithRaters();
    fixture.addComment("manager", 1, QStringLiteral("elsewhere"));
    fixture.comments.back().participant = ParticipantId(QStringLiteral("p-2"));
    fixture.addComment("manager", 1, QStringLiteral("later"));
    fixture.comments.back().wave = WaveId(QStringLiteral("T2"));

    EXPECT_TRUE(fixture.release().comments.isEmpty());
}

TEST(CommentFilter, TellsOnceThatPrintedWordsAreMasked)
{
    GateFixture fixture = fixtureWithRaters();
    addComments(fixture, "peer", 5, 1);
    const auto entries = [&] {
        const published::Ledger ledger = fixture.release().results->ledger;
        return std::count_if(ledger.begin(), ledger.end(), [](const published::LedgerEntry &entry) {
            return entry.deed == published::LedgerDeed::CommentsMasked && entry.column.isEmpty();
        });
    };
    EXPECT_EQ(entries(), 0);

    fixture.comments[0].isMasked = true;
    fixture.comments[3].isMasked = true;

    EXPECT_EQ(entries(), 1);
}

TEST(CommentFilter, TellsNothingOfMasksInCommentsThatAreWithheld)
{
    GateFixture fixture = fixtureWithRaters();
    addComments(fixture, "peer", 4, 1);
    fixture.comments[0].isMasked = true;

    const published::Ledger ledger = fixture.release().results->ledger;

    EXPECT_TRUE(std::none_of(ledger.begin(), ledger.end(), [](const published::LedgerEntry &entry) {
        return entry.deed == published::LedgerDeed::CommentsMasked;
    }));
}

TEST(CommentFilter, HoldsThePromisesOwnMinimum)
{
    GateFixture fixture = fixtureWithRaters();
    fixture.policy.commentMinimum = 7;
    addComments(fixture, "peer", 6, 1);

    EXPECT_TRUE(fixture.release().comments.isEmpty());
}

}  // namespace circumspect::sealed::test
