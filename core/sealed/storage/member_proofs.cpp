// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/member_proofs.h"

#include "keys/member_proof.h"
#include "sealed/storage/members.h"
#include "sealed/storage/sqlcipher/query.h"

#include <utility>

namespace circumspect::sealed {

namespace {

keys::MemberClaim claimOf(const QString &vault, const Member &member)
{
    return {vault, member.id, member.role, member.publicKey};
}

}  // namespace

MemberProofs::MemberProofs(Connection &connection, QString vault, const Secret &answersKey)
    : m_connection(connection), m_vault(std::move(vault)), m_answersKey(answersKey)
{
}

bool MemberProofs::holds(const Member &member) const
{
    return keys::isProofOf(member.proof, m_answersKey, claimOf(m_vault, member));
}

Result<void> MemberProofs::require(const Member &member) const
{
    return holds(member) ? Result<void>() : failure(ErrorCode::MemberKeyUnproved, member.id.text());
}

Result<void> MemberProofs::vouchFor(const MemberId &member)
{
    const auto members = membersIn(m_connection);
    if (!members)
        return members.error();
    for (const Member &one : *members) {
        if (one.id == member)
            return store(one, m_answersKey);
    }
    return failure(ErrorCode::MemberNotFound, member.text());
}

Result<void> MemberProofs::renew(const Secret &nextAnswersKey)
{
    const auto members = membersIn(m_connection);
    if (!members)
        return members.error();
    for (const Member &member : *members) {
        if (!holds(member))
            continue;
        if (auto stored = store(member, nextAnswersKey); !stored)
            return stored;
    }
    return {};
}

Result<void> MemberProofs::store(const Member &member, const Secret &answersKey)
{
    return Query(m_connection, QStringLiteral("UPDATE member SET proof = ? WHERE id = ?"))
        .bind(keys::memberProof(answersKey, claimOf(m_vault, member)))
        .bind(member.id.text())
        .run();
}

}  // namespace circumspect::sealed
