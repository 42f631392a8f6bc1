// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/vault.h"

#include <QDirIterator>

namespace circumspect::workspace {
namespace {

constexpr const char *kMarker = "Xylograph-Marker-7301";

/// A vault whose names, comments and rater keys all hold a marker.
class SecrecyTest : public WorkspaceTest {
protected:
    void createMarked()
    {
        createWithCycle();
        const QByteArray roster = QByteArray("code,name\nL01,") + kMarker + "\n";
        ASSERT_TRUE(workspace->rostering().addRoster(cycle, roster));
        QByteArray csv = ownSample().split('\n').front() + '\n';
        for (int i = 0; i < 6; ++i)
            csv += "L01,R" + QByteArray::number(i) + ",peer,1" + QByteArray(",4").repeated(50) + "," + kMarker + " " +
                   QByteArray::number(i) + ",,,\n";
        const auto imported = importCsv(csv);
        ASSERT_TRUE(imported) << wordsOf(imported.error());
        ASSERT_TRUE(release());
    }
};

TEST_F(SecrecyTest, LeavesNoNameOrCommentInTheClearOnDisk)
{
    ASSERT_NO_FATAL_FAILURE(createMarked());

    QDirIterator files(m_folder.path(), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(kMarker)) << files.fileName().toStdString();
    }
    close();
    EXPECT_FALSE(vaultBytes().contains(kMarker));
    EXPECT_FALSE(vaultBytes().contains("SQLite format 3"));
}

/// All text and bytes that whoever opens the vault can read without the owners' key, table by table.
Result<QByteArray> everythingIn(sealed::Connection &connection, const QStringList &tables)
{
    QByteArray all;
    for (const QString &table : tables) {
        auto columns = sealed::Query(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))
                           .rows([](const sealed::Row &row) { return row.text(0); });
        if (!columns)
            return columns.error();
        for (const QString &column : *columns) {
            auto values =
                sealed::Query(connection, QStringLiteral("SELECT CAST(%1 AS BLOB) FROM %2").arg(column, table))
                    .rows([](const sealed::Row &row) { return row.bytes(0); });
            if (!values)
                return values.error();
            for (const QByteArray &value : *values)
                all += value + '\n';
        }
    }
    return all;
}

TEST_F(SecrecyTest, KeepsAnswersAndCommentsSealedFromWhoeverOpensTheVault)
{
    ASSERT_NO_FATAL_FAILURE(createMarked());
    const ParticipantId who = participant(QStringLiteral("L01"));
    close();
    auto vault = sealed::Vault::open(path(), {.secret = passphrase(), .kind = keys::SlotKind::Passphrase, .slot = {}});
    ASSERT_TRUE(vault);

    const auto readable = everythingIn(
        (*vault)->connection(), {QStringLiteral("response"), QStringLiteral("comment"), QStringLiteral("batch_key"),
                                 QStringLiteral("import_receipt"), QStringLiteral("release")});

    ASSERT_TRUE(readable);
    EXPECT_FALSE(readable->contains(kMarker));
    EXPECT_FALSE(readable->contains(QByteArray("3").repeated(20)));
    const auto answers = everythingIn((*vault)->connection(), {QStringLiteral("response"), QStringLiteral("comment")});
    ASSERT_TRUE(answers);
    EXPECT_FALSE(answers->contains(who.text().toUtf8()));
    EXPECT_FALSE(answers->contains("peer"));
}

TEST_F(SecrecyTest, PadsCommentsSoThatTheirLengthTellsLittle)
{
    ASSERT_NO_FATAL_FAILURE(createMarked());
    close();
    auto vault = sealed::Vault::open(path(), {.secret = passphrase(), .kind = keys::SlotKind::Passphrase, .slot = {}});
    ASSERT_TRUE(vault);

    const auto lengths =
        sealed::Query((*vault)->connection(), QStringLiteral("SELECT DISTINCT length(body) FROM comment"))
            .rows([](const sealed::Row &row) { return row.integer(0); });

    ASSERT_TRUE(lengths);
    for (const qint64 length : *lengths)
        EXPECT_EQ((length - 40) % 256, 0);
    EXPECT_EQ(lengths->size(), 1U);
}

TEST_F(SecrecyTest, QuotesNoAnswerInARefusal)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    QByteArray csv = ownSample().split('\n').front() + '\n';
    csv += QByteArray("L01,R1,peer,1,") + kMarker + QByteArray(",4").repeated(49) + ",,,,\n";

    const auto imported = importCsv(csv);

    ASSERT_FALSE(imported);
    QString words = imported.error().subject + imported.error().detail;
    for (const Error &cause : imported.error().causes)
        words += cause.subject + cause.detail;
    EXPECT_FALSE(words.contains(QLatin1String(kMarker)));
}

}  // namespace
}  // namespace circumspect::workspace
