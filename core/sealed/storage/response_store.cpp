// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/response_store.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace circumspect::sealed {

namespace {

constexpr std::size_t kNowhere = ~std::size_t{0};

/// Fills one wave's columns from batches, each with positions of its own.
class WaveColumns {
public:
    WaveColumns(const WaveId &wave, const model::Instrument &instrument, const std::set<std::uint64_t> &leftOut)
        : m_wave(wave), m_lowest(instrument.scale.lowest()), m_itemCount(instrument.itemCount()), m_leftOut(leftOut)
    {
        if (instrument.importanceScale) {
            m_lowestImportance = instrument.importanceScale->lowest();
            m_importanceCount = instrument.competencies.size();
        }
        for (const model::RaterGroup &group : instrument.groups)
            positionOf(m_groups, m_groupIndex, group.id);
    }

    /// False when the batch holds nothing of the wave.
    bool begin(const BatchDirectory &directory)
    {
        const auto &waves = directory.waves;
        const auto found = std::find(waves.begin(), waves.end(), m_wave);
        m_waveIndex = found == waves.end() ? kNowhere : static_cast<std::size_t>(found - waves.begin());
        m_participantAt.clear();
        m_groupAt.clear();
        for (const ParticipantId &participant : directory.participants)
            m_participantAt.push_back(positionOf(m_participants, m_participantIndex, participant));
        for (const GroupId &group : directory.groups)
            m_groupAt.push_back(positionOf(m_groups, m_groupIndex, group));
        return m_waveIndex != kNowhere;
    }

    Result<void> take(const BlobView &blob)
    {
        const BlobHead &head = blob.head();
        if (head.wave != m_waveIndex || m_leftOut.contains(head.response))
            return {};
        const std::size_t width = static_cast<std::size_t>(m_itemCount);
        const std::size_t start = m_answers.size();
        m_answers.resize(start + width);
        const bool fits = blob.itemCount() == m_itemCount && head.participant < m_participantAt.size() &&
                          head.group < m_groupAt.size() &&
                          blob.readAnswers(m_lowest, std::span(m_answers).subspan(start, width));
        if (!fits || !takeImportance(blob))
            return failure(ErrorCode::VaultDamaged, QStringLiteral("answers"), QStringLiteral("response"));
        m_rows.push_back({m_participantAt[head.participant], static_cast<std::uint16_t>(m_groupAt[head.group])});
        return {};
    }

    ResponseSet finish() &&
    {
        m_importance.resize(m_isImportanceThere ? m_importance.size() : 0);
        return ResponseSet::fromColumns(std::move(m_participants), std::move(m_groups), m_rows, m_answers, m_itemCount,
                                        m_importance);
    }

private:
    /// Left open where this response was not asked, or came in a file without.
    bool takeImportance(const BlobView &blob)
    {
        const std::size_t start = m_importance.size();
        m_importance.resize(start + m_importanceCount, kLeftOpen);
        if (m_importanceCount == 0 || !blob.hasImportance())
            return true;
        m_isImportanceThere = true;
        return blob.readImportance(m_lowestImportance, std::span(m_importance).subspan(start));
    }

    template <class Key>
    static std::uint32_t positionOf(std::vector<Key> &keys, std::unordered_map<Key, std::uint32_t> &index,
                                    const Key &key)
    {
        const auto [found, isNew] = index.try_emplace(key, static_cast<std::uint32_t>(keys.size()));
        if (isNew)
            keys.push_back(key);
        return found->second;
    }

    WaveId m_wave;
    int m_lowest;
    int m_itemCount;
    const std::set<std::uint64_t> &m_leftOut;
    std::size_t m_waveIndex = kNowhere;
    std::vector<ParticipantId> m_participants;
    std::vector<GroupId> m_groups;
    std::unordered_map<ParticipantId, std::uint32_t> m_participantIndex;
    std::unordered_map<GroupId, std::uint32_t> m_groupIndex;
    std::vector<std::uint32_t> m_participantAt;
    std::vector<std::uint32_t> m_groupAt;
    std::vector<ResponseSet::Row> m_rows;
    std::vector<Answer> m_answers;
    int m_lowestImportance = 0;
    std::size_t m_importanceCount = 0;
    bool m_isImportanceThere = false;
    std::vector<Answer> m_importance;
};

/// True when some wave lies in more than one batch, or some batch holds more than one wave.
bool holdsArrivals(const std::vector<AnswerBatch> &batches)
{
    std::set<WaveId> seen;
    for (const AnswerBatch &batch : batches) {
        for (const WaveId &wave : batch.directory().waves) {
            if (!seen.insert(wave).second || batch.directory().waves.size() > 1)
                return true;
        }
    }
    return false;
}

/// What batches hold, as values.
struct Contents {
    std::vector<KeptResponse> responses;
    std::vector<CommentAnswer> comments;
};

Result<Contents> contentsOf(const AnswerBatch::Place &place, const std::vector<AnswerBatch> &batches,
                            const model::Instrument &instrument)
{
    Contents contents;
    for (const AnswerBatch &batch : batches) {
        auto responses = batch.forEachResponse(place, [&](const BlobView &blob) -> Result<void> {
            auto response = batch.responseIn(blob, instrument);
            if (!response)
                return response.error();
            contents.responses.push_back(std::move(*response));
            return {};
        });
        if (!responses)
            return responses.error();
        auto comments = batch.forEachComment(place, [&](CommentAnswer comment) {
            contents.comments.push_back(std::move(comment));
            return Result<void>();
        });
        if (!comments)
            return comments.error();
    }
    return contents;
}

}  // namespace

ResponseStore::ResponseStore(Connection &connection, const AnswersCompartment &compartment, const QString &vault,
                             RandomSource &random)
    : m_connection(connection), m_compartment(compartment), m_vault(vault.toUtf8()), m_random(random)
{
}

Result<void> ResponseStore::add(const Arrival &arrival, const model::Instrument &instrument)
{
    std::vector<KeptResponse> kept;
    kept.reserve(arrival.responses.size());
    for (const Response &response : arrival.responses)
        kept.push_back({m_random.next(), response});
    return AnswerBatch::write(place(), arrival.cycle, kept, arrival.comments, instrument, m_random);
}

Result<WaveAnswers> ResponseStore::read(const CycleId &cycle, const WaveId &wave, const model::Instrument &instrument,
                                        const std::set<std::uint64_t> &leftOut)
{
    auto batches = AnswerBatch::openAll(place(), cycle);
    if (!batches)
        return batches.error();
    WaveColumns columns(wave, instrument, leftOut);
    std::vector<CommentAnswer> comments;
    for (const AnswerBatch &batch : *batches) {
        if (columns.begin(batch.directory())) {
            auto read = batch.forEachResponse(place(), [&](const BlobView &blob) { return columns.take(blob); });
            if (!read)
                return read.error();
        }
        auto read = batch.forEachComment(place(), [&](CommentAnswer comment) {
            if (comment.wave == wave)
                comments.push_back(std::move(comment));
            return Result<void>();
        });
        if (!read)
            return read.error();
    }
    return WaveAnswers{std::move(columns).finish(), std::move(comments)};
}

Result<std::vector<KeptResponse>> ResponseStore::responsesOf(const CycleId &cycle, const WaveId &wave,
                                                             const model::Instrument &instrument)
{
    auto batches = AnswerBatch::openAll(place(), cycle);
    if (!batches)
        return batches.error();
    auto contents = contentsOf(place(), *batches, instrument);
    if (!contents)
        return contents.error();
    std::erase_if(contents->responses, [&](const KeptResponse &kept) { return kept.response.wave != wave; });
    return std::move(contents->responses);
}

Result<int> ResponseStore::remove(const CycleId &cycle, const Choice &choice, const model::Instrument &instrument)
{
    auto batches = AnswerBatch::openAll(place(), cycle);
    if (!batches)
        return batches.error();
    auto contents = contentsOf(place(), *batches, instrument);
    if (!contents)
        return contents.error();

    const auto removed = std::erase_if(contents->responses, [&](const KeptResponse &kept) {
        return choice(kept.response.wave, kept.response.import);
    });
    std::erase_if(contents->comments,
                  [&](const CommentAnswer &comment) { return choice(comment.wave, comment.import); });
    if (auto done = rewrite(cycle, *batches, contents->responses, contents->comments, instrument); !done)
        return done.error();
    return static_cast<int>(removed);
}

Result<bool> ResponseStore::hasArrivals(const CycleId &cycle)
{
    auto batches = AnswerBatch::openAll(place(), cycle);
    if (!batches)
        return batches.error();
    return holdsArrivals(*batches);
}

Result<void> ResponseStore::reseal(const CycleId &cycle, const model::Instrument &instrument)
{
    auto batches = AnswerBatch::openAll(place(), cycle);
    if (!batches)
        return batches.error();
    auto contents = contentsOf(place(), *batches, instrument);
    if (!contents)
        return contents.error();
    return rewrite(cycle, *batches, contents->responses, contents->comments, instrument);
}

Result<void> ResponseStore::rewrite(const CycleId &cycle, const std::vector<AnswerBatch> &batches,
                                    const std::vector<KeptResponse> &responses,
                                    const std::vector<CommentAnswer> &comments, const model::Instrument &instrument)
{
    for (const AnswerBatch &batch : batches) {
        if (auto done = batch.removeAll(place()); !done)
            return done;
    }
    std::set<WaveId> waves;
    for (const KeptResponse &kept : responses)
        waves.insert(kept.response.wave);
    for (const CommentAnswer &comment : comments)
        waves.insert(comment.wave);
    for (const WaveId &wave : waves) {
        std::vector<KeptResponse> some;
        std::copy_if(responses.begin(), responses.end(), std::back_inserter(some),
                     [&](const KeptResponse &kept) { return kept.response.wave == wave; });
        std::vector<CommentAnswer> words;
        std::copy_if(comments.begin(), comments.end(), std::back_inserter(words),
                     [&](const CommentAnswer &comment) { return comment.wave == wave; });
        auto done = AnswerBatch::write(place(), cycle, some, words, instrument, m_random);
        if (!done)
            return done;
    }
    return {};
}

}  // namespace circumspect::sealed
