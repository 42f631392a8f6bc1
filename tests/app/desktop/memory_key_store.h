// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key_store.h"

#include <map>

namespace circumspect::desktop {

/// A keychain that answers at once, or refuses everything.
class MemoryKeyStore final : public keys::KeyStore {
public:
    bool refuses = false;
    std::map<QString, Secret> kept;

    void save(const keys::DeviceKeyName &name, const Secret &key, Done done) override
    {
        if (refuses)
            return done(failure(ErrorCode::KeyStoreUnavailable));
        kept.insert_or_assign(entry(name), key.clone());
        done({});
    }
    void load(const keys::DeviceKeyName &name, Loaded loaded) override
    {
        const auto found = kept.find(entry(name));
        if (refuses || found == kept.end())
            return loaded(failure(refuses ? ErrorCode::KeyStoreUnavailable : ErrorCode::KeySlotNotFound));
        loaded(found->second.clone());
    }
    void remove(const keys::DeviceKeyName &name, Done done) override
    {
        kept.erase(entry(name));
        done({});
    }

private:
    static QString entry(const keys::DeviceKeyName &name) { return name.vault + u'/' + name.slot.text(); }
};

}  // namespace circumspect::desktop
