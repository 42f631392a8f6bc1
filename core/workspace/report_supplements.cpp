// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/report_supplements.h"

#include "published/release_codec.h"
#include "sealed/storage/release_store.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"
#include "workspace/workspace_state.h"

#include <algorithm>

namespace circumspect::workspace {

namespace {

/// The nearest wave before this one that asked the whole questionnaire; empty for all but a retest.
std::vector<WaveId> wavesBefore(const model::Cycle &cycle, const WaveId &wave)
{
    std::vector<WaveId> before;
    if (model::waveKindOf(wave) != model::WaveKind::Retest)
        return before;
    for (const model::Wave &one : cycle.waves) {
        if (one.id == wave)
            break;
        if (one.kind == model::WaveKind::Baseline || one.kind == model::WaveKind::Retest)
            before.insert(before.begin(), one.id);
    }
    return before;
}

Result<report::CommonRaters> commonRaters(WorkspaceState &state, const published::ReleaseHeader &header,
                                          const model::Instrument &instrument, const WaveId &earlier)
{
    const auto roster = sealed::RosterStore(state.connection()).roster(header.cycle);
    if (!roster)
        return roster.error();
    int now = 0;
    int both = 0;
    for (const model::Rater &rater : roster->raters) {
        const model::RaterGroup *group = instrument.findGroup(rater.group);
        const bool isSelf = group && group->kind == model::GroupKind::Self;
        if (isSelf || rater.participant != header.participant || !roster->hasAnswered(rater.id, header.wave))
            continue;
        ++now;
        both += roster->hasAnswered(rater.id, earlier);
    }
    if (now == 0)
        return report::CommonRaters::Unknown;
    if (4 * both >= 3 * now)
        return report::CommonRaters::Most;
    return 2 * both >= now ? report::CommonRaters::Half : report::CommonRaters::Few;
}

/// The latest release of this participant in that wave; null if there is none.
Result<std::optional<published::Results>> latestIn(WorkspaceState &state, const published::ReleaseHeader &header,
                                                   const WaveId &wave)
{
    const auto summary = state.releasing.latest(header.cycle, wave, header.participant);
    if (!summary && summary.error().code == ErrorCode::ReleaseNotFound)
        return std::optional<published::Results>();
    if (!summary)
        return summary.error();
    const auto stored = sealed::ReleaseStore(state.connection()).find(summary->id);
    if (!stored)
        return stored.error();
    auto results = published::ReleaseCodec::decodeFigures(summary->id, (*stored)->figures);
    if (!results)
        return results.error();
    return std::optional(std::move(*results));
}

Result<std::optional<report::EarlierRelease>> earlierOf(WorkspaceState &state, const ReleasedResults &released)
{
    const published::ReleaseHeader &header = released.results->header;
    const auto cycle = state.cycle(header.cycle);
    if (!cycle)
        return cycle.error();
    for (const WaveId &wave : wavesBefore(*cycle, header.wave)) {
        auto results = latestIn(state, header, wave);
        if (!results)
            return results.error();
        if (!*results)
            continue;
        const auto common = commonRaters(state, header, released.instrument, wave);
        if (!common)
            return common.error();
        return std::optional(report::EarlierRelease{std::move(**results), *common});
    }
    return std::optional<report::EarlierRelease>();
}

/// The participant's look back at the wave before, where a retest was accompanied by one.
Result<std::optional<published::Results>> lookBackOf(WorkspaceState &state, const published::ReleaseHeader &header)
{
    const auto cycle = state.cycle(header.cycle);
    if (!cycle)
        return cycle.error();
    if (model::waveKindOf(header.wave) == model::WaveKind::Retest)
        for (const model::Wave &wave : cycle->waves)
            if (wave.kind == model::WaveKind::Retrospective)
                return latestIn(state, header, wave.id);
    return std::optional<published::Results>();
}

/// Null where this session does not hold the answers, or where they are gone.
Result<std::optional<bool>> wereSomeUniform(WorkspaceState &state, const published::ReleaseHeader &header)
{
    if (state.vault().kind() != sealed::VaultKind::Programme || !state.vault().isOwner())
        return std::optional<bool>();
    const auto review = state.quality.review(header.cycle, header.wave);
    if (!review)
        return review.error();
    if (review->responses == 0)
        return std::optional<bool>();
    const auto isUniform = [](const ReviewedResponse &response) {
        const auto &flags = response.flags;
        return !response.isExcluded && std::find(flags.begin(), flags.end(), QualityFlag::StraightLine) != flags.end();
    };
    for (const ReviewedParticipant &one : review->participants)
        if (one.id == header.participant)
            return std::optional(std::any_of(one.responses.begin(), one.responses.end(), isUniform));
    return std::optional(false);
}

Result<QStringList> notesAbout(WorkspaceState &state, const ParticipantId &participant)
{
    const auto notes = state.notes.list();
    if (!notes)
        return notes.error();
    QStringList paragraphs;
    for (const notebook::Note &note : *notes)
        if (note.participant == participant)
            for (const QString &line : note.text.split(u'\n', Qt::SkipEmptyParts))
                if (!line.trimmed().isEmpty())
                    paragraphs.append(line.trimmed());
    return paragraphs;
}

/// What only a coach's copy holds.
Result<void> addForCoach(WorkspaceState &state, const ReleasedResults &released, bool withNotes,
                         report::ReportSupplement &supplement)
{
    auto uniform = wereSomeUniform(state, released.results->header);
    if (!uniform)
        return uniform.error();
    supplement.wereSomeUniform = *uniform;
    if (!withNotes)
        return {};
    auto notes = notesAbout(state, released.participant.id);
    if (!notes)
        return notes.error();
    supplement.coachNotes = std::move(*notes);
    return {};
}

}  // namespace

Result<report::ReportSupplement> supplementOf(WorkspaceState &state, const ReleasedResults &released,
                                              const SupplementWish &wish)
{
    report::ReportSupplement supplement;
    if (wish.audience == report::Audience::Coordinator)
        return supplement;
    auto plan = state.debriefing.plan(released.participant.id);
    if (!plan)
        return plan.error();
    supplement.plan = std::move(*plan);
    auto status = state.debriefing.status(released.participant.id);
    if (!status)
        return status.error();
    supplement.status = *status;
    auto earlier = earlierOf(state, released);
    if (!earlier)
        return earlier.error();
    supplement.earlier = std::move(*earlier);
    auto lookBack = lookBackOf(state, released.results->header);
    if (!lookBack)
        return lookBack.error();
    supplement.lookBack = std::move(*lookBack);
    if (wish.audience == report::Audience::Coach)
        if (auto added = addForCoach(state, released, wish.withCoachNotes, supplement); !added)
            return added.error();
    return supplement;
}

}  // namespace circumspect::workspace
