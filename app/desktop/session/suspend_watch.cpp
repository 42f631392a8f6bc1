// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/suspend_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

namespace circumspect::desktop {

namespace {

const QString kService = QStringLiteral("org.freedesktop.login1");
const QString kPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");

}  // namespace

struct SuspendWatch::Bus {
    QDBusConnection connection;
    QDBusUnixFileDescriptor delay;  ///< logind waits as long as it is open
};

SuspendWatch::SuspendWatch(QObject *parent) : SuspendWatch(QDBusConnection::systemBus().name(), parent) {}

SuspendWatch::SuspendWatch(const QString &busName, QObject *parent)
    : QObject(parent), m_bus(std::make_unique<Bus>(Bus{QDBusConnection(busName), {}}))
{
    // The bus knows slots by name only.
    m_bus->connection.connect(kService, kPath, kManager, QStringLiteral("PrepareForSleep"), this,
                              SLOT(prepareForSleep(bool)));
}

SuspendWatch::~SuspendWatch() = default;

void SuspendWatch::prepareForSleep(bool isStarting)
{
    if (isStarting)
        Q_EMIT sleeping();
}

void SuspendWatch::delaySleep()
{
    if (m_isDelaying || !m_bus->connection.isConnected())
        return;
    m_isDelaying = true;
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kManager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Circumspect") << tr("Locking the vault")
         << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(m_bus->connection.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        keep(*watcher);
        watcher->deleteLater();
    });
}

void SuspendWatch::keep(const QDBusPendingCallWatcher &answered)
{
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply(answered);
    // A vault may have been locked before logind answered; without the descriptor nothing waits.
    if (reply.isError() || !m_isDelaying)
        return;
    m_bus->delay = reply.value();
    Q_EMIT sleepDelayed();
}

void SuspendWatch::letSleep()
{
    m_isDelaying = false;
    m_bus->delay = {};
}

}  // namespace circumspect::desktop
