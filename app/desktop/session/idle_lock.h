// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace circumspect::desktop {

/// Tells when nobody has typed, clicked or moved the mouse for a while. Watches every event of the application.
class IdleLock final : public QObject {
    Q_OBJECT
public:
    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);

    /// 0 minutes: never.
    void setLimit(std::chrono::minutes limit);
    /// From now on, counting anew.
    void start();
    void stop();

public Q_SLOTS:
    /// Looks at the clock; a timer does so every few seconds. A clock set back starts the count anew.
    void check();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    std::chrono::minutes m_limit{15};
    QDateTime m_lastInput;
    QTimer m_timer;
};

}  // namespace circumspect::desktop
