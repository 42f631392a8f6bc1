// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/suspend_watch.h"

#include <QDBusConnection>

namespace circumspect::desktop {

SuspendWatch::SuspendWatch(QObject *parent) : QObject(parent)
{
    // The bus knows slots by name only.
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
                                         QStringLiteral("/org/freedesktop/login1"),
                                         QStringLiteral("org.freedesktop.login1.Manager"),
                                         QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
}

void SuspendWatch::prepareForSleep(bool isStarting)
{
    if (isStarting)
        Q_EMIT sleeping();
}

}  // namespace circumspect::desktop
