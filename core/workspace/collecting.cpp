// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/collecting.h"

#include "sealed/collection/collector.h"
#include "sealed/collection/format_readers.h"
#include "sealed/storage/backups.h"
#include "sealed/storage/import_store.h"
#include "sealed/storage/release_store.h"
#include "sealed/storage/response_store.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"
#include "workspace/exclusions.h"
#include "workspace/import_traces.h"
#include "workspace/workspace_state.h"

#include <algorithm>

namespace circumspect::workspace {

namespace {

/// Steps that an import reports: read, stored, committed.
constexpr int kSteps = 3;

/// What reading a file needs from the vault.
struct ImportScene {
    model::Cycle cycle;
    model::Instrument instrument;
    model::Roster roster;
};

Result<ImportScene> sceneOf(WorkspaceState &state, const ImportRequest &request)
{
    auto cycle = state.cycle(request.cycle);
    if (!cycle)
        return cycle.error();
    if (!cycle->hasWave(request.wave))
        return failure(ErrorCode::WaveNotFound, request.wave.text());
    auto loaded = state.instrumentOf(*cycle);
    if (!loaded)
        return loaded.error();
    auto roster = sealed::RosterStore(state.connection()).roster(request.cycle);
    if (!roster)
        return roster.error();
    return ImportScene{std::move(*cycle), std::move(loaded->instrument), std::move(*roster)};
}

sealed::CollectRequest collectRequest(const ImportRequest &request, const ImportScene &scene, const ImportId &import,
                                      RandomSource &random)
{
    sealed::CollectRequest collect{.instrument = scene.instrument,
                                   .roster = scene.roster,
                                   .wave = request.wave,
                                   .import = import,
                                   .files = {},
                                   .random = random,
                                   .format = request.format,
                                   .mapping = request.mapping,
                                   .encoding = std::nullopt,
                                   .delimiter = std::nullopt,
                                   .limits = {}};
    for (const ImportRequest::File &file : request.files)
        collect.files.push_back({file.name, file.bytes});
    return collect;
}

/// Mappings belong to one cycle's survey in one tool.
QString mappingName(const CycleId &cycle, const QString &format)
{
    return cycle.text() + u'/' + format;
}

template <class Key, class Thing>
std::vector<Key> idsOf(const std::vector<Thing> &things)
{
    std::vector<Key> ids;
    ids.reserve(things.size());
    for (const Thing &thing : things)
        ids.push_back(thing.id);
    return ids;
}

/// Stores what a file brought, inside the caller's transaction.
class ImportStorage {
public:
    ImportStorage(WorkspaceState &state, const ImportRequest &request, const ImportScene &scene)
        : m_state(state),
          m_request(request),
          m_scene(scene),
          m_roster(state.connection()),
          m_imports(state.connection())
    {
    }

    Result<void> store(const ImportId &import, const sealed::CollectedAnswers &collected);

private:
    Result<void> clearWave();
    Result<void> storeRoster(const sealed::CollectedAnswers &collected);
    Result<void> storeReceipt(const ImportId &import, const sealed::CollectedAnswers &collected);

    WorkspaceState &m_state;
    const ImportRequest &m_request;
    const ImportScene &m_scene;
    sealed::RosterStore m_roster;
    sealed::ImportStore m_imports;
};

Result<void> ImportStorage::store(const ImportId &import, const sealed::CollectedAnswers &collected)
{
    if (collected.replacesWave) {
        if (auto cleared = clearWave(); !cleared)
            return cleared;
    }
    if (auto stored = storeRoster(collected); !stored)
        return stored;
    const sealed::Arrival arrival{m_request.cycle, collected.responses, collected.comments};
    if (auto added = m_state.responses().add(arrival, m_scene.instrument); !added)
        return added;
    if (!m_request.mapping.isEmpty()) {
        auto kept = m_imports.keepMapping(mappingName(m_request.cycle, collected.summary.format), m_request.mapping);
        if (!kept)
            return kept;
    }
    return storeReceipt(import, collected);
}

/// A file without rater ids takes the place of everything that came for its wave.
Result<void> ImportStorage::clearWave()
{
    const auto isWave = [&](const WaveId &wave, const ImportId &) { return wave == m_request.wave; };
    auto receipts = m_imports.ofCycle(m_request.cycle);
    if (!receipts)
        return receipts.error();
    const bool hasAnswers = std::any_of(m_scene.roster.answered.begin(), m_scene.roster.answered.end(),
                                        [&](const auto &mark) { return mark.second == m_request.wave; });
    if (hasAnswers) {
        auto removed = m_state.responses().remove(m_request.cycle, isWave, m_scene.instrument);
        if (!removed)
            return removed.error();
        if (auto done = forgetOrphans(m_state, m_request.cycle, m_request.wave, m_scene.instrument); !done)
            return done;
    }
    std::vector<RaterId> nameless;
    for (const model::Rater &rater : m_scene.roster.raters) {
        if (auto done = m_roster.unmarkAnswered(rater.id, m_request.wave); !done)
            return done;
        if (rater.key.isEmpty())
            nameless.push_back(rater.id);
    }
    for (const sealed::ImportReceipt &receipt : *receipts) {
        if (receipt.wave != m_request.wave)
            continue;
        if (auto done = m_imports.remove(receipt.id); !done)
            return done;
    }
    return m_roster.removeUnused(nameless, {});
}

Result<void> ImportStorage::storeRoster(const sealed::CollectedAnswers &collected)
{
    for (const model::Participant &participant : collected.newParticipants) {
        if (auto done = m_roster.addParticipant(m_request.cycle, participant); !done)
            return done;
    }
    for (const model::Rater &rater : collected.newRaters) {
        if (auto done = m_roster.addRater(rater); !done)
            return done;
    }
    for (const RaterId &rater : collected.answered) {
        if (auto done = m_roster.markAnswered(rater, m_request.wave); !done)
            return done;
    }
    return {};
}

Result<void> ImportStorage::storeReceipt(const ImportId &import, const sealed::CollectedAnswers &collected)
{
    sealed::ImportReceipt receipt{.id = import,
                                  .cycle = m_request.cycle,
                                  .wave = m_request.wave,
                                  .format = collected.summary.format,
                                  .responses = static_cast<int>(collected.responses.size()),
                                  .sealed = {}};
    auto isReleased = sealed::ReleaseStore(m_state.connection()).hasAny(m_request.cycle);
    if (!isReleased)
        return isReleased.error();
    if (!*isReleased) {
        const ImportTraces traces{collected.answered, idsOf<RaterId>(collected.newRaters),
                                  idsOf<ParticipantId>(collected.newParticipants)};
        auto sealedTraces = m_state.vault().sealToAnswers(
            traces.toJson(), m_state.placeOf(QStringLiteral("import_receipt"), import.text()));
        if (!sealedTraces)
            return sealedTraces.error();
        receipt.sealed = *sealedTraces;
    }
    return m_imports.add(receipt);
}

/// The mapping that people made for this survey before; empty if they made none.
Result<QByteArray> keptMapping(WorkspaceState &state, const sealed::CollectRequest &collect, const CycleId &cycle)
{
    sealed::ImportStore imports(state.connection());
    auto hasAny = imports.hasMapping(mappingName(cycle, {}));
    if (!hasAny)
        return hasAny.error();
    if (!*hasAny)
        return QByteArray();
    QString format = collect.format;
    if (format.isEmpty()) {
        auto previewed = sealed::preview(collect);
        if (!previewed)
            return previewed.error();
        format = previewed->format;
    }
    return imports.mapping(mappingName(cycle, format));
}

/// Reads the files; where no mapping was given, with the one kept for this survey.
Result<sealed::CollectedAnswers> collectAnswers(WorkspaceState &state, const ImportRequest &request,
                                                const ImportScene &scene, const ImportId &import)
{
    sealed::CollectRequest collect = collectRequest(request, scene, import, state.random());
    if (request.mapping.isEmpty()) {
        auto kept = keptMapping(state, collect, request.cycle);
        if (!kept)
            return kept.error();
        collect.mapping = *kept;
    }
    return sealed::collect(collect);
}

/// Undoes in the roster what an import did there.
Result<void> undoTraces(sealed::RosterStore &roster, const ImportTraces &traces, const WaveId &wave)
{
    for (const RaterId &rater : traces.answered) {
        if (auto done = roster.unmarkAnswered(rater, wave); !done)
            return done;
    }
    return roster.removeUnused(traces.newRaters, traces.newParticipants);
}

Result<sealed::ImportReceipt> withdrawableReceipt(WorkspaceState &state, const ImportId &import)
{
    auto receipt = sealed::ImportStore(state.connection()).find(import);
    if (!receipt)
        return receipt.error();
    if (!*receipt)
        return failure(ErrorCode::ImportNotFound, import.text());
    if ((*receipt)->sealed.isEmpty())
        return failure(ErrorCode::AlreadyReleased, import.text());
    return std::move(**receipt);
}

}  // namespace

Result<published::ImportPreview> Collecting::preview(const ImportRequest &request)
{
    if (auto fits = m_state.requireProgramme(); !fits)
        return fits.error();
    auto scene = sceneOf(m_state, request);
    if (!scene)
        return scene.error();
    sealed::CollectRequest collect = collectRequest(request, *scene, ImportId(), m_state.random());
    if (request.mapping.isEmpty()) {
        auto kept = keptMapping(m_state, collect, request.cycle);
        if (!kept)
            return kept.error();
        collect.mapping = *kept;
    }
    return sealed::preview(collect);
}

Result<Collecting::Imported> Collecting::import(const ImportRequest &request, const Progress &progress)
{
    if (auto fits = m_state.requireProgramme(); !fits)
        return fits.error();
    if (auto allowed = m_state.require({keys::Role::Owner, keys::Role::Coordinator}); !allowed)
        return allowed.error();
    auto scene = sceneOf(m_state, request);
    if (!scene)
        return scene.error();
    const ImportId import(m_state.random().id());
    progress.report(0, kSteps);
    auto collected = collectAnswers(m_state, request, *scene, import);
    if (!collected)
        return collected.error();
    progress.report(1, kSteps);
    if (collected->responses.empty() && collected->comments.empty())
        return Imported{import, std::move(collected->summary), {}};

    if (auto backedUp = m_state.backUp(sealed::BackupKind::Import, progress); !backedUp)
        return backedUp.error();
    auto stored = m_state.inTransaction([&]() -> Result<void> {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (auto done = ImportStorage(m_state, request, *scene).store(import, *collected); !done)
            return done;
        progress.report(2, kSteps);
        return progress.isCancelled() ? Result<void>(failure(ErrorCode::Cancelled)) : Result<void>();
    });
    if (!stored)
        return stored.error();
    progress.report(kSteps, kSteps);
    const bool changesRoster = !collected->answered.empty() || !collected->newParticipants.empty();
    return Imported{import, std::move(collected->summary), {.roster = changesRoster, .responses = true}};
}

namespace {

QString formatName(const QString &format)
{
    for (const auto &reader : sealed::makeFormatReaders())
        if (reader->id() == format)
            return reader->name();
    return format;
}

}  // namespace

Result<std::vector<ImportRecord>> Collecting::imports(const CycleId &cycle)
{
    auto receipts = sealed::ImportStore(m_state.connection()).ofCycle(cycle);
    if (!receipts)
        return receipts.error();
    std::vector<ImportRecord> records;
    for (const sealed::ImportReceipt &receipt : *receipts)
        records.push_back({.id = receipt.id,
                           .wave = receipt.wave,
                           .format = receipt.format,
                           .formatName = formatName(receipt.format),
                           .responses = receipt.responses,
                           .canBeWithdrawn = !receipt.sealed.isEmpty() && m_state.vault().isOwner()});
    return records;
}

Result<Changes> Collecting::withdraw(const ImportId &import)
{
    if (auto fits = m_state.requireProgramme(); !fits)
        return fits.error();
    if (auto allowed = m_state.require({keys::Role::Owner, keys::Role::Coordinator}); !allowed)
        return allowed.error();
    auto receipt = withdrawableReceipt(m_state, import);
    if (!receipt)
        return receipt.error();
    auto opened = m_state.vault().openFromAnswers(receipt->sealed,
                                                  m_state.placeOf(QStringLiteral("import_receipt"), import.text()));
    if (!opened)
        return opened.error();
    auto traces = ImportTraces::fromJson(*opened);
    if (!traces)
        return traces.error();
    auto cycle = m_state.cycle(receipt->cycle);
    if (!cycle)
        return cycle.error();
    auto loaded = m_state.instrumentOf(*cycle);
    if (!loaded)
        return loaded.error();

    if (auto backedUp = m_state.backUp(sealed::BackupKind::Deletion, Progress()); !backedUp)
        return backedUp.error();
    auto done = m_state.inTransaction([&]() -> Result<void> {
        const auto isMeant = [&](const WaveId &, const ImportId &candidate) { return candidate == import; };
        auto removed = m_state.responses().remove(receipt->cycle, isMeant, loaded->instrument);
        if (!removed)
            return removed.error();
        if (auto forgotten = forgetOrphans(m_state, receipt->cycle, receipt->wave, loaded->instrument); !forgotten)
            return forgotten;
        sealed::RosterStore roster(m_state.connection());
        if (auto undone = undoTraces(roster, *traces, receipt->wave); !undone)
            return undone;
        return sealed::ImportStore(m_state.connection()).remove(import);
    });
    if (!done)
        return done.error();
    return Changes{.roster = true, .responses = true};
}

}  // namespace circumspect::workspace
