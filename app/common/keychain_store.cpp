// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/keychain_store.h"

#include "keys/key_derivation.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <utility>

namespace circumspect::common {

namespace {

QString entryOf(const keys::DeviceKeyName &name)
{
    return QStringLiteral("vault/%1/%2").arg(name.vault, name.slot.text());
}

Error unavailable()
{
    return failure(ErrorCode::KeyStoreUnavailable);
}

/// Hands the first answer on and drops all others; without one in time it is KeyStoreUnavailable.
template <class Answer>
std::function<void(Answer)> onceInTime(QObject *context, std::chrono::milliseconds patience,
                                       std::function<void(Answer)> answer)
{
    auto waiting = std::make_shared<std::function<void(Answer)>>(std::move(answer));
    const auto once = [waiting](Answer given) {
        if (auto told = std::exchange(*waiting, nullptr))
            told(std::move(given));
    };
    QTimer::singleShot(patience, context, [once] { once(unavailable()); });
    return once;
}

}  // namespace

void KeychainStore::save(const keys::DeviceKeyName &name, const Secret &key, Done done)
{
    const auto tell = onceInTime<Result<void>>(&m_context, m_patience, std::move(done));
    const auto kept = std::make_shared<const Secret>(key.clone());
    const QString entry = entryOf(name);
    const auto compare = [tell, kept](const Result<Secret> &read) {
        const bool isKept = read && read->view() == kept->view();
        tell(isKept ? Result<void>() : Result<void>(unavailable()));
    };
    m_keychain.write(entry, key,
                     [this, tell, entry, compare, guard = QPointer<QObject>(&m_context)](const auto &written) {
                         if (!written)
                             return tell(unavailable());
                         if (guard)
                             m_keychain.read(entry, compare);
                     });
}

void KeychainStore::load(const keys::DeviceKeyName &name, Loaded loaded)
{
    const auto tell = onceInTime<Result<Secret>>(&m_context, m_patience, std::move(loaded));
    m_keychain.read(entryOf(name), [tell](Result<Secret> read) {
        if (read && read->size() != keys::kKeySize)
            return tell(unavailable());
        tell(std::move(read));
    });
}

void KeychainStore::remove(const keys::DeviceKeyName &name, Done done)
{
    const auto tell = onceInTime<Result<void>>(&m_context, m_patience, std::move(done));
    m_keychain.remove(entryOf(name), [tell](const Result<void> &removed) {
        const bool isGone = removed || removed.error().code == ErrorCode::KeySlotNotFound;
        tell(isGone ? Result<void>() : Result<void>(unavailable()));
    });
}

}  // namespace circumspect::common
