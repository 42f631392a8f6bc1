// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"

namespace circumspect::workspace {
namespace {

TEST_F(WorkspaceTest, MakesTheCreatorAnOwner)
{
    ASSERT_NO_FATAL_FAILURE(create());

    EXPECT_TRUE(workspace->isOwner());
    EXPECT_FALSE(workspace->isReadOnly());
    EXPECT_EQ(workspace->path(), path());
}

TEST_F(WorkspaceTest, RefusesToOverwriteAFile)
{
    ASSERT_NO_FATAL_FAILURE(create());
    close();

    const auto again = Workspace::create(path(), passphrase(), services);

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
}

TEST_F(WorkspaceTest, TellsTheSlotsWithoutASecret)
{
    ASSERT_NO_FATAL_FAILURE(create());
    close();

    const auto face = Workspace::inspect(path());

    ASSERT_TRUE(face);
    ASSERT_EQ(face->slots.size(), 1U);
    EXPECT_EQ(face->slots[0].kind, QStringLiteral("passphrase"));
    EXPECT_EQ(face->slots[0].role, QStringLiteral("owner-coach-coordinator"));
}

TEST_F(WorkspaceTest, RefusesAWrongPassphrase)
{
    ASSERT_NO_FATAL_FAILURE(create());
    close();

    const auto opened =
        Workspace::open(path(), Secret::fromPassphrase(QStringLiteral("something else entirely")), services);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::WrongPassphrase);
}

TEST_F(WorkspaceTest, KeepsEverythingAcrossClosing)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const auto before = workspace->rostering().roster(cycle);

    ASSERT_NO_FATAL_FAILURE(reopen());

    const auto after = workspace->rostering().roster(cycle);
    ASSERT_TRUE(before);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->participants.size(), before->participants.size());
    EXPECT_EQ(after->raters.size(), before->raters.size());
    EXPECT_EQ(after->answered, before->answered);
    EXPECT_TRUE(workspace->isOwner());
}

TEST_F(WorkspaceTest, FindsASoundVaultSound)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());

    const auto report = workspace->check();

    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSound());
}

TEST_F(WorkspaceTest, GivesAnswersNewPlacesWhenAnOwnerOpensTheVault)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(importCsv(ownSample(), WaveId(QStringLiteral("T2"))));
    const auto released = release();
    ASSERT_TRUE(released);

    ASSERT_NO_FATAL_FAILURE(reopen());
    ASSERT_NO_FATAL_FAILURE(reopen());

    const auto again = release();
    ASSERT_TRUE(again);
    for (std::size_t i = 0; i < again->outcomes.size(); ++i) {
        EXPECT_EQ(again->outcomes[i].id, released->outcomes[i].id);
        EXPECT_FALSE(again->outcomes[i].isNew);
    }
}

}  // namespace
}  // namespace circumspect::workspace
