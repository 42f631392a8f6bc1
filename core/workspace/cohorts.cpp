// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cohorts.h"

#include "published/release_codec.h"
#include "report/cohort_builder.h"
#include "sealed/gate/cohort_cut.h"
#include "sealed/gate/guarded_cut.h"
#include "sealed/storage/cohort_cut_store.h"
#include "sealed/storage/release_store.h"
#include "sealed/storage/vault.h"
#include "workspace/cohort_participation.h"
#include "workspace/workspace_state.h"

#include <algorithm>
#include <map>
#include <set>

namespace circumspect::workspace {

namespace {

bool takes(const CohortChoice &choice, const model::Participant &participant)
{
    const auto allows = [](const QStringList &names, const QString &name) {
        return names.isEmpty() || names.contains(name);
    };
    return allows(choice.organisations, participant.organisation) && allows(choice.roles, participant.role);
}

/// The released figures of some participants.
struct ReleasedCut {
    std::vector<published::Results> results;
    std::vector<ParticipantId> participants;  ///< parallel
    QStringList organisations;                ///< parallel

    std::vector<sealed::CohortMember> members() const
    {
        std::vector<sealed::CohortMember> members;
        for (std::size_t i = 0; i < results.size(); ++i)
            members.push_back({organisations[static_cast<qsizetype>(i)], &results[i], nullptr});
        return members;
    }
};

/// Reads what a cut is made of, for one wave of a cycle.
class CohortReader {
public:
    CohortReader(WorkspaceState &state, const CycleId &cycle, const WaveId &wave)
        : m_state(state), m_cycle(cycle), m_wave(wave)
    {
    }

    /// The participants that the choice takes, or all others.
    Result<std::vector<ParticipantProgress>> progress(const CohortChoice &choice, bool isTaken = true);
    Result<ReleasedCut> released(const std::vector<ParticipantProgress> &participants);

private:
    Result<void> add(const model::Participant &participant, ReleasedCut &cut);

    WorkspaceState &m_state;
    CycleId m_cycle;
    WaveId m_wave;
};

Result<std::vector<ParticipantProgress>> CohortReader::progress(const CohortChoice &choice, bool isTaken)
{
    auto all = m_state.rostering.progress(m_cycle, m_wave);
    if (!all)
        return all.error();
    std::erase_if(*all, [&](const ParticipantProgress &one) { return takes(choice, one.participant) != isTaken; });
    return all;
}

Result<ReleasedCut> CohortReader::released(const std::vector<ParticipantProgress> &participants)
{
    ReleasedCut cut;
    for (const ParticipantProgress &one : participants)
        if (auto added = add(one.participant, cut); !added)
            return added.error();
    return cut;
}

Result<void> CohortReader::add(const model::Participant &participant, ReleasedCut &cut)
{
    auto stored = sealed::ReleaseStore(m_state.connection()).latest(m_cycle, m_wave, participant.id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return {};
    auto results = published::ReleaseCodec::decodeFigures((*stored)->key.id, (*stored)->figures);
    if (!results)
        return results.error();
    cut.results.push_back(std::move(*results));
    cut.participants.push_back(participant.id);
    cut.organisations.append(participant.organisation);
    return {};
}

/// Both the cut and what it leaves out must be above the floors, or the whole minus the cut would be a cut below them.
Result<ReleasedCut> readCut(CohortReader &reader, const std::vector<ParticipantProgress> &taken,
                            const CohortChoice &choice)
{
    auto cut = reader.released(taken);
    if (!cut)
        return cut.error();
    if (!sealed::CohortCut::isAboveFloors(cut->members()))
        return failure(ErrorCode::BelowCohortFloor);
    auto leftOut = reader.progress(choice, false);
    if (!leftOut)
        return leftOut.error();
    const auto rest = reader.released(*leftOut);
    if (!rest)
        return rest.error();
    if (!rest->results.empty() && !sealed::CohortCut::isAboveFloors(rest->members()))
        return failure(ErrorCode::BelowCohortFloor, {}, QStringLiteral("left out"));
    return cut;
}

Result<void> requireKnown(const CohortChoice &choice, const CohortChoice &known)
{
    const auto areKnown = [](const QStringList &names, const QStringList &all) {
        return std::all_of(names.begin(), names.end(), [&](const QString &name) { return all.contains(name); });
    };
    const bool fits = areKnown(choice.organisations, known.organisations) && areKnown(choice.roles, known.roles);
    return fits ? Result<void>() : failure(ErrorCode::WrongUsage);
}

/// The baseline that a retest is compared with; null for every other kind of wave.
const model::Wave *baselineOf(const model::Cycle &cycle, const WaveId &wave)
{
    const auto isBaseline = [](const model::Wave &one) { return one.kind == model::WaveKind::Baseline; };
    const auto baseline = std::find_if(cycle.waves.begin(), cycle.waves.end(), isBaseline);
    const bool isRetest = model::waveKindOf(wave) == model::WaveKind::Retest;
    return isRetest && baseline != cycle.waves.end() ? &*baseline : nullptr;
}

/// Those released in both waves.
std::vector<sealed::CohortPair> pairsOf(const ReleasedCut &before, const ReleasedCut &after)
{
    std::vector<sealed::CohortPair> pairs;
    for (std::size_t i = 0; i < after.results.size(); ++i) {
        const auto found = std::find(before.participants.begin(), before.participants.end(), after.participants[i]);
        if (found != before.participants.end())
            pairs.push_back({after.organisations[static_cast<qsizetype>(i)],
                             &before.results[static_cast<std::size_t>(found - before.participants.begin())],
                             &after.results[i]});
    }
    return pairs;
}

/// Participants who have something in common.
struct Holders {
    int participants = 0;
    std::set<QString> organisations;

    void add(const QString &organisation)
    {
        ++participants;
        organisations.insert(organisation);
    }
    bool reachFloors() const
    {
        return participants >= sealed::CohortCut::kLeastParticipants &&
               static_cast<int>(organisations.size()) >= sealed::CohortCut::kLeastOrganisations;
    }
};

/// Competencies with enough holders of goals about them; who else has goals are as many, or nobody. Only of the whole
/// cohort: subtracting cuts from each other would else tell of a few.
std::vector<report::CohortGoalSubject> commonSubjects(const std::map<CompetencyId, Holders> &about, int holders)
{
    std::vector<report::CohortGoalSubject> common;
    for (const auto &[competency, those] : about) {
        const int others = holders - those.participants;
        if (those.reachFloors() && (others == 0 || others >= sealed::CohortCut::kLeastParticipants))
            common.push_back({competency, those.participants});
    }
    std::stable_sort(common.begin(), common.end(),
                     [](const auto &a, const auto &b) { return a.participants > b.participants; });
    return common;
}

/// Goals are counted where as many people have one as a cut needs; their words are nobody's but theirs.
Result<void> countGoals(WorkspaceState &state, const std::vector<ParticipantProgress> &participants,
                        report::CohortSubject &subject)
{
    Holders holders;
    std::map<CompetencyId, Holders> about;
    int goals = 0;
    for (const ParticipantProgress &one : participants) {
        const auto plan = state.debriefing.plan(one.participant.id);
        if (!plan)
            return plan.error();
        if (plan->goals.empty())
            continue;
        goals += static_cast<int>(plan->goals.size());
        holders.add(one.participant.organisation);
        std::set<CompetencyId> chosen;
        for (const debrief::Goal &goal : plan->goals)
            if (!goal.competency.isEmpty() && chosen.insert(goal.competency).second)
                about[goal.competency].add(one.participant.organisation);
    }
    if (!holders.reachFloors())
        return {};
    subject.goals = goals;
    subject.goalHolders = holders.participants;
    if (subject.organisations.isEmpty() && subject.roles.isEmpty())
        subject.goalSubjects = commonSubjects(about, holders.participants);
    return {};
}

void takeHeader(const ReleasedCut &cut, report::CohortSubject &subject)
{
    const published::ReleaseHeader &first = cut.results.front()->header;
    subject.instrumentVersion = first.instrumentVersion;
    subject.lowest = first.lowest;
    subject.highest = first.highest;
    for (const published::Results &results : cut.results)
        subject.createdAt = std::max(subject.createdAt, results->header.createdAt);
}

/// Compares a retest with the baseline, over those released in both, who are all that the retest then shows.
void compare(const ReleasedCut &before, const ReleasedCut &after, const WaveId &baseline, sealed::CohortGuard &guard,
             CohortResults &results)
{
    const std::vector<sealed::CohortPair> pairs = pairsOf(before, after);
    std::vector<sealed::CohortMember> retested;
    for (const sealed::CohortPair &pair : pairs)
        retested.push_back({pair.organisation, pair.after, pair.before});
    results.content = sealed::CohortCut::of(retested);
    sealed::guardCut(results.content, retested, guard);
    results.change = sealed::CohortCut::change(pairs);
    sealed::guardChange(*results.change, pairs, guard);
    results.subject.before = baseline;
    results.subject.retested = static_cast<int>(pairs.size());
    results.subject.dropOuts = static_cast<int>(before.results.size() - pairs.size());
}

/// What has been printed is never taken back: a later cut that would leave a few participants over is withheld. What is
/// remembered already needs no writing, so the same report can be made again from a read-only medium.
Result<void> remember(WorkspaceState &state, const CycleId &cycle, const sealed::CohortGuard &guard,
                      const std::vector<QByteArray> &known)
{
    const QByteArray record = guard.record();
    if (record.isEmpty() || std::find(known.begin(), known.end(), record) != known.end())
        return {};
    if (state.vault().isReadOnly())
        return failure(ErrorCode::VaultReadOnly, {}, QStringLiteral("cohort cut"));
    return state.inTransaction([&] { return sealed::CohortCutStore(state.connection()).add(cycle, record); });
}

QStringList sorted(const std::set<QString> &names)
{
    QStringList list;
    for (const QString &name : names)
        if (!name.isEmpty())
            list.append(name);
    return list;
}

}  // namespace

Result<CohortChoice> Cohorts::choices(const CycleId &cycle)
{
    const auto roster = m_state.rostering.roster(cycle);
    if (!roster)
        return roster.error();
    std::set<QString> organisations;
    std::set<QString> roles;
    for (const model::Participant &participant : roster->participants) {
        organisations.insert(participant.organisation);
        roles.insert(participant.role);
    }
    return CohortChoice{sorted(organisations), sorted(roles)};
}

Result<WaveId> Cohorts::latestWave(const CycleId &cycleId)
{
    const auto cycle = m_state.cycle(cycleId);
    if (!cycle)
        return cycle.error();
    const auto keys = sealed::ReleaseStore(m_state.connection()).ofCycle(cycleId);
    if (!keys)
        return keys.error();
    WaveId latest = cycle->waves.front().id;
    for (const model::Wave &wave : cycle->waves) {
        const bool isReleased =
            std::any_of(keys->begin(), keys->end(), [&](const sealed::ReleaseKey &key) { return key.wave == wave.id; });
        if (isReleased && wave.kind != model::WaveKind::Retrospective)
            latest = wave.id;
    }
    return latest;
}

Result<CohortResults> Cohorts::results(const CycleId &cycleId, const WaveId &wave, const CohortChoice &choice)
{
    if (auto fits = m_state.requireProgramme(); !fits)
        return fits.error();
    if (auto allowed = m_state.require({keys::Role::Owner, keys::Role::Coordinator}); !allowed)
        return allowed.error();
    const auto cycle = m_state.cycle(cycleId);
    if (!cycle)
        return cycle.error();
    if (!cycle->hasWave(wave))
        return failure(ErrorCode::WaveNotFound, wave.text());
    const auto known = choices(cycleId);
    if (!known)
        return known.error();
    if (auto fits = requireKnown(choice, *known); !fits)
        return fits.error();
    return read(*cycle, wave, choice);
}

Result<CohortResults> Cohorts::read(const model::Cycle &cycle, const WaveId &wave, const CohortChoice &choice)
{
    CohortReader reader(m_state, cycle.id, wave);
    const auto taken = reader.progress(choice);
    if (!taken)
        return taken.error();
    const auto cut = readCut(reader, *taken, choice);
    if (!cut)
        return cut.error();
    auto loaded = m_state.instrumentOf(cycle);
    if (!loaded)
        return loaded.error();

    report::CohortSubject subject;
    subject.cycleName = cycle.name;
    subject.wave = wave;
    subject.organisations = choice.organisations;
    subject.roles = choice.roles;
    subject.participation = participationOf(*taken, sealed::CohortCut::kLeastParticipants);
    takeHeader(*cut, subject);
    if (auto counted = countGoals(m_state, *taken, subject); !counted)
        return counted.error();
    CohortResults results{{}, std::nullopt, std::move(subject), std::move(loaded->instrument)};
    const auto records = sealed::CohortCutStore(m_state.connection()).ofCycle(cycle.id);
    if (!records)
        return records.error();
    sealed::CohortGuard guard(*records);
    if (const model::Wave *baseline = baselineOf(cycle, wave)) {
        const auto before = CohortReader(m_state, cycle.id, baseline->id).released(*taken);
        if (!before)
            return before.error();
        compare(*before, *cut, baseline->id, guard, results);
    } else {
        results.content = sealed::CohortCut::of(cut->members());
        sealed::guardCut(results.content, cut->members(), guard);
    }
    if (auto done = remember(m_state, cycle.id, guard, *records); !done)
        return done.error();
    return results;
}

Result<report::Document> Cohorts::document(const CycleId &cycle, const WaveId &wave, const CohortChoice &choice,
                                           const QString &language)
{
    const auto cohort = results(cycle, wave, choice);
    if (!cohort)
        return cohort.error();
    return report::buildCohortReport(cohort->content, cohort->change, cohort->subject, cohort->instrument, language);
}

}  // namespace circumspect::workspace
