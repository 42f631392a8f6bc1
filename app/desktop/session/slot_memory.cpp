// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/slot_memory.h"

#include <QStringList>

namespace circumspect::desktop {

namespace {

constexpr int kMost = 50;

}  // namespace

SlotId SlotMemory::find(Setting setting, const QString &vault) const
{
    for (const QString &line : m_settings.value(setting).toStringList()) {
        if (line.section(u' ', 0, 0) == vault)
            return SlotId(line.section(u' ', 1));
    }
    return {};
}

void SlotMemory::put(Setting setting, const QString &vault, const SlotId &slot)
{
    QStringList lines = m_settings.value(setting).toStringList();
    lines.removeIf([&](const QString &line) { return line.section(u' ', 0, 0) == vault; });
    if (!slot.isEmpty())
        lines.prepend(vault + u' ' + slot.text());
    m_settings.set(setting, lines.mid(0, kMost));
}

}  // namespace circumspect::desktop
