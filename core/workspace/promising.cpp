// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/promising.h"

#include "report/promise.h"
#include "sealed/storage/roster_store.h"
#include "workspace/workspace_state.h"

namespace circumspect::workspace {

namespace {

Result<void> checkChange(sealed::RosterStore &store, const model::Cycle &cycle, const model::AnonymityPolicy &next)
{
    if (auto aboveFloors = model::checkFloors(next); !aboveFloors)
        return aboveFloors;
    auto hasAnswers = store.hasAnswers(cycle.id);
    if (!hasAnswers)
        return hasAnswers.error();
    return *hasAnswers ? model::checkTightening(cycle.policy, next) : Result<void>();
}

}  // namespace

Result<report::Document> Promising::document(const CycleId &cycleId, const QString &language)
{
    auto cycle = m_state.cycle(cycleId);
    if (!cycle)
        return cycle.error();
    auto loaded = m_state.instrumentOf(*cycle);
    if (!loaded)
        return loaded.error();
    return report::buildPromise(*cycle, loaded->instrument, language.isEmpty() ? cycle->language : language,
                                m_state.clock().now());
}

Result<std::vector<model::AnonymityPolicy>> Promising::versions(const CycleId &cycleId)
{
    auto cycle = m_state.cycle(cycleId);
    if (!cycle)
        return cycle.error();
    auto versions = sealed::RosterStore(m_state.connection()).formerPolicies(cycleId);
    if (versions)
        versions->push_back(cycle->policy);
    return versions;
}

Result<Promising::Changed> Promising::change(const CycleId &cycleId, const model::AnonymityPolicy &next)
{
    int version = 0;
    bool isNew = false;
    auto done = m_state.inTransaction([&]() -> Result<void> {
        auto cycle = m_state.cycle(cycleId);
        if (!cycle)
            return cycle.error();
        model::AnonymityPolicy policy = next;
        policy.version = version = cycle->policy.version;
        if (policy == cycle->policy)
            return {};
        sealed::RosterStore store(m_state.connection());
        if (auto allowed = checkChange(store, *cycle, policy); !allowed)
            return allowed;
        policy.version = ++version;
        isNew = true;
        return store.replacePolicy(*cycle, policy);
    });
    if (!done)
        return done.error();
    return Changed{version, {.cycles = isNew}};
}

}  // namespace circumspect::workspace
