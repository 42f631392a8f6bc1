// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/erasing.h"

#include "report/erasure_certificate.h"
#include "sealed/storage/backups.h"
#include "sealed/storage/erasure_store.h"
#include "sealed/storage/release_store.h"
#include "sealed/storage/response_store.h"
#include "sealed/storage/vault.h"
#include "workspace/exclusions.h"
#include "workspace/workspace_state.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace circumspect::workspace {

namespace {

/// One wave whose answers are to go.
struct Scene {
    model::Cycle cycle;
    model::Instrument instrument;
    model::Roster roster;
    sealed::WaveAnswers answers;
    std::vector<sealed::KeptResponse> responses;
    std::vector<sealed::ReleaseKey> releases;  ///< of this wave
};

Result<void> readAnswers(WorkspaceState &state, const WaveId &wave, Scene &scene)
{
    auto answers = state.responses().read(scene.cycle.id, wave, scene.instrument);
    if (!answers)
        return answers.error();
    scene.answers = std::move(*answers);
    auto responses = state.responses().responsesOf(scene.cycle.id, wave, scene.instrument);
    if (!responses)
        return responses.error();
    scene.responses = std::move(*responses);
    return {};
}

Result<void> readReleases(WorkspaceState &state, const WaveId &wave, Scene &scene)
{
    auto releases = sealed::ReleaseStore(state.connection()).ofCycle(scene.cycle.id);
    if (!releases)
        return releases.error();
    std::erase_if(*releases, [&](const sealed::ReleaseKey &key) { return key.wave != wave; });
    scene.releases = std::move(*releases);
    return {};
}

Result<Scene> sceneOf(WorkspaceState &state, const CycleId &cycleId, const WaveId &wave)
{
    if (!state.vault().isOwner())
        return failure(ErrorCode::OwnerKeyMissing);
    auto cycle = state.cycle(cycleId);
    if (!cycle)
        return cycle.error();
    if (!cycle->hasWave(wave))
        return failure(ErrorCode::WaveNotFound, wave.text());
    auto loaded = state.instrumentOf(*cycle);
    if (!loaded)
        return loaded.error();
    auto roster = state.rostering.roster(cycleId);
    if (!roster)
        return roster.error();
    Scene scene{std::move(*cycle), std::move(loaded->instrument), std::move(*roster), {}, {}, {}};
    if (auto read = readAnswers(state, wave, scene); !read)
        return read.error();
    if (auto read = readReleases(state, wave, scene); !read)
        return read.error();
    return scene;
}

/// The day from which the promise wants the answers gone; invalid while nothing is released.
QDate dueDay(const Scene &scene)
{
    QDateTime last;
    for (const sealed::ReleaseKey &key : scene.releases)
        last = last.isValid() ? std::max(last, key.createdAt) : key.createdAt;
    return last.isValid() ? last.date().addDays(scene.cycle.policy.retentionDays) : QDate();
}

QStringList withoutRelease(const Scene &scene)
{
    std::set<ParticipantId> waiting;
    for (const sealed::KeptResponse &kept : scene.responses)
        waiting.insert(kept.response.participant);
    for (const sealed::ReleaseKey &key : scene.releases)
        waiting.erase(key.participant);
    QStringList codes;
    for (const model::Participant &participant : scene.roster.participants)
        if (waiting.contains(participant.id))
            codes.append(participant.code);
    return codes;
}

/// The copies go first: when one cannot be removed, nothing has been destroyed yet.
Result<void> removeBackups(const std::vector<sealed::Backup> &backups)
{
    for (const sealed::Backup &backup : backups)
        if (QFile::exists(backup.path) && !QFile::remove(backup.path))
            return failure(ErrorCode::FileNotWritable, backup.path);
    return {};
}

ErasureRecord recordOf(const sealed::StoredErasure &stored)
{
    return {.id = stored.id,
            .cycle = stored.cycle,
            .wave = stored.wave,
            .erasedAt = stored.erasedAt,
            .responses = stored.responses,
            .comments = stored.comments,
            .backups = stored.backups,
            .promiseVersion = stored.promiseVersion};
}

}  // namespace

Result<ErasurePreview> Erasing::preview(const CycleId &cycle, const WaveId &wave)
{
    auto scene = sceneOf(m_state, cycle, wave);
    if (!scene)
        return scene.error();
    const QDate due = dueDay(*scene);
    return ErasurePreview{.responses = static_cast<int>(scene->responses.size()),
                          .comments = static_cast<int>(scene->answers.comments.size()),
                          .due = due,
                          .isDue = due.isValid() && m_state.clock().now().date() >= due,
                          .withoutRelease = withoutRelease(*scene),
                          .backups = static_cast<int>(sealed::backupsBeside(m_state.vault().path()).size())};
}

Result<Erasing::Erased> Erasing::erase(const CycleId &cycle, const WaveId &wave)
{
    auto scene = sceneOf(m_state, cycle, wave);
    if (!scene)
        return scene.error();
    if (scene->responses.empty() && scene->answers.comments.empty())
        return failure(ErrorCode::NothingToRelease, wave.text());
    const QDate due = dueDay(*scene);
    const QDateTime now = m_state.clock().now();
    if (!due.isValid() || now.date() < due)
        return failure(ErrorCode::ErasureTooEarly, due.toString(Qt::ISODate));

    const std::vector<sealed::Backup> backups = sealed::backupsBeside(m_state.vault().path());
    if (auto removed = removeBackups(backups); !removed)
        return removed.error();
    const sealed::StoredErasure erasure{.id = m_state.random().id(),
                                        .cycle = cycle,
                                        .wave = wave,
                                        .erasedAt = now,
                                        .responses = static_cast<int>(scene->responses.size()),
                                        .comments = static_cast<int>(scene->answers.comments.size()),
                                        .backups = static_cast<int>(backups.size()),
                                        .promiseVersion = scene->cycle.policy.version};
    auto done = m_state.inTransaction([&]() -> Result<void> {
        const auto isMeant = [&](const WaveId &candidate, const ImportId &) { return candidate == wave; };
        auto removed = m_state.responses().remove(cycle, isMeant, scene->instrument);
        if (!removed)
            return removed.error();
        if (auto forgotten = forgetOrphans(m_state, cycle, wave, scene->instrument); !forgotten)
            return forgotten;
        return sealed::ErasureStore(m_state.connection()).add(erasure);
    });
    if (!done)
        return done.error();
    if (auto compacted = m_state.compact(); !compacted)
        return compacted.error();
    return Erased{recordOf(erasure), {.responses = true}};
}

Result<std::vector<ErasureRecord>> Erasing::records(const CycleId &cycle)
{
    auto stored = sealed::ErasureStore(m_state.connection()).ofCycle(cycle);
    if (!stored)
        return stored.error();
    std::vector<ErasureRecord> records;
    std::transform(stored->begin(), stored->end(), std::back_inserter(records), recordOf);
    return records;
}

Result<report::Document> Erasing::certificate(const ErasureRecord &record, const QString &language)
{
    auto cycle = m_state.cycle(record.cycle);
    if (!cycle)
        return cycle.error();
    return report::buildErasureCertificate({.cycleName = cycle->name,
                                            .wave = record.wave,
                                            .erasedAt = record.erasedAt,
                                            .responses = record.responses,
                                            .comments = record.comments,
                                            .backups = record.backups,
                                            .promiseVersion = record.promiseVersion},
                                           language.isEmpty() ? cycle->language : language);
}

}  // namespace circumspect::workspace
