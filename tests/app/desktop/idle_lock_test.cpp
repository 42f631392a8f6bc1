// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/idle_lock.h"

#include "desktop/session/suspend_watch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace circumspect::desktop {
namespace {

/// A clock that is set by hand.
class HandClock final : public Clock {
public:
    QDateTime now() const override { return time; }
    QDateTime time{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
};

class IdleLockTest : public testing::Test {
protected:
    void passes(int minutes)
    {
        m_clock.time = m_clock.time.addSecs(60 * minutes);
        m_lock.check();
    }

    HandClock m_clock;
    IdleLock m_lock{m_clock};
    QSignalSpy m_idle{&m_lock, &IdleLock::idle};
};

TEST_F(IdleLockTest, TellsAfterTheLimit)
{
    m_lock.setLimit(std::chrono::minutes(15));
    m_lock.start();

    passes(14);
    const auto before = m_idle.count();
    passes(1);

    EXPECT_EQ(before, 0);
    EXPECT_EQ(m_idle.count(), 1);
}

TEST_F(IdleLockTest, CountsAnewFromEveryKey)
{
    QWidget widget;
    m_lock.start();
    passes(14);

    QTest::keyClick(&widget, Qt::Key_A);
    passes(14);

    EXPECT_EQ(m_idle.count(), 0);
}

TEST_F(IdleLockTest, NeverTellsWithoutALimitOrAVault)
{
    m_lock.start();
    m_lock.setLimit(std::chrono::minutes(0));
    passes(1000);
    m_lock.setLimit(std::chrono::minutes(15));
    m_lock.stop();
    passes(1000);

    EXPECT_EQ(m_idle.count(), 0);
}

TEST_F(IdleLockTest, StartsAnewWhenTheClockIsSetBack)
{
    m_lock.start();

    passes(-60);
    passes(14);
    const auto before = m_idle.count();
    passes(1);

    EXPECT_EQ(before, 0);
    EXPECT_EQ(m_idle.count(), 1);
}

TEST(SuspendWatchTest, TellsBeforeSleepingAndNotAfterWaking)
{
    SuspendWatch watch;
    QSignalSpy sleeping(&watch, &SuspendWatch::sleeping);

    watch.prepareForSleep(true);
    watch.prepareForSleep(false);

    EXPECT_EQ(sleeping.count(), 1);
}

}  // namespace
}  // namespace circumspect::desktop
