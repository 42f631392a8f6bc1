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
#include "workspace/participant_access.h"
#include "workspace/report_supplements.h"
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

Result<bool> Reporting::mayReadWhole(const ParticipantId &participant)
{
    const auto allowed = requireWorkOn(m_state, participant);
    if (!allowed && allowed.error().code != ErrorCode::RoleMissing)
        return allowed.error();
    return static_cast<bool>(allowed);
}

Result<report::ReportTemplate> Reporting::layoutFor(const ParticipantId &participant, const ReportOptions &options)
{
    const auto isWhole = mayReadWhole(participant);
    if (!isWhole)
        return isWhole.error();
    const report::Audience audience = *isWhole ? report::Audience::Participant : report::Audience::Coordinator;
    auto layout = options.layout ? Result<report::ReportTemplate>(*options.layout)
                                 : m_state.reportTemplates.find(defaultTemplate(audience));
    if (!layout)
        return layout;
    if (layout->audience == report::Audience::Coach)
        if (auto allowed = requireSomebodyElse(m_state, participant); !allowed)
            return allowed.error();
    const bool isSummary = layout->audience == report::Audience::Coordinator;
    const bool isOwnFile = m_state.vault().kind() == sealed::VaultKind::Participant;
    if ((!*isWhole && !isSummary) || (isOwnFile && layout->audience == report::Audience::Coach))
        return failure(ErrorCode::RoleMissing, participant.text());
    layout->language = options.language;
    return layout;
}

Result<report::Document> Reporting::document(const ReleaseId &release, const ReportOptions &options)
{
    auto released = results(release);
    if (!released)
        return released.error();
    const auto layout = layoutFor(released->participant.id, options);
    if (!layout)
        return layout.error();
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
    const auto supplement = supplementOf(m_state, *released, {layout->audience, options.withCoachNotes});
    if (!supplement)
        return supplement.error();
    return report::buildReport(released->results, released->comments, subject, released->instrument, *layout,
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
