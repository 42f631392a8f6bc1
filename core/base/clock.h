// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace circumspect {

/// The time, in UTC. Always passed in; core has no clock of its own.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still, for tests and reproducible files.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &now) : m_now(now.toUTC()) {}
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

}  // namespace circumspect
