// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/quality.h"

#include "sealed/scoring/data_quality.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/scoring_frame.h"
#include "sealed/storage/exclusion_store.h"
#include "sealed/storage/release_store.h"
#include "sealed/storage/response_store.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"
#include "workspace/own_reports.h"
#include "workspace/workspace_state.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace circumspect::workspace {

namespace {

constexpr double kHardly = 0.1;
constexpr double kSomewhat = 0.3;

ResponseId idOf(std::uint64_t response)
{
    return ResponseId(QStringLiteral("%1").arg(response, 16, 16, QLatin1Char('0')));
}

/// One wave as its owner may look at it.
struct Wave {
    model::Instrument instrument;
    model::Roster roster;
    std::vector<sealed::KeptResponse> responses;
    std::map<std::uint64_t, QString> excluded;  ///< with reasons
    std::set<ParticipantId> released;
    std::set<ParticipantId> own;  ///< who is looking, where they take part
};

Result<std::set<ParticipantId>> releasedIn(WorkspaceState &state, const CycleId &cycle, const WaveId &wave)
{
    auto keys = sealed::ReleaseStore(state.connection()).ofCycle(cycle);
    if (!keys)
        return keys.error();
    std::set<ParticipantId> released;
    for (const sealed::ReleaseKey &key : *keys)
        if (key.wave == wave)
            released.insert(key.participant);
    return released;
}

Result<void> readAnswers(WorkspaceState &state, const CycleId &cycle, const WaveId &wave, Wave &into)
{
    auto responses = state.responses().responsesOf(cycle, wave, into.instrument);
    if (!responses)
        return responses.error();
    into.responses = std::move(*responses);
    auto exclusions = state.exclusions().ofWave(cycle, wave);
    if (!exclusions)
        return exclusions.error();
    for (const sealed::Exclusion &exclusion : *exclusions)
        into.excluded[exclusion.response] = exclusion.reason;
    return {};
}

Result<Wave> readWave(WorkspaceState &state, const CycleId &cycleId, const WaveId &waveId)
{
    if (!state.vault().isOwner())
        return failure(ErrorCode::OwnerKeyMissing);
    auto cycle = state.cycle(cycleId);
    if (!cycle)
        return cycle.error();
    if (!cycle->hasWave(waveId))
        return failure(ErrorCode::WaveNotFound, waveId.text());
    auto loaded = state.instrumentOf(*cycle);
    if (!loaded)
        return loaded.error();
    auto roster = sealed::RosterStore(state.connection()).roster(cycleId);
    if (!roster)
        return roster.error();
    auto released = releasedIn(state, cycleId, waveId);
    if (!released)
        return released.error();
    auto own = ownParticipants(state);
    if (!own)
        return own.error();
    Wave wave{std::move(loaded->instrument), std::move(*roster), {}, {}, std::move(*released), std::move(*own)};
    if (auto read = readAnswers(state, cycleId, waveId, wave); !read)
        return read.error();
    return wave;
}

sealed::Statistic overallOf(const sealed::ScoringFrame &frame, const std::vector<sealed::Answer> &answers)
{
    std::vector<sealed::Statistic> scores;
    for (int competency = 0; competency < frame.competencyCount(); ++competency)
        scores.push_back(sealed::raterScore(answers, frame.itemsOf(competency), frame.requiredShare));
    return sealed::overallScore(scores);
}

/// Looks at the responses about one participant.
class ParticipantLook {
public:
    ParticipantLook(const Wave &wave, const sealed::ScoringFrame &frame,
                    const std::vector<const sealed::KeptResponse *> &responses)
        : m_wave(wave), m_frame(frame), m_responses(responses)
    {
        for (const sealed::KeptResponse *kept : responses) {
            m_overall.push_back(overallOf(frame, kept->response.answers));
            if (!isSelf(*kept))
                m_others.push_back(m_overall.back());
        }
    }

    /// Flagged and excluded ones, by group and id.
    std::vector<ReviewedResponse> reviewed() const
    {
        std::vector<ReviewedResponse> list;
        for (std::size_t i = 0; i < m_responses.size(); ++i) {
            ReviewedResponse one{idOf(m_responses[i]->id), m_responses[i]->response.group, flagsOf(i), false, {}};
            const auto excluded = m_wave.excluded.find(m_responses[i]->id);
            one.isExcluded = excluded != m_wave.excluded.end();
            if (one.isExcluded)
                one.reason = excluded->second;
            if (one.isExcluded || !one.flags.empty())
                list.push_back(std::move(one));
        }
        std::sort(list.begin(), list.end(), [](const ReviewedResponse &a, const ReviewedResponse &b) {
            return std::tie(a.group, a.id) < std::tie(b.group, b.id);
        });
        return list;
    }

    FlagEffect effect() const
    {
        std::vector<sealed::Statistic> unflagged;
        std::size_t others = 0;
        for (std::size_t i = 0; i < m_responses.size(); ++i) {
            if (isSelf(*m_responses[i]))
                continue;
            ++others;
            if (flagsOf(i).empty())
                unflagged.push_back(m_overall[i]);
        }
        const sealed::Statistic shift =
            sealed::flaggedEffect(sealed::definedValues(m_others), sealed::definedValues(unflagged));
        if (unflagged.size() == others || !shift.isDefined())
            return FlagEffect::Unknown;
        if (sealed::isBelow(shift.value(), kHardly))
            return FlagEffect::Hardly;
        return sealed::isBelow(shift.value(), kSomewhat) ? FlagEffect::Somewhat : FlagEffect::Clearly;
    }

private:
    bool isSelf(const sealed::KeptResponse &kept) const { return kept.response.group == m_frame.selfGroup; }

    std::vector<QualityFlag> flagsOf(std::size_t index) const
    {
        const sealed::KeptResponse &kept = *m_responses[index];
        const sealed::FormQuality form = sealed::formQuality(kept.response.answers);
        std::vector<QualityFlag> flags;
        if (form.isStraightLine)
            flags.push_back(QualityFlag::StraightLine);
        if (form.isMostlyEmpty)
            flags.push_back(QualityFlag::MostlyEmpty);
        if (!isSelf(kept)) {
            const auto z = sealed::modifiedZ(m_overall[index], sealed::definedValues(m_others));
            if (z.isDefined() && sealed::isExtreme(z.value()))
                flags.push_back(QualityFlag::FarFromOthers);
        }
        return flags;
    }

    const Wave &m_wave;
    const sealed::ScoringFrame &m_frame;
    const std::vector<const sealed::KeptResponse *> &m_responses;
    std::vector<sealed::Statistic> m_overall;
    std::vector<sealed::Statistic> m_others;
};

/// A response of the wave that may still be left out or taken in again.
Result<std::uint64_t> changeable(const Wave &wave, const ResponseId &response)
{
    const auto found = std::find_if(wave.responses.begin(), wave.responses.end(),
                                    [&](const sealed::KeptResponse &kept) { return idOf(kept.id) == response; });
    if (found == wave.responses.end())
        return failure(ErrorCode::ResponseNotFound, response.text());
    if (wave.own.contains(found->response.participant))
        return failure(ErrorCode::OwnReportForbidden);
    const model::Participant *participant = wave.roster.findParticipant(found->response.participant);
    if (wave.released.contains(found->response.participant))
        return failure(ErrorCode::TooLateAfterRelease, participant != nullptr ? participant->code : QString());
    return found->id;
}

}  // namespace

Result<QualityReview> Quality::review(const CycleId &cycle, const WaveId &wave)
{
    auto read = readWave(m_state, cycle, wave);
    if (!read)
        return read.error();
    std::map<ParticipantId, std::vector<const sealed::KeptResponse *>> byParticipant;
    QualityReview review;
    for (const sealed::KeptResponse &kept : read->responses) {
        if (read->own.contains(kept.response.participant)) {
            review.leavesOneselfOut = true;
            continue;
        }
        byParticipant[kept.response.participant].push_back(&kept);
        ++review.responses;
    }

    const sealed::ScoringFrame frame = sealed::scoringFrameOf(read->instrument);
    for (const auto &[id, responses] : byParticipant) {
        const model::Participant *participant = read->roster.findParticipant(id);
        if (participant == nullptr)
            continue;
        const ParticipantLook look(*read, frame, responses);
        ReviewedParticipant reviewed{id, participant->code, read->released.contains(id), look.effect(),
                                     look.reviewed()};
        if (!reviewed.responses.empty())
            review.participants.push_back(std::move(reviewed));
    }
    std::sort(review.participants.begin(), review.participants.end(),
              [](const ReviewedParticipant &a, const ReviewedParticipant &b) { return a.code < b.code; });
    return review;
}

Result<Changes> Quality::exclude(const CycleId &cycle, const WaveId &wave, const ResponseId &response,
                                 const QString &reason)
{
    auto read = readWave(m_state, cycle, wave);
    if (!read)
        return read.error();
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    auto id = changeable(*read, response);
    if (!id)
        return id.error();
    auto done = m_state.inTransaction([&]() -> Result<void> {
        sealed::ExclusionStore store = m_state.exclusions();
        if (auto removed = store.remove(cycle, wave, *id); !removed)
            return removed;
        return store.add(cycle, wave, {*id, reason.trimmed()});
    });
    if (!done)
        return done.error();
    return Changes{.responses = true};
}

Result<Changes> Quality::include(const CycleId &cycle, const WaveId &wave, const ResponseId &response)
{
    auto read = readWave(m_state, cycle, wave);
    if (!read)
        return read.error();
    auto id = changeable(*read, response);
    if (!id)
        return id.error();
    auto done = m_state.inTransaction([&] { return m_state.exclusions().remove(cycle, wave, *id); });
    if (!done)
        return done.error();
    return Changes{.responses = true};
}

}  // namespace circumspect::workspace
