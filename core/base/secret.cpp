// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>
#include <utility>

namespace circumspect {

namespace {

unsigned char *allocate(std::size_t size)
{
    if (sodium_init() < 0)
        std::abort();
    if (size == 0)
        return nullptr;
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (bytes == nullptr)
        std::abort();
    return bytes;
}

}  // namespace

void Secret::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Secret::Secret() = default;

Secret::Secret(std::size_t size) : m_bytes(allocate(size)), m_size(size)
{
    if (size > 0)
        std::memset(m_bytes.get(), 0, size);
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(secret.data(), bytes.data(), secret.size());
    return secret;
}

Secret Secret::fromPassphrase(const QString &text)
{
    QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    Secret secret = copyOf(utf8);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return secret;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    if (size > 0)
        randombytes_buf(secret.data(), size);
    return secret;
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

Secret::~Secret() = default;

Secret Secret::clone() const
{
    return copyOf(view());
}

QByteArrayView Secret::view() const
{
    return {reinterpret_cast<const char *>(m_bytes.get()), static_cast<qsizetype>(m_size)};
}

}  // namespace circumspect
