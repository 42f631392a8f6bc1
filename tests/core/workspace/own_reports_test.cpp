// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sharing_fixture.h"
#include "workspace/holding.h"
#include "workspace/masking.h"
#include "workspace/membership.h"
#include "workspace/quality.h"

#include <algorithm>

namespace circumspect::workspace {
namespace {

using keys::Role;
using keys::Roles;

const WaveId kT1(QStringLiteral("T1"));
const WaveId kT2(QStringLiteral("T2"));
const QString kOther = QStringLiteral("Oda");

/// L01 and L02 with eight peers each in both waves, T1 released; the founder is L01. Another owner is there, too.
class OwnReportsTest : public SharingTest {
protected:
    void createWithFounderAsLeader()
    {
        createProgramme();
        QByteArray csv = ownSample().split('\n').front() + '\n';
        for (const QByteArray leader : {"L01", "L02"}) {
            for (int i = 0; i < 8; ++i)
                csv += leader + ',' + kRater + leader + QByteArray::number(i) + ",peer,1" +
                       QByteArray(i % 2 == 0 ? ",4" : ",3").repeated(50) + ',' + kComment + ' ' + leader + ' ' +
                       QByteArray::number(i) + ",,,\n";
            csv += leader + ',' + kRater + leader + "9,peer,1" + QByteArray(",4").repeated(50) + ",,,,\n";
        }
        ASSERT_TRUE(importCsv(csv, kT2));
        ASSERT_TRUE(workspace->membership().add({Roles{Role::Owner}, kOther}, passphraseOf(kOther)));
        founder = workspace->membership().self()->id;
        const auto linked = workspace->membership().link(founder, first);
        ASSERT_TRUE(linked) << wordsOf(linked.error());
    }

    template <class Value>
    static ErrorCode codeOf(const Result<Value> &result)
    {
        EXPECT_FALSE(result);
        return result ? ErrorCode::Cancelled : result.error().code;
    }

    CommentPlace placeOf(const ParticipantId &who) const { return {cycle, kT2, who}; }

    /// The uniform response about somebody, as the other owner sees it.
    ResponseId flaggedAbout(const ParticipantId &who)
    {
        const auto review = workspace->quality().review(cycle, kT2);
        EXPECT_TRUE(review);
        for (const ReviewedParticipant &one : review->participants)
            if (one.id == who)
                return one.responses.front().id;
        ADD_FAILURE() << "not listed";
        return {};
    }

    MemberId founder;
};

TEST_F(OwnReportsTest, IsNotReleasedByItsParticipant)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());

    const auto released = release(first, kT2);

    ASSERT_TRUE(released);
    ASSERT_TRUE(released->outcomes.at(0).refusal);
    EXPECT_EQ(released->outcomes[0].refusal->code, ErrorCode::OwnReportForbidden);
    EXPECT_FALSE(released->changes.any());
    EXPECT_FALSE(workspace->releasing().latest(cycle, kT2, first));
}

TEST_F(OwnReportsTest, IsLeftOutWhenTheWholeCohortIsReleased)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());

    const auto released = release({}, kT2);

    ASSERT_TRUE(released);
    ASSERT_EQ(released->outcomes.size(), 2U);
    EXPECT_EQ(released->outcomes[0].refusal->code, ErrorCode::OwnReportForbidden);
    EXPECT_FALSE(released->outcomes[1].refusal);
    EXPECT_TRUE(released->outcomes[1].isNew);
    EXPECT_FALSE(workspace->releasing().latest(cycle, kT2, first));
}

TEST_F(OwnReportsTest, IsReleasedByAnotherOwner)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());
    ASSERT_NO_FATAL_FAILURE(openAs(kOther));

    const auto released = release(first, kT2);

    ASSERT_TRUE(released);
    EXPECT_TRUE(released->outcomes.at(0).isNew);
}

TEST_F(OwnReportsTest, IsNotReleasedAgainByItsParticipant)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());

    const auto again = release(first, kT1);

    ASSERT_TRUE(again);
    EXPECT_EQ(again->outcomes.at(0).refusal->code, ErrorCode::OwnReportForbidden);
}

TEST_F(OwnReportsTest, IsNotPreviewedByItsParticipant)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());

    const auto previews = workspace->releasing().preview(cycle, kT2, {});

    ASSERT_TRUE(previews);
    ASSERT_EQ(previews->size(), 2U);
    EXPECT_EQ(previews->at(0).refusal->code, ErrorCode::OwnReportForbidden);
    EXPECT_TRUE(previews->at(0).release.groups.empty());
    EXPECT_FALSE(previews->at(1).refusal);
}

TEST_F(OwnReportsTest, HasItsFlagsKeptFromItsParticipant)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());

    const auto review = workspace->quality().review(cycle, kT2);

    ASSERT_TRUE(review);
    EXPECT_TRUE(review->leavesOneselfOut);
    EXPECT_EQ(review->responses, 9);
    for (const ReviewedParticipant &one : review->participants)
        EXPECT_NE(one.id, first);
}

TEST_F(OwnReportsTest, LosesNoAnswerToItsParticipant)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());
    ASSERT_NO_FATAL_FAILURE(openAs(kOther));
    const ResponseId response = flaggedAbout(first);
    ASSERT_NO_FATAL_FAILURE(openAs());

    EXPECT_EQ(codeOf(workspace->quality().exclude(cycle, kT2, response, QStringLiteral("no"))),
              ErrorCode::OwnReportForbidden);
}

TEST_F(OwnReportsTest, GetsNoAnswerBackFromItsParticipant)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());
    ASSERT_NO_FATAL_FAILURE(openAs(kOther));
    const ResponseId response = flaggedAbout(first);
    ASSERT_TRUE(workspace->quality().exclude(cycle, kT2, response, QStringLiteral("mix-up")));
    ASSERT_NO_FATAL_FAILURE(openAs());

    EXPECT_EQ(codeOf(workspace->quality().include(cycle, kT2, response)), ErrorCode::OwnReportForbidden);
}

TEST_F(OwnReportsTest, HasItsCommentsKeptFromItsParticipantBeforeARelease)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());

    EXPECT_EQ(codeOf(workspace->masking().comments(placeOf(first))), ErrorCode::OwnReportForbidden);
    EXPECT_TRUE(workspace->masking().comments(placeOf(second)));
}

TEST_F(OwnReportsTest, IsNeitherMaskedNorUnmaskedByItsParticipant)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());
    ASSERT_NO_FATAL_FAILURE(openAs(kOther));
    const CommentId comment = workspace->masking().comments(placeOf(first))->comments.front().id;
    ASSERT_NO_FATAL_FAILURE(openAs());

    EXPECT_EQ(codeOf(workspace->masking().mask(placeOf(first), comment, {{0, 3}})), ErrorCode::OwnReportForbidden);
    EXPECT_EQ(codeOf(workspace->masking().unmask(placeOf(first), comment)), ErrorCode::OwnReportForbidden);
}

TEST_F(OwnReportsTest, IsNeitherHeldNorHandedOverByItsParticipant)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());

    EXPECT_EQ(codeOf(workspace->holding().hold(first)), ErrorCode::OwnReportForbidden);
    EXPECT_EQ(codeOf(workspace->holding().handOver(first)), ErrorCode::OwnReportForbidden);
    EXPECT_TRUE(workspace->holding().hold(second));
}

TEST_F(OwnReportsTest, IsReadByItsParticipantOnceReleased)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());

    EXPECT_EQ(commentsAbout(first), 8U);
    EXPECT_TRUE(workspace->reporting().document(releaseOf(first), {}));
}

TEST_F(OwnReportsTest, KeepsHeldCommentsFromItsParticipant)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());
    ASSERT_NO_FATAL_FAILURE(openAs(kOther));
    ASSERT_TRUE(workspace->holding().hold(first));
    ASSERT_NO_FATAL_FAILURE(openAs());

    const auto document = workspace->reporting().document(releaseOf(first), {.showsHeldComments = true});

    EXPECT_EQ(commentsAbout(first), std::nullopt);
    ASSERT_TRUE(document);
    EXPECT_FALSE(Reporting::text(*document).contains(kComment));
    EXPECT_TRUE(Reporting::text(*document).contains("keeps the comments for your conversation"));
}

TEST_F(OwnReportsTest, NobodyUnlinksThemselves)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());

    EXPECT_EQ(codeOf(workspace->membership().unlink(founder, first)), ErrorCode::OwnReportForbidden);
    ASSERT_NO_FATAL_FAILURE(openAs(kOther));
    ASSERT_TRUE(workspace->membership().unlink(founder, first));
    ASSERT_NO_FATAL_FAILURE(openAs());
    EXPECT_TRUE(release(first, kT2)->outcomes.at(0).isNew);
}

TEST_F(OwnReportsTest, OnlyOwnersSayWhoIsWho)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());
    for (const QString &name : {QStringLiteral("Cordula"), QStringLiteral("Coretta")}) {
        ASSERT_NO_FATAL_FAILURE(openAs(name));

        EXPECT_EQ(codeOf(workspace->membership().link(founder, second)), ErrorCode::RoleMissing);
        EXPECT_EQ(codeOf(workspace->membership().unlink(founder, first)), ErrorCode::RoleMissing);
    }
}

TEST_F(OwnReportsTest, NobodyIsTheirOwnCoach)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());
    ASSERT_TRUE(workspace->sharing().assign(second, coach));

    ASSERT_TRUE(workspace->membership().link(coach, second));

    EXPECT_TRUE(workspace->sharing().assignments()->empty());
    EXPECT_EQ(codeOf(workspace->sharing().assign(second, coach)), ErrorCode::OwnReportForbidden);
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));
    EXPECT_EQ(commentsAbout(second), std::nullopt);
}

TEST_F(OwnReportsTest, IsLinkedAsAMemberIsAdded)
{
    ASSERT_NO_FATAL_FAILURE(createWithFounderAsLeader());
    const Secret words = passphraseOf(QStringLiteral("Leonie"));

    ASSERT_TRUE(workspace->membership().add({Roles{Role::Owner}, QStringLiteral("Leonie"), second}, words));
    EXPECT_EQ(codeOf(workspace->membership().add(
                  {Roles{Role::Owner}, QStringLiteral("X"), ParticipantId(QStringLiteral("?"))}, words)),
              ErrorCode::ParticipantNotFound);

    const auto members = workspace->membership().members();
    const auto leonie = std::find_if(members->begin(), members->end(),
                                     [](const VaultMember &one) { return one.name == QStringLiteral("Leonie"); });
    ASSERT_NE(leonie, members->end());
    EXPECT_EQ(leonie->asParticipant, std::vector{second});
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Leonie")));
    EXPECT_TRUE(release(second, kT2)->outcomes.at(0).refusal);
}

TEST_F(OwnReportsTest, StaysLinkedWhenAnImportIsTakenBack)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const ParticipantId leader = participant(QStringLiteral("L01"));
    ASSERT_TRUE(workspace->membership().link(workspace->membership().self()->id, leader));

    ASSERT_TRUE(workspace->collecting().withdraw(import));
    ASSERT_TRUE(importCsv(ownSample()));

    const auto released = release(participant(QStringLiteral("L01")));
    ASSERT_TRUE(released);
    ASSERT_TRUE(released->outcomes.at(0).refusal);
    EXPECT_EQ(released->outcomes[0].refusal->code, ErrorCode::OwnReportForbidden);
}

}  // namespace
}  // namespace circumspect::workspace
