// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/device_keys.h"

#include <memory>
#include <utility>

namespace circumspect::desktop {

namespace {

auto removal(const SlotId &slot)
{
    return [slot](workspace::Workspace &vault, const workspace::Progress &) {
        return vault.membership().removeSlot(slot);
    };
}

}  // namespace

void DeviceKeys::remember(Done done)
{
    m_session.run(
        tr("Remembering this computer"),
        [](workspace::Workspace &vault, const workspace::Progress &) { return vault.membership().addDevice(); }, this,
        [this, done = std::move(done)](Result<workspace::DeviceKey> made) {
            if (!made)
                return done(made.error());
            keep(std::make_shared<const workspace::DeviceKey>(std::move(*made)), done);
        });
}

void DeviceKeys::keep(std::shared_ptr<const workspace::DeviceKey> key, const Done &done)
{
    const QPointer<DeviceKeys> self(this);
    m_store.save(key->name, key->key, [self, key, done](const Result<void> &saved) {
        if (self.isNull())
            return;
        if (saved) {
            self->m_memory.setDeviceSlot(key->name.vault, key->name.slot);
            return done(saved);
        }
        // A slot whose key nobody has would only take room.
        self->m_session.run(tr("Forgetting this computer"), removal(key->name.slot), self.data(),
                            [](const Result<workspace::Changes> &) {});
        done(saved);
    });
}

void DeviceKeys::forget(Done done)
{
    if (!m_session.vault())
        return;
    const keys::DeviceKeyName name{m_session.vault()->id, m_memory.deviceSlot(m_session.vault()->id)};
    m_memory.setDeviceSlot(name.vault, {});
    m_store.remove(name, [](const Result<void> &) {});
    m_session.run(tr("Forgetting this computer"), removal(name.slot), this,
                  [done = std::move(done)](const Result<workspace::Changes> &removed) {
                      const bool isGone = removed || removed.error().code == ErrorCode::KeySlotNotFound;
                      done(isGone ? Result<void>() : Result<void>(removed.error()));
                  });
}

void DeviceKeys::load(const QString &vault, keys::KeyStore::Loaded loaded)
{
    m_store.load({vault, m_memory.deviceSlot(vault)}, std::move(loaded));
}

}  // namespace circumspect::desktop
