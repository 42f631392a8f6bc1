// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <functional>

namespace circumspect::keys {

/// Which device key: one a vault and slot.
struct DeviceKeyName {
    QString vault;
    SlotId slot;
};

/// Keeps device keys: random keys that open a `device` slot, never the vault key and never a passphrase. The app brings
/// the system's keychain; every failure is KeyStoreUnavailable, and nothing waits longer than a few seconds.
class KeyStore {
public:
    using Done = std::function<void(Result<void>)>;
    using Loaded = std::function<void(Result<Secret>)>;

    virtual ~KeyStore() = default;
    /// Succeeds only when the key could be read back.
    virtual void save(const DeviceKeyName &name, const Secret &key, Done done) = 0;
    /// KeySlotNotFound when nothing is kept under that name.
    virtual void load(const DeviceKeyName &name, Loaded loaded) = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const DeviceKeyName &name, Done done) = 0;
};

}  // namespace circumspect::keys
