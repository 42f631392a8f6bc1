// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace circumspect::sealed {

class Connection;
struct Member;

/// Tells the members whom an owner has put into the list, in that role and with that public key, from whoever got there
/// by other tools: everybody who can open the vault could write into its list. Needs the secret answers key, which
/// outlives it. Writes need a transaction of the caller's.
class MemberProofs {
public:
    MemberProofs(Connection &connection, QString vault, const Secret &answersKey);

    bool holds(const Member &member) const;
    /// MemberKeyUnproved.
    Result<void> require(const Member &member) const;
    /// Vouches for what the list says of this person now.
    Result<void> vouchFor(const MemberId &member);
    /// Puts proofs by another answers key in the place of those that hold; the others stay what they are.
    Result<void> renew(const Secret &nextAnswersKey);

private:
    Result<void> store(const Member &member, const Secret &answersKey);

    Connection &m_connection;
    QString m_vault;
    const Secret &m_answersKey;
};

}  // namespace circumspect::sealed
