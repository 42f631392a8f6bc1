// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/response_blob.h"

#include "base/id_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <array>
#include <cstdlib>

namespace circumspect::sealed {

namespace {

constexpr char kAnswersOnly = 1;
constexpr char kWithImportance = 2;
constexpr qsizetype kHeadSize = 18;
constexpr char kOpenMark = '-';
constexpr char kNotObservedMark = 'n';
constexpr int kMostPoints = 36;
constexpr std::int8_t kNoMark = 127;

constexpr char digit(int index)
{
    return static_cast<char>(index < 10 ? '0' + index : 'A' + index - 10);
}

/// For each character the index of the scale point, or one of the marks, or kNoMark.
constexpr std::array<std::int8_t, 256> makeIndexes()
{
    std::array<std::int8_t, 256> indexes{};
    for (auto &index : indexes)
        index = kNoMark;
    for (int i = 0; i < kMostPoints; ++i)
        indexes[static_cast<unsigned char>(digit(i))] = static_cast<std::int8_t>(i);
    indexes[static_cast<unsigned char>(kOpenMark)] = kLeftOpen;
    indexes[static_cast<unsigned char>(kNotObservedMark)] = kNotObserved;
    return indexes;
}

constexpr auto kIndexes = makeIndexes();

char markOf(Answer answer, int lowest)
{
    if (answer == kLeftOpen)
        return kOpenMark;
    if (answer == kNotObserved)
        return kNotObservedMark;
    const int index = answer - lowest;
    if (index < 0 || index >= kMostPoints)
        std::abort();
    return digit(index);
}

bool readMarks(QByteArrayView marks, int lowest, std::span<Answer> out)
{
    bool isSound = static_cast<std::size_t>(marks.size()) == out.size();
    for (std::size_t i = 0; isSound && i < out.size(); ++i) {
        const std::int8_t index = kIndexes[static_cast<unsigned char>(marks[static_cast<qsizetype>(i)])];
        isSound = index != kNoMark;
        out[i] = isAnswered(index) ? static_cast<Answer>(index + lowest) : index;
    }
    return isSound;
}

template <class T>
void put(QByteArray &bytes, T value)
{
    const T bigEndian = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

template <class T>
T take(const char *&from)
{
    const T value = qFromBigEndian<T>(from);
    from += sizeof(T);
    return value;
}

}  // namespace

QByteArray BatchDirectory::toJson() const
{
    QJsonArray versions;
    for (const QString &version : instrumentVersions)
        versions.append(version);
    const QJsonObject object{{QStringLiteral("versions"), versions},
                             {QStringLiteral("participants"), idsToJson(participants)},
                             {QStringLiteral("groups"), idsToJson(groups)},
                             {QStringLiteral("waves"), idsToJson(waves)},
                             {QStringLiteral("imports"), idsToJson(imports)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<BatchDirectory> BatchDirectory::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return failure(ErrorCode::VaultDamaged, QStringLiteral("answer_batch"), QStringLiteral("directory"));
    BatchDirectory directory;
    for (const QJsonValue version : object[QStringLiteral("versions")].toArray())
        directory.instrumentVersions.push_back(version.toString());
    directory.participants = idsFromJson<ParticipantId>(object[QStringLiteral("participants")]);
    directory.groups = idsFromJson<GroupId>(object[QStringLiteral("groups")]);
    directory.waves = idsFromJson<WaveId>(object[QStringLiteral("waves")]);
    directory.imports = idsFromJson<ImportId>(object[QStringLiteral("imports")]);
    return directory;
}

QByteArray ResponseBlob::encode(int lowest, int lowestImportance) const
{
    if (importance.size() > answers.size())
        std::abort();
    QByteArray bytes;
    bytes.reserve(kHeadSize + static_cast<qsizetype>(2 * answers.size()));
    bytes.append(importance.empty() ? kAnswersOnly : kWithImportance);
    put(bytes, head.response);
    put(bytes, head.instrumentVersion);
    put(bytes, head.participant);
    put(bytes, head.group);
    put(bytes, head.wave);
    put(bytes, head.import);
    for (const Answer answer : answers)
        bytes.append(markOf(answer, lowest));
    for (const Answer answer : importance)
        bytes.append(markOf(answer, lowestImportance));
    if (!importance.empty())
        bytes.append(static_cast<qsizetype>(answers.size() - importance.size()), kOpenMark);
    return bytes;
}

std::optional<BlobView> BlobView::of(QByteArrayView plaintext)
{
    if (plaintext.size() < kHeadSize)
        return std::nullopt;
    const char format = plaintext[0];
    const QByteArrayView marks = plaintext.sliced(kHeadSize);
    if (format != kAnswersOnly && (format != kWithImportance || marks.size() % 2 != 0))
        return std::nullopt;

    BlobView view;
    const char *from = plaintext.data() + 1;
    view.m_head.response = take<std::uint64_t>(from);
    view.m_head.instrumentVersion = take<std::uint8_t>(from);
    view.m_head.participant = take<std::uint32_t>(from);
    view.m_head.group = take<std::uint8_t>(from);
    view.m_head.wave = take<std::uint8_t>(from);
    view.m_head.import = take<std::uint16_t>(from);
    const qsizetype count = format == kWithImportance ? marks.size() / 2 : marks.size();
    view.m_answers = marks.first(count);
    view.m_importance = marks.sliced(count);
    return view;
}

bool BlobView::readAnswers(int lowest, std::span<Answer> out) const
{
    return readMarks(m_answers, lowest, out);
}

bool BlobView::readImportance(int lowest, std::span<Answer> out) const
{
    const auto asked = static_cast<qsizetype>(out.size());
    return asked <= m_importance.size() && readMarks(m_importance.first(asked), lowest, out);
}

}  // namespace circumspect::sealed
