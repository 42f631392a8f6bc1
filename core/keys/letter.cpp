// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/letter.h"

#include "keys/key_derivation.h"
#include "keys/padding.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>

namespace circumspect::keys {

namespace {

constexpr qsizetype kNonce = crypto_box_NONCEBYTES;
constexpr qsizetype kBoxedKey = crypto_box_MACBYTES + crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype kEnvelope = kPublicKeySize + kNonce + kBoxedKey;
constexpr qsizetype kSealedEnvelope = kEnvelope + crypto_box_SEALBYTES;
constexpr qsizetype kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kChunk = 4096;
constexpr qsizetype kSealedChunk = kChunk + crypto_secretstream_xchacha20poly1305_ABYTES;

static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == kKeySize);

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Error invalid(const QString &detail)
{
    return failure(ErrorCode::PackageInvalid, {}, detail);
}

/// Sender's public key, nonce, and the key of the stream in a box of sender and receiver; sealed to the receiver.
Result<QByteArray> sealedEnvelope(const KeyPair &sender, const QByteArray &receiver, const Secret &streamKey)
{
    QByteArray envelope = sender.publicKey;
    envelope.resize(kEnvelope);
    unsigned char *nonce = bytesOf(envelope) + kPublicKeySize;
    randombytes_buf(nonce, static_cast<std::size_t>(kNonce));
    if (receiver.size() != kPublicKeySize || sender.publicKey.size() != kPublicKeySize ||
        crypto_box_easy(nonce + kNonce, streamKey.data(), streamKey.size(), nonce, bytesOf(QByteArrayView(receiver)),
                        sender.secretKey.data()) != 0)
        return failure(ErrorCode::SealBroken, {}, QStringLiteral("not a public key"));
    QByteArray sealed(kSealedEnvelope, '\0');
    if (crypto_box_seal(bytesOf(sealed), bytesOf(QByteArrayView(envelope)), static_cast<unsigned long long>(kEnvelope),
                        bytesOf(QByteArrayView(receiver))) != 0)
        return failure(ErrorCode::SealBroken, {}, QStringLiteral("not a public key"));
    return sealed;
}

struct OpenedEnvelope {
    QByteArray sender;
    Secret streamKey;
};

Result<OpenedEnvelope> openEnvelope(const KeyPair &receiver, QByteArrayView sealed)
{
    QByteArray envelope(kEnvelope, '\0');
    if (crypto_box_seal_open(bytesOf(envelope), bytesOf(sealed), static_cast<unsigned long long>(sealed.size()),
                             bytesOf(QByteArrayView(receiver.publicKey)), receiver.secretKey.data()) != 0)
        return invalid(QStringLiteral(": damaged_envelope"));
    const unsigned char *nonce = bytesOf(QByteArrayView(envelope)) + kPublicKeySize;
    OpenedEnvelope opened{envelope.first(kPublicKeySize), Secret(kKeySize)};
    if (crypto_box_open_easy(opened.streamKey.data(), nonce + kNonce, static_cast<unsigned long long>(kBoxedKey), nonce,
                             bytesOf(QByteArrayView(opened.sender)), receiver.secretKey.data()) != 0)
        return invalid(QStringLiteral(": damaged_sender"));
    return opened;
}

/// Appends the chunks behind `sealed`, whose bytes so far are bound into each of them.
void appendChunks(QByteArray &sealed, crypto_secretstream_xchacha20poly1305_state &stream, QByteArrayView padded)
{
    const QByteArray before = sealed;
    QByteArray chunk(kSealedChunk, '\0');
    for (qsizetype at = 0; at < padded.size(); at += kChunk) {
        const unsigned char tag = at + kChunk == padded.size() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                               : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(
            &stream, bytesOf(chunk), nullptr, bytesOf(padded.sliced(at)), static_cast<unsigned long long>(kChunk),
            bytesOf(QByteArrayView(before)), static_cast<unsigned long long>(before.size()), tag);
        sealed.append(chunk);
    }
}

Result<QByteArray> openChunks(crypto_secretstream_xchacha20poly1305_state &stream, QByteArrayView before,
                              QByteArrayView chunks)
{
    if (chunks.isEmpty() || chunks.size() % kSealedChunk != 0)
        return invalid(QStringLiteral(": damaged_letter"));
    QByteArray padded;
    QByteArray chunk(kChunk, '\0');
    for (qsizetype at = 0; at < chunks.size(); at += kSealedChunk) {
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream, bytesOf(chunk), nullptr, &tag,
                                                       bytesOf(chunks.sliced(at)),
                                                       static_cast<unsigned long long>(kSealedChunk), bytesOf(before),
                                                       static_cast<unsigned long long>(before.size())) != 0)
            return invalid(QStringLiteral(": damaged_letter"));
        const bool isLast = at + kSealedChunk == chunks.size();
        if (isLast != (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL))
            return invalid(QStringLiteral(": damaged_letter"));
        padded.append(chunk);
    }
    auto plaintext = unpad(padded);
    return plaintext ? plaintext : invalid(QStringLiteral(": damaged_letter"));
}

}  // namespace

Result<QByteArray> sealLetter(const KeyPair &sender, const QByteArray &receiver, QByteArrayView prologue,
                              QByteArrayView plaintext)
{
    if (sodium_init() < 0)
        std::abort();
    if (plaintext.size() > kLargestLetter / 2)
        return failure(ErrorCode::FileTooLarge);
    const Secret streamKey = Secret::random(kKeySize);
    const auto envelope = sealedEnvelope(sender, receiver, streamKey);
    if (!envelope)
        return envelope.error();
    QByteArray header(kStreamHeader, '\0');
    crypto_secretstream_xchacha20poly1305_state stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream, bytesOf(header), streamKey.data());
    QByteArray sealed = prologue.toByteArray() + receiver + *envelope + header;
    appendChunks(sealed, stream, pad(plaintext, kChunk));
    sodium_memzero(&stream, sizeof(stream));
    return sealed;
}

Result<Letter> openLetter(const KeyPair &receiver, QByteArrayView prologue, QByteArrayView sealed)
{
    if (sodium_init() < 0)
        std::abort();
    const qsizetype before = prologue.size() + kPublicKeySize + kSealedEnvelope + kStreamHeader;
    if (sealed.size() < before || sealed.size() > kLargestLetter || !sealed.startsWith(prologue))
        return invalid(QStringLiteral("the first bytes"));
    const QByteArrayView to = sealed.sliced(prologue.size(), kPublicKeySize);
    if (to != receiver.publicKey)
        return failure(ErrorCode::PackageForSomebodyElse);
    auto envelope = openEnvelope(receiver, sealed.sliced(prologue.size() + kPublicKeySize, kSealedEnvelope));
    if (!envelope)
        return envelope.error();
    crypto_secretstream_xchacha20poly1305_state stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytesOf(sealed.sliced(before - kStreamHeader)),
                                                        envelope->streamKey.data()) != 0)
        return invalid(QStringLiteral("the stream"));
    auto plaintext = openChunks(stream, sealed.first(before), sealed.sliced(before));
    sodium_memzero(&stream, sizeof(stream));
    if (!plaintext)
        return plaintext.error();
    return Letter{std::move(envelope->sender), std::move(*plaintext)};
}

}  // namespace circumspect::keys
