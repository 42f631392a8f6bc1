// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "workspace/vault_care.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::workspace {
namespace {

/// A copy of the vault that the program of schema 1 wrote.
class KeptVaultTest : public WorkspaceTest {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QFile::copy(QStringLiteral(CIRCUMSPECT_FIXTURES "/vaults/schema_1.circ"), path()));
        ASSERT_TRUE(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        auto opened =
            Workspace::open(path(), Secret::fromPassphrase(QStringLiteral("a kept vault of schema one")), services);
        ASSERT_TRUE(opened) << wordsOf(opened.error());
        workspace = std::move(*opened);
        cycle = workspace->rostering().cycles()->front().id;
    }
    static QJsonObject objectOf(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
    static QJsonObject withoutLedgers(QJsonObject exported)
    {
        QJsonArray releases = exported.value(QStringLiteral("releases")).toArray();
        for (qsizetype i = 0; i < releases.size(); ++i) {
            QJsonObject one = releases[i].toObject();
            one.remove(QStringLiteral("ledger"));
            releases[i] = one;
        }
        exported[QStringLiteral("releases")] = releases;
        return exported;
    }
    static QJsonObject kept() { return objectOf(fixture(QStringLiteral("vaults/schema_1.json"))); }
};

TEST_F(KeptVaultTest, KeepsEveryReleasedFigure)
{
    const auto exported = workspace->reporting().exportCells(cycle, ExportFormat::Json);

    ASSERT_TRUE(exported);
    QJsonObject now = objectOf(*exported);
    EXPECT_EQ(now.value(QStringLiteral("cells")).toArray().size(), 1115);
    EXPECT_EQ(now.value(QStringLiteral("cells")), kept().value(QStringLiteral("cells")));
    EXPECT_EQ(withoutLedgers(now), kept()) << "exports have gained the ledger since";
}

TEST_F(KeptVaultTest, KeepsItsRosterInstrumentAndImports)
{
    const auto roster = workspace->rostering().roster(cycle);

    ASSERT_TRUE(roster);
    ASSERT_EQ(roster->participants.size(), 4U);
    EXPECT_EQ(roster->participants[0].code, QStringLiteral("L01"));
    EXPECT_FALSE(roster->answered.empty());
    EXPECT_EQ(workspace->rostering().cycles()->front().name, QStringLiteral("Spring"));
    EXPECT_EQ(workspace->rostering().cycles()->front().instrument, InstrumentId(QStringLiteral("city-leadership-360")));
    EXPECT_EQ(workspace->collecting().imports(cycle)->size(), 1U);
}

TEST_F(KeptVaultTest, ReleasesTheSameOnceMore)
{
    const auto before = workspace->releasing().releases(cycle);
    ASSERT_TRUE(before);

    const auto again = release();

    ASSERT_TRUE(again) << wordsOf(again.error());
    ASSERT_EQ(again->outcomes.size(), before->size());
    for (const Releasing::Outcome &outcome : again->outcomes)
        EXPECT_FALSE(outcome.isNew) << "answers and what counted were upgraded, too";
}

TEST_F(KeptVaultTest, LeavesACopyOfItsOldSchema)
{
    const auto backups = workspace->care().backups();

    ASSERT_TRUE(backups);
    ASSERT_EQ(backups->size(), 1U);
    EXPECT_EQ(backups->front().kind, QStringLiteral("upgrade"));
    EXPECT_EQ(backups->front().madeAt, clock.now());
    close();
    const auto report = VaultCare::damage(path(), Secret::fromPassphrase(QStringLiteral("a kept vault of schema one")));
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSound());
    EXPECT_TRUE(report->backups.at(0).isSound);
}

}  // namespace
}  // namespace circumspect::workspace
