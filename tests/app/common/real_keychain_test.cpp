// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/keychain_store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace circumspect::common {
namespace {

/// Nobody waits longer than this for the keychain, whatever is the matter with it.
constexpr qint64 kPatience = 6000;

/// A program that uses the system's keychain, in a session of its own made by keychain_session.
class RealKeychain : public testing::Test {
protected:
    void SetUp() override
    {
        for (const char *program : {"dbus-run-session", "dbus-send", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                GTEST_SKIP() << program << " is not installed";
        }
    }

    /// The probe's words; each verb in a session of this kind takes less than our patience.
    QStringList probe(const QString &session, const QStringList &verbs)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(CIRCUMSPECT_SOURCE_DIR "/tests/app/common/keychain_session"),
                      QStringList{session, QStringLiteral(CIRCUMSPECT_PROGRAMS "/keychain_probe")} + verbs);
        EXPECT_TRUE(process.waitForStarted());
        QStringList words;
        QElapsedTimer clock;
        EXPECT_EQ(nextLine(process), QStringLiteral("ready"));
        for (qsizetype i = 0; i < verbs.size(); ++i) {
            clock.start();
            words << nextLine(process);
            EXPECT_LT(clock.elapsed(), kPatience) << qPrintable(verbs[i]);
        }
        EXPECT_TRUE(process.waitForFinished(20000)) << "the program does not end";
        return words;
    }

    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

private:
    static QString nextLine(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(60000))
                break;
        }
        return QString::fromUtf8(process.readLine()).trimmed();
    }
};

const QStringList kEveryVerb{QStringLiteral("load"),   QStringLiteral("save"), QStringLiteral("load"),
                             QStringLiteral("remove"), QStringLiteral("load"), QStringLiteral("remove")};
const QString kUnlocked = QStringLiteral("unlocked");
const QString kOk = QStringLiteral("ok");
const QString kMissing = QStringLiteral("missing");
const QString kUnavailable = QStringLiteral("unavailable");

TEST_F(RealKeychain, KeepsAKeyUntilItIsTakenAway)
{
    EXPECT_EQ(probe(kUnlocked, kEveryVerb), (QStringList{kMissing, kOk, kOk, kOk, kMissing, kOk}));
}

TEST_F(RealKeychain, IsUnavailableWithoutASessionBus)
{
    EXPECT_EQ(probe(QStringLiteral("no-bus"), {QStringLiteral("save"), QStringLiteral("load")}),
              (QStringList{kUnavailable, kUnavailable}));
}

TEST_F(RealKeychain, IsUnavailableWhereNobodyOffersTheService)
{
    EXPECT_EQ(probe(QStringLiteral("no-service"), {QStringLiteral("save"), QStringLiteral("load")}),
              (QStringList{kUnavailable, kUnavailable}));
}

TEST_F(RealKeychain, IsUnavailableWithoutItsLibrary)
{
    // A library that cannot be loaded, found before the real one.
    const QTemporaryDir folder;
    QFile library(folder.filePath(QStringLiteral("libsecret-1.so.0")));
    ASSERT_TRUE(library.open(QIODevice::WriteOnly));
    library.close();
    m_environment.insert(QStringLiteral("PROBE_LIBRARIES"), folder.path());

    EXPECT_EQ(probe(kUnlocked, {QStringLiteral("save"), QStringLiteral("load")}),
              (QStringList{kUnavailable, kUnavailable}));
}

TEST_F(RealKeychain, SavesNothingIntoALockedKeyring)
{
    const QStringList words = probe(QStringLiteral("locked"), {QStringLiteral("save"), QStringLiteral("load")});

    EXPECT_EQ(words.value(0), kUnavailable);
    EXPECT_NE(words.value(1), kOk);
}

TEST_F(RealKeychain, AnswersInTimeWhenTheServiceHangs)
{
    EXPECT_EQ(probe(QStringLiteral("hung"), {QStringLiteral("load")}), QStringList{kUnavailable});
}

TEST_F(RealKeychain, AnswersInTimeWithoutGlib)
{
    m_environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));

    EXPECT_EQ(probe(kUnlocked, {QStringLiteral("save")}), QStringList{kUnavailable});
}

}  // namespace
}  // namespace circumspect::common
