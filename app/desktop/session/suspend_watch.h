// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace circumspect::desktop {

/// Tells when the computer is about to sleep, as logind announces it on the system bus. Silent where there is none.
class SuspendWatch final : public QObject {
    Q_OBJECT
public:
    explicit SuspendWatch(QObject *parent = nullptr);

public Q_SLOTS:
    /// logind says true before sleeping and false after waking.
    void prepareForSleep(bool isStarting);

Q_SIGNALS:
    void sleeping();
};

}  // namespace circumspect::desktop
