// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/member_proof.h"

#include "keys/key_derivation.h"

#include <sodium.h>

#include <cstdlib>

namespace circumspect::keys {

namespace {

constexpr char kPurpose[] = "CSMP1|";
constexpr qsizetype kProofSize = crypto_auth_BYTES;
static_assert(kKeySize == crypto_auth_KEYBYTES);

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

Secret proofKeyOf(const Secret &answersKey)
{
    auto key = deriveFromKey(answersKey, kPurpose, {});
    if (!key)
        std::abort();
    return std::move(*key);
}

/// Each field behind its length, so that no two claims read alike.
QByteArray messageOf(const MemberClaim &claim)
{
    QByteArray message(kPurpose);
    for (const QByteArray &field :
         {claim.vault.toUtf8(), claim.member.text().toUtf8(), claim.role.toUtf8(), claim.publicKey})
        message += QByteArray::number(field.size()) + ':' + field;
    return message;
}

}  // namespace

QByteArray memberProof(const Secret &answersKey, const MemberClaim &claim)
{
    const Secret key = proofKeyOf(answersKey);
    const QByteArray message = messageOf(claim);
    QByteArray proof(kProofSize, '\0');
    crypto_auth(reinterpret_cast<unsigned char *>(proof.data()), bytesOf(message),
                static_cast<unsigned long long>(message.size()), key.data());
    return proof;
}

bool isProofOf(QByteArrayView proof, const Secret &answersKey, const MemberClaim &claim)
{
    const Secret key = proofKeyOf(answersKey);
    const QByteArray message = messageOf(claim);
    return proof.size() == kProofSize &&
           crypto_auth_verify(bytesOf(proof), bytesOf(message), static_cast<unsigned long long>(message.size()),
                              key.data()) == 0;
}

}  // namespace circumspect::keys
