// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sharing_fixture.h"
#include "report/text_writer.h"
#include "workspace/holding.h"

namespace circumspect::workspace {
namespace {

const QString kHeldWords = QStringLiteral("keeps the comments for your conversation");

class HoldingTest : public SharingTest {
protected:
    QString report(const ReportOptions &options = {})
    {
        const auto document = workspace->reporting().document(releaseOf(first), options);
        EXPECT_TRUE(document) << wordsOf(document.error());
        return document ? report::writeText(*document) : QString();
    }

    QString ownFile() const { return m_folder.filePath(QStringLiteral("own.circ")); }

    void openOwnFile()
    {
        close();
        auto opened = Workspace::open(ownFile(), passphraseOf(QStringLiteral("own")), services);
        ASSERT_TRUE(opened) << wordsOf(opened.error());
        workspace = std::move(*opened);
    }
};

TEST_F(HoldingTest, ReportsSayThatCommentsAreKept)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(report().contains(QLatin1String(kComment)));

    ASSERT_TRUE(workspace->holding().hold(first));
    ASSERT_NO_FATAL_FAILURE(openAs());

    EXPECT_TRUE(*workspace->holding().areHeld(first));
    EXPECT_FALSE(report().contains(QLatin1String(kComment)));
    EXPECT_TRUE(report().contains(kHeldWords)) << report().toStdString();
    EXPECT_TRUE(report({.showsHeldComments = true}).contains(QLatin1String(kComment)));
    EXPECT_EQ(commentsAbout(first), 8U);
}

TEST_F(HoldingTest, ReportsHaveThemAgainOnceHandedOver)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->holding().hold(first));

    ASSERT_TRUE(workspace->holding().handOver(first));

    EXPECT_TRUE(report().contains(QLatin1String(kComment)));
    EXPECT_FALSE(report().contains(kHeldWords));
}

TEST_F(HoldingTest, AParticipantsFileIsWithoutThem)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->holding().hold(first));
    const auto made = workspace->sharing().makeParticipantFile(ownFile(), first, passphraseOf(QStringLiteral("own")));
    ASSERT_TRUE(made) << wordsOf(made.error());

    ASSERT_NO_FATAL_FAILURE(openOwnFile());

    EXPECT_FALSE(commentsAbout(first).has_value());
    EXPECT_TRUE(report().contains(kHeldWords));
    EXPECT_FALSE(report({.showsHeldComments = true}).contains(QLatin1String(kComment)));
    EXPECT_EQ(workspace->holding().handOver(first).error().code, ErrorCode::WrongVaultKind);
    close();
    const auto vault = sealed::Vault::open(
        ownFile(), {.secret = passphraseOf(QStringLiteral("own")), .kind = keys::SlotKind::Passphrase, .slot = {}});
    ASSERT_TRUE(vault);
    const auto sealedComments =
        sealed::Query((*vault)->connection(),
                      QStringLiteral("SELECT coalesce(length(comments_sealed), 0) FROM release"))
            .rows([](const sealed::Row &row) { return row.integer(0); });
    ASSERT_TRUE(sealedComments);
    EXPECT_EQ(*sealedComments, std::vector<qint64>{0});
}

TEST_F(HoldingTest, ACoachsFileHasThemAndKnowsThatTheyAreHeld)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->sharing().assign(first, coach));
    ASSERT_TRUE(workspace->holding().hold(first));
    ASSERT_TRUE(workspace->sharing().makeCoachFile(ownFile(), coach, {}, passphraseOf(QStringLiteral("own"))));

    ASSERT_NO_FATAL_FAILURE(openOwnFile());

    EXPECT_EQ(commentsAbout(first), 8U);
    EXPECT_FALSE(report().contains(QLatin1String(kComment)));
    ASSERT_TRUE(workspace->holding().handOver(first));
    EXPECT_TRUE(report().contains(QLatin1String(kComment)));
}

TEST_F(HoldingTest, IsForOwnersAndTheParticipantsCoach)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->sharing().assign(first, coach));

    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));
    EXPECT_TRUE(workspace->holding().hold(first));
    EXPECT_EQ(workspace->holding().hold(second).error().code, ErrorCode::RoleMissing);
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Cordula")));
    EXPECT_EQ(workspace->holding().handOver(first).error().code, ErrorCode::RoleMissing);
}

}  // namespace
}  // namespace circumspect::workspace
