// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"

namespace circumspect::cli {
namespace {

/// A released vault, and L01's own file made from it.
class SharingCommands : public CommandLineTest {
protected:
    void makeParticipantFile()
    {
        importSample();
        ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);
        const Spoken made =
            runOn({QStringLiteral("participant-file make"), m_vault, m_own, QStringLiteral("--participant"),
                   QStringLiteral("L01"), QStringLiteral("--new-passphrase-file"), m_secret});
        ASSERT_EQ(made.code, ExitCode::Done) << qPrintable(made.errors);
    }
    Spoken runOnOwn(QStringList arguments)
    {
        return run(split(arguments) + QStringList{QStringLiteral("--passphrase-file"), m_secret});
    }
    Spoken runOn(const QStringList &arguments) { return CommandLineTest::runOn(split(arguments)); }

    /// The words of a command's name, each an argument of its own.
    static QStringList split(QStringList arguments)
    {
        const QStringList words = arguments.takeFirst().split(u' ');
        return words + arguments;
    }

    const QString m_secret = write(QStringLiteral("own.txt"), "the passphrase of L01\n");
    const QString m_own = path(QStringLiteral("own.circ"));
    const QString m_package = path(QStringLiteral("back.package"));
};

TEST_F(SharingCommands, AParticipantOpensTheirOwnReport)
{
    ASSERT_NO_FATAL_FAILURE(makeParticipantFile());

    const Spoken report = runOnOwn({QStringLiteral("report"), m_own, QStringLiteral("--participant"),
                                    QStringLiteral("L01"), QStringLiteral("--format"), QStringLiteral("text"),
                                    QStringLiteral("--out"), path(QStringLiteral("r"))});
    const Spoken other = runOnOwn({QStringLiteral("report"), m_own, QStringLiteral("--participant"),
                                   QStringLiteral("L02"), QStringLiteral("--format"), QStringLiteral("text"),
                                   QStringLiteral("--out"), path(QStringLiteral("s"))});

    EXPECT_EQ(report.code, ExitCode::Done) << qPrintable(report.errors);
    EXPECT_EQ(other.code, ExitCode::Failed);
}

TEST_F(SharingCommands, APlanGoesBackInAPackage)
{
    ASSERT_NO_FATAL_FAILURE(makeParticipantFile());
    const QString plan =
        write(QStringLiteral("plan.json"), R"({"goals":[{"to":"ask two people first","first_step_by":"2026-04-01"}]})");
    ASSERT_EQ(
        runOnOwn({QStringLiteral("plan save"), m_own, plan, QStringLiteral("--participant"), QStringLiteral("L01")})
            .code,
        ExitCode::Done);
    const Spoken made = runOnOwn({QStringLiteral("package make"), m_own, m_package});
    ASSERT_EQ(made.code, ExitCode::Done) << qPrintable(made.errors);

    const Spoken opened = runOn({QStringLiteral("package open"), m_vault, m_package});

    EXPECT_EQ(opened.code, ExitCode::Done) << qPrintable(opened.errors);
    const Spoken shown =
        runOn({QStringLiteral("plan show"), m_vault, QStringLiteral("--participant"), QStringLiteral("L01")});
    EXPECT_TRUE(shown.output.contains(QStringLiteral("ask two people first"))) << qPrintable(shown.output);
    EXPECT_FALSE(read(m_package).contains("two people"));
}

TEST_F(SharingCommands, ConflictsAreShownAndChosen)
{
    ASSERT_NO_FATAL_FAILURE(makeParticipantFile());
    const QStringList held = {QStringLiteral("--participant"), QStringLiteral("L01"), QStringLiteral("--date")};
    ASSERT_EQ(
        runOnOwn(QStringList{QStringLiteral("debrief held"), m_own} + held + QStringList{QStringLiteral("2026-03-01")})
            .code,
        ExitCode::Done);
    ASSERT_EQ(
        runOn(QStringList{QStringLiteral("debrief held"), m_vault} + held + QStringList{QStringLiteral("2026-03-02")})
            .code,
        ExitCode::Done);
    ASSERT_EQ(runOnOwn({QStringLiteral("package make"), m_own, m_package}).code, ExitCode::Done);

    const Spoken opened = runOn({QStringLiteral("package open"), m_vault, m_package});
    EXPECT_TRUE(opened.output.contains(QStringLiteral("2026-03-01"))) << qPrintable(opened.output);
    ASSERT_EQ(
        runOn({QStringLiteral("package resolve"), m_vault, QStringLiteral("--keep"), QStringLiteral("theirs")}).code,
        ExitCode::Done);

    const Spoken shown =
        runOn({QStringLiteral("plan show"), m_vault, QStringLiteral("--participant"), QStringLiteral("L01")});
    EXPECT_TRUE(shown.output.contains(QStringLiteral("2026-03-01"))) << qPrintable(shown.output);
    EXPECT_TRUE(runOn({QStringLiteral("package resolve"), m_vault}).output.isEmpty());
}

TEST_F(SharingCommands, ACoachGetsAFileOfWhoIsAssigned)
{
    importSample();
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);
    const QStringList coach = {QStringLiteral("--coach"), QStringLiteral("Coretta")};
    const QStringList secret = {QStringLiteral("--new-passphrase-file"), m_secret};
    ASSERT_EQ(runOn(QStringList{QStringLiteral("members add"), m_vault, QStringLiteral("--name"),
                                QStringLiteral("Coretta"), QStringLiteral("--roles"), QStringLiteral("coach")} +
                    secret)
                  .code,
              ExitCode::Done);
    EXPECT_EQ(runOn(QStringList{QStringLiteral("coach-file make"), m_vault, m_own} + coach + secret).code,
              ExitCode::Failed);
    ASSERT_EQ(
        runOn(QStringList{QStringLiteral("assign"), m_vault, QStringLiteral("--participant"), QStringLiteral("L02")} +
              coach)
            .code,
        ExitCode::Done);

    const Spoken made = runOn(QStringList{QStringLiteral("coach-file make"), m_vault, m_own} + coach + secret);

    ASSERT_EQ(made.code, ExitCode::Done) << qPrintable(made.errors);
    const Spoken status = runOnOwn({QStringLiteral("status"), m_own});
    EXPECT_TRUE(status.output.contains(QStringLiteral("L02"))) << qPrintable(status.output);
    EXPECT_FALSE(status.output.contains(QStringLiteral("L01"))) << qPrintable(status.output);
    EXPECT_EQ(runOnOwn({QStringLiteral("release"), m_own, QStringLiteral("--all")}).code, ExitCode::Failed);
}

TEST_F(SharingCommands, SayWhatIsMissingOrWrong)
{
    ASSERT_NO_FATAL_FAILURE(makeParticipantFile());
    const QString broken = write(QStringLiteral("plan.json"), R"({"goals":[{"goal":"x"}]})");

    const Spoken plan =
        runOnOwn({QStringLiteral("plan save"), m_own, broken, QStringLiteral("--participant"), QStringLiteral("L01")});
    EXPECT_EQ(plan.code, ExitCode::Failed);
    EXPECT_TRUE(plan.errors.contains(QStringLiteral("goals[0].goal"))) << qPrintable(plan.errors);
    EXPECT_EQ(runOn({QStringLiteral("package open"), m_vault, broken}).code, ExitCode::Failed);
    EXPECT_EQ(runOn({QStringLiteral("assign"), m_vault}).code, ExitCode::WrongUsage);
    EXPECT_EQ(runOn({QStringLiteral("coach-file make"), m_vault, path(QStringLiteral("c.circ")),
                     QStringLiteral("--coach"), QStringLiteral("Nobody")})
                  .code,
              ExitCode::Failed);
}

}  // namespace
}  // namespace circumspect::cli
