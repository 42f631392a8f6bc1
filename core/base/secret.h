// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace circumspect {

/// Bytes in locked memory that are wiped when they go (sodium_malloc: guard pages, no swap). Never logged, never a
/// QString, never copied without asking.
class Secret {
public:
    Secret();
    explicit Secret(std::size_t size);
    /// Copies the bytes; the caller wipes the source.
    static Secret copyOf(QByteArrayView bytes);
    /// The passphrase as NFC UTF-8, the form every key derivation uses.
    static Secret fromPassphrase(const QString &text);
    /// Random bytes from libsodium.
    static Secret random(std::size_t size);

    Secret(Secret &&) noexcept;
    Secret &operator=(Secret &&) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    Secret clone() const;
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    QByteArrayView view() const;

private:
    struct Wipe {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char[], Wipe> m_bytes;
    std::size_t m_size = 0;
};

}  // namespace circumspect
