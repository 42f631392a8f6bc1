// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/storage/vault_folder.h"
#include "keys/recovery_code.h"
#include "sealed/storage/members.h"
#include "sealed/storage/rotation.h"

#include <QProcess>
#include <QStandardPaths>

namespace circumspect::sealed {
namespace {

struct Outcome {
    int code;
    QString output;
    QString errors;
};

Outcome runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60000)) << qPrintable(program);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The first Python that has PyNaCl; empty where there is none.
QString pythonWithNacl()
{
    for (const QString &python :
         {QStringLiteral("/usr/bin/python3"), QStandardPaths::findExecutable(QStringLiteral("python3"))}) {
        if (QFile::exists(python) &&
            runProgram(python, {QStringLiteral("-c"), QStringLiteral("import nacl")}).code == 0)
            return python;
    }
    return {};
}

class OutsideTools : public testing::Test {
protected:
    void SetUp() override
    {
        const auto vault = m_folder.create();
        setSetting(*vault, QStringLiteral("greeting"), QStringLiteral("Grüße aus dem Tresor"));
        m_recovery = Secret::random(32);
        ASSERT_TRUE(Members(*vault).addKey(keys::SlotKind::Recovery, m_recovery));
        m_key = vault->emergencyKey(m_folder.passphrase()).value();
        ASSERT_TRUE(vault->close());
    }

    Outcome runShell(const QString &sql)
    {
        const QString script = QStringLiteral("PRAGMA key = \"%1\";\n%2\n").arg(m_key, sql);
        return runProgram(m_shell, {QStringLiteral("-batch"), m_folder.path()}, script.toUtf8());
    }
    Outcome runScript(const QStringList &arguments, const QString &secret)
    {
        const QString script = QStringLiteral(CIRCUMSPECT_SOURCE_DIR "/packaging/emergency_open.py");
        return runProgram(m_python, QStringList{script, m_folder.path()} + arguments, secret.toUtf8() + '\n');
    }

    VaultFolder m_folder;
    Secret m_recovery;
    QString m_key;
    QString m_shell = QStandardPaths::findExecutable(QStringLiteral("sqlcipher"));
    QString m_python;
};

class StockShell : public OutsideTools {
protected:
    void SetUp() override
    {
        if (m_shell.isEmpty())
            GTEST_SKIP() << "the sqlcipher shell is not installed";
        OutsideTools::SetUp();
    }
};

TEST_F(StockShell, ReadsAVaultByItsName)
{
    const Outcome outcome = runShell(QStringLiteral("SELECT value FROM file_setting;"));

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.output, QStringLiteral("ok\nGrüße aus dem Tresor\n")) << qPrintable(outcome.errors);
}

TEST_F(StockShell, WritesWhatWeCanRead)
{
    const Outcome outcome = runShell(QStringLiteral(
        "INSERT INTO file_setting VALUES ('shell', hex(zeroblob(60000))); VACUUM; PRAGMA integrity_check;"));
    ASSERT_EQ(outcome.code, 0) << qPrintable(outcome.errors);

    const auto vault = m_folder.open();

    ASSERT_TRUE(vault);
    EXPECT_EQ(setting(**vault, QStringLiteral("shell")).size(), 120000);
    EXPECT_EQ((*vault)->check()->findings, QStringList());
    EXPECT_EQ((*vault)->slotTable().slots.size(), 2u);
}

TEST_F(StockShell, ReadsAnExtractedBody)
{
    QByteArray body = m_folder.bytes().sliced(65536);
    body.chop(25);
    m_folder.overwrite(body);

    const Outcome outcome = runShell(QStringLiteral("SELECT value FROM file_setting;"));

    EXPECT_TRUE(outcome.output.contains(QStringLiteral("Grüße"))) << qPrintable(outcome.errors);
}

TEST_F(StockShell, ReadsNothingWithoutTheKey)
{
    m_key = QStringLiteral("x'%1'").arg(QString(64, u'0'));

    const Outcome outcome = runShell(QStringLiteral("SELECT value FROM file_setting;"));

    EXPECT_TRUE(outcome.errors.contains(QStringLiteral("file is not a database")));
    EXPECT_FALSE(outcome.output.contains(QStringLiteral("Grüße")));
}

class EmergencyScript : public OutsideTools {
protected:
    void SetUp() override
    {
        m_python = pythonWithNacl();
        if (m_python.isEmpty())
            GTEST_SKIP() << "no Python with PyNaCl (python3-nacl) is installed";
        OutsideTools::SetUp();
    }
    QString line() const { return QStringLiteral("PRAGMA key = \"%1\";\n").arg(m_key); }
};

TEST_F(EmergencyScript, FindsTheKeyByPassphrase)
{
    const Outcome outcome = runScript({}, QStringLiteral("correct horse battery"));

    EXPECT_EQ(outcome.output, line()) << qPrintable(outcome.errors);
}

TEST_F(EmergencyScript, FindsTheKeyByRecoveryCode)
{
    const Outcome outcome = runScript({QStringLiteral("--recovery")}, keys::recoveryCodeOf(m_recovery).toLower());

    EXPECT_EQ(outcome.output, line()) << qPrintable(outcome.errors);
}

TEST_F(EmergencyScript, FollowsTheLinksOfRotations)
{
    {
        const auto vault = m_folder.open();
        ASSERT_TRUE(vault);
        ASSERT_TRUE(Rotation(**vault, {}).run());
        ASSERT_TRUE(Rotation(**vault, {.renewAnswersKey = true}).run());
        m_key = (*vault)->emergencyKey(m_folder.passphrase()).value();
    }
    ASSERT_EQ(inspectVault(m_folder.path())->slots[1].links.size(), 2U);

    const Outcome outcome = runScript({QStringLiteral("--recovery")}, keys::recoveryCodeOf(m_recovery));

    EXPECT_EQ(outcome.output, line()) << qPrintable(outcome.errors);
    EXPECT_EQ(runScript({}, QStringLiteral("correct horse battery")).output, line());
}

TEST_F(EmergencyScript, ReadsTheSecondCopyOfTheSlots)
{
    m_folder.overwrite(m_folder.bytes().replace(4096, 500, QByteArray(500, 'x')));

    EXPECT_EQ(runScript({}, QStringLiteral("correct horse battery")).output, line());
}

TEST_F(EmergencyScript, RefusesAWrongPassphrase)
{
    const Outcome outcome = runScript({}, QStringLiteral("wrong horse battery"));

    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.output, QString());
    EXPECT_TRUE(outcome.errors.contains(QStringLiteral("none of 1 slots")));
}

TEST_F(EmergencyScript, ListsTheSlots)
{
    const Outcome outcome = runScript({QStringLiteral("--list")}, {});

    EXPECT_EQ(outcome.output.count(QStringLiteral(" owner\n")), 2);
}

}  // namespace
}  // namespace circumspect::sealed
