// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_bundle.h"

#include "keys/key_derivation.h"

#include <QtEndian>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace circumspect::keys {

namespace {

constexpr unsigned char kLayout = 1;
constexpr std::size_t kPrologue = 2;
constexpr std::size_t kPartPrologue = 3;

Error unusable()
{
    return failure(ErrorCode::KeySlotUnusable, {}, QStringLiteral("the key bundle does not fit"));
}

std::size_t encodedSize(const KeyBundle &bundle)
{
    std::size_t size = bundle.vaultKey.size() + (bundle.parts.empty() ? 0 : kPrologue);
    for (const auto &[part, key] : bundle.parts)
        size += kPartPrologue + key.size();
    return size;
}

unsigned char *put(unsigned char *out, const Secret &key)
{
    return std::copy_n(key.data(), key.size(), out);
}

Result<void> readParts(QByteArrayView rest, int count, KeyBundle &bundle)
{
    for (int i = 0; i < count; ++i) {
        if (rest.size() < static_cast<qsizetype>(kPartPrologue))
            return unusable();
        const auto part = static_cast<BundlePart>(rest[0]);
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint16>(rest.data() + 1));
        rest = rest.sliced(static_cast<qsizetype>(kPartPrologue));
        if (rest.size() < size || !bundle.parts.emplace(part, Secret::copyOf(rest.first(size))).second)
            return unusable();
        rest = rest.sliced(size);
    }
    return rest.isEmpty() ? Result<void>() : unusable();
}

}  // namespace

const Secret *KeyBundle::find(BundlePart part) const
{
    const auto found = parts.find(part);
    return found == parts.end() ? nullptr : &found->second;
}

KeyBundle KeyBundle::clone() const
{
    KeyBundle copy{vaultKey.clone(), {}};
    for (const auto &[part, key] : parts)
        copy.parts.emplace(part, key.clone());
    return copy;
}

Secret encodeBundle(const KeyBundle &bundle)
{
    if (bundle.vaultKey.size() != kKeySize || bundle.parts.size() > std::numeric_limits<unsigned char>::max())
        std::abort();
    Secret bytes(encodedSize(bundle));
    unsigned char *out = put(bytes.data(), bundle.vaultKey);
    if (bundle.parts.empty())
        return bytes;
    *out++ = kLayout;
    *out++ = static_cast<unsigned char>(bundle.parts.size());
    for (const auto &[part, key] : bundle.parts) {
        *out++ = static_cast<unsigned char>(part);
        qToBigEndian(static_cast<quint16>(key.size()), out);
        out = put(out + sizeof(quint16), key);
    }
    return bytes;
}

Result<KeyBundle> decodeBundle(const Secret &bytes)
{
    const QByteArrayView view = bytes.view();
    constexpr auto keySize = static_cast<qsizetype>(kKeySize);
    if (view.size() < keySize)
        return unusable();
    KeyBundle bundle{Secret::copyOf(view.first(keySize)), {}};
    const QByteArrayView rest = view.sliced(keySize);
    if (rest.isEmpty())
        return bundle;
    if (rest[0] != kLayout)
        return failure(ErrorCode::VaultNewerThanProgram, {}, QStringLiteral("key bundle layout"));
    if (rest.size() < static_cast<qsizetype>(kPrologue))
        return unusable();
    const int count = static_cast<unsigned char>(rest[1]);
    if (auto done = readParts(rest.sliced(static_cast<qsizetype>(kPrologue)), count, bundle); !done)
        return done.error();
    return bundle;
}

}  // namespace circumspect::keys
