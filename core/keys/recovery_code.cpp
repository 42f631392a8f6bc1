// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/recovery_code.h"

#include "keys/key_derivation.h"

#include <cstdlib>

namespace circumspect::keys {

namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kChecksumSize = 3;
constexpr std::size_t kCodeBytes = kKeySize + kChecksumSize;
constexpr qsizetype kCodeLength = kCodeBytes * 8 / 5;
constexpr qsizetype kGroup = 4;
static_assert(kCodeBytes * 8 % 5 == 0);

QByteArray checksumOf(const Secret &key)
{
    QByteArray message("CSRC1|");
    message.append(key.view());
    return blake2b256(message).first(kChecksumSize);
}

int digitOf(QChar typed)
{
    const QChar c = typed.toUpper();
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    return static_cast<int>(QByteArrayView(kAlphabet).indexOf(c.toLatin1()));
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2013';
}

Error mistyped()
{
    return failure(ErrorCode::RecoveryCodeMistyped);
}

}  // namespace

QString recoveryCodeOf(const Secret &key)
{
    if (key.size() != kKeySize)
        std::abort();
    const QByteArray checksum = checksumOf(key);
    QString code;
    unsigned int pool = 0;
    int bits = 0;
    for (std::size_t i = 0; i < kCodeBytes; ++i) {
        const auto byte =
            i < kKeySize ? key.data()[i] : static_cast<unsigned char>(checksum[static_cast<qsizetype>(i - kKeySize)]);
        pool = (pool << 8 | byte) & 0xffff;
        for (bits += 8; bits >= 5; bits -= 5) {
            if (!code.isEmpty() && (code.size() + 1) % (kGroup + 1) == 0)
                code.append(u'-');
            code.append(QLatin1Char(kAlphabet[pool >> (bits - 5) & 0x1f]));
        }
    }
    return code;
}

Result<Secret> keyOfRecoveryCode(const QString &code)
{
    Secret bytes(kCodeBytes);
    unsigned int pool = 0;
    int bits = 0;
    qsizetype read = 0;
    std::size_t filled = 0;
    for (const QChar c : code) {
        if (isSeparator(c))
            continue;
        const int digit = digitOf(c);
        if (digit < 0 || ++read > kCodeLength)
            return mistyped();
        pool = (pool << 5 | static_cast<unsigned int>(digit)) & 0xffff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.data()[filled++] = static_cast<unsigned char>(pool >> bits & 0xff);
        }
    }
    Secret key = Secret::copyOf(bytes.view().first(kKeySize));
    if (read != kCodeLength || checksumOf(key) != bytes.view().sliced(kKeySize))
        return mistyped();
    return key;
}

}  // namespace circumspect::keys
