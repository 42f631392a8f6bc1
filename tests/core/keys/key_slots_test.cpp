// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_slots.h"

#include "keys/vault_header.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace circumspect::keys {
namespace {

const KdfCost kLight{1, std::uint64_t{8} << 20};
const QString kVault = QStringLiteral("11111111-2222-3333-4444-555555555555");
const QString kOwner = QStringLiteral("owner");
const QString kCoordinator = QStringLiteral("coordinator");

Secret passphrase(const QString &text = QStringLiteral("correct horse battery"))
{
    return Secret::fromPassphrase(text);
}

KeyBundle bundle()
{
    KeyBundle keys{Secret::random(32), {}};
    keys.parts.emplace(BundlePart::AnswersKey, Secret::random(32));
    keys.parts.emplace(BundlePart::MemberKey, Secret::random(32));
    return keys;
}

KeySlot slotOf(const char *id, const SlotPurpose &purpose, const Secret &secret, const KeyBundle &keys)
{
    return std::move(sealSlot(kVault, SlotId(QString::fromLatin1(id)), purpose, secret, keys).value());
}

/// A slot nobody opens, for what concerns the table only.
KeySlot emptySlot(const QString &id, SlotKind kind = SlotKind::Passphrase, const QString &role = kOwner)
{
    return {SlotId(id), kind, role, kLight, QByteArray(kSaltSize, 's'), QByteArray(24 + 48, 'c')};
}

SlotTable table(std::vector<KeySlot> slots, quint64 sequence = 1)
{
    return {kVault, sequence, std::move(slots)};
}

ErrorCode errorOf(QByteArrayView header)
{
    const auto read = readHeader(header);
    EXPECT_FALSE(read);
    return read ? ErrorCode::Cancelled : read.error().code;
}

TEST(KeyBundle, KeepsItsPartsAlsoThoseOfALaterProgram)
{
    KeyBundle keys = bundle();
    keys.parts.emplace(static_cast<BundlePart>(200), Secret::copyOf("later"));

    const auto decoded = decodeBundle(encodeBundle(keys));

    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->vaultKey.view(), keys.vaultKey.view());
    EXPECT_EQ(decoded->find(BundlePart::AnswersKey)->view(), keys.find(BundlePart::AnswersKey)->view());
    EXPECT_EQ(decoded->find(static_cast<BundlePart>(200))->view(), QByteArray("later"));
    EXPECT_EQ(decoded->find(BundlePart::NotebookKey), nullptr);
}

TEST(KeyBundle, IsTheVaultKeyAloneWithoutParts)
{
    const KeyBundle keys{Secret::random(32), {}};

    const Secret encoded = encodeBundle(keys);

    EXPECT_EQ(encoded.view(), keys.vaultKey.view());
    EXPECT_TRUE(decodeBundle(encoded)->parts.empty());
}

TEST(KeyBundle, RefusesBytesThatDoNotFit)
{
    const Secret whole = encodeBundle(bundle());

    for (qsizetype size = 0; size < static_cast<qsizetype>(whole.size()); ++size) {
        if (size != 32) {
            EXPECT_FALSE(decodeBundle(Secret::copyOf(whole.view().first(size)))) << size;
        }
    }
    Secret longer = Secret::copyOf(whole.view().toByteArray().append('x'));
    EXPECT_FALSE(decodeBundle(longer));
    longer.data()[32] = 2;
    EXPECT_EQ(decodeBundle(longer).error().code, ErrorCode::VaultNewerThanProgram);
}

TEST(KeySlots, OpenWithTheirOwnSecretOnly)
{
    const KeyBundle keys = bundle();
    const Secret device = Secret::random(32);
    const Secret recovery = Secret::random(32);
    const KeySlot typed = slotOf("a", {SlotKind::Passphrase, kOwner, kLight}, passphrase(), keys);
    const KeySlot kept = slotOf("b", {SlotKind::Device, kOwner, {}}, device, keys);
    const KeySlot printed = slotOf("c", {SlotKind::Recovery, kOwner, {}}, recovery, keys);

    EXPECT_EQ(openSlot(kVault, typed, passphrase())->vaultKey.view(), keys.vaultKey.view());
    EXPECT_EQ(openSlot(kVault, kept, device)->vaultKey.view(), keys.vaultKey.view());
    EXPECT_NE(openSlot(kVault, printed, recovery)->find(BundlePart::AnswersKey), nullptr);
    EXPECT_EQ(openSlot(kVault, typed, passphrase(QStringLiteral("wrong horse battery"))).error().code,
              ErrorCode::WrongPassphrase);
    EXPECT_EQ(openSlot(kVault, kept, recovery).error().code, ErrorCode::WrongPassphrase);
}

TEST(KeySlots, CannotBeMovedOrDressedUp)
{
    const KeySlot slot = slotOf("a", {SlotKind::Passphrase, kCoordinator, kLight}, passphrase(), bundle());
    std::vector<KeySlot> forged(4, slot);
    forged[0].role = kOwner;
    forged[1].id = SlotId(QStringLiteral("b"));
    forged[2].cost.operations = 2;
    forged[3].salt[0] = static_cast<char>(forged[3].salt[0] ^ 1);

    for (const KeySlot &other : forged)
        EXPECT_EQ(openSlot(kVault, other, passphrase()).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(openSlot(QStringLiteral("other vault"), slot, passphrase()).error().code, ErrorCode::WrongPassphrase);
}

TEST(KeySlots, RefuseAHostileCostWithoutDeriving)
{
    KeySlot slot = slotOf("a", {SlotKind::Passphrase, kOwner, kLight}, passphrase(), bundle());
    slot.cost = {4000000000, std::uint64_t{1} << 50};

    EXPECT_EQ(openSlot(kVault, slot, passphrase()).error().code, ErrorCode::KeySlotUnusable);
}

TEST(KeySlots, NameRolesAndNeverPeople)
{
    for (const QString &role : {QString(), QStringLiteral("Jane Doe"), QStringLiteral("a|b"), QString(33, u'a')}) {
        const auto slot =
            sealSlot(kVault, SlotId(QStringLiteral("a")), {SlotKind::Passphrase, role, kLight}, passphrase(), bundle());
        EXPECT_EQ(slot.error().code, ErrorCode::KeySlotUnusable);
    }
}

TEST(KeySlots, KeepALastSlotThatHangsOnNoDevice)
{
    SlotTable slots =
        table({emptySlot(QStringLiteral("typed")), emptySlot(QStringLiteral("device"), SlotKind::Device)});

    EXPECT_EQ(removeSlot(slots, SlotId(QStringLiteral("typed"))).error().code, ErrorCode::LastKeySlot);
    EXPECT_TRUE(removeSlot(slots, SlotId(QStringLiteral("device"))));
    EXPECT_EQ(removeSlot(slots, SlotId(QStringLiteral("typed"))).error().code, ErrorCode::LastKeySlot);
    EXPECT_EQ(removeSlot(slots, SlotId(QStringLiteral("none"))).error().code, ErrorCode::KeySlotNotFound);
}

TEST(KeySlots, KeepTheLastOwner)
{
    SlotTable slots = table(
        {emptySlot(QStringLiteral("owner")), emptySlot(QStringLiteral("helper"), SlotKind::Passphrase, kCoordinator)});

    EXPECT_EQ(removeSlot(slots, SlotId(QStringLiteral("owner")), kOwner).error().code, ErrorCode::LastKeySlot);
    EXPECT_TRUE(removeSlot(slots, SlotId(QStringLiteral("helper")), kOwner));
}

TEST(KeySlots, RefuseTheThirtyThird)
{
    SlotTable slots = table({});
    for (std::size_t i = 0; i < kMostSlots; ++i)
        ASSERT_TRUE(addSlot(slots, emptySlot(QString::number(i))));

    EXPECT_EQ(addSlot(slots, emptySlot(QStringLiteral("one more"))).error().code, ErrorCode::TooManyKeySlots);
}

TEST(KeySlots, AreReplacedInPlace)
{
    SlotTable slots = table({emptySlot(QStringLiteral("a")), emptySlot(QStringLiteral("b"))});

    ASSERT_TRUE(replaceSlot(slots, emptySlot(QStringLiteral("a"), SlotKind::Recovery)));

    EXPECT_EQ(slots.slots.front().kind, SlotKind::Recovery);
    EXPECT_FALSE(replaceSlot(slots, emptySlot(QStringLiteral("c"))));
}

TEST(VaultHeader, ReadsBackEverySlot)
{
    std::vector<KeySlot> slots;
    for (std::size_t i = 0; i < kMostSlots; ++i)
        slots.push_back(
            slotOf(qPrintable(QString::number(i)), {SlotKind::Device, kOwner, {}}, Secret::random(32), bundle()));
    slots[0].kind = SlotKind::Passphrase;
    slots[0].cost = KdfCost();

    const auto read = readHeader(makeHeader(table(slots, 41)));

    ASSERT_TRUE(read);
    EXPECT_EQ(read->vault, kVault);
    EXPECT_EQ(read->sequence, 41u);
    ASSERT_EQ(read->slots.size(), kMostSlots);
    EXPECT_EQ(read->slots[0].cost, KdfCost());
    for (std::size_t i = 0; i < kMostSlots; ++i) {
        EXPECT_EQ(read->slots[i].id, slots[i].id);
        EXPECT_EQ(read->slots[i].kind, slots[i].kind);
        EXPECT_EQ(read->slots[i].role, slots[i].role);
        EXPECT_EQ(read->slots[i].salt, slots[i].salt);
        EXPECT_EQ(read->slots[i].sealed, slots[i].sealed);
    }
}

TEST(VaultHeader, HasTheLayoutOfTheSpecification)
{
    const QByteArray header = makeHeader(table({emptySlot(QStringLiteral("a"))}));

    EXPECT_EQ(header.size(), 65536);
    EXPECT_TRUE(header.startsWith("CIRCUMSPECT 1\n"));
    for (const qsizetype offset : {4096, 34816}) {
        const QList<QByteArray> fields = header.sliced(offset, 200).split(' ');
        EXPECT_EQ(fields[0], "CSKS1");
        EXPECT_EQ(fields[1], "1");
        EXPECT_EQ(fields[3].size(), 64);
        EXPECT_TRUE(fields[4].startsWith('{'));
    }
    EXPECT_EQ(header.sliced(63488), QByteArray(2048, '\0'));
    EXPECT_FALSE(header.contains("Jane"));
}

TEST(VaultHeader, TakesTheNewerCopy)
{
    QByteArray header = makeHeader(table({emptySlot(QStringLiteral("old"))}, 9));
    header.replace(34816, kSlotTableSize, encodeSlotTable(table({emptySlot(QStringLiteral("new"))}, 10)));

    EXPECT_EQ(readHeader(header)->slots.front().id.text(), QStringLiteral("new"));
}

TEST(VaultHeader, StaysReadableWhileEitherCopyIsRewritten)
{
    for (const qsizetype newer : kSlotTableOffsets) {
        QByteArray header = makeHeader(table({emptySlot(QStringLiteral("old"))}, 9));
        header.replace(newer, kSlotTableSize, encodeSlotTable(table({emptySlot(QStringLiteral("new"))}, 10)));

        header.replace(overwriteOrder(header).front(), 300, QByteArray(300, 'x'));

        const auto read = readHeader(header);
        ASSERT_TRUE(read) << newer;
        EXPECT_EQ(read->slots.front().id.text(), QStringLiteral("new")) << newer;
    }
}

TEST(VaultHeader, RewritesADamagedCopyFirst)
{
    for (const qsizetype offset : kSlotTableOffsets) {
        QByteArray header = makeHeader(table({emptySlot(QStringLiteral("a"))}));

        header[offset + 150] = static_cast<char>(header[offset + 150] ^ 1);

        EXPECT_EQ(overwriteOrder(header).front(), offset);
    }
}

TEST(VaultHeader, SurvivesTheLossOfOneCopyOnly)
{
    const QByteArray whole = makeHeader(table({emptySlot(QStringLiteral("a"))}));
    for (const qsizetype offset : kSlotTableOffsets) {
        QByteArray header = whole;
        header[offset + 150] = static_cast<char>(header[offset + 150] ^ 1);
        EXPECT_TRUE(readHeader(header)) << offset;
    }
    QByteArray header = whole;
    for (const qsizetype offset : kSlotTableOffsets)
        header[offset + 150] = static_cast<char>(header[offset + 150] ^ 1);

    EXPECT_EQ(errorOf(header), ErrorCode::VaultHeaderDamaged);
}

TEST(VaultHeader, TellsWhatElseAFileIs)
{
    const QByteArray whole = makeHeader(table({emptySlot(QStringLiteral("a"))}));
    QByteArray newer = whole;
    newer.replace(0, 14, "CIRCUMSPECT 2\n");
    QByteArray unreadable = whole;
    unreadable.replace(0, 14, "CIRCUMSPECT x\n");

    EXPECT_EQ(errorOf("%PDF-1.7"), ErrorCode::NotAVault);
    EXPECT_EQ(errorOf(""), ErrorCode::NotAVault);
    EXPECT_EQ(errorOf(newer), ErrorCode::VaultNewerThanProgram);
    EXPECT_EQ(errorOf(unreadable), ErrorCode::VaultHeaderDamaged);
    EXPECT_EQ(errorOf(whole.first(whole.size() - 1)), ErrorCode::VaultTruncated);
    EXPECT_EQ(errorOf("CIRCUMSPECT 1\n"), ErrorCode::VaultTruncated);
    EXPECT_EQ(errorOf("CIRCUMSPECT "), ErrorCode::VaultTruncated);
}

/// A header whose copies hold this JSON, with right checksums.
QByteArray headerWith(const QByteArray &json)
{
    const QByteArray message = QByteArray("1\n").append(json);
    const QByteArray copy =
        QByteArrayList{"CSKS1", "1", QByteArray::number(json.size()), blake2b256(message).toHex(), json}
            .join(' ')
            .leftJustified(kSlotTableSize, '\0');
    QByteArray header = makeHeader(table({emptySlot(QStringLiteral("a"))}));
    for (const qsizetype offset : kSlotTableOffsets)
        header.replace(offset, kSlotTableSize, copy);
    return header;
}

TEST(VaultHeader, RefusesATableThatCouldNotBeWrittenAgain)
{
    // Read as one byte each, written as six: five thousand of them would not fit any more.
    const QByteArray grown = QByteArray(5000, '\x01');
    const QByteArray slot =
        R"({"id":"a","kind":"recovery","role":"owner","ops":0,"mem":0,)"
        R"("salt":"MDEyMzQ1Njc4OWFiY2RlZg==","nonce":"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz","ct":"eHh4"})";

    const QByteArray header =
        headerWith("{\"vault\":\"" + grown + R"(","cipher":"sqlcipher4","offset":65536,"slots":[)" + slot + "]}");

    EXPECT_EQ(errorOf(header), ErrorCode::VaultHeaderDamaged);
}

TEST(VaultHeader, RefusesHostileTables)
{
    const QByteArray slot =
        R"({"id":"a","kind":"passphrase","role":"owner","ops":1,"mem":8388608,)"
        R"("salt":"MDEyMzQ1Njc4OWFiY2RlZg==","nonce":"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz","ct":"eHh4"})";
    const QByteArray start = R"({"vault":"v","cipher":"sqlcipher4","offset":65536,"slots":[)";
    const auto with = [&](const QByteArray &from, const QByteArray &to) {
        return headerWith(QByteArray(start + slot + "]}").replace(from, to));
    };

    ASSERT_TRUE(readHeader(headerWith(start + slot + "]}")));
    for (const QByteArray &header :
         {headerWith("[]"), headerWith("nonsense"), headerWith(start + "]}"),
          headerWith(start + slot + ',' + slot + "]}"), with("65536", "512"), with("sqlcipher4", "none"),
          with("\"v\"", "7"), with("passphrase", "magic"), with("8388608", "-1"), with("8388608", "1e300"),
          with("\"ops\":1", "\"ops\":1.5"), with("\"ops\":1", "\"ops\":99999999999"),
          with("MDEyMzQ1Njc4OWFiY2RlZg==", "MDEy"),
          with("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz\",\"ct\":\"", "MDEy\",\"ct\":\"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz"),
          with("eHh4", "*"), with("\"id\":\"a\"", "\"id\":\"\"")})
        EXPECT_EQ(errorOf(header), ErrorCode::VaultHeaderDamaged);
}

TEST(VaultHeader, RefusesMoreSlotsThanATableMayHold)
{
    const auto tableOf = [](std::size_t count) {
        QByteArrayList slots;
        for (std::size_t i = 0; i < count; ++i)
            slots.append(
                "{\"id\":\"" + QByteArray::number(static_cast<qulonglong>(i)) +
                R"(","kind":"recovery","role":"owner","ops":0,"mem":0,)"
                R"("salt":"MDEyMzQ1Njc4OWFiY2RlZg==","nonce":"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz","ct":"eHh4"})");
        return headerWith(R"({"vault":"v","cipher":"sqlcipher4","offset":65536,"slots":[)" + slots.join(',') + "]}");
    };

    EXPECT_TRUE(readHeader(tableOf(kMostSlots)));
    EXPECT_EQ(errorOf(tableOf(kMostSlots + 1)), ErrorCode::VaultHeaderDamaged);
}

}  // namespace
}  // namespace circumspect::keys
