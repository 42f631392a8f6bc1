// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/answer_batch.h"

#include "keys/padding.h"
#include "sealed/storage/sqlcipher/bulk_reader.h"
#include "sealed/storage/sqlcipher/query.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <set>
#include <unordered_map>

namespace circumspect::sealed {

namespace {

constexpr int kRowBits = 32;
constexpr qsizetype kCommentBlock = 256;
constexpr const char *kResponseTable = "response";
constexpr const char *kCommentTable = "comment";
constexpr int kIdColumn = 0;
constexpr int kBodyColumn = 1;

Error damaged(const QString &what)
{
    return failure(ErrorCode::VaultDamaged, QStringLiteral("answers"), what);
}

/// The batch's first row, its directory; one more batch number is the end of its stretch.
constexpr qint64 firstRow(qint64 batch)
{
    return batch << kRowBits;
}

/// What a seal is bound to: the vault, the table and the row, whose id holds the batch's number.
class RowPlace {
public:
    RowPlace(const QByteArray &vault, const char *table) : m_bytes(vault + '|' + table + '|'), m_fixed(m_bytes.size())
    {
    }

    QByteArrayView of(QByteArrayView row)
    {
        m_bytes.truncate(m_fixed);
        m_bytes.append(row);
        return m_bytes;
    }
    QByteArrayView of(qint64 row) { return of(QByteArray::number(row)); }

private:
    QByteArray m_bytes;
    qsizetype m_fixed;
};

/// Random ids, ascending so that the table fills its pages: whoever gets the n-th is as random as the ids.
std::vector<qint64> rowIds(qint64 batch, std::size_t count, RandomSource &random)
{
    constexpr std::size_t kRows = std::size_t{1} << kRowBits;
    std::set<qint64> ids;
    while (ids.size() < count)
        ids.insert(firstRow(batch) + 1 + static_cast<qint64>(random.below(kRows - 1)));
    return {ids.begin(), ids.end()};
}

template <class T>
std::vector<const T *> shuffled(std::span<const T> values, RandomSource &random)
{
    std::vector<const T *> pointers;
    for (const T &value : values)
        pointers.push_back(&value);
    random.shuffle(pointers);
    return pointers;
}

/// Gives each key its position in the directory's list.
template <class Key, class Index>
class Positions {
public:
    explicit Positions(std::vector<Key> &keys) : m_keys(keys) {}

    Index of(const Key &key)
    {
        const auto [found, isNew] = m_positions.try_emplace(key, static_cast<Index>(m_keys.size()));
        if (isNew) {
            if (m_keys.size() > std::numeric_limits<Index>::max())
                std::abort();
            m_keys.push_back(key);
        }
        return found->second;
    }

private:
    std::vector<Key> &m_keys;
    std::unordered_map<Key, Index> m_positions;
};

int lowestImportance(const model::Instrument &instrument)
{
    return instrument.importanceScale ? instrument.importanceScale->lowest() : 0;
}

/// The plaintexts of the responses, and the directory that they refer to.
std::vector<QByteArray> encodeAll(const std::vector<const KeptResponse *> &responses,
                                  const model::Instrument &instrument, BatchDirectory &directory)
{
    directory.instrumentVersions = {instrument.version};
    Positions<ParticipantId, std::uint32_t> participants(directory.participants);
    Positions<GroupId, std::uint8_t> groups(directory.groups);
    Positions<WaveId, std::uint8_t> waves(directory.waves);
    Positions<ImportId, std::uint16_t> imports(directory.imports);
    std::vector<QByteArray> plaintexts;
    plaintexts.reserve(responses.size());
    for (const KeptResponse *kept : responses) {
        const Response &response = kept->response;
        const ResponseBlob blob{.head = {.response = kept->id,
                                         .instrumentVersion = 0,
                                         .participant = participants.of(response.participant),
                                         .group = groups.of(response.group),
                                         .wave = waves.of(response.wave),
                                         .import = imports.of(response.import)},
                                .answers = response.answers,
                                .importance = response.importance};
        plaintexts.push_back(blob.encode(instrument.scale.lowest(), lowestImportance(instrument)));
    }
    return plaintexts;
}

QByteArray commentToJson(const CommentAnswer &comment)
{
    const QJsonObject object{{QStringLiteral("participant"), comment.participant.text()},
                             {QStringLiteral("group"), comment.group.text()},
                             {QStringLiteral("wave"), comment.wave.text()},
                             {QStringLiteral("import"), comment.import.text()},
                             {QStringLiteral("question"), comment.question.text()},
                             {QStringLiteral("respondent"), QString::number(comment.respondent)},
                             {QStringLiteral("text"), comment.text}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<CommentAnswer> commentFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return damaged(QStringLiteral("comment"));
    return CommentAnswer{.participant = ParticipantId(object[QStringLiteral("participant")].toString()),
                         .group = GroupId(object[QStringLiteral("group")].toString()),
                         .wave = WaveId(object[QStringLiteral("wave")].toString()),
                         .import = ImportId(object[QStringLiteral("import")].toString()),
                         .question = QuestionId(object[QStringLiteral("question")].toString()),
                         .text = object[QStringLiteral("text")].toString(),
                         .respondent = object[QStringLiteral("respondent")].toString().toULongLong()};
}

Result<void> insertRows(const AnswerBatch::Place &place, const char *table, const Batch &batch,
                        const std::vector<qint64> &ids, const std::vector<QByteArray> &plaintexts)
{
    RowPlace rowPlace(place.vault, table);
    Query insert(place.connection, QStringLiteral("INSERT INTO %1 (id, body) VALUES (?, ?)").arg(QLatin1String(table)));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const QByteArray body = batch.seal(plaintexts[i], rowPlace.of(ids[i]));
        if (auto done = insert.bind(ids[i]).bind(body).run(); !done)
            return done;
    }
    return {};
}

QByteArrayView viewOf(std::span<const unsigned char> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

template <class Key, class Index>
const Key *keyAt(const std::vector<Key> &keys, Index index)
{
    return index < keys.size() ? &keys[index] : nullptr;
}

}  // namespace

Result<void> AnswerBatch::write(const Place &place, const CycleId &cycle, std::span<const KeptResponse> responses,
                                std::span<const CommentAnswer> comments, const model::Instrument &instrument,
                                RandomSource &random)
{
    BatchDirectory directory;
    const std::vector<QByteArray> answers = encodeAll(shuffled(responses, random), instrument, directory);
    std::vector<QByteArray> texts;
    for (const CommentAnswer *comment : shuffled(comments, random))
        texts.push_back(keys::pad(commentToJson(*comment), kCommentBlock));

    auto batch = place.compartment.newBatch(place.connection, cycle);
    if (!batch)
        return batch.error();
    if (auto done = insertRows(place, kResponseTable, *batch, {firstRow(batch->id())}, {directory.toJson()}); !done)
        return done;
    if (auto done = insertRows(place, kResponseTable, *batch, rowIds(batch->id(), answers.size(), random), answers);
        !done)
        return done;
    return insertRows(place, kCommentTable, *batch, rowIds(batch->id(), texts.size(), random), texts);
}

Result<std::vector<AnswerBatch>> AnswerBatch::openAll(const Place &place, const CycleId &cycle)
{
    auto numbers = Query(place.connection, QStringLiteral("SELECT id FROM batch_key WHERE cycle_id = ? ORDER BY id"))
                       .bind(cycle.text())
                       .rows([](const Row &row) { return row.integer(0); });
    if (!numbers)
        return numbers.error();
    std::vector<AnswerBatch> batches;
    for (const qint64 number : *numbers) {
        auto opened = place.compartment.openBatch(place.connection, number);
        if (!opened)
            return opened.error();
        AnswerBatch &batch = batches.emplace_back(AnswerBatch(std::move(*opened)));
        if (auto read = batch.readDirectory(place); !read)
            return read.error();
    }
    return batches;
}

Result<void> AnswerBatch::readDirectory(const Place &place)
{
    auto sealed = Query(place.connection, QStringLiteral("SELECT body FROM response WHERE id = ?"))
                      .bind(firstRow(m_batch.id()))
                      .row([](const Row &row) { return row.bytes(0); });
    if (!sealed)
        return sealed.error();
    if (!*sealed)
        return damaged(QStringLiteral("directory"));
    auto json = m_batch.open(**sealed, RowPlace(place.vault, kResponseTable).of(firstRow(m_batch.id())));
    if (!json)
        return json.error();
    auto directory = BatchDirectory::fromJson(*json);
    if (!directory)
        return directory.error();
    m_directory = std::move(*directory);
    return {};
}

Result<void> AnswerBatch::forEachRow(const Place &place, const char *table,
                                     const std::function<Result<void>(const QByteArray &)> &take) const
{
    RowPlace rowPlace(place.vault, table);
    QByteArray plaintext;
    BulkReader reader(
        place.connection,
        QStringLiteral("SELECT id, body FROM %1 WHERE id > ? AND id < ? ORDER BY id").arg(QLatin1String(table)));
    reader.bind(firstRow(m_batch.id())).bind(firstRow(m_batch.id() + 1));
    return reader.forEach([&](const BulkRow &row) -> Result<void> {
        const QByteArrayView id = viewOf(row.bytes(kIdColumn));
        if (!m_batch.openInto(row.bytes(kBodyColumn), rowPlace.of(id), plaintext))
            return failure(ErrorCode::SealBroken, QString::fromLatin1(table));
        return take(plaintext);
    });
}

Result<void> AnswerBatch::forEachResponse(const Place &place, const TakeBlob &take) const
{
    return forEachRow(place, kResponseTable, [&](const QByteArray &plaintext) -> Result<void> {
        const auto blob = BlobView::of(plaintext);
        if (!blob)
            return damaged(QStringLiteral("response"));
        return take(*blob);
    });
}

Result<void> AnswerBatch::forEachComment(const Place &place, const TakeComment &take) const
{
    return forEachRow(place, kCommentTable, [&](const QByteArray &plaintext) -> Result<void> {
        auto json = keys::unpad(plaintext);
        if (!json)
            return json.error();
        auto comment = commentFromJson(*json);
        if (!comment)
            return comment.error();
        return take(std::move(*comment));
    });
}

Result<KeptResponse> AnswerBatch::responseIn(const BlobView &blob, const model::Instrument &instrument) const
{
    const BlobHead &head = blob.head();
    const ParticipantId *participant = keyAt(m_directory.participants, head.participant);
    const GroupId *group = keyAt(m_directory.groups, head.group);
    const WaveId *wave = keyAt(m_directory.waves, head.wave);
    const ImportId *import = keyAt(m_directory.imports, head.import);
    if (participant == nullptr || group == nullptr || wave == nullptr || import == nullptr)
        return damaged(QStringLiteral("response"));
    Response response{*participant, *group, *wave, *import, {}, {}};
    response.answers.resize(static_cast<std::size_t>(blob.itemCount()));
    response.importance.resize(blob.hasImportance() ? instrument.competencies.size() : 0);
    if (!blob.readAnswers(instrument.scale.lowest(), response.answers) ||
        !blob.readImportance(lowestImportance(instrument), response.importance))
        return damaged(QStringLiteral("response"));
    return KeptResponse{head.response, std::move(response)};
}

Result<void> AnswerBatch::removeAll(const Place &place) const
{
    for (const char *table : {kResponseTable, kCommentTable}) {
        auto done =
            Query(place.connection, QStringLiteral("DELETE FROM %1 WHERE id >= ? AND id < ?").arg(QLatin1String(table)))
                .bind(firstRow(m_batch.id()))
                .bind(firstRow(m_batch.id() + 1))
                .run();
        if (!done)
            return done;
    }
    return Query(place.connection, QStringLiteral("DELETE FROM batch_key WHERE id = ?")).bind(m_batch.id()).run();
}

}  // namespace circumspect::sealed
