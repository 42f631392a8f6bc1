// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"

#include <QRegularExpression>

namespace circumspect::cli {
namespace {

/// A vault with an owner and, by passphrases in files, more people.
class MembersCommandTest : public CommandLineTest {
protected:
    void SetUp() override
    {
        m_cleoFile = write(QStringLiteral("cleo.txt"), "a coordinator's own words\n");
        m_nextFile = write(QStringLiteral("next.txt"), "entirely different words\n");
    }

    void makeVaultOfTwo()
    {
        ASSERT_EQ(runOn({QStringLiteral("create"), m_vault, QStringLiteral("--name"), QStringLiteral("Oda")}).code,
                  ExitCode::Done);
        const Spoken added = addMember(QStringLiteral("Cleo"), QStringLiteral("coordinator"));
        ASSERT_EQ(added.code, ExitCode::Done) << qPrintable(added.errors);
    }

    Spoken addMember(const QString &name, const QString &roles)
    {
        return runOn({QStringLiteral("members"), QStringLiteral("add"), m_vault, QStringLiteral("--name"), name,
                      QStringLiteral("--roles"), roles, QStringLiteral("--new-passphrase-file"), m_cleoFile});
    }

    Spoken members(const QStringList &more) { return runOn(QStringList{QStringLiteral("members")} + more); }

    Spoken openWith(const QString &file)
    {
        return run({QStringLiteral("status"), m_vault, QStringLiteral("--passphrase-file"), file});
    }

    QString m_cleoFile;
    QString m_nextFile;
};

TEST_F(MembersCommandTest, ListsNamesRolesAndWaysIn)
{
    ASSERT_NO_FATAL_FAILURE(makeVaultOfTwo());

    const Spoken listed = members({QStringLiteral("list"), m_vault});

    ASSERT_EQ(listed.code, ExitCode::Done) << qPrintable(listed.errors);
    EXPECT_TRUE(listed.output.contains(QStringLiteral("Cleo  coordinator  passphrase"))) << qPrintable(listed.output);
    EXPECT_TRUE(listed.output.contains(QStringLiteral("Oda  owner-coach-coordinator  passphrase  (you)")));
}

TEST_F(MembersCommandTest, NobodyReleasesAReportAboutThemselves)
{
    ASSERT_NO_FATAL_FAILURE(importSample());
    const QString self = members({QStringLiteral("list"), m_vault}).output.section(u' ', 0, 0);

    const Spoken linked = members({QStringLiteral("link"), m_vault, self, QStringLiteral("L01")});

    ASSERT_EQ(linked.code, ExitCode::Done) << qPrintable(linked.errors);
    EXPECT_TRUE(members({QStringLiteral("list"), m_vault}).output.contains(QStringLiteral("(is participant L01)")));
    const Spoken released = runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")});
    EXPECT_NE(released.code, ExitCode::Done);
    EXPECT_TRUE(released.errors.contains(QStringLiteral("a report about yourself"))) << qPrintable(released.errors);
    EXPECT_TRUE(released.output.contains(QStringLiteral("L02: released")));
    EXPECT_FALSE(released.output.contains(QStringLiteral("L01: released")));
    EXPECT_NE(members({QStringLiteral("unlink"), m_vault, self, QStringLiteral("L01")}).code, ExitCode::Done);
}

TEST_F(MembersCommandTest, ACoordinatorOpensButAddsNobodyAndReleasesNothing)
{
    ASSERT_NO_FATAL_FAILURE(makeVaultOfTwo());
    EXPECT_EQ(openWith(m_cleoFile).code, ExitCode::Done);

    const Spoken refused = run({QStringLiteral("members"), QStringLiteral("add"), m_vault, QStringLiteral("--roles"),
                                QStringLiteral("coach"), QStringLiteral("--passphrase-file"), m_cleoFile,
                                QStringLiteral("--new-passphrase-file"), m_nextFile});

    EXPECT_EQ(refused.code, ExitCode::Failed);
    EXPECT_TRUE(refused.errors.contains(QStringLiteral("Your role"))) << qPrintable(refused.errors);
}

TEST_F(MembersCommandTest, UnknownRolesAreWrongUsage)
{
    ASSERT_NO_FATAL_FAILURE(makeVaultOfTwo());

    EXPECT_EQ(addMember(QStringLiteral("X"), QStringLiteral("boss")).code, ExitCode::WrongUsage);
    EXPECT_EQ(runOn({QStringLiteral("create"), path(QStringLiteral("other.circ")), QStringLiteral("--roles"),
                     QStringLiteral("coach")})
                  .code,
              ExitCode::WrongUsage);
}

TEST_F(MembersCommandTest, ARevokedMemberStaysOut)
{
    ASSERT_NO_FATAL_FAILURE(makeVaultOfTwo());

    const Spoken revoked = members({QStringLiteral("revoke"), m_vault, QStringLiteral("Cleo")});

    ASSERT_EQ(revoked.code, ExitCode::Done) << qPrintable(revoked.errors);
    EXPECT_TRUE(revoked.output.contains(QStringLiteral("stay readable"))) << qPrintable(revoked.output);
    EXPECT_EQ(openWith(m_cleoFile).code, ExitCode::Failed);
    EXPECT_EQ(members({QStringLiteral("revoke"), m_vault, QStringLiteral("Nobody")}).code, ExitCode::Failed);
}

TEST_F(MembersCommandTest, AChangedPassphraseTakesTheOldOnesPlace)
{
    ASSERT_NO_FATAL_FAILURE(makeVaultOfTwo());

    const Spoken changed =
        members({QStringLiteral("passphrase"), m_vault, QStringLiteral("--new-passphrase-file"), m_nextFile});

    ASSERT_EQ(changed.code, ExitCode::Done) << qPrintable(changed.errors);
    EXPECT_EQ(runOn({QStringLiteral("status"), m_vault}).code, ExitCode::Failed);
    EXPECT_EQ(openWith(m_nextFile).code, ExitCode::Done);
}

TEST_F(MembersCommandTest, ALostPassphraseIsNotALostVault)
{
    ASSERT_NO_FATAL_FAILURE(makeVaultOfTwo());
    const Spoken made = runOn({QStringLiteral("recovery"), m_vault});
    ASSERT_EQ(made.code, ExitCode::Done) << qPrintable(made.errors);
    const QString code = write(QStringLiteral("code.txt"), made.output.toUtf8());

    const Spoken reset =
        run({QStringLiteral("members"), QStringLiteral("passphrase"), m_vault, QStringLiteral("--recovery-file"), code,
             QStringLiteral("--new-passphrase-file"), m_nextFile});

    ASSERT_EQ(reset.code, ExitCode::Done) << qPrintable(reset.errors);
    EXPECT_EQ(openWith(m_nextFile).code, ExitCode::Done);
    const QString wrong = write(QStringLiteral("wrong.txt"), made.output.toUtf8().replace(0, 2, "00"));
    EXPECT_TRUE(run({QStringLiteral("status"), m_vault, QStringLiteral("--recovery-file"), wrong})
                    .errors.contains(QStringLiteral("typing error")));
}

TEST_F(MembersCommandTest, ARecoverySheetIsAPdf)
{
    ASSERT_NO_FATAL_FAILURE(makeVaultOfTwo());
    const QString file = path(QStringLiteral("sheet.pdf"));

    const Spoken made = runOn({QStringLiteral("recovery"), m_vault, QStringLiteral("--out"), file});

    ASSERT_EQ(made.code, ExitCode::Done) << qPrintable(made.errors);
    EXPECT_TRUE(read(file).startsWith("%PDF"));
}

TEST_F(MembersCommandTest, TheEmergencyKeyOpensNoTextOfAnswersOrNames)
{
    ASSERT_NO_FATAL_FAILURE(makeVaultOfTwo());

    const Spoken shown = runOn({QStringLiteral("emergency-key"), m_vault});

    ASSERT_EQ(shown.code, ExitCode::Done) << qPrintable(shown.errors);
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^x'[0-9a-f]{64}'\n$")).match(shown.output).hasMatch());
}

TEST_F(MembersCommandTest, ABackupOpensWithTheSamePassphrases)
{
    ASSERT_NO_FATAL_FAILURE(makeVaultOfTwo());
    const QString copy = path(QStringLiteral("copy.circ"));

    ASSERT_EQ(runOn({QStringLiteral("backup"), m_vault, copy}).code, ExitCode::Done);

    EXPECT_EQ(run({QStringLiteral("status"), copy, QStringLiteral("--passphrase-file"), m_cleoFile}).code,
              ExitCode::Done);
    EXPECT_EQ(runOn({QStringLiteral("backup"), m_vault, copy}).code, ExitCode::Failed);
}

}  // namespace
}  // namespace circumspect::cli
