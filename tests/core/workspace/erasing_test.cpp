// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/coordinator_fixture.h"
#include "core/workspace/workspace_fixture.h"
#include "report/text_writer.h"
#include "workspace/erasing.h"
#include "workspace/promising.h"
#include "workspace/vault_care.h"

#include <QFileInfo>

namespace circumspect::workspace {
namespace {

const WaveId kBaseline(QStringLiteral("T1"));

class ErasingTest : public CoordinatorTest {
protected:
    void createReleased()
    {
        ASSERT_NO_FATAL_FAILURE(createWithAnswers());
        ASSERT_TRUE(release());
    }

    /// As many days later; the fixture's clock stands still until then.
    void reopenAfter(int days)
    {
        m_later = std::make_unique<FixedClock>(clock.now().addDays(days));
        services.clock = m_later.get();
        reopen();
    }

private:
    std::unique_ptr<FixedClock> m_later;
};

TEST_F(ErasingTest, WaitsUntilThePromisedDay)
{
    ASSERT_NO_FATAL_FAILURE(createReleased());
    ASSERT_NO_FATAL_FAILURE(reopenAfter(364));

    const auto erased = workspace->erasing().erase(cycle, kBaseline);

    ASSERT_FALSE(erased);
    EXPECT_EQ(erased.error().code, ErrorCode::ErasureTooEarly);
    EXPECT_EQ(erased.error().subject, QStringLiteral("2027-03-02"));
    EXPECT_EQ(workspace->erasing().preview(cycle, kBaseline)->responses, 41);
}

TEST_F(ErasingTest, NeverTakesWhatWasNotReleased)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_NO_FATAL_FAILURE(reopenAfter(4000));

    const auto erased = workspace->erasing().erase(cycle, kBaseline);

    ASSERT_FALSE(erased);
    EXPECT_EQ(erased.error().code, ErrorCode::ErasureTooEarly);
}

TEST_F(ErasingTest, DestroysAnswersAndKeepsReportsAndRoster)
{
    ASSERT_NO_FATAL_FAILURE(createReleased());
    const auto before = workspace->reporting().exportCells(cycle, ExportFormat::Json);
    ASSERT_NO_FATAL_FAILURE(reopenAfter(365));

    const auto erased = workspace->erasing().erase(cycle, kBaseline);

    ASSERT_TRUE(erased) << wordsOf(erased.error());
    EXPECT_EQ(erased->record.responses, 41);
    EXPECT_EQ(erased->record.comments, 95);
    const auto left = workspace->erasing().preview(cycle, kBaseline);
    EXPECT_EQ(left->responses, 0);
    EXPECT_EQ(left->comments, 0);
    EXPECT_EQ(*workspace->reporting().exportCells(cycle, ExportFormat::Json), *before);
    EXPECT_EQ(workspace->rostering().roster(cycle)->participants.size(), 4U);
}

TEST_F(ErasingTest, LeavesTheOtherWaves)
{
    ASSERT_NO_FATAL_FAILURE(createReleased());
    ASSERT_TRUE(importCsv(ownSample(), WaveId(QStringLiteral("T2"))));
    ASSERT_NO_FATAL_FAILURE(reopenAfter(365));

    ASSERT_TRUE(workspace->erasing().erase(cycle, kBaseline));

    EXPECT_EQ(workspace->erasing().preview(cycle, WaveId(QStringLiteral("T2")))->responses, 41);
}

TEST_F(ErasingTest, TakesTheProgramsOwnCopiesAlong)
{
    ASSERT_NO_FATAL_FAILURE(createReleased());
    ASSERT_TRUE(importCsv(ownSample(), WaveId(QStringLiteral("T2"))));
    const auto backups = workspace->care().backups();
    ASSERT_TRUE(backups);
    ASSERT_FALSE(backups->empty());
    ASSERT_NO_FATAL_FAILURE(reopenAfter(365));

    const auto erased = workspace->erasing().erase(cycle, kBaseline);

    ASSERT_TRUE(erased);
    EXPECT_EQ(erased->record.backups, static_cast<int>(backups->size()));
    for (const BackupRecord &backup : *backups)
        EXPECT_FALSE(QFileInfo::exists(backup.path));
}

TEST_F(ErasingTest, LeavesNoPageOfThemInTheFile)
{
    ASSERT_NO_FATAL_FAILURE(createReleased());
    close();
    const qint64 before = vaultBytes().size();
    ASSERT_NO_FATAL_FAILURE(reopenAfter(365));

    ASSERT_TRUE(workspace->erasing().erase(cycle, kBaseline));

    close();
    EXPECT_LT(vaultBytes().size(), before);
    EXPECT_FALSE(QFileInfo::exists(path() + QStringLiteral("-wal")));
}

TEST_F(ErasingTest, CertifiesWhatWasDestroyed)
{
    ASSERT_NO_FATAL_FAILURE(createReleased());
    ASSERT_NO_FATAL_FAILURE(reopenAfter(365));
    ASSERT_TRUE(workspace->erasing().erase(cycle, kBaseline));
    ASSERT_NO_FATAL_FAILURE(reopen());

    const auto records = workspace->erasing().records(cycle);
    ASSERT_TRUE(records);
    ASSERT_EQ(records->size(), 1U);
    const auto document = workspace->erasing().certificate(records->front(), QStringLiteral("de"));

    ASSERT_TRUE(document);
    const QString text = report::writeText(*document);
    EXPECT_TRUE(text.contains(QStringLiteral("Löschnachweis"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("41")));
    EXPECT_TRUE(text.contains(QStringLiteral("2. März 2027"))) << text.toStdString();
}

TEST_F(ErasingTest, IsForOwners)
{
    ASSERT_NO_FATAL_FAILURE(createReleased());
    ASSERT_NO_FATAL_FAILURE(addCoordinator());
    ASSERT_NO_FATAL_FAILURE(reopenAsCoordinator());

    const auto erased = workspace->erasing().erase(cycle, kBaseline);

    ASSERT_FALSE(erased);
    EXPECT_EQ(erased.error().code, ErrorCode::OwnerKeyMissing);
}

}  // namespace
}  // namespace circumspect::workspace
