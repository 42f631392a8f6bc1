// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/vault_header.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>

namespace circumspect::keys {

namespace {

constexpr char kMagic[] = "CIRCUMSPECT ";
constexpr char kVersion[] = "1";
constexpr char kExplanation[] =
    "This is a Circumspect vault: two copies of a table of key slots (JSON) at bytes 4096 and 34816, then an encrypted "
    "SQLCipher 4 database from byte 65536 on, whose key each slot wraps.\n";
constexpr char kTableMagic[] = "CSKS1";
constexpr char kCipher[] = "sqlcipher4";
constexpr QLatin1String kLinks("links");
constexpr qsizetype kNonceSize = 24;
constexpr qsizetype kLongestLink = 1024;

QString base64(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64());
}

QJsonObject jsonOf(const KeySlot &slot)
{
    QJsonObject object{{QStringLiteral("id"), slot.id.text()},
                       {QStringLiteral("kind"), textOf(slot.kind)},
                       {QStringLiteral("role"), slot.role},
                       {QStringLiteral("ops"), static_cast<qint64>(slot.cost.operations)},
                       {QStringLiteral("mem"), static_cast<qint64>(slot.cost.memory)},
                       {QStringLiteral("salt"), base64(slot.salt)},
                       {QStringLiteral("nonce"), base64(QByteArrayView(slot.sealed).first(kNonceSize))},
                       {QStringLiteral("ct"), base64(QByteArrayView(slot.sealed).sliced(kNonceSize))}};
    if (slot.links.empty())
        return object;
    QJsonArray links;
    for (const QByteArray &link : slot.links)
        links.append(base64(link));
    object.insert(kLinks, links);
    return object;
}

QByteArray jsonOf(const SlotTable &table)
{
    QJsonArray slots;
    for (const KeySlot &slot : table.slots)
        slots.append(jsonOf(slot));
    const QJsonObject object{{QStringLiteral("vault"), table.vault},
                             {QStringLiteral("cipher"), QString::fromLatin1(kCipher)},
                             {QStringLiteral("offset"), kHeaderSize},
                             {QStringLiteral("slots"), slots}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray checksum(const QByteArray &sequence, QByteArrayView json)
{
    QByteArray message = sequence;
    message.append('\n').append(json);
    return blake2b256(message).toHex();
}

std::optional<SlotKind> kindOf(const QString &text)
{
    for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::Recovery, SlotKind::Device}) {
        if (textOf(kind) == text)
            return kind;
    }
    return std::nullopt;
}

template <class Number>
std::optional<Number> numberIn(const QJsonObject &object, const QString &name)
{
    const qint64 value = object.value(name).toInteger(-1);
    if (value < 0 || static_cast<quint64>(value) > std::numeric_limits<Number>::max())
        return std::nullopt;
    return static_cast<Number>(value);
}

QByteArray bytesOf(const QJsonValue &value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QByteArray bytesIn(const QJsonObject &object, const QString &name)
{
    return bytesOf(object.value(name));
}

/// False when there are too many, or one is of no possible length.
bool readLinks(const QJsonObject &object, KeySlot &slot)
{
    const QJsonValue value = object.value(kLinks);
    const QJsonArray links = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || static_cast<std::size_t>(links.size()) > kMostLinks)
        return false;
    for (const QJsonValue &link : links)
        slot.links.push_back(bytesOf(link));
    return std::all_of(slot.links.begin(), slot.links.end(),
                       [](const QByteArray &link) { return !link.isEmpty() && link.size() <= kLongestLink; });
}

std::optional<KeySlot> slotFrom(const QJsonObject &object)
{
    const auto kind = kindOf(object.value(QStringLiteral("kind")).toString());
    const auto operations = numberIn<std::uint32_t>(object, QStringLiteral("ops"));
    const auto memory = numberIn<std::uint64_t>(object, QStringLiteral("mem"));
    const QByteArray nonce = bytesIn(object, QStringLiteral("nonce"));
    KeySlot slot{SlotId(object.value(QStringLiteral("id")).toString()),
                 kind.value_or(SlotKind::Passphrase),
                 object.value(QStringLiteral("role")).toString(),
                 KdfCost{operations.value_or(0), memory.value_or(0)},
                 bytesIn(object, QStringLiteral("salt")),
                 nonce + bytesIn(object, QStringLiteral("ct"))};
    const bool isWhole = kind && operations && memory && !slot.id.isEmpty() && slot.salt.size() == kSaltSize &&
                         nonce.size() == kNonceSize && slot.sealed.size() > kNonceSize && readLinks(object, slot);
    return isWhole ? std::optional(std::move(slot)) : std::nullopt;
}

std::optional<SlotTable> tableFrom(quint64 sequence, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray slots = object.value(QStringLiteral("slots")).toArray();
    SlotTable table{object.value(QStringLiteral("vault")).toString(), sequence, {}};
    const bool isOurs = object.value(QStringLiteral("cipher")).toString() == QLatin1String(kCipher) &&
                        object.value(QStringLiteral("offset")).toInteger() == kHeaderSize && !table.vault.isEmpty();
    if (!isOurs || slots.isEmpty() || static_cast<std::size_t>(slots.size()) > kMostSlots)
        return std::nullopt;
    for (const QJsonValue &value : slots) {
        auto slot = slotFrom(value.toObject());
        if (!slot || table.find(slot->id) != nullptr)
            return std::nullopt;
        table.slots.push_back(std::move(*slot));
    }
    // Texts can grow when they are written again; such a table could never be changed.
    return fitsHeader(table) ? std::optional(std::move(table)) : std::nullopt;
}

/// "CSKS1 <seq> <len> <checksum> <json>\n"
std::optional<SlotTable> readCopy(QByteArrayView copy)
{
    constexpr int kFields = 4;
    QByteArrayView rest = copy;
    std::array<QByteArrayView, kFields> fields;
    for (QByteArrayView &field : fields) {
        const qsizetype space = rest.indexOf(' ');
        if (space < 0)
            return std::nullopt;
        field = rest.first(space);
        rest = rest.sliced(space + 1);
    }
    const auto &[magic, sequenceText, lengthText, checksumText] = fields;
    bool isSequence = false;
    bool isLength = false;
    const quint64 sequence = sequenceText.toULongLong(&isSequence);
    const qsizetype length = lengthText.toLongLong(&isLength);
    if (magic != kTableMagic || !isSequence || !isLength || length < 0 || length > rest.size())
        return std::nullopt;
    const QByteArray json = rest.first(length).toByteArray();
    if (checksumText != checksum(sequenceText.toByteArray(), json))
        return std::nullopt;
    return tableFrom(sequence, json);
}

std::optional<SlotTable> readCopyAt(QByteArrayView header, std::size_t index)
{
    return readCopy(header.sliced(kSlotTableOffsets[index], kSlotTableSize));
}

/// Index of the valid copy with the higher sequence; 0 when they are alike or neither is valid.
std::size_t newestCopy(QByteArrayView header)
{
    const auto first = readCopyAt(header, 0);
    const auto second = readCopyAt(header, 1);
    return second && (!first || second->sequence > first->sequence) ? 1 : 0;
}

/// Ok when the first line is that of a vault this program can read.
Result<void> checkFirstLine(QByteArrayView header)
{
    const QByteArrayView magic(kMagic, sizeof(kMagic) - 1);
    if (!header.startsWith(magic))
        return failure(ErrorCode::NotAVault);
    const QByteArrayView rest = header.sliced(magic.size()).first(std::min<qsizetype>(8, header.size() - magic.size()));
    const qsizetype end = rest.indexOf('\n');
    if (end < 0)
        return failure(header.size() < kHeaderSize ? ErrorCode::VaultTruncated : ErrorCode::VaultHeaderDamaged);
    bool isNumber = false;
    const int version = rest.first(end).toInt(&isNumber);
    if (!isNumber || version < 1)
        return failure(ErrorCode::VaultHeaderDamaged);
    if (rest.first(end) != kVersion)
        return failure(ErrorCode::VaultNewerThanProgram, QString::number(version));
    return header.size() < kHeaderSize ? failure(ErrorCode::VaultTruncated) : Result<void>();
}

QByteArray copyOf(const SlotTable &table)
{
    const QByteArray json = jsonOf(table);
    const QByteArray sequence = QByteArray::number(table.sequence);
    const QByteArrayList fields = {kTableMagic, sequence, QByteArray::number(json.size()), checksum(sequence, json),
                                   json};
    return fields.join(' ').append('\n');
}

}  // namespace

bool fitsHeader(const SlotTable &table)
{
    return copyOf(table).size() <= kSlotTableSize;
}

QByteArray encodeSlotTable(const SlotTable &table)
{
    const QByteArray copy = copyOf(table);
    if (copy.size() > kSlotTableSize)
        std::abort();
    return copy.leftJustified(kSlotTableSize, '\0');
}

int countWholeCopies(QByteArrayView header)
{
    int whole = 0;
    for (std::size_t i = 0; header.size() == kHeaderSize && i < kSlotTableOffsets.size(); ++i)
        whole += readCopyAt(header, i) ? 1 : 0;
    return whole;
}

QByteArray makeHeader(const SlotTable &table)
{
    QByteArray header(kHeaderSize, '\0');
    const QByteArray firstLines = QByteArray(kMagic) + kVersion + '\n' + kExplanation;
    std::copy(firstLines.begin(), firstLines.end(), header.begin());
    const QByteArray copy = encodeSlotTable(table);
    for (const qsizetype offset : kSlotTableOffsets)
        std::copy(copy.begin(), copy.end(), header.begin() + offset);
    return header;
}

Result<SlotTable> readHeader(QByteArrayView header)
{
    if (auto checked = checkFirstLine(header); !checked)
        return checked.error();
    auto newest = readCopyAt(header, newestCopy(header));
    if (!newest)
        return failure(ErrorCode::VaultHeaderDamaged);
    return std::move(*newest);
}

std::array<qsizetype, 2> overwriteOrder(QByteArrayView header)
{
    return newestCopy(header) == 0 ? std::array{kSlotTableOffsets[1], kSlotTableOffsets[0]} : kSlotTableOffsets;
}

}  // namespace circumspect::keys
