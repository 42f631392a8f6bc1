// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/masking.h"

#include "sealed/gate/comment_filter.h"
#include "sealed/responses/comment_mask.h"
#include "sealed/storage/comment_mask_store.h"
#include "sealed/storage/release_store.h"
#include "sealed/storage/response_store.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"
#include "workspace/own_reports.h"
#include "workspace/workspace_state.h"

#include <algorithm>
#include <map>

namespace circumspect::workspace {

namespace {

using sealed::CommentMask;
using sealed::MaskedRange;

/// The comments about one participant that a release would print now, as they were written.
struct Scene {
    model::Instrument instrument;
    std::vector<CommentMask> masks;  ///< of the whole wave
    sealed::FilteredComments printed;
};

Result<void> requireBeforeRelease(WorkspaceState &state, const CommentPlace &place)
{
    auto roster = sealed::RosterStore(state.connection()).roster(place.cycle);
    if (!roster)
        return roster.error();
    const model::Participant *participant = roster->findParticipant(place.participant);
    if (participant == nullptr)
        return failure(ErrorCode::ParticipantNotFound, place.participant.text());
    auto latest = sealed::ReleaseStore(state.connection()).latest(place.cycle, place.wave, place.participant);
    if (!latest)
        return latest.error();
    return *latest ? failure(ErrorCode::TooLateAfterRelease, participant->code) : Result<void>();
}

Result<Scene> sceneOf(WorkspaceState &state, const CommentPlace &place)
{
    if (auto fits = state.requireProgramme(); !fits)
        return fits.error();
    if (!state.vault().isOwner())
        return failure(ErrorCode::OwnerKeyMissing);
    if (auto allowed = requireSomebodyElse(state, place.participant); !allowed)
        return allowed.error();
    const auto cycle = state.cycle(place.cycle);
    if (!cycle)
        return cycle.error();
    if (!cycle->hasWave(place.wave))
        return failure(ErrorCode::WaveNotFound, place.wave.text());
    if (auto early = requireBeforeRelease(state, place); !early)
        return early.error();
    auto loaded = state.instrumentOf(*cycle);
    if (!loaded)
        return loaded.error();
    auto answers = state.responses().read(place.cycle, place.wave, loaded->instrument);
    if (!answers)
        return answers.error();
    auto masks = state.commentMasks().ofWave(place.cycle, place.wave);
    if (!masks)
        return masks.error();

    std::erase_if(answers->comments, [&](const sealed::CommentAnswer &comment) {
        return comment.participant != place.participant || comment.wave != place.wave;
    });
    sealed::FilteredComments printed =
        sealed::filterComments(answers->comments, loaded->instrument, cycle->policy.commentMinimum, state.random());
    // Nobody needs protection from what the participant wrote.
    std::erase_if(printed.comments, [](const sealed::AllowedComment &comment) {
        return comment.source == published::CommentSource::Self;
    });
    return Scene{std::move(loaded->instrument), std::move(*masks), std::move(printed)};
}

CommentId idOf(const CommentPlace &place, const sealed::AllowedComment &comment)
{
    sealed::CommentAnswer answer;
    answer.participant = place.participant;
    answer.wave = place.wave;
    answer.question = comment.question;
    answer.text = comment.text;
    return CommentId(sealed::commentFingerprint(answer));
}

const CommentMask *maskOf(const std::vector<CommentMask> &masks, const CommentId &comment)
{
    const auto found = std::find_if(masks.begin(), masks.end(),
                                    [&](const CommentMask &mask) { return mask.comment == comment.text(); });
    return found == masks.end() ? nullptr : &*found;
}

/// The comment with this id, if a release would print it.
const sealed::AllowedComment *commentIn(const Scene &scene, const CommentPlace &place, const CommentId &id)
{
    const auto found = std::find_if(scene.printed.comments.begin(), scene.printed.comments.end(),
                                    [&](const sealed::AllowedComment &comment) { return idOf(place, comment) == id; });
    return found == scene.printed.comments.end() ? nullptr : &*found;
}

/// Puts `mask` in the place of what was masked of its comment; without ranges nothing is.
Result<Changes> store(WorkspaceState &state, const CommentPlace &place, std::vector<CommentMask> masks,
                      CommentMask mask)
{
    std::erase_if(masks, [&](const CommentMask &known) { return known.comment == mask.comment; });
    if (!mask.ranges.empty())
        masks.push_back(std::move(mask));
    auto done =
        state.inTransaction([&] { return state.commentMasks().replace(place.cycle, place.wave, std::move(masks)); });
    if (!done)
        return done.error();
    return Changes{.responses = true};
}

}  // namespace

Result<CommentsToMask> Masking::comments(const CommentPlace &place)
{
    auto scene = sceneOf(m_state, place);
    if (!scene)
        return scene.error();
    CommentsToMask shown{{}, scene->printed.isRestWithheld};
    for (const sealed::AllowedComment &comment : scene->printed.comments) {
        const CommentId id = idOf(place, comment);
        const CommentMask *mask = maskOf(scene->masks, id);
        shown.comments.push_back({id, comment.question, comment.source, comment.group, comment.text,
                                  mask != nullptr ? sealed::maskedText(comment.text, mask->ranges) : comment.text,
                                  mask != nullptr});
    }
    return shown;
}

Result<Changes> Masking::mask(const CommentPlace &place, const CommentId &comment, const std::vector<TextRange> &ranges)
{
    auto scene = sceneOf(m_state, place);
    if (!scene)
        return scene.error();
    const sealed::AllowedComment *found = commentIn(*scene, place, comment);
    if (found == nullptr)
        return failure(ErrorCode::ResponseNotFound);
    const CommentMask *known = maskOf(scene->masks, comment);
    std::vector<MaskedRange> all = known != nullptr ? known->ranges : std::vector<MaskedRange>();
    for (const TextRange &range : ranges)
        all.push_back({range.start, range.length});
    CommentMask mask{comment.text(), sealed::joinedRanges(found->text, std::move(all))};
    if (mask.ranges.empty())
        return failure(ErrorCode::WrongUsage);
    return store(m_state, place, std::move(scene->masks), std::move(mask));
}

Result<Changes> Masking::unmask(const CommentPlace &place, const CommentId &comment)
{
    auto scene = sceneOf(m_state, place);
    if (!scene)
        return scene.error();
    if (commentIn(*scene, place, comment) == nullptr)
        return failure(ErrorCode::ResponseNotFound);
    return store(m_state, place, std::move(scene->masks), {comment.text(), {}});
}

}  // namespace circumspect::workspace
