// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "desktop/session/slot_memory.h"
#include "desktop/session/workspace_session.h"
#include "keys/key_store.h"
#include "workspace/membership.h"

#include <QObject>

#include <functional>
#include <memory>

namespace circumspect::desktop {

/// "Remember on this computer": a slot of the vault whose random key lies in the system's keychain.
class DeviceKeys final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;

    DeviceKeys(WorkspaceSession &session, keys::KeyStore &store, SlotMemory &memory, QObject *parent = nullptr)
        : QObject(parent), m_session(session), m_store(store), m_memory(memory)
    {
    }

    SlotMemory &memory() { return m_memory; }
    bool isRemembered(const QString &vault) const { return !m_memory.deviceSlot(vault).isEmpty(); }

    /// Makes a key for the open vault. When the keychain cannot keep it, nothing stays behind and the error is told.
    void remember(Done done);
    /// Takes the key of the open vault away, here and in the vault.
    void forget(Done done);
    /// The key of a vault on this computer. KeySlotNotFound, KeyStoreUnavailable.
    void load(const QString &vault, keys::KeyStore::Loaded loaded);
    /// The vault does not know this computer any more.
    void drop(const QString &vault) { m_memory.setDeviceSlot(vault, {}); }

private:
    void keep(std::shared_ptr<const workspace::DeviceKey> key, const Done &done);

    WorkspaceSession &m_session;
    keys::KeyStore &m_store;
    SlotMemory &m_memory;
};

}  // namespace circumspect::desktop
