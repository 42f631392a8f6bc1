// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reporting.h"

#include "exchange/results_csv.h"
#include "exchange/results_json.h"
#include "published/release_codec.h"
#include "report/builder.h"
#include "report/json_writer.h"
#include "report/text_writer.h"
#include "sealed/storage/comment_hold_store.h"
#include "sealed/storage/release_store.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"
#include "workspace/comment_readers.h"
#include "workspace/own_reports.h"
#include "workspace/workspace_state.h"

#include <QCryptographicHash>

#include <map>

namespace circumspect::workspace {

namespace {

Result<sealed::StoredRelease> storedRelease(WorkspaceState &state, const ReleaseId &id)
{
    auto stored = sealed::ReleaseStore(state.connection()).find(id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return failure(ErrorCode::ReleaseNotFound, id.text());
    return std::move(**stored);
}

/// Null for whoever may not read them.
Result<std::optional<published::Comments>> readComments(WorkspaceState &state, const sealed::StoredRelease &stored)
{
    auto opened = openComments(state, stored);
    if (!opened)
        return opened.error();
    if (!*opened)
        return std::optional<published::Comments>();
    auto comments = published::ReleaseCodec::decodeComments(stored.figures, **opened);
    if (!comments)
        return comments.error();
    return std::optional(std::move(*comments));
}

Result<model::Participant> participantOf(WorkspaceState &state, const sealed::ReleaseKey &key)
{
    auto roster = sealed::RosterStore(state.connection()).roster(key.cycle);
    if (!roster)
        return roster.error();
    const model::Participant *found = roster->findParticipant(key.participant);
    if (found == nullptr)
        return failure(ErrorCode::ParticipantNotFound, key.participant.text());
    return *found;
}

/// Whether comments of a report are kept from the member of this session until the conversation: a report about
/// themselves, which they read as every participant does.
Result<bool> areHeldFromReader(WorkspaceState &state, const ParticipantId &participant)
{
    const auto own = ownParticipants(state);
    if (!own)
        return own.error();
    if (!own->contains(participant))
        return false;
    return sealed::CommentHoldStore(state.connection()).isHeld(participant);
}

/// What the debrief has written so far.
Result<report::ReportSupplement> supplementOf(WorkspaceState &state, const ParticipantId &participant)
{
    auto plan = state.debriefing.plan(participant);
    if (!plan)
        return plan.error();
    auto status = state.debriefing.status(participant);
    if (!status)
        return status.error();
    return report::ReportSupplement{.plan = std::move(*plan), .status = *status};
}

/// The ids of the newest release of each participant and wave.
Result<std::vector<ReleaseId>> latestReleases(WorkspaceState &state, const CycleId &cycle)
{
    auto keys = sealed::ReleaseStore(state.connection()).ofCycle(cycle);
    if (!keys)
        return keys.error();
    std::map<std::pair<ParticipantId, WaveId>, const sealed::ReleaseKey *> newest;
    for (const sealed::ReleaseKey &key : *keys) {
        const sealed::ReleaseKey *&known = newest[{key.participant, key.wave}];
        if (known == nullptr || known->number < key.number)
            known = &key;
    }
    std::vector<ReleaseId> ids;
    ids.reserve(newest.size());
    for (const auto &[place, key] : newest)
        ids.push_back(key->id);
    return ids;
}

}  // namespace

Result<ReleasedResults> Reporting::results(const ReleaseId &release)
{
    auto stored = storedRelease(m_state, release);
    if (!stored)
        return stored.error();
    auto results = published::ReleaseCodec::decodeFigures(release, stored->figures);
    if (!results)
        return results.error();
    auto comments = readComments(m_state, *stored);
    if (!comments)
        return comments.error();
    const auto areHeld = areHeldFromReader(m_state, stored->key.participant);
    if (!areHeld)
        return areHeld.error();
    if (*areHeld)
        comments->reset();
    auto loaded = m_state.instrument((*results)->header.instrument, (*results)->header.instrumentVersion);
    if (!loaded)
        return loaded.error();
    auto participant = participantOf(m_state, stored->key);
    if (!participant)
        return participant.error();
    return ReleasedResults{std::move(*results), std::move(*comments), std::move(loaded->instrument),
                           std::move(*participant)};
}

Result<report::Document> Reporting::document(const ReleaseId &release, const ReportOptions &options)
{
    auto released = results(release);
    if (!released)
        return released.error();
    report::ReportSubject subject;
    subject.release = release;
    // A role in an organisation names a person as well as a name does.
    if (options.withName) {
        subject.name = released->participant.name;
        subject.role = released->participant.role;
        subject.organisation = released->participant.organisation;
    }
    const auto isKept = areHeldFromReader(m_state, released->participant.id);
    if (!isKept)
        return isKept.error();
    if (!options.showsHeldComments || *isKept) {
        const auto areHeld = sealed::CommentHoldStore(m_state.connection()).isHeld(released->participant.id);
        if (!areHeld)
            return areHeld.error();
        subject.areCommentsHeld = *areHeld;
    }
    const auto supplement = supplementOf(m_state, released->participant.id);
    if (!supplement)
        return supplement.error();
    report::ReportTemplate reportTemplate;
    reportTemplate.language = options.language;
    return report::buildReport(released->results, released->comments, subject, released->instrument, reportTemplate,
                               *supplement);
}

QByteArray Reporting::text(const report::Document &document)
{
    return report::writeText(document).toUtf8();
}

QByteArray Reporting::json(const report::Document &document)
{
    return report::writeJson(document);
}

Result<QByteArray> Reporting::exportCells(const CycleId &cycleId, ExportFormat format)
{
    auto cycle = m_state.cycle(cycleId);
    if (!cycle)
        return cycle.error();
    auto loaded = m_state.instrumentOf(*cycle);
    if (!loaded)
        return loaded.error();
    auto ids = latestReleases(m_state, cycleId);
    if (!ids)
        return ids.error();
    std::vector<exchange::ExportedRelease> releases;
    for (const ReleaseId &id : *ids) {
        auto stored = storedRelease(m_state, id);
        if (!stored)
            return stored.error();
        auto figures = published::ReleaseCodec::decodeFigures(id, stored->figures);
        if (!figures)
            return figures.error();
        releases.push_back({id, std::move(*figures)});
    }
    const QByteArray hash = QCryptographicHash::hash(loaded->file, QCryptographicHash::Sha256).toHex();
    const exchange::ExportedModel exported{std::move(loaded->instrument), QString::fromLatin1(hash)};
    return format == ExportFormat::Csv ? exchange::writeResultsCsv(std::move(releases), exported)
                                       : exchange::writeResultsJson(std::move(releases), exported);
}

}  // namespace circumspect::workspace
