// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QDBusPendingCallWatcher;

namespace circumspect::desktop {

/// Tells when the computer is about to sleep, as logind announces it on the system bus, and has it wait until a vault
/// is locked. Silent where there is no logind.
class SuspendWatch final : public QObject {
    Q_OBJECT
public:
    explicit SuspendWatch(QObject *parent = nullptr);
    /// On the bus that QtDBus knows by this name.
    explicit SuspendWatch(const QString &busName, QObject *parent = nullptr);
    ~SuspendWatch() override;
    SuspendWatch(const SuspendWatch &) = delete;
    SuspendWatch &operator=(const SuspendWatch &) = delete;

public Q_SLOTS:
    /// logind says true before sleeping and false after waking.
    void prepareForSleep(bool isStarting);
    /// While a vault is open, sleep waits for letSleep(); logind itself waits a few seconds and no longer.
    void delaySleep();
    void letSleep();

Q_SIGNALS:
    void sleeping();
    /// logind has promised to wait.
    void sleepDelayed();

private:
    void keep(const QDBusPendingCallWatcher &answered);

    struct Bus;

    std::unique_ptr<Bus> m_bus;
    bool m_isDelaying = false;
};

}  // namespace circumspect::desktop
