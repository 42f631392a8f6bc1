// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"

#include "workspace/instruments.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace circumspect::cli {
namespace {

/// What must be nowhere but in the vault, sealed, and in the files somebody asked for.
const QByteArray kName = "Xylograph-Name-7301";
const QByteArray kComment = "Xylograph-Comment-7301";
const QByteArray kCoach = "Xylograph-Coach-7301";
const QByteArray kGoal = "Xylograph-Goal-7301";
const QByteArray kRater = "Xylograph-Rater-7301";
const QByteArray kPassphrase = "Xylograph-Passphrase-7301";
const QByteArray kSecond = "Second-Passphrase-7301";
/// One person's answers, as they stand in the file and as they are kept.
const QByteArray kAnswers = "5,1,4,2,5,5,3,1,2,4,5,1,1,3,2,5,4,4,1,2,3,5,2,1,5";
const QByteArray kKeptAnswers = "4031442013400214330124104";

/// The real program, with every folder it knows put into one that is watched.
class WatchedRun : public CommandLineTest {
protected:
    void SetUp() override
    {
        for (const char *folder : {"home", "tmp", "config", "data", "cache", "state", "run", "work", "asked"})
            ASSERT_TRUE(QDir(m_root.path()).mkdir(QString::fromLatin1(folder)));
        ASSERT_TRUE(QFile::setPermissions(in("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_secret = put("passphrase.txt", kPassphrase + '\n');
        m_second = put("second.txt", kSecond + '\n');
        m_third = put("third.txt", kSecond + " again\n");
        m_roster = put("roster.csv", "code,name\nL01," + kName + "\n");
        m_plan = put("plan.json", R"({"goals":[{"to":")" + kGoal + R"("}]})");
        m_answers = put("answers.csv", answers());
        m_broken = put("broken.csv", answers().replace("5,1,4,2,5", QByteArray(kComment + ",1,4,2,5")));
        m_vault = in("work/programme.circ");
    }

    QString in(const char *name) const { return m_root.filePath(QString::fromLatin1(name)); }

    /// Everything there is to do from the command line, in the order of a programme.
    QList<QStringList> everyCommand() const
    {
        QList<QStringList> commands;
        for (const char *line :
             {"create VAULT",
              "instrument check city-leadership-360",
              "instrument add VAULT city-leadership-360",
              "cycle add VAULT --name Spring --instrument city-leadership-360",
              "roster add VAULT ROSTER",
              "import VAULT BROKEN",
              "import VAULT ANSWERS --dry-run --save-mapping ASKED/mapping.json",
              "import VAULT ANSWERS",
              "withdraw VAULT LISTED",
              "import VAULT ANSWERS",
              "status VAULT",
              "check VAULT",
              "promise show VAULT --language fr --out ASKED/promise.pdf",
              "promise change VAULT --retention-days 30",
              "quality VAULT",
              "exclude VAULT --response LISTED --reason COMMENT",
              "quality VAULT",
              "include VAULT --response LISTED",
              "comments list VAULT --participant L01",
              "comments mask VAULT --participant L01 --comment LISTED --words COMMENT",
              "comments unmask VAULT --participant L01 --comment LISTED",
              "release VAULT --all --preview",
              "release VAULT --all",
              "comments hold VAULT --participant L01",
              "comments release-hold VAULT --participant L01",
              "erase VAULT",
              "report VAULT --participant L01 --format pdf --out ASKED/asked.pdf",
              "report VAULT --participant L01 --format json --out ASKED/asked.json",
              "report VAULT --all --format text --out-dir ASKED/asked",
              "report VAULT --participant L01 --format html --out ASKED/asked.html",
              "ledger VAULT --participant L01 --json",
              "template list VAULT",
              "template list VAULT",
              "template show VAULT full",
              "report VAULT --participant L01 --template coach-copy --with-notes --out ASKED/copy.pdf",
              "export VAULT --format csv --out ASKED/results.csv",
              "export VAULT --format json --out ASKED/results.json",
              "members add VAULT --name NAME --roles coordinator --new-passphrase-file SECOND",
              "members list VAULT",
              "members add VAULT --name COACH --roles coach --new-passphrase-file SECOND",
              "members link VAULT COACH L01",
              "members unlink VAULT COACH L01",
              "assign VAULT --participant L01 --coach COACH",
              "coach-file make VAULT OWN/coach.circ --coach COACH --new-passphrase-file SECOND",
              "participant-file make VAULT OWN/own.circ --participant L01 --new-passphrase-file SECOND",
              "plan save OWN/own.circ PLAN --participant L01 --passphrase-file SECOND",
              "debrief held OWN/own.circ --participant L01 --date 2026-03-01 --passphrase-file SECOND",
              "package make OWN/own.circ ASKED/back.package --passphrase-file SECOND",
              "plan save VAULT PLAN --participant L01",
              "package open VAULT ASKED/back.package",
              "package resolve VAULT --keep theirs",
              "plan show VAULT --participant L01",
              "recovery VAULT --out ASKED/recovery.pdf",
              "rotate VAULT --renew-answers-key",
              "backup VAULT COPY",
              "members revoke VAULT NAME",
              "members passphrase VAULT --new-passphrase-file THIRD",
              "emergency-key VAULT --passphrase-file THIRD",
              "sample SAMPLE"}) {
            QString filled = QString::fromLatin1(line);
            filled.replace(QStringLiteral("VAULT"), m_vault)
                .replace(QStringLiteral("ROSTER"), m_roster)
                .replace(QStringLiteral("ANSWERS"), m_answers)
                .replace(QStringLiteral("BROKEN"), m_broken)
                .replace(QStringLiteral("ASKED"), in("asked"))
                .replace(QStringLiteral("OWN"), in("work"))
                .replace(QStringLiteral("PLAN"), m_plan)
                .replace(QStringLiteral("COMMENT"), QString::fromLatin1(kComment))
                .replace(QStringLiteral("COACH"), QString::fromLatin1(kCoach))
                .replace(QStringLiteral("SECOND"), m_second)
                .replace(QStringLiteral("THIRD"), m_third)
                .replace(QStringLiteral("NAME"), QString::fromLatin1(kName))
                .replace(QStringLiteral("COPY"), in("work/copy.circ"))
                .replace(QStringLiteral("SAMPLE"), in("work/sample.circ"));
            commands << filled.split(u' ');
        }
        return commands;
    }

    /// Runs all commands under `tracer`, and keeps what they say on standard error.
    void runEverything(const QStringList &tracer)
    {
        for (QStringList command : everyCommand()) {
            command.replaceInStrings(QStringLiteral("LISTED"), m_listed);
            QStringList line = tracer + QStringList{QStringLiteral(CIRCUMSPECT_PROGRAMS "/circumspect-cli")} + command;
            if (command.contains(m_vault) && !command.contains(QStringLiteral("--passphrase-file")))
                line += {QStringLiteral("--passphrase-file"), m_secret};
            QProcess process;
            process.setProcessEnvironment(watchedEnvironment());
            process.setWorkingDirectory(in("work"));
            process.start(line.takeFirst(), line);
            ASSERT_TRUE(process.waitForFinished(120000)) << qPrintable(command.join(u' '));
            const QByteArray said = process.readAllStandardOutput();
            if (const QByteArray listed = hexDigitsIn(said, "[0-9a-f]{12,32}"); !listed.isEmpty())
                m_listed = QString::fromLatin1(listed);
            const QByteArray errors = process.readAllStandardError();
            const bool isToFail = command.contains(m_broken);
            EXPECT_EQ(process.exitCode(), isToFail ? 1 : 0) << qPrintable(command.join(u' ')) << errors.constData();
            m_errors += errors;
            if (command.first() == u"emergency-key")
                m_key = hexDigitsIn(said, "[0-9a-f]{64}");
        }
    }

    /// The first hex digits of this pattern that stand as a word.
    static QByteArray hexDigitsIn(const QByteArray &said, const char *pattern)
    {
        const QRegularExpression digits(QStringLiteral("\\b%1\\b").arg(QLatin1String(pattern)));
        return digits.match(QString::fromUtf8(said)).captured().toLatin1();
    }

    bool hasMarker(const QByteArray &bytes) const
    {
        for (const QByteArray &marker :
             {kName, kComment, kCoach, kGoal, kRater, kPassphrase, kSecond, kAnswers, kKeptAnswers, m_key})
            if (bytes.contains(marker))
                return true;
        return bytes.contains(QByteArray::fromHex(m_key));
    }

    /// What is left in the watched folders when all is done.
    void checkFiles() const
    {
        QDirIterator files(m_root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int asked = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            asked += wasAskedFor(file) ? 1 : 0;
            EXPECT_TRUE(wasAskedFor(file) || !hasMarker(read(file))) << qPrintable(file);
            EXPECT_FALSE(hasMarker(file.toUtf8()));
        }
        EXPECT_EQ(asked, 4);
        EXPECT_TRUE(hasMarker(read(in("asked/asked.json"))));
        for (const char *folder : {"home", "tmp", "config", "data", "state"})
            EXPECT_TRUE(QDir(in(folder)).isEmpty()) << folder;
    }

    /// What was written, renamed and opened on the way. The terminal may show what was asked for.
    void checkCalls(const QString &trace) const
    {
        QFile lines(trace);
        ASSERT_TRUE(lines.open(QIODevice::ReadOnly));
        int writes = 0;
        int asked = 0;
        while (!lines.atEnd()) {
            const QByteArray line = lines.readLine();
            writes += line.contains("write") ? 1 : 0;
            if (!hasMarker(line))
                continue;
            const bool isTerminal = line.contains(" write(1<pipe:");
            const bool isAsked = wasAskedFor(QString::fromUtf8(line.left(line.indexOf('"'))));
            asked += isAsked ? 1 : 0;
            EXPECT_TRUE(isTerminal || isAsked) << line.left(200).constData();
        }
        EXPECT_GT(writes, 100);
        EXPECT_GT(asked, 0);
    }

    /// Reports and nothing else may name people and quote them. They are drafted beside their place in a file without a
    /// name, which the system shows as a number.
    static bool wasAskedFor(const QString &path)
    {
        return path.contains(u"/asked/asked") || path.contains(u"/asked/#");
    }

    QTemporaryDir m_root;
    QString m_secret, m_second, m_third, m_roster, m_plan, m_answers, m_broken;
    QByteArray m_errors;
    QString m_listed;  ///< what the last list named first: an import, a response or a comment
    QByteArray m_key;  ///< the vault key as hex digits

private:
    QString put(const char *name, const QByteArray &bytes) { return write(QString::fromLatin1(name), bytes); }

    /// Six peers about one person; every rater and comment holds a marker.
    static QByteArray answers()
    {
        const auto bytes = workspace::Instruments::shippedFile(InstrumentId(QStringLiteral("city-leadership-360")));
        const auto instrument = workspace::Instruments::read(*bytes);
        QByteArray csv = "leader,rater,relationship";
        for (const model::Item *item : instrument->items())
            csv += ',' + item->id.text().toUtf8();
        csv += ',' + instrument->openQuestions.front().id.text().toUtf8() + '\n';
        for (int i = 0; i < 6; ++i)
            csv += "L01," + kRater + QByteArray::number(i) + ",peer," + kAnswers +
                   QByteArray(",4").repeated(instrument->itemCount() - 25) + ',' + kComment + '\n';
        return csv;
    }

    QProcessEnvironment watchedEnvironment() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
        // A sanitizer build cannot look for leaks while it is traced.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
        const std::pair<const char *, const char *> folders[] = {{"HOME", "home"},
                                                                 {"TMPDIR", "tmp"},
                                                                 {"SQLITE_TMPDIR", "tmp"},
                                                                 {"XDG_CONFIG_HOME", "config"},
                                                                 {"XDG_DATA_HOME", "data"},
                                                                 {"XDG_CACHE_HOME", "cache"},
                                                                 {"XDG_STATE_HOME", "state"},
                                                                 {"XDG_RUNTIME_DIR", "run"}};
        for (const auto &[name, folder] : folders)
            environment.insert(QString::fromLatin1(name), in(folder));
        return environment;
    }
};

/// The tracer with its options; empty where there is none or it may not trace.
QStringList tracerTo(const QString &trace)
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    const QStringList tracer{
        strace,
        QStringLiteral("-f"),
        QStringLiteral("-qq"),
        QStringLiteral("-y"),
        QStringLiteral("-A"),
        QStringLiteral("-s"),
        QStringLiteral("10000000"),
        QStringLiteral("-o"),
        trace,
        QStringLiteral("-e"),
        QStringLiteral(
            "trace=openat,creat,mkdir,rename,renameat,renameat2,link,linkat,symlink,write,pwrite64,writev,pwritev,"
            "pwritev2,sendto,sendmsg,memfd_create")};
    const bool isUsable =
        !strace.isEmpty() && QProcess::execute(strace, tracer.mid(1) + QStringList{QStringLiteral("true")}) == 0;
    return isUsable ? tracer : QStringList();
}

TEST_F(WatchedRun, BringsNamesAnswersAndSecretsIntoTheReportsAlone)
{
    const QString trace = path(QStringLiteral("trace.txt"));
    const QStringList tracer = tracerTo(trace);

    ASSERT_NO_FATAL_FAILURE(runEverything(tracer));

    ASSERT_EQ(QByteArray::fromHex(m_key).size(), 32);
    checkFiles();
    EXPECT_FALSE(hasMarker(m_errors)) << m_errors.constData();
    if (tracer.isEmpty())
        GTEST_SKIP() << "files were watched, but calls were not: strace is not installed or may not trace here";
    checkCalls(trace);
}

}  // namespace
}  // namespace circumspect::cli
