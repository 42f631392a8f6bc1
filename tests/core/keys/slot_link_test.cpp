// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/slot_link.h"

#include "keys/seal.h"
#include "keys/vault_header.h"

#include <gtest/gtest.h>

namespace circumspect::keys {
namespace {

const QString kVault = QStringLiteral("11111111-2222-3333-4444-555555555555");

KeyBundle changeTo(const Secret &vaultKey)
{
    return {vaultKey.clone(), {}};
}

/// A person with a slot whose secret nobody else knows.
class SlotLinkTest : public testing::TestWithParam<SlotKind> {
protected:
    void SetUp() override
    {
        bundle.parts.emplace(BundlePart::MemberKey, pair.secretKey.clone());
        bundle.parts.emplace(BundlePart::AnswersKey, Secret::random(kKeySize));
        slot = makeSlot(QStringLiteral("slot"));
    }

    KeySlot makeSlot(const QString &id) const
    {
        const SlotPurpose purpose{GetParam(), QStringLiteral("owner"), {1, std::uint64_t{8} << 20}};
        return std::move(sealSlot(kVault, SlotId(id), purpose, secret, bundle).value());
    }

    Secret secret = Secret::copyOf(QByteArray(32, 'p'));
    KeyPair pair = KeyPair::random();
    KeyBundle bundle{Secret::random(kKeySize), {}};
    KeySlot slot;
    const Secret second = Secret::random(kKeySize);
    const Secret third = Secret::random(kKeySize);
};

TEST_P(SlotLinkTest, LeadsThroughSeveralRotations)
{
    KeyBundle last = changeTo(third);
    last.parts.emplace(BundlePart::AnswersKey, Secret::copyOf(QByteArray(32, 'a')));
    ASSERT_TRUE(appendLink(kVault, slot, bundle.vaultKey, pair.publicKey, changeTo(second)));
    ASSERT_TRUE(appendLink(kVault, slot, second, pair.publicKey, last));

    const auto opened = openSlot(kVault, slot, secret);

    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->vaultKey.view(), third.view());
    EXPECT_EQ(opened->find(BundlePart::AnswersKey)->view(), QByteArray(32, 'a'));
    EXPECT_EQ(opened->find(BundlePart::MemberKey)->view(), pair.secretKey.view());
}

TEST_P(SlotLinkTest, IsLeftBehindOnceTheSlotIsWrappedAnew)
{
    ASSERT_TRUE(appendLink(kVault, slot, bundle.vaultKey, pair.publicKey, changeTo(second)));
    const auto opened = unlockSlot(kVault, slot, secret);
    ASSERT_TRUE(opened);

    const KeySlot wrapped = rewrapSlot(kVault, slot, opened->key, opened->bundle);

    EXPECT_TRUE(wrapped.links.empty());
    EXPECT_EQ(openSlot(kVault, wrapped, secret)->vaultKey.view(), second.view());
    EXPECT_EQ(openSlot(kVault, wrapped, Secret::random(32)).error().code, ErrorCode::WrongPassphrase);
}

TEST_P(SlotLinkTest, SurvivesTheHeader)
{
    ASSERT_TRUE(appendLink(kVault, slot, bundle.vaultKey, pair.publicKey, changeTo(second)));

    const auto read = readHeader(makeHeader({kVault, 1, {slot}}));

    ASSERT_TRUE(read);
    EXPECT_EQ(read->slots[0].links, slot.links);
}

TEST_P(SlotLinkTest, IsRefusedWhenMadeWithoutTheOldKey)
{
    ASSERT_TRUE(appendLink(kVault, slot, Secret::random(kKeySize), pair.publicKey, changeTo(second)));

    EXPECT_EQ(openSlot(kVault, slot, secret).error().code, ErrorCode::KeySlotUnusable);
}

TEST_P(SlotLinkTest, IsRefusedWhenMeantForSomebodyElse)
{
    ASSERT_TRUE(appendLink(kVault, slot, bundle.vaultKey, KeyPair::random().publicKey, changeTo(second)));

    EXPECT_EQ(openSlot(kVault, slot, secret).error().code, ErrorCode::KeySlotUnusable);
}

TEST_P(SlotLinkTest, IsRefusedInAnotherPlace)
{
    KeySlot other = makeSlot(QStringLiteral("other"));
    ASSERT_TRUE(appendLink(kVault, other, bundle.vaultKey, pair.publicKey, changeTo(second)));
    slot.links = other.links;
    EXPECT_EQ(openSlot(kVault, slot, secret).error().code, ErrorCode::KeySlotUnusable);

    slot.links.clear();
    ASSERT_TRUE(appendLink(kVault, slot, bundle.vaultKey, pair.publicKey, changeTo(second)));
    ASSERT_TRUE(appendLink(kVault, slot, second, pair.publicKey, changeTo(third)));
    std::swap(slot.links[0], slot.links[1]);
    EXPECT_EQ(openSlot(kVault, slot, secret).error().code, ErrorCode::KeySlotUnusable);
}

TEST_P(SlotLinkTest, IsRefusedWhenABitIsFlipped)
{
    ASSERT_TRUE(appendLink(kVault, slot, bundle.vaultKey, pair.publicKey, changeTo(second)));
    slot.links[0][70] = static_cast<char>(slot.links[0][70] ^ 1);

    EXPECT_EQ(openSlot(kVault, slot, secret).error().code, ErrorCode::KeySlotUnusable);
}

INSTANTIATE_TEST_SUITE_P(Kinds, SlotLinkTest,
                         testing::Values(SlotKind::Passphrase, SlotKind::Recovery, SlotKind::Device),
                         [](const auto &instance) { return textOf(instance.param).toStdString(); });

TEST(SlotLinks, AreLimited)
{
    const KeyPair pair = KeyPair::random();
    KeySlot slot{SlotId(QStringLiteral("s")), SlotKind::Recovery,       QStringLiteral("owner"), {0, 0},
                 QByteArray(kSaltSize, 's'),  QByteArray(24 + 155, 'c')};
    const Secret key = Secret::random(kKeySize);
    for (std::size_t i = 0; i < kMostLinks; ++i)
        ASSERT_TRUE(appendLink(kVault, slot, key, pair.publicKey, changeTo(key)));

    const auto beyond = appendLink(kVault, slot, key, pair.publicKey, changeTo(key));

    EXPECT_EQ(beyond.error().code, ErrorCode::TooManyKeySlots);
    slot.links.push_back(slot.links.front());
    EXPECT_EQ(readHeader(makeHeader({kVault, 1, {slot}})).error().code, ErrorCode::VaultHeaderDamaged);
}

TEST(SlotLinks, FitTheHeaderTwiceForEverySlot)
{
    const KeyPair pair = KeyPair::random();
    const Secret key = Secret::random(kKeySize);
    KeyBundle change = changeTo(key);
    change.parts.emplace(BundlePart::AnswersKey, Secret::random(kKeySize));
    SlotTable table{kVault, 1, {}};
    for (std::size_t i = 0; i < kMostSlots; ++i) {
        const SlotId id(QStringLiteral("00000000-0000-0000-0000-0000000000%1").arg(i, 2, 10, QLatin1Char('0')));
        KeySlot slot{id,
                     SlotKind::Passphrase,
                     QStringLiteral("coordinator"),
                     {3, std::uint64_t{256} << 20},
                     QByteArray(kSaltSize, 's'),
                     QByteArray(24 + 155, 'c')};
        ASSERT_TRUE(appendLink(kVault, slot, key, pair.publicKey, change));
        ASSERT_TRUE(appendLink(kVault, slot, key, pair.publicKey, change));
        table.slots.push_back(std::move(slot));
    }
    EXPECT_TRUE(fitsHeader(table));

    for (KeySlot &slot : table.slots)
        ASSERT_TRUE(appendLink(kVault, slot, key, pair.publicKey, change));

    EXPECT_FALSE(fitsHeader(table));
}

}  // namespace
}  // namespace circumspect::keys
