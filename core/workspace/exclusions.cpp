// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exclusions.h"

#include "sealed/responses/comment_mask.h"
#include "sealed/storage/comment_mask_store.h"
#include "sealed/storage/exclusion_store.h"
#include "sealed/storage/response_store.h"
#include "workspace/workspace_state.h"

#include <algorithm>
#include <iterator>

namespace circumspect::workspace {

namespace {

/// A mask holds the fingerprint of a comment, which must not outlive it.
Result<void> forgetMasksOfGone(WorkspaceState &state, const CycleId &cycle, const WaveId &wave,
                               const model::Instrument &instrument)
{
    auto masks = state.commentMasks().ofWave(cycle, wave);
    if (!masks)
        return masks.error();
    if (masks->empty())
        return {};
    auto answers = state.responses().read(cycle, wave, instrument);
    if (!answers)
        return answers.error();
    std::set<QString> there;
    std::transform(answers->comments.begin(), answers->comments.end(), std::inserter(there, there.end()),
                   sealed::commentFingerprint);
    std::erase_if(*masks, [&](const sealed::CommentMask &mask) { return !there.contains(mask.comment); });
    return state.commentMasks().replace(cycle, wave, std::move(*masks));
}

}  // namespace

Result<std::set<std::uint64_t>> excludedResponses(WorkspaceState &state, const CycleId &cycle, const WaveId &wave)
{
    auto exclusions = state.exclusions().ofWave(cycle, wave);
    if (!exclusions)
        return exclusions.error();
    std::set<std::uint64_t> excluded;
    for (const sealed::Exclusion &exclusion : *exclusions)
        excluded.insert(exclusion.response);
    return excluded;
}

Result<void> forgetOrphans(WorkspaceState &state, const CycleId &cycle, const WaveId &wave,
                           const model::Instrument &instrument)
{
    auto excluded = excludedResponses(state, cycle, wave);
    if (!excluded)
        return excluded.error();
    auto responses = state.responses().responsesOf(cycle, wave, instrument);
    if (!responses)
        return responses.error();
    for (const sealed::KeptResponse &kept : *responses)
        excluded->erase(kept.id);
    for (const std::uint64_t orphan : *excluded)
        if (auto removed = state.exclusions().remove(cycle, wave, orphan); !removed)
            return removed;
    return forgetMasksOfGone(state, cycle, wave, instrument);
}

}  // namespace circumspect::workspace
