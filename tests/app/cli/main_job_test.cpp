// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::cli {
namespace {

using MainJob = CommandLineTest;

TEST_F(MainJob, EveryCommandExplainsItself)
{
    for (const Command &command : allCommands()) {
        const Spoken help = run(command.name.split(u' ') + QStringList{QStringLiteral("--help")});

        EXPECT_EQ(help.code, ExitCode::Done);
        EXPECT_TRUE(help.output.contains(command.summary)) << qPrintable(command.name);
        EXPECT_TRUE(help.errors.isEmpty()) << qPrintable(help.errors);
    }
}

TEST_F(MainJob, UnknownCommandsAndOptionsAreWrongUsage)
{
    EXPECT_EQ(run({}).code, ExitCode::WrongUsage);
    EXPECT_EQ(run({QStringLiteral("conjure")}).code, ExitCode::WrongUsage);
    EXPECT_EQ(run({QStringLiteral("status")}).code, ExitCode::WrongUsage);
    EXPECT_EQ(run({QStringLiteral("status"), m_vault, QStringLiteral("--bogus")}).code, ExitCode::WrongUsage);
}

TEST_F(MainJob, StatusCountsWhoHasAnswered)
{
    importSample();

    const Spoken status = runOn({QStringLiteral("status"), m_vault});

    ASSERT_EQ(status.code, ExitCode::Done) << qPrintable(status.errors);
    for (const QString &leader :
         {QStringLiteral("L01"), QStringLiteral("L02"), QStringLiteral("L03"), QStringLiteral("L04")})
        EXPECT_TRUE(status.output.contains(leader)) << qPrintable(status.output);
}

TEST_F(MainJob, DryRunStoresNothing)
{
    makeCycle();

    const Spoken dry = runOn({QStringLiteral("import"), m_vault, sample(QStringLiteral("generic/360_long.csv")),
                              QStringLiteral("--dry-run")});
    const Spoken status = runOn({QStringLiteral("status"), m_vault});

    EXPECT_EQ(dry.code, ExitCode::Done) << qPrintable(dry.errors);
    EXPECT_FALSE(status.output.contains(QStringLiteral("L01"))) << qPrintable(status.output);
}

TEST_F(MainJob, ReportComesFromAReleaseOnly)
{
    importSample();

    const Spoken report = runOn({QStringLiteral("report"), m_vault, QStringLiteral("--participant"),
                                 QStringLiteral("L01"), QStringLiteral("--out"), path(QStringLiteral("report.pdf"))});

    EXPECT_EQ(report.code, ExitCode::Failed);
    EXPECT_TRUE(report.errors.contains(QStringLiteral("Release it first"))) << qPrintable(report.errors);
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("report.pdf"))));
}

TEST_F(MainJob, OwnSurveyBecomesAReportInFourFormats)
{
    importSample();
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);

    for (const char *format : {"pdf", "html", "json", "text"}) {
        const QString file = path(QStringLiteral("report.") + QLatin1String(format));
        const Spoken report =
            runOn({QStringLiteral("report"), m_vault, QStringLiteral("--participant"), QStringLiteral("L01"),
                   QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--out"), file});

        ASSERT_EQ(report.code, ExitCode::Done) << qPrintable(report.errors);
        EXPECT_GT(read(file).size(), 5000);
    }
    EXPECT_TRUE(read(path(QStringLiteral("report.pdf"))).startsWith("%PDF-"));
    EXPECT_TRUE(read(path(QStringLiteral("report.html"))).startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(QJsonDocument::fromJson(read(path(QStringLiteral("report.json")))).isObject());
}

TEST_F(MainJob, AReportSpeaksTheLanguageAskedFor)
{
    importSample();
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);
    const auto written = [&](const QString &language) {
        const QString file = path(QStringLiteral("report.txt"));
        runOn({QStringLiteral("report"), m_vault, QStringLiteral("--participant"), QStringLiteral("L01"),
               QStringLiteral("--format"), QStringLiteral("text"), QStringLiteral("--language"), language,
               QStringLiteral("--out"), file});
        return QString::fromUtf8(read(file));
    };

    EXPECT_TRUE(written(QStringLiteral("de")).startsWith(QStringLiteral("360-Grad-Feedback-Bericht\n")));
    EXPECT_TRUE(written(QStringLiteral("fr")).contains(QStringLiteral("Collaborateurs directs")));
}

TEST_F(MainJob, ALanguageWithoutWordsIsRefused)
{
    importSample();

    const Spoken report =
        runOn({QStringLiteral("report"), m_vault, QStringLiteral("--all"), QStringLiteral("--language"),
               QStringLiteral("pt"), QStringLiteral("--out-dir"), path(QStringLiteral("reports"))});

    EXPECT_NE(report.code, ExitCode::Done);
    EXPECT_TRUE(report.errors.contains(QStringLiteral("en, fr, es, de"))) << qPrintable(report.errors);
}

TEST_F(MainJob, SameReleaseGivesTheSameBytes)
{
    importSample();
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);

    for (const char *name : {"one.pdf", "two.pdf"})
        ASSERT_EQ(runOn({QStringLiteral("report"), m_vault, QStringLiteral("--participant"), QStringLiteral("L01"),
                         QStringLiteral("--out"), path(QLatin1String(name))})
                      .code,
                  ExitCode::Done);

    EXPECT_EQ(read(path(QStringLiteral("one.pdf"))), read(path(QStringLiteral("two.pdf"))));
}

TEST_F(MainJob, AllReportsGoIntoOneFolder)
{
    importSample();
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);

    const Spoken report = runOn({QStringLiteral("report"), m_vault, QStringLiteral("--all"), QStringLiteral("--format"),
                                 QStringLiteral("json"), QStringLiteral("--out-dir"), path(QStringLiteral("reports"))});

    ASSERT_EQ(report.code, ExitCode::Done) << qPrintable(report.errors);
    EXPECT_EQ(QDir(path(QStringLiteral("reports"))).entryList(QDir::Files),
              (QStringList{QStringLiteral("L01-T1.json"), QStringLiteral("L02-T1.json"), QStringLiteral("L03-T1.json"),
                           QStringLiteral("L04-T1.json")}));
}

TEST_F(MainJob, ExportHoldsPublishedCellsOnly)
{
    importSample();
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);

    const QString file = path(QStringLiteral("results.csv"));
    const Spoken exported = runOn({QStringLiteral("export"), m_vault, QStringLiteral("--format"), QStringLiteral("csv"),
                                   QStringLiteral("--out"), file});

    ASSERT_EQ(exported.code, ExitCode::Done) << qPrintable(exported.errors);
    const QByteArray csv = read(file);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBFrelease_id,cycle_id,wave,participant_id,level"));
    EXPECT_FALSE(csv.contains("R001"));
    EXPECT_FALSE(csv.contains("tokr001"));
    EXPECT_FALSE(csv.contains("Keep the Monday stand-ups"));
}

TEST_F(MainJob, OwnersLeaveAResponseOutAndTakeItInAgain)
{
    makeCycle();
    const QString file = write(QStringLiteral("uniform.csv"), wideCsv({QStringLiteral("L01,R1,peer,4")}).toUtf8());
    ASSERT_EQ(runOn({QStringLiteral("import"), m_vault, file}).code, ExitCode::Done);
    const Spoken listed = runOn({QStringLiteral("quality"), m_vault});
    ASSERT_TRUE(listed.output.contains(QStringLiteral("uniform answers"))) << qPrintable(listed.output);
    EXPECT_FALSE(listed.output.contains(QStringLiteral("R1")));
    const QStringList that{m_vault, QStringLiteral("--response"), listed.output.left(16)};

    const Spoken unreasoned = runOn(QStringList{QStringLiteral("exclude")} + that);
    const Spoken excluded = runOn(QStringList{QStringLiteral("exclude")} + that +
                                  QStringList{QStringLiteral("--reason"), QStringLiteral("a trial run")});
    const Spoken listedAgain = runOn({QStringLiteral("quality"), m_vault});
    const Spoken included = runOn(QStringList{QStringLiteral("include")} + that);

    EXPECT_EQ(unreasoned.code, ExitCode::Failed);
    EXPECT_EQ(excluded.code, ExitCode::Done) << qPrintable(excluded.errors);
    EXPECT_TRUE(listedAgain.output.contains(QStringLiteral("excluded: a trial run")));
    EXPECT_EQ(included.code, ExitCode::Done) << qPrintable(included.errors);
    EXPECT_FALSE(runOn({QStringLiteral("quality"), m_vault}).output.contains(QStringLiteral("a trial run")));
}

TEST_F(MainJob, CheckFindsASoundVaultSound)
{
    importSample();

    const Spoken check = runOn({QStringLiteral("check"), m_vault});

    EXPECT_EQ(check.code, ExitCode::Done) << qPrintable(check.errors);
}

TEST_F(MainJob, CheckTellsWhatIsLeftOfADamagedVaultAndWhichCopyIsSound)
{
    importSample();
    QFile vault(m_vault);
    ASSERT_TRUE(vault.open(QIODevice::ReadWrite));
    vault.seek(vault.size() - 3000);
    vault.write("flipped");
    vault.close();

    const Spoken check = runOn({QStringLiteral("check"), m_vault});

    EXPECT_EQ(check.code, ExitCode::Failed);
    EXPECT_TRUE(check.output.contains(QStringLiteral("Damaged pages: 1 of "))) << qPrintable(check.output);
    EXPECT_TRUE(check.output.contains(QStringLiteral("  sound")));
    EXPECT_TRUE(check.output.contains(QStringLiteral("Open the backup ")));
}

TEST_F(MainJob, CheckFindsTheBackupWhoseKeyStillOpensAVaultWithoutItsKeyTable)
{
    importSample();
    QFile vault(m_vault);
    ASSERT_TRUE(vault.open(QIODevice::ReadWrite));
    for (const qint64 copy : {4096, 34816}) {
        vault.seek(copy + 150);
        vault.write("flipped");
    }
    vault.close();

    const Spoken check = runOn({QStringLiteral("check"), m_vault});

    EXPECT_EQ(check.code, ExitCode::Failed);
    EXPECT_TRUE(check.output.contains(QStringLiteral("Copies of the key table that are whole: 0 of 2.")))
        << qPrintable(check.output);
    EXPECT_TRUE(check.output.contains(QStringLiteral("still opens the rest")));
}

TEST_F(MainJob, TightensThePromiseAndShowsItsText)
{
    importSample();

    const Spoken tighter = runOn({QStringLiteral("promise"), QStringLiteral("change"), m_vault,
                                  QStringLiteral("--minimum"), QStringLiteral("peer=5")});
    const Spoken looser = runOn({QStringLiteral("promise"), QStringLiteral("change"), m_vault,
                                 QStringLiteral("--minimum"), QStringLiteral("peer=4")});
    const Spoken shown = runOn({QStringLiteral("promise"), QStringLiteral("show"), m_vault});

    EXPECT_EQ(tighter.code, ExitCode::Done) << tighter.errors.toStdString();
    EXPECT_EQ(looser.code, ExitCode::Failed);
    EXPECT_TRUE(shown.output.contains(QStringLiteral("at least 5 people"))) << shown.output.toStdString();
}

}  // namespace
}  // namespace circumspect::cli
