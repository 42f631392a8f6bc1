// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/peak_memory.h"

#include <QFile>

namespace circumspect::test {

namespace {

/// A line of /proc/self/status such as "VmHWM:  12345 kB", in bytes; 0 when there is none.
qint64 statusOf(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(QByteArray(name + ':')))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

}  // namespace

PeakMemory::PeakMemory()
{
    QFile marks(QStringLiteral("/proc/self/clear_refs"));
    m_isKnown = marks.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && marks.write("5") == 1;
    m_start = statusOf("VmRSS");
    m_isKnown = m_isKnown && m_start > 0;
}

qint64 PeakMemory::growth() const
{
    return statusOf("VmHWM") - m_start;
}

}  // namespace circumspect::test
