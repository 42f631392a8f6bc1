// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::cli {
namespace {

/// L01 with five peers, released; then more of them answer.
class ReleaseCommands : public CommandLineTest {
protected:
    void importPeers(int first, int last)
    {
        QStringList records;
        for (int rater = first; rater <= last; ++rater)
            records.append(QStringLiteral("L01,R%1,peer,%2").arg(rater).arg(2 + rater % 3));
        const QString file = write(QStringLiteral("answers%1.csv").arg(first), wideCsv(records).toUtf8());
        const Spoken imported = runOn({QStringLiteral("import"), m_vault, file});
        ASSERT_EQ(imported.code, ExitCode::Done) << qPrintable(imported.errors);
    }

    Spoken release(const QStringList &rest = {})
    {
        return runOn(
            QStringList{QStringLiteral("release"), m_vault, QStringLiteral("--participant"), QStringLiteral("L01")} +
            rest);
    }
    Spoken ledger(const QStringList &rest = {})
    {
        return runOn(
            QStringList{QStringLiteral("ledger"), m_vault, QStringLiteral("--participant"), QStringLiteral("L01")} +
            rest);
    }

    const QStringList m_preview{QStringLiteral("--preview")};
};

TEST_F(ReleaseCommands, SayWhatMustWaitAndReleaseNothing)
{
    makeCycle();
    ASSERT_NO_FATAL_FAILURE(importPeers(1, 5));
    EXPECT_TRUE(release(m_preview).output.contains(QStringLiteral("the first report would be released")));
    EXPECT_NE(ledger().code, ExitCode::Done);
    ASSERT_EQ(release().code, ExitCode::Done);
    EXPECT_TRUE(release(m_preview).output.contains(QStringLiteral("the released report stands")));

    ASSERT_NO_FATAL_FAILURE(importPeers(6, 7));
    const Spoken waiting = release(m_preview);

    EXPECT_EQ(waiting.code, ExitCode::Done);
    EXPECT_TRUE(waiting.output.contains(
        QStringLiteral("new answers wait until every changed group has at least 3 more; too few so far: peer")))
        << qPrintable(waiting.output);
    EXPECT_TRUE(release().errors.contains(QStringLiteral("every changed group has at least 3 more")));
}

TEST_F(ReleaseCommands, GiveThePreviewAsJson)
{
    makeCycle();
    ASSERT_NO_FATAL_FAILURE(importPeers(1, 5));
    ASSERT_EQ(release().code, ExitCode::Done);
    ASSERT_NO_FATAL_FAILURE(importPeers(6, 6));

    const Spoken spoken = release(m_preview + QStringList{QStringLiteral("--json")});

    const QJsonObject preview = QJsonDocument::fromJson(spoken.output.toUtf8()).array().first().toObject();
    EXPECT_EQ(preview[u"participant"].toString(), QStringLiteral("L01"));
    EXPECT_EQ(preview[u"verdict"].toString(), QStringLiteral("new_answers_wait"));
    const QJsonObject group = preview[u"groups"].toArray().first().toObject();
    EXPECT_EQ(group[u"group"].toString(), QStringLiteral("peer"));
    EXPECT_FALSE(group[u"has_enough"].toBool(true));
    EXPECT_EQ(preview[u"comments_wait"].toInt(-1), 0) << "how many comments wait";
}

TEST_F(ReleaseCommands, SayTheLedgerInWordsAndAsJson)
{
    makeCycle();
    ASSERT_NO_FATAL_FAILURE(importPeers(1, 5));
    ASSERT_EQ(release().code, ExitCode::Done);

    const Spoken words = ledger();
    const Spoken json = ledger({QStringLiteral("--json")});

    EXPECT_TRUE(words.output.contains(QStringLiteral("Peers"))) << qPrintable(words.output);
    const QJsonArray entries = QJsonDocument::fromJson(json.output.toUtf8()).object()[u"ledger"].toArray();
    ASSERT_FALSE(entries.isEmpty());
    EXPECT_EQ(entries.first().toObject()[u"level"].toString(), QStringLiteral("group"));
}

}  // namespace
}  // namespace circumspect::cli
