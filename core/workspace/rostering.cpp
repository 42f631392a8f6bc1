// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rostering.h"

#include "exchange/roster_csv.h"
#include "sealed/storage/release_store.h"
#include "sealed/storage/roster_store.h"
#include "workspace/workspace_state.h"

#include <algorithm>
#include <set>

namespace circumspect::workspace {

namespace {

Result<model::Cycle> cycleFrom(const CycleDraft &draft, const model::Instrument &instrument, RandomSource &random)
{
    model::Cycle cycle{.id = CycleId(random.id()),
                       .name = draft.name.trimmed(),
                       .instrument = instrument.id,
                       .instrumentVersion = instrument.version,
                       .language = draft.language,
                       .policy = instrument.suggestedPolicy(),
                       .waves = {}};
    if (cycle.name.isEmpty())
        return failure(ErrorCode::WrongUsage, QStringLiteral("name"));
    for (const QString &text : draft.waves) {
        const WaveId wave(text.trimmed());
        if (wave.isEmpty() || cycle.hasWave(wave))
            return failure(ErrorCode::WrongUsage, QStringLiteral("waves"));
        cycle.waves.push_back({wave, model::waveKindOf(wave)});
    }
    if (cycle.waves.empty())
        return failure(ErrorCode::WrongUsage, QStringLiteral("waves"));
    return cycle;
}

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

ParticipantProgress progressOf(const model::Participant &participant, const model::Roster &roster,
                               const model::Instrument &instrument, const WaveId &wave)
{
    ParticipantProgress progress{.participant = participant, .groups = {}};
    for (const model::RaterGroup &group : instrument.groups) {
        const ParticipantProgress::Group counts{group.id, roster.invitedCount(participant.id, group.id),
                                                roster.answeredCount(participant.id, group.id, wave)};
        if (counts.invited == 0 && counts.answered == 0)
            continue;
        progress.groups.push_back(counts);
        progress.invited += counts.invited;
        progress.answered += counts.answered;
    }
    return progress;
}

Result<void> storeUpdate(WorkspaceState &state, const CycleId &cycle, const exchange::RosterUpdate &update)
{
    sealed::RosterStore store(state.connection());
    for (const model::Participant &participant : update.added) {
        if (auto done = store.addParticipant(cycle, participant); !done)
            return done;
    }
    for (const model::Participant &participant : update.updated) {
        if (auto done = store.updateParticipant(participant); !done)
            return done;
    }
    for (const model::Rater &rater : update.raters) {
        if (auto done = store.addRater(rater); !done)
            return done;
    }
    return {};
}

}  // namespace

Result<Rostering::CycleAdded> Rostering::addCycle(const CycleDraft &draft)
{
    if (auto fits = m_state.requireProgramme(); !fits)
        return fits.error();
    if (auto allowed = m_state.require({keys::Role::Owner, keys::Role::Coordinator}); !allowed)
        return allowed.error();
    auto loaded = m_state.instrument(draft.instrument, draft.instrumentVersion);
    if (!loaded)
        return loaded.error();
    auto cycle = cycleFrom(draft, loaded->instrument, m_state.random());
    if (!cycle)
        return cycle.error();
    auto stored = m_state.inTransaction([&]() -> Result<void> {
        sealed::RosterStore store(m_state.connection());
        auto existing = store.cycles();
        if (!existing)
            return existing.error();
        const auto isTaken = [&](const model::Cycle &other) { return isSameName(other.name, cycle->name); };
        if (std::any_of(existing->begin(), existing->end(), isTaken))
            return failure(ErrorCode::CycleExists, cycle->name);
        return store.addCycle(*cycle);
    });
    if (!stored)
        return stored.error();
    return CycleAdded{std::move(*cycle), {.cycles = true}};
}

Result<std::vector<model::Cycle>> Rostering::cycles()
{
    return sealed::RosterStore(m_state.connection()).cycles();
}

Result<model::Cycle> Rostering::findCycle(const QString &name)
{
    auto all = cycles();
    if (!all)
        return all.error();
    if (name.trimmed().isEmpty() && all->size() > 1)
        return failure(ErrorCode::CycleAmbiguous);
    const auto isMeant = [&](const model::Cycle &cycle) {
        return name.trimmed().isEmpty() || isSameName(cycle.name, name);
    };
    const auto found = std::find_if(all->begin(), all->end(), isMeant);
    if (found == all->end())
        return failure(ErrorCode::CycleNotFound, name);
    return *found;
}

Result<Rostering::RosterAdded> Rostering::addRoster(const CycleId &cycleId, QByteArrayView csv)
{
    if (auto fits = m_state.requireProgramme(); !fits)
        return fits.error();
    if (auto allowed = m_state.require({keys::Role::Owner, keys::Role::Coordinator}); !allowed)
        return allowed.error();
    auto cycle = m_state.cycle(cycleId);
    if (!cycle)
        return cycle.error();
    auto loaded = m_state.instrumentOf(*cycle);
    if (!loaded)
        return loaded.error();
    auto current = roster(cycleId);
    if (!current)
        return current.error();
    auto update = exchange::readRosterCsv(csv, loaded->instrument, *current, m_state.random());
    if (!update)
        return update.error();
    auto stored = m_state.inTransaction([&] { return storeUpdate(m_state, cycleId, *update); });
    if (!stored)
        return stored.error();
    return RosterAdded{.participants = static_cast<int>(update->added.size()),
                       .raters = static_cast<int>(update->raters.size()),
                       .updated = static_cast<int>(update->updated.size()),
                       .changes = {.roster = true}};
}

Result<model::Roster> Rostering::roster(const CycleId &cycle)
{
    return sealed::RosterStore(m_state.connection()).roster(cycle);
}

Result<std::vector<ParticipantProgress>> Rostering::progress(const CycleId &cycleId, const WaveId &wave)
{
    auto cycle = m_state.cycle(cycleId);
    if (!cycle)
        return cycle.error();
    auto loaded = m_state.instrumentOf(*cycle);
    if (!loaded)
        return loaded.error();
    auto people = roster(cycleId);
    if (!people)
        return people.error();
    auto releases = sealed::ReleaseStore(m_state.connection()).ofCycle(cycleId);
    if (!releases)
        return releases.error();
    std::set<ParticipantId> released;
    for (const sealed::ReleaseKey &key : *releases) {
        if (key.wave == wave)
            released.insert(key.participant);
    }

    std::vector<ParticipantProgress> all;
    for (const model::Participant &participant : people->participants) {
        all.push_back(progressOf(participant, *people, loaded->instrument, wave));
        all.back().isReleased = released.contains(participant.id);
    }
    return all;
}

}  // namespace circumspect::workspace
