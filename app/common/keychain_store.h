// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keychain.h"
#include "keys/key_store.h"

#include <QObject>

#include <chrono>

namespace circumspect::common {

/// Device keys in the system's keychain. Every answer arrives within `patience`, also when the keychain hangs or its
/// library never reports; every failure but a missing entry is KeyStoreUnavailable. What is saved is read back first.
class KeychainStore final : public keys::KeyStore {
public:
    explicit KeychainStore(Keychain &keychain, std::chrono::milliseconds patience = std::chrono::seconds(5))
        : m_keychain(keychain), m_patience(patience)
    {
    }

    void save(const keys::DeviceKeyName &name, const Secret &key, Done done) override;
    void load(const keys::DeviceKeyName &name, Loaded loaded) override;
    void remove(const keys::DeviceKeyName &name, Done done) override;

private:
    Keychain &m_keychain;
    std::chrono::milliseconds m_patience;
    QObject m_context;  ///< timers of what is under way end with the store
};

}  // namespace circumspect::common
