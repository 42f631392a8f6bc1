// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/vault_care.h"

#include "core/workspace/workspace_fixture.h"

#include <QDir>

namespace circumspect::workspace {
namespace {

class VaultCareTest : public WorkspaceTest {
protected:
    QStringList backupKinds()
    {
        QStringList kinds;
        const auto backups = workspace->care().backups();
        for (const BackupRecord &backup : *backups)
            kinds.append(backup.kind);
        return kinds;
    }
    /// Puts a file where the folder of backups would have to be.
    void blockBackups() const
    {
        QDir(m_folder.filePath(QStringLiteral("test.backups"))).removeRecursively();
        QFile inTheWay(m_folder.filePath(QStringLiteral("test.backups")));
        ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    }
};

TEST_F(VaultCareTest, LaysACopyBesideTheVaultBeforeAnImport)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());

    const auto backups = workspace->care().backups();

    ASSERT_TRUE(backups);
    ASSERT_EQ(backups->size(), 1U);
    EXPECT_EQ((*backups)[0].kind, QStringLiteral("import"));
    EXPECT_EQ((*backups)[0].madeAt, clock.now());
    EXPECT_GT((*backups)[0].bytes, 65536);
    const auto copy = Workspace::open((*backups)[0].path, passphrase(), services);
    ASSERT_TRUE(copy);
    EXPECT_TRUE((*copy)->collecting().imports(cycle)->empty());
}

TEST_F(VaultCareTest, LaysACopyBesideTheVaultBeforeTakingAnImportBack)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());

    ASSERT_TRUE(workspace->collecting().withdraw(import));

    EXPECT_EQ(backupKinds(), (QStringList{QStringLiteral("deletion"), QStringLiteral("import")}));
}

TEST_F(VaultCareTest, ImportsNothingWithoutACopy)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    ASSERT_NO_FATAL_FAILURE(blockBackups());

    const auto imported = importCsv(ownSample());

    EXPECT_EQ(imported.error().code, ErrorCode::BackupFailed);
    EXPECT_TRUE(workspace->collecting().imports(cycle)->empty());
}

TEST_F(VaultCareTest, TakesNothingBackWithoutACopy)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_NO_FATAL_FAILURE(blockBackups());

    EXPECT_EQ(workspace->collecting().withdraw(import).error().code, ErrorCode::BackupFailed);
    EXPECT_EQ(workspace->collecting().imports(cycle)->size(), 1U);
}

TEST_F(VaultCareTest, TellsWhileACopyIsMade)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    std::vector<Stage> stages;
    const Progress progress({}, [&](Stage stage) { stages.push_back(stage); });

    ASSERT_TRUE(workspace->collecting().import(request(ownSample()), progress));

    EXPECT_EQ(stages, (std::vector{Stage::MakingCopy, Stage::Working}));
}

TEST_F(VaultCareTest, KeepsAsManyBackupsAsPeopleWant)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    EXPECT_EQ(*workspace->care().keptBackups(), 5);
    ASSERT_TRUE(workspace->care().setKeptBackups(1));

    ASSERT_TRUE(workspace->collecting().withdraw(import));

    EXPECT_EQ(backupKinds(), QStringList{QStringLiteral("deletion")});
    EXPECT_EQ(workspace->care().setKeptBackups(1000).error().code, ErrorCode::WrongUsage);
}

TEST_F(VaultCareTest, RotatesTheKeyWithoutLosingAnything)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(importCsv(ownSample(), WaveId(QStringLiteral("T2"))));
    const auto released = release();
    ASSERT_TRUE(released);
    const QString keyBefore = *workspace->care().emergencyKey(passphrase());

    const auto rotated = workspace->care().rotate({.renewAnswersKey = true}, Progress());

    ASSERT_TRUE(rotated) << wordsOf(rotated.error());
    EXPECT_TRUE(QFile::exists(rotated->backup));
    EXPECT_EQ(backupKinds().first(), QStringLiteral("rotation"));
    EXPECT_NE(*workspace->care().emergencyKey(passphrase()), keyBefore);
    EXPECT_EQ(*workspace->care().rotationNeed(), RotationNeed::None);
    for (int i = 0; i < 2; ++i) {
        const auto again = release();
        ASSERT_TRUE(again) << wordsOf(again.error());
        for (std::size_t n = 0; n < again->outcomes.size(); ++n)
            EXPECT_EQ(again->outcomes[n].id, released->outcomes[n].id) << "what counted was sealed anew";
        EXPECT_TRUE(release({}, WaveId(QStringLiteral("T2"))));
        EXPECT_TRUE(workspace->reporting().document(released->outcomes[0].id, {}));
        ASSERT_NO_FATAL_FAILURE(reopen());
    }
    EXPECT_TRUE(workspace->check()->isSound());
}

TEST_F(VaultCareTest, TakesAnImportBackAfterARotation)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());

    ASSERT_TRUE(workspace->care().rotate({.renewAnswersKey = true}, Progress()));

    EXPECT_TRUE(workspace->collecting().withdraw(import)) << "its receipt was sealed anew";
}

TEST_F(VaultCareTest, StopsARotationThatIsCancelled)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const QString keyBefore = *workspace->care().emergencyKey(passphrase());
    Progress progress;
    progress.cancel();

    EXPECT_EQ(workspace->care().rotate({}, progress).error().code, ErrorCode::Cancelled);

    EXPECT_EQ(*workspace->care().emergencyKey(passphrase()), keyBefore);
    EXPECT_TRUE(release());
}

TEST_F(VaultCareTest, SavesACopyWhereNothingIsYet)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const QString place = m_folder.filePath(QStringLiteral("copy.circ"));

    ASSERT_TRUE(workspace->care().saveCopy(place));

    EXPECT_EQ(workspace->care().saveCopy(place).error().code, ErrorCode::FileExists);
    const auto copy = Workspace::open(place, passphrase(), services);
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->collecting().imports(cycle)->size(), 1U);
}

TEST_F(VaultCareTest, ReportsDamageAndTheCopyToGoBackTo)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    close();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(65536 + 3 * 4096 + 100) && file.write("damage") == 6);
    file.close();
    ASSERT_EQ(Workspace::open(path(), passphrase(), services).error().code, ErrorCode::VaultDamaged);

    const auto report = VaultCare::damage(path(), passphrase());

    ASSERT_TRUE(report);
    EXPECT_FALSE(report->isSound());
    EXPECT_EQ(report->damagedPages, 1);
    EXPECT_GT(report->tables.size(), 10U);
    ASSERT_EQ(report->backups.size(), 1U);
    EXPECT_TRUE(report->backups[0].isSound);
    EXPECT_EQ(report->backups[0].record.kind, QStringLiteral("import"));
    EXPECT_TRUE(Workspace::open(report->backups[0].record.path, passphrase(), services));
}

TEST_F(VaultCareTest, TellsWhoHasItOpen)
{
    ASSERT_NO_FATAL_FAILURE(create());

    const auto holder = VaultCare::holder(path());

    ASSERT_TRUE(holder);
    EXPECT_TRUE(holder->isHere);
    EXPECT_FALSE(holder->computer.isEmpty());
    close();
    EXPECT_FALSE(VaultCare::holder(path()));
}

TEST_F(VaultCareTest, NumbersReleasesWhateverTheClockSays)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(release());
    close();
    const FixedClock earlier(clock.now().addYears(-3));
    auto opened = Workspace::open(path(), passphrase(), {&earlier, &random, true});
    ASSERT_TRUE(opened);
    workspace = std::move(*opened);

    ASSERT_TRUE(importCsv(ownSample(), WaveId(QStringLiteral("T2"))));
    const auto second = release({}, WaveId(QStringLiteral("T2")));

    ASSERT_TRUE(second) << wordsOf(second.error());
    const auto releases = workspace->releasing().releases(cycle);
    ASSERT_TRUE(releases);
    for (const ReleaseSummary &summary : *releases)
        EXPECT_EQ(summary.number, 1) << "one for each participant and wave";
    EXPECT_EQ(workspace->care().backups()->front().madeAt, earlier.now());
}

}  // namespace
}  // namespace circumspect::workspace
