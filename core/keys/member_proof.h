// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace circumspect::keys {

/// What the list of members says about a person, and what others seal by.
struct MemberClaim {
    QString vault;
    MemberId member;
    QString role;
    QByteArray publicKey;
};

/// The mark by which owners know that one of them put the claim there: crypto_auth (HMAC-SHA512-256) under a key
/// derived from the secret answers key, which only owners hold.
QByteArray memberProof(const Secret &answersKey, const MemberClaim &claim);
/// False for another key, another claim, or a mark that is none; takes the same time for each.
bool isProofOf(QByteArrayView proof, const Secret &answersKey, const MemberClaim &claim);

}  // namespace circumspect::keys
