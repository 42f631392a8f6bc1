// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <functional>

namespace circumspect::common {

/// The system's keychain, one job at a time: may answer late, or never.
class Keychain {
public:
    using Done = std::function<void(Result<void>)>;
    using Loaded = std::function<void(Result<Secret>)>;

    virtual ~Keychain() = default;
    virtual void write(const QString &name, const Secret &bytes, Done done) = 0;
    /// KeySlotNotFound when it says that there is no such entry, KeyStoreUnavailable for everything else.
    virtual void read(const QString &name, Loaded loaded) = 0;
    virtual void remove(const QString &name, Done done) = 0;
};

/// QtKeychain: Secret Service, KWallet, macOS keychain, Windows credentials.
class SystemKeychain final : public Keychain {
public:
    void write(const QString &name, const Secret &bytes, Done done) override;
    void read(const QString &name, Loaded loaded) override;
    void remove(const QString &name, Done done) override;
};

}  // namespace circumspect::common
