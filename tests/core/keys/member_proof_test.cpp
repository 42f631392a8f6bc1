// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/member_proof.h"

#include "keys/key_derivation.h"

#include <gtest/gtest.h>

namespace circumspect::keys {
namespace {

MemberClaim claim()
{
    return {QStringLiteral("vault"), MemberId(QStringLiteral("member")), QStringLiteral("coach"), QByteArray(32, 'k')};
}

TEST(MemberProof, HoldsForTheVeryClaimAndKey)
{
    const Secret key = Secret::random(kKeySize);

    EXPECT_TRUE(isProofOf(memberProof(key, claim()), key, claim()));
    EXPECT_FALSE(isProofOf(memberProof(key, claim()), Secret::random(kKeySize), claim()));
}

TEST(MemberProof, IsBoundToEveryPartOfTheClaim)
{
    const Secret key = Secret::random(kKeySize);
    const QByteArray proof = memberProof(key, claim());
    std::vector<MemberClaim> others(4, claim());
    others[0].vault = QStringLiteral("another");
    others[1].member = MemberId(QStringLiteral("another"));
    others[2].role = QStringLiteral("owner");
    others[3].publicKey[31] = 'l';

    for (const MemberClaim &other : others)
        EXPECT_FALSE(isProofOf(proof, key, other));
}

TEST(MemberProof, TellsClaimsApartWhoseFieldsReadAlikeInARow)
{
    const Secret key = Secret::random(kKeySize);
    MemberClaim one = claim();
    MemberClaim other = claim();
    one.member = MemberId(QStringLiteral("a1:b"));
    one.role = QStringLiteral("c");
    other.member = MemberId(QStringLiteral("a"));
    other.role = QStringLiteral("b1:c");

    EXPECT_NE(memberProof(key, one), memberProof(key, other));
}

TEST(MemberProof, RefusesWhatIsNoProof)
{
    const Secret key = Secret::random(kKeySize);

    EXPECT_FALSE(isProofOf({}, key, claim()));
    EXPECT_FALSE(isProofOf(memberProof(key, claim()).chopped(1), key, claim()));
    EXPECT_FALSE(isProofOf(QByteArray(32, '\0'), key, claim()));
}

}  // namespace
}  // namespace circumspect::keys
