// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/save_timer.h"

namespace circumspect::desktop {

SaveTimer::SaveTimer(const SavePace &pace, QObject *parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(pace.quiet);
    m_longest.setSingleShot(true);
    m_longest.setInterval(pace.longest);
    connect(&m_quiet, &QTimer::timeout, this, &SaveTimer::due);
    connect(&m_longest, &QTimer::timeout, this, &SaveTimer::due);
}

void SaveTimer::touch()
{
    m_quiet.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void SaveTimer::stop()
{
    m_quiet.stop();
    m_longest.stop();
}

}  // namespace circumspect::desktop
