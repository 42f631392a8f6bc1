// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/suspend_watch.h"

#include <gtest/gtest.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace circumspect::desktop {
namespace {

const QString kPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
constexpr int kPatience = 5000;

/// What logind does about sleep: whoever asks gets one end of a pipe, and is waited for until it is closed.
class FakeLogind final : public QDBusVirtualObject {
public:
    FakeLogind()
    {
        EXPECT_EQ(::pipe(m_pipe.data()), 0);
        ::fcntl(m_pipe[0], F_SETFL, O_NONBLOCK);
        // The bus must not hold the ends open.
        for (const int end : m_pipe)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    ~FakeLogind() override { ::close(m_pipe[0]); }
    FakeLogind(const FakeLogind &) = delete;
    FakeLogind &operator=(const FakeLogind &) = delete;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != QStringLiteral("Inhibit"))
            return false;
        asked = message.arguments();
        const QDBusUnixFileDescriptor descriptor(m_pipe[1]);
        ::close(m_pipe[1]);
        return connection.send(message.createReply(QVariant::fromValue(descriptor)));
    }
    bool isWaiting() const
    {
        char byte = 0;
        return ::read(m_pipe[0], &byte, 1) != 0;
    }

    QVariantList asked;

private:
    std::array<int, 2> m_pipe{};
};

class SuspendDelayTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            GTEST_SKIP() << "dbus-daemon is not installed";
        const QString address = QStringLiteral("unix:path=") + m_folder.filePath(QStringLiteral("bus"));
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--address=") + address,
                        QStringLiteral("--print-address")});
        ASSERT_TRUE(m_daemon.waitForReadyRead(kPatience));
        QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("logind"));
        ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.login1")));
        ASSERT_TRUE(bus.registerVirtualObject(kPath, &m_logind));
        ASSERT_TRUE(QDBusConnection::connectToBus(address, QStringLiteral("program")).isConnected());
    }

    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
        m_daemon.kill();
        m_daemon.waitForFinished(kPatience);
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    FakeLogind m_logind;
};

TEST_F(SuspendDelayTest, HasSleepWaitUntilTheVaultIsLocked)
{
    SuspendWatch watch(QStringLiteral("program"));
    QSignalSpy delayed(&watch, &SuspendWatch::sleepDelayed);

    watch.delaySleep();

    ASSERT_TRUE(delayed.wait(kPatience));
    EXPECT_EQ(m_logind.asked.value(0).toString(), QStringLiteral("sleep"));
    EXPECT_EQ(m_logind.asked.value(3).toString(), QStringLiteral("delay"));
    EXPECT_TRUE(m_logind.isWaiting());
    watch.letSleep();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_logind.isWaiting(); }, kPatience));
}

TEST_F(SuspendDelayTest, HearsThatSleepIsNear)
{
    SuspendWatch watch(QStringLiteral("program"));
    QSignalSpy sleeping(&watch, &SuspendWatch::sleeping);
    QDBusMessage signal = QDBusMessage::createSignal(kPath, kManager, QStringLiteral("PrepareForSleep"));
    signal << true;

    QDBusConnection(QStringLiteral("logind")).send(signal);

    EXPECT_TRUE(sleeping.wait(kPatience));
}

TEST_F(SuspendDelayTest, LeavesNothingWaitingWhenTheVaultIsLockedFirst)
{
    SuspendWatch watch(QStringLiteral("program"));

    watch.delaySleep();
    watch.letSleep();

    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_logind.asked.isEmpty() && !m_logind.isWaiting(); }, kPatience));
}

}  // namespace
}  // namespace circumspect::desktop
