// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"

namespace circumspect::cli {
namespace {

/// L01 with six peers who all named somebody.
class CommentCommands : public CommandLineTest {
protected:
    void importNames()
    {
        makeCycle();
        QByteArray csv = read(sample(QStringLiteral("generic/360_wide_utf8bom.csv"))).split('\n').front() + '\n';
        for (int i = 0; i < 6; ++i)
            csv += "L01,R" + QByteArray::number(i) + ",peer,1" + QByteArray(",4").repeated(50) + ",writer " +
                   QByteArray::number(i) + " asks Xylograph and xylograph,,,\n";
        const Spoken imported = runOn({QStringLiteral("import"), m_vault, write(QStringLiteral("answers.csv"), csv)});
        ASSERT_EQ(imported.code, ExitCode::Done) << qPrintable(imported.errors);
    }

    Spoken comments(const QString &verb, const QStringList &rest = {})
    {
        return runOn(QStringList{QStringLiteral("comments"), verb, m_vault, QStringLiteral("--participant"),
                                 QStringLiteral("L01")} +
                     rest);
    }

    /// How the list names the comment with these words.
    QStringList named(const QString &words)
    {
        const QStringList lines = comments(QStringLiteral("list")).output.split(u'\n').filter(words);
        EXPECT_EQ(lines.size(), 1);
        return {QStringLiteral("--comment"), lines.value(0).section(u' ', 0, 0)};
    }

    QString report()
    {
        const QString file = path(QStringLiteral("report.txt"));
        const Spoken made =
            runOn({QStringLiteral("report"), m_vault, QStringLiteral("--participant"), QStringLiteral("L01"),
                   QStringLiteral("--format"), QStringLiteral("text"), QStringLiteral("--out"), file});
        EXPECT_EQ(made.code, ExitCode::Done) << qPrintable(made.errors);
        return QString::fromUtf8(read(file));
    }
};

TEST_F(CommentCommands, MaskWordsBeforeTheRelease)
{
    ASSERT_NO_FATAL_FAILURE(importNames());
    const QStringList words = {QStringLiteral("--words"), QStringLiteral("xylograph")};

    const Spoken masked = comments(QStringLiteral("mask"), named(QStringLiteral("writer 3")) + words);
    ASSERT_EQ(masked.code, ExitCode::Done) << qPrintable(masked.errors);
    ASSERT_EQ(comments(QStringLiteral("mask"), named(QStringLiteral("writer 4")) + words).code, ExitCode::Done);
    ASSERT_EQ(comments(QStringLiteral("unmask"), named(QStringLiteral("writer 4"))).code, ExitCode::Done);

    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);
    const QString text = report();
    EXPECT_TRUE(text.contains(QStringLiteral("writer 3 asks […] and […]"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("writer 4 asks Xylograph and xylograph")));
    EXPECT_EQ(comments(QStringLiteral("list")).code, ExitCode::Failed);
}

TEST_F(CommentCommands, SayWhenThereIsNothingToMask)
{
    ASSERT_NO_FATAL_FAILURE(importNames());

    EXPECT_EQ(comments(QStringLiteral("mask"), named(QStringLiteral("writer 3")) +
                                                   QStringList{QStringLiteral("--words"), QStringLiteral("nobody")})
                  .code,
              ExitCode::WrongUsage);
    EXPECT_EQ(comments(QStringLiteral("unmask"), {QStringLiteral("--comment"), QStringLiteral("zz")}).code,
              ExitCode::Failed);
    EXPECT_EQ(comments(QStringLiteral("unmask")).code, ExitCode::Failed);
}

TEST_F(CommentCommands, HoldCommentsBackAndHandThemOver)
{
    ASSERT_NO_FATAL_FAILURE(importNames());
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);

    ASSERT_EQ(comments(QStringLiteral("hold")).code, ExitCode::Done);
    EXPECT_FALSE(report().contains(QStringLiteral("Xylograph")));
    ASSERT_EQ(comments(QStringLiteral("release-hold")).code, ExitCode::Done);
    EXPECT_TRUE(report().contains(QStringLiteral("Xylograph")));
}

}  // namespace
}  // namespace circumspect::cli
