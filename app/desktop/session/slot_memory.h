// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "desktop/shell/settings.h"

#include <QString>

namespace circumspect::desktop {

/// Which key slot of which vault was used last, and which one belongs to this computer. Random ids, never names.
class SlotMemory {
public:
    explicit SlotMemory(Settings &settings) : m_settings(settings) {}

    /// Empty when nothing is known.
    SlotId lastSlot(const QString &vault) const { return find(Setting::LastSlots, vault); }
    void setLastSlot(const QString &vault, const SlotId &slot) { put(Setting::LastSlots, vault, slot); }
    SlotId deviceSlot(const QString &vault) const { return find(Setting::DeviceSlots, vault); }
    /// An empty slot forgets.
    void setDeviceSlot(const QString &vault, const SlotId &slot) { put(Setting::DeviceSlots, vault, slot); }

private:
    SlotId find(Setting setting, const QString &vault) const;
    void put(Setting setting, const QString &vault, const SlotId &slot);

    Settings &m_settings;
};

}  // namespace circumspect::desktop
