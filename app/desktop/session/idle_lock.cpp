// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace circumspect::desktop {

namespace {

constexpr std::chrono::seconds kStep(5);

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

}  // namespace

IdleLock::IdleLock(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setLimit(std::chrono::minutes limit)
{
    m_limit = limit;
}

void IdleLock::start()
{
    m_lastInput = m_clock.now();
    m_timer.start(kStep);
}

void IdleLock::stop()
{
    m_timer.stop();
}

void IdleLock::check()
{
    const QDateTime now = m_clock.now();
    if (now < m_lastInput)
        m_lastInput = now;
    if (m_timer.isActive() && m_limit.count() > 0 && m_lastInput.secsTo(now) >= std::chrono::seconds(m_limit).count())
        Q_EMIT idle();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        m_lastInput = m_clock.now();
    return QObject::eventFilter(watched, event);
}

}  // namespace circumspect::desktop
