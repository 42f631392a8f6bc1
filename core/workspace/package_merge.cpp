// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/package_merge.h"

#include "sealed/storage/correspondent_store.h"
#include "sealed/storage/debrief_store.h"
#include "workspace/workspace_state.h"

#include <algorithm>

namespace circumspect::workspace {

namespace {

/// Puts a version in place and forgets the conflicts it has an answer to.
Result<void> take(sealed::DebriefStore &store, const debrief::PartVersion &version)
{
    if (auto put = store.put(version); !put)
        return put;
    auto conflicts = store.conflicts();
    if (!conflicts)
        return conflicts.error();
    for (const sealed::DebriefConflict &conflict : *conflicts) {
        const bool isAnswered = conflict.theirs.participant == version.participant &&
                                conflict.theirs.part == version.part &&
                                version.revision.includes(conflict.theirs.revision);
        if (!isAnswered)
            continue;
        if (auto dropped = store.dropConflict(conflict); !dropped)
            return dropped;
    }
    return {};
}

Result<MergeOutcome> taken(Result<void> done)
{
    return done ? Result<MergeOutcome>(MergeOutcome::Taken) : done.error();
}

Result<MergeOutcome> layAside(sealed::DebriefStore &store, const sealed::Correspondent &sender,
                              const debrief::PartVersion &theirs)
{
    if (auto put = store.putConflict({theirs, sender.id}); !put)
        return put.error();
    return MergeOutcome::Conflicting;
}

}  // namespace

Result<MergeOutcome> mergePart(WorkspaceState &state, const sealed::Correspondent &sender,
                               const debrief::PartVersion &theirs)
{
    if (std::find(sender.scope.begin(), sender.scope.end(), theirs.participant) == sender.scope.end())
        return MergeOutcome::Refused;
    sealed::DebriefStore store(state.connection());
    const auto mine = store.find(theirs.participant, theirs.part);
    if (!mine)
        return mine.error();
    if (!*mine)
        return taken(take(store, theirs));
    const bool isSame = (*mine)->json == theirs.json;
    const bool isSeen = (*mine)->revision.includes(theirs.revision);
    const bool isNewer = theirs.revision.includes((*mine)->revision);
    if (isSeen && (isSame || !isNewer))
        return MergeOutcome::Unchanged;
    if (isNewer && !isSeen)
        return taken(take(store, theirs));
    if (!isSame)
        return layAside(store, sender, theirs);
    debrief::PartVersion both = theirs;
    both.revision = theirs.revision.joinedWith((*mine)->revision);
    return taken(take(store, both));
}

}  // namespace circumspect::workspace
