// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sharing_fixture.h"
#include "workspace/vault_care.h"

namespace circumspect::workspace {
namespace {

TEST_F(SharingTest, ShowsCommentsToTheAssignedCoachAndOwnersOnly)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->sharing().assign(first, coach));
    EXPECT_EQ(commentsAbout(first), 8U);
    EXPECT_EQ(commentsAbout(second), 8U);

    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));
    EXPECT_EQ(commentsAbout(first), 8U);
    EXPECT_EQ(commentsAbout(second), std::nullopt);

    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coltrane")));
    EXPECT_EQ(commentsAbout(first), std::nullopt);

    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Cordula")));
    EXPECT_EQ(commentsAbout(first), std::nullopt);
}

TEST_F(SharingTest, GivesACoachWhatIsReleasedAfterTheAssignment)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->sharing().assign(first, coach));
    QByteArray csv = ownSample().split('\n').front() + '\n';
    for (int i = 0; i < 8; ++i)
        csv += QByteArray("L01,") + kRater + "L01" + QByteArray::number(i) + ",peer,1" +
               QByteArray(i % 2 == 0 ? ",4" : ",3").repeated(50) + ',' + kComment + ",,,\n";
    const WaveId retest(QStringLiteral("T2"));
    const auto imported = importCsv(csv, retest);
    ASSERT_TRUE(imported) << wordsOf(imported.error());
    ASSERT_TRUE(release(first, retest));

    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));

    const auto latest = workspace->releasing().latest(cycle, retest, first);
    ASSERT_TRUE(latest);
    const auto results = workspace->reporting().results(latest->id);
    ASSERT_TRUE(results);
    EXPECT_TRUE(results->comments.has_value());
}

TEST_F(SharingTest, LeavesAChangedCoachNothingAndAKeptKeyUseless)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->sharing().assign(first, coach));
    const ReleaseId released = releaseOf(first);
    close();
    const auto keyOf = [&](const QString &column, const QString &table, const QString &key) {
        auto vault = openVault();
        return *sealed::Query(vault->connection(),
                              QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(column, table, key))
                    .bind(released.text())
                    .row([](const sealed::Row &row) { return row.bytes(0); });
    };
    const auto kept = keyOf(QStringLiteral("sealed"), QStringLiteral("comment_reader"), QStringLiteral("release_id"));
    ASSERT_TRUE(kept);

    ASSERT_NO_FATAL_FAILURE(openAs());
    ASSERT_TRUE(workspace->sharing().unassign(first, coach));
    ASSERT_TRUE(workspace->sharing().assign(first, otherCoach));

    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coltrane")));
    EXPECT_EQ(commentsAbout(first), 8U);
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));
    EXPECT_EQ(commentsAbout(first), std::nullopt);
    close();
    const auto sealedComments =
        keyOf(QStringLiteral("comments_sealed"), QStringLiteral("release"), QStringLiteral("id"));
    auto vault = openVault(passphraseOf(QStringLiteral("Coretta")));
    const auto key = keys::openKeyWith(*vault->memberKeys(), *kept);
    ASSERT_TRUE(key);
    const QByteArray place =
        QString(vault->uuid() + QStringLiteral("|release|") + released.text() + QStringLiteral("|comments")).toUtf8();
    EXPECT_FALSE(keys::openUnder(*key, *sealedComments, place));
}

TEST_F(SharingTest, LeavesACoachTheirCommentsWhenTheAnswersGetANewKey)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->sharing().assign(first, coach));

    const auto rotated = workspace->care().rotate({.renewAnswersKey = true}, Progress());

    ASSERT_TRUE(rotated) << wordsOf(rotated.error());
    EXPECT_EQ(commentsAbout(first), 8U);
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));
    EXPECT_EQ(commentsAbout(first), 8U);
    EXPECT_EQ(commentsAbout(second), std::nullopt);
}

TEST_F(SharingTest, LetsOnlyOwnersAssign)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    for (const QString &name : {QStringLiteral("Cordula"), QStringLiteral("Coretta")}) {
        ASSERT_NO_FATAL_FAILURE(openAs(name));

        const auto assigned = workspace->sharing().assign(first, coach);

        ASSERT_FALSE(assigned);
        EXPECT_EQ(assigned.error().code, ErrorCode::OwnerKeyMissing);
    }
}

TEST_F(SharingTest, AssignsCoachesAndKnownParticipantsOnly)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    Sharing &sharing = workspace->sharing();

    EXPECT_EQ(sharing.assign(first, coordinator).error().code, ErrorCode::RoleMissing);
    EXPECT_EQ(sharing.assign(first, MemberId(QStringLiteral("nobody"))).error().code, ErrorCode::MemberNotFound);
    EXPECT_EQ(sharing.assign(ParticipantId(QStringLiteral("nobody")), coach).error().code,
              ErrorCode::ParticipantNotFound);
    ASSERT_TRUE(sharing.assign(first, coach));
    ASSERT_TRUE(sharing.assign(first, coach));
    const auto pairs = sharing.assignments();
    ASSERT_TRUE(pairs);
    ASSERT_EQ(pairs->size(), 1U);
    EXPECT_EQ(pairs->front().coach.name, QStringLiteral("Coretta"));
    EXPECT_EQ(sharing.coaches()->size(), 3U);
}

TEST_F(SharingTest, ShowsNoCommentToWhoeverReadsTheFileWithTheEmergencyKey)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->sharing().assign(first, coach));
    close();

    auto vault = openVault(passphraseOf(QStringLiteral("Cordula")));

    EXPECT_FALSE(everythingIn(vault->connection()).contains(kComment));
}

}  // namespace
}  // namespace circumspect::workspace
