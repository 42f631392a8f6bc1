// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/releasing.h"

#include "published/release_codec.h"
#include "sealed/gate/gate.h"
#include "sealed/gate/version_guard.h"
#include "sealed/responses/comment_mask.h"
#include "sealed/storage/comment_mask_store.h"
#include "sealed/storage/import_store.h"
#include "sealed/storage/release_store.h"
#include "sealed/storage/response_store.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"
#include "workspace/comment_readers.h"
#include "workspace/exclusions.h"
#include "workspace/own_reports.h"
#include "workspace/release_places.h"
#include "workspace/workspace_state.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace circumspect::workspace {

namespace {

/// Releases the participants of one cycle and wave, one after the other, inside the caller's transaction.
class WaveRelease {
public:
    struct Inputs {
        model::Cycle cycle;
        WaveId wave;
        model::Instrument instrument;
        model::Roster roster;
        sealed::WaveAnswers answers;
        std::set<ParticipantId> own;  ///< who is releasing, where they take part
    };

    WaveRelease(WorkspaceState &state, const Inputs &inputs)
        : m_state(state), m_inputs(inputs), m_gate(inputs.instrument, inputs.cycle.policy), m_store(state.connection())
    {
    }

    /// What became of one participant; an Error only where the vault fails.
    Result<Releasing::Outcome> release(const model::Participant &participant);
    /// What would become of one participant.
    Result<Releasing::Preview> preview(const model::Participant &participant);

private:
    /// All releases about the participant and wave, in their order.
    struct Earlier {
        std::vector<sealed::EarlierRelease> releases;
        ReleaseId latest;
    };
    Result<Earlier> earlierOf(const ParticipantId &participant);
    Result<void> addEarlier(const ReleaseId &id, Earlier &earlier);
    Result<Releasing::Outcome> store(const sealed::GatedRelease &gated, Releasing::Outcome outcome);
    sealed::ReleaseRequest requestFor(const model::Participant &participant) const;

    WorkspaceState &m_state;
    const Inputs &m_inputs;
    sealed::Gate m_gate;
    sealed::ReleaseStore m_store;
};

Result<Releasing::Outcome> WaveRelease::release(const model::Participant &participant)
{
    Releasing::Outcome outcome{participant.id, participant.code, {}, false, std::nullopt};
    if (m_inputs.own.contains(participant.id)) {
        outcome.refusal = failure(ErrorCode::OwnReportForbidden, participant.code);
        return outcome;
    }
    auto earlier = earlierOf(participant.id);
    if (!earlier)
        return earlier.error();
    sealed::ReleaseRequest request = requestFor(participant);
    request.header.number = static_cast<int>(earlier->releases.size()) + 1;
    const auto preview = m_gate.preview(m_inputs.answers.responses, request, earlier->releases);
    if (preview.verdict == published::ReReleaseVerdict::Unchanged) {
        outcome.id = earlier->latest;
        return outcome;
    }

    auto gated = m_gate.release(m_inputs.answers.responses, request, earlier->releases);
    if (gated)
        return store(*gated, std::move(outcome));
    if (gated.error().code != ErrorCode::NothingToRelease && gated.error().code != ErrorCode::ReReleaseRefused)
        return gated.error();
    outcome.refusal = gated.error();
    return outcome;
}

Result<Releasing::Preview> WaveRelease::preview(const model::Participant &participant)
{
    Releasing::Preview preview{participant.id, participant.code, {}, std::nullopt, std::nullopt};
    if (m_inputs.own.contains(participant.id)) {
        preview.refusal = failure(ErrorCode::OwnReportForbidden, participant.code);
        return preview;
    }
    auto earlier = earlierOf(participant.id);
    if (!earlier)
        return earlier.error();
    const sealed::ReleaseRequest request = requestFor(participant);
    preview.release = m_gate.preview(m_inputs.answers.responses, request, earlier->releases);
    // Only the release itself knows what gives way; it is made and thrown away.
    auto gated = m_gate.release(m_inputs.answers.responses, request, earlier->releases);
    if (gated && preview.release.verdict != published::ReReleaseVerdict::Unchanged)
        preview.ledger = gated->results->ledger;
    return preview;
}

Result<WaveRelease::Earlier> WaveRelease::earlierOf(const ParticipantId &participant)
{
    Earlier earlier;
    auto latest = m_store.latest(m_inputs.cycle.id, m_inputs.wave, participant);
    if (!latest)
        return latest.error();
    if (!*latest)
        return earlier;
    auto keys = m_store.ofCycle(m_inputs.cycle.id);
    if (!keys)
        return keys.error();
    for (const sealed::ReleaseKey &key : *keys)
        if (key.wave == m_inputs.wave && key.participant == participant)
            if (auto added = addEarlier(key.id, earlier); !added)
                return added.error();
    return earlier;
}

Result<void> WaveRelease::addEarlier(const ReleaseId &id, Earlier &earlier)
{
    auto stored = m_store.find(id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return failure(ErrorCode::ReleaseNotFound, id.text());
    auto figures = published::ReleaseCodec::decodeFigures(id, (*stored)->figures);
    if (!figures)
        return figures.error();
    auto counted = m_state.vault().openFromAnswers((*stored)->sealedCounted, countedPlace(m_state, id));
    if (!counted)
        return counted.error();
    earlier.releases.push_back({std::move(*figures), std::move(*counted)});
    earlier.latest = id;
    return {};
}

sealed::ReleaseRequest WaveRelease::requestFor(const model::Participant &participant) const
{
    sealed::ReleaseRequest request;
    request.header.cycle = m_inputs.cycle.id;
    request.header.cycleName = m_inputs.cycle.name;
    request.header.wave = m_inputs.wave;
    request.header.participant = participant.id;
    request.header.participantCode = participant.code;
    request.header.createdAt = m_state.clock().now();
    for (const model::RaterGroup &group : m_inputs.instrument.groups) {
        if (const int invited = m_inputs.roster.invitedCount(participant.id, group.id); invited > 0)
            request.invited[group.id] = invited;
    }
    request.comments = m_inputs.answers.comments;
    request.seed = m_state.random().next();
    return request;
}

Result<Releasing::Outcome> WaveRelease::store(const sealed::GatedRelease &gated, Releasing::Outcome outcome)
{
    const published::ReleaseCodec::Encoded encoded = published::ReleaseCodec::encode(gated.results, gated.comments);
    auto comments = m_state.vault().sealToAnswers(encoded.comments, commentsPlace(m_state, encoded.id));
    if (!comments)
        return comments.error();
    auto counted = m_state.vault().sealToAnswers(gated.counted, countedPlace(m_state, encoded.id));
    if (!counted)
        return counted.error();

    const published::ReleaseHeader &header = gated.results->header;
    auto stored = m_store.add({.key = {.id = encoded.id,
                                       .cycle = header.cycle,
                                       .wave = header.wave,
                                       .participant = header.participant,
                                       .number = header.number,
                                       .createdAt = header.createdAt},
                               .figures = encoded.figures,
                               .sealedComments = *comments,
                               .sealedCounted = *counted});
    if (!stored)
        return stored.error();
    auto readers = coachesOf(m_state, header.participant);
    if (!readers)
        return readers.error();
    if (auto admitted = admitReaders(m_state, encoded.id, *comments, *readers); !admitted)
        return admitted.error();
    outcome.id = encoded.id;
    outcome.isNew = true;
    return outcome;
}

Result<WaveRelease::Inputs> readInputs(WorkspaceState &state, const CycleId &cycleId, const WaveId &wave)
{
    auto cycle = state.cycle(cycleId);
    if (!cycle)
        return cycle.error();
    if (!cycle->hasWave(wave))
        return failure(ErrorCode::WaveNotFound, wave.text());
    auto loaded = state.instrumentOf(*cycle);
    if (!loaded)
        return loaded.error();
    auto roster = sealed::RosterStore(state.connection()).roster(cycleId);
    if (!roster)
        return roster.error();
    auto excluded = excludedResponses(state, cycleId, wave);
    if (!excluded)
        return excluded.error();
    auto answers = state.responses().read(cycleId, wave, loaded->instrument, *excluded);
    if (!answers)
        return answers.error();
    auto masks = state.commentMasks().ofWave(cycleId, wave);
    if (!masks)
        return masks.error();
    sealed::applyMasks(answers->comments, *masks);
    auto own = ownParticipants(state);
    if (!own)
        return own.error();
    return WaveRelease::Inputs{std::move(*cycle),   wave,           std::move(loaded->instrument), std::move(*roster),
                               std::move(*answers), std::move(*own)};
}

/// The participant asked for, or all of them.
Result<std::vector<model::Participant>> chosen(const model::Roster &roster, const ParticipantId &participant)
{
    if (participant.isEmpty())
        return roster.participants;
    const model::Participant *found = roster.findParticipant(participant);
    if (found == nullptr)
        return failure(ErrorCode::ParticipantNotFound, participant.text());
    return std::vector{*found};
}

ReleaseSummary summaryOf(const sealed::ReleaseKey &key, const model::Roster &roster)
{
    const model::Participant *participant = roster.findParticipant(key.participant);
    return {.id = key.id,
            .cycle = key.cycle,
            .wave = key.wave,
            .participant = key.participant,
            .participantCode = participant != nullptr ? participant->code : QString(),
            .number = key.number,
            .createdAt = key.createdAt};
}

}  // namespace

Result<Releasing::Released> Releasing::release(const CycleId &cycle, const WaveId &wave,
                                               const ParticipantId &participant, const Progress &progress)
{
    if (auto fits = m_state.requireProgramme(); !fits)
        return fits.error();
    if (!m_state.vault().isOwner())
        return failure(ErrorCode::OwnerKeyMissing);
    auto inputs = readInputs(m_state, cycle, wave);
    if (!inputs)
        return inputs.error();
    auto participants = chosen(inputs->roster, participant);
    if (!participants)
        return participants.error();

    Released released;
    const int total = static_cast<int>(participants->size());
    auto done = m_state.inTransaction([&]() -> Result<void> {
        WaveRelease waveRelease(m_state, *inputs);
        for (const model::Participant &one : *participants) {
            if (progress.isCancelled())
                return failure(ErrorCode::Cancelled);
            auto outcome = waveRelease.release(one);
            if (!outcome)
                return outcome.error();
            released.changes.releases |= outcome->isNew;
            released.outcomes.push_back(std::move(*outcome));
            progress.report(static_cast<int>(released.outcomes.size()), total);
        }
        if (!released.changes.releases)
            return {};
        return sealed::ImportStore(m_state.connection()).eraseSealedParts(cycle);
    });
    if (!done)
        return done.error();
    return released;
}

Result<std::vector<Releasing::Preview>> Releasing::preview(const CycleId &cycle, const WaveId &wave,
                                                           const ParticipantId &participant)
{
    if (!m_state.vault().isOwner())
        return failure(ErrorCode::OwnerKeyMissing);
    auto inputs = readInputs(m_state, cycle, wave);
    if (!inputs)
        return inputs.error();
    auto participants = chosen(inputs->roster, participant);
    if (!participants)
        return participants.error();
    WaveRelease waveRelease(m_state, *inputs);
    std::vector<Preview> previews;
    for (const model::Participant &one : *participants) {
        auto preview = waveRelease.preview(one);
        if (!preview)
            return preview.error();
        previews.push_back(std::move(*preview));
    }
    return previews;
}

Result<std::vector<ReleaseSummary>> Releasing::releases(const CycleId &cycle)
{
    auto roster = sealed::RosterStore(m_state.connection()).roster(cycle);
    if (!roster)
        return roster.error();
    auto keys = sealed::ReleaseStore(m_state.connection()).ofCycle(cycle);
    if (!keys)
        return keys.error();
    std::vector<ReleaseSummary> summaries;
    for (const sealed::ReleaseKey &key : *keys)
        summaries.push_back(summaryOf(key, *roster));
    std::sort(summaries.begin(), summaries.end(), [](const ReleaseSummary &a, const ReleaseSummary &b) {
        return std::tie(a.participantCode, a.wave, a.number) < std::tie(b.participantCode, b.wave, b.number);
    });
    return summaries;
}

Result<ReleaseSummary> Releasing::latest(const CycleId &cycle, const WaveId &wave, const ParticipantId &participant)
{
    auto all = releases(cycle);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->rbegin(), all->rend(), [&](const ReleaseSummary &summary) {
        return summary.wave == wave && summary.participant == participant;
    });
    if (found == all->rend())
        return failure(ErrorCode::ReleaseNotFound, wave.text());
    return *found;
}

}  // namespace circumspect::workspace
