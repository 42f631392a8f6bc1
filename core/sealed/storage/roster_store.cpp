// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/roster_store.h"

#include "sealed/storage/policy_json.h"
#include "sealed/storage/sqlcipher/query.h"

#include <map>

namespace circumspect::sealed {

namespace {

/// The first error of several steps.
template <class Values, class Step>
Result<void> forEach(const Values &values, Step step)
{
    for (const auto &value : values) {
        if (auto done = step(value); !done)
            return done;
    }
    return {};
}

/// Columns of text are never NULL.
QString stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

model::Participant participantIn(const Row &row)
{
    return {ParticipantId(row.text(0)), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

QString kindName(model::WaveKind kind)
{
    switch (kind) {
    case model::WaveKind::Baseline:
        return QStringLiteral("baseline");
    case model::WaveKind::Retest:
        return QStringLiteral("retest");
    case model::WaveKind::Retrospective:
        return QStringLiteral("retrospective");
    case model::WaveKind::Pulse:
        return QStringLiteral("pulse");
    }
    return {};
}

}  // namespace

Result<void> RosterStore::addCycle(const model::Cycle &cycle)
{
    auto added = Query(m_connection, QStringLiteral("INSERT INTO cycle (id, name, instrument_id, instrument_version, "
                                                    "language, policy_json) VALUES (?, ?, ?, ?, ?, ?)"))
                     .bind(cycle.id.text())
                     .bind(cycle.name)
                     .bind(cycle.instrument.text())
                     .bind(cycle.instrumentVersion)
                     .bind(cycle.language)
                     .bind(policyToJson(cycle.policy))
                     .run();
    if (!added)
        return added;
    Query insert(m_connection,
                 QStringLiteral("INSERT INTO wave (cycle_id, position, wave_id, kind) VALUES (?, ?, ?, ?)"));
    int position = 0;
    return forEach(cycle.waves, [&](const model::Wave &wave) {
        return insert.bind(cycle.id.text()).bind(position++).bind(wave.id.text()).bind(kindName(wave.kind)).run();
    });
}

Result<std::vector<model::Cycle>> RosterStore::cycles()
{
    std::map<QString, std::vector<model::Wave>> waves;
    auto read = Query(m_connection, QStringLiteral("SELECT cycle_id, wave_id FROM wave ORDER BY cycle_id, position"))
                    .forEach([&](const Row &row) {
                        const WaveId wave(row.text(1));
                        waves[row.text(0)].push_back({wave, model::waveKindOf(wave)});
                        return Result<void>();
                    });
    if (!read)
        return read.error();

    std::vector<model::Cycle> cycles;
    auto done = Query(m_connection, QStringLiteral("SELECT id, name, instrument_id, instrument_version, language, "
                                                   "policy_json FROM cycle ORDER BY name"))
                    .forEach([&](const Row &row) -> Result<void> {
                        auto policy = policyFromJson(row.text(5));
                        if (!policy)
                            return policy.error();
                        cycles.push_back({.id = CycleId(row.text(0)),
                                          .name = row.text(1),
                                          .instrument = InstrumentId(row.text(2)),
                                          .instrumentVersion = row.text(3),
                                          .language = row.text(4),
                                          .policy = *policy,
                                          .waves = waves[row.text(0)]});
                        return {};
                    });
    if (!done)
        return done.error();
    return cycles;
}

Result<void> RosterStore::replacePolicy(const model::Cycle &cycle, const model::AnonymityPolicy &next)
{
    auto kept = Query(m_connection, QStringLiteral("INSERT INTO former_promise (cycle_id, version, policy_json) "
                                                   "VALUES (?, ?, ?)"))
                    .bind(cycle.id.text())
                    .bind(cycle.policy.version)
                    .bind(policyToJson(cycle.policy))
                    .run();
    if (!kept)
        return kept;
    return Query(m_connection, QStringLiteral("UPDATE cycle SET policy_json = ? WHERE id = ?"))
        .bind(policyToJson(next))
        .bind(cycle.id.text())
        .run();
}

Result<std::vector<model::AnonymityPolicy>> RosterStore::formerPolicies(const CycleId &cycle)
{
    std::vector<model::AnonymityPolicy> policies;
    auto read = Query(m_connection,
                      QStringLiteral("SELECT policy_json FROM former_promise WHERE cycle_id = ? ORDER BY version"))
                    .bind(cycle.text())
                    .forEach([&](const Row &row) -> Result<void> {
                        auto policy = policyFromJson(row.text(0));
                        if (!policy)
                            return policy.error();
                        policies.push_back(*policy);
                        return {};
                    });
    if (!read)
        return read.error();
    return policies;
}

Result<bool> RosterStore::hasAnswers(const CycleId &cycle)
{
    auto found = Query(m_connection, QStringLiteral("SELECT 1 FROM answered JOIN rater ON rater.id = rater_id JOIN "
                                                    "participant ON participant.id = participant_id WHERE cycle_id = ? "
                                                    "LIMIT 1"))
                     .bind(cycle.text())
                     .rows([](const Row &row) { return row.integer(0); });
    if (!found)
        return found.error();
    return !found->empty();
}

Result<model::Roster> RosterStore::roster(const CycleId &cycle)
{
    model::Roster roster;
    auto participants = Query(m_connection, QStringLiteral("SELECT id, code, name, role, organisation, email FROM "
                                                           "participant WHERE cycle_id = ? ORDER BY code"))
                            .bind(cycle.text())
                            .rows(participantIn);
    if (!participants)
        return participants.error();
    auto raters = Query(m_connection, QStringLiteral("SELECT rater.id, participant_id, group_id, key FROM rater JOIN "
                                                     "participant ON participant.id = participant_id "
                                                     "WHERE cycle_id = ? ORDER BY rater.id"))
                      .bind(cycle.text())
                      .rows([](const Row &row) {
                          return model::Rater{RaterId(row.text(0)), ParticipantId(row.text(1)), GroupId(row.text(2)),
                                              row.text(3)};
                      });
    if (!raters)
        return raters.error();
    auto answered = Query(m_connection, QStringLiteral("SELECT rater_id, wave_id FROM answered JOIN rater ON "
                                                       "rater.id = rater_id JOIN participant ON participant.id = "
                                                       "participant_id WHERE cycle_id = ?"))
                        .bind(cycle.text())
                        .forEach([&](const Row &row) {
                            roster.answered.insert({RaterId(row.text(0)), WaveId(row.text(1))});
                            return Result<void>();
                        });
    if (!answered)
        return answered.error();
    roster.participants = std::move(*participants);
    roster.raters = std::move(*raters);
    return roster;
}

Result<std::optional<PlacedParticipant>> RosterStore::participant(const ParticipantId &id)
{
    return Query(m_connection, QStringLiteral("SELECT id, code, name, role, organisation, email, cycle_id FROM "
                                              "participant WHERE id = ?"))
        .bind(id.text())
        .row([](const Row &row) {
            return PlacedParticipant{CycleId(row.text(6)), participantIn(row)};
        });
}

Result<void> RosterStore::addParticipant(const CycleId &cycle, const model::Participant &participant)
{
    return Query(m_connection, QStringLiteral("INSERT INTO participant (id, cycle_id, code, name, role, organisation, "
                                              "email) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(participant.id.text())
        .bind(cycle.text())
        .bind(participant.code)
        .bind(stored(participant.name))
        .bind(stored(participant.role))
        .bind(stored(participant.organisation))
        .bind(stored(participant.email))
        .run();
}

Result<void> RosterStore::updateParticipant(const model::Participant &participant)
{
    return Query(m_connection, QStringLiteral("UPDATE participant SET code = ?, name = ?, role = ?, organisation = ?, "
                                              "email = ? WHERE id = ?"))
        .bind(participant.code)
        .bind(stored(participant.name))
        .bind(stored(participant.role))
        .bind(stored(participant.organisation))
        .bind(stored(participant.email))
        .bind(participant.id.text())
        .run();
}

Result<void> RosterStore::addRater(const model::Rater &rater)
{
    return Query(m_connection,
                 QStringLiteral("INSERT INTO rater (id, participant_id, group_id, key) VALUES (?, ?, ?, ?)"))
        .bind(rater.id.text())
        .bind(rater.participant.text())
        .bind(rater.group.text())
        .bind(stored(rater.key))
        .run();
}

Result<void> RosterStore::updateRater(const model::Rater &rater)
{
    return Query(m_connection, QStringLiteral("UPDATE rater SET group_id = ?, key = ? WHERE id = ?"))
        .bind(rater.group.text())
        .bind(stored(rater.key))
        .bind(rater.id.text())
        .run();
}

Result<void> RosterStore::markAnswered(const RaterId &rater, const WaveId &wave)
{
    return Query(m_connection, QStringLiteral("INSERT OR IGNORE INTO answered (rater_id, wave_id) VALUES (?, ?)"))
        .bind(rater.text())
        .bind(wave.text())
        .run();
}

Result<void> RosterStore::unmarkAnswered(const RaterId &rater, const WaveId &wave)
{
    return Query(m_connection, QStringLiteral("DELETE FROM answered WHERE rater_id = ? AND wave_id = ?"))
        .bind(rater.text())
        .bind(wave.text())
        .run();
}

Result<void> RosterStore::removeUnused(const std::vector<RaterId> &raters,
                                       const std::vector<ParticipantId> &participants)
{
    Query removeRater(m_connection, QStringLiteral("DELETE FROM rater WHERE id = ? AND NOT EXISTS (SELECT 1 FROM "
                                                   "answered WHERE rater_id = rater.id)"));
    auto removed = forEach(raters, [&](const RaterId &rater) { return removeRater.bind(rater.text()).run(); });
    if (!removed)
        return removed;
    Query removeParticipant(m_connection, QStringLiteral("DELETE FROM participant WHERE id = ? AND NOT EXISTS (SELECT "
                                                         "1 FROM rater WHERE participant_id = participant.id)"));
    return forEach(participants,
                   [&](const ParticipantId &participant) { return removeParticipant.bind(participant.text()).run(); });
}

}  // namespace circumspect::sealed
