// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/shared_file.h"

#include "keys/roles.h"
#include "keys/seal.h"
#include "published/release_codec.h"
#include "sealed/storage/assignment_store.h"
#include "sealed/storage/comment_hold_store.h"
#include "sealed/storage/correspondent_store.h"
#include "sealed/storage/debrief_store.h"
#include "sealed/storage/draft_file.h"
#include "sealed/storage/instrument_store.h"
#include "sealed/storage/members.h"
#include "sealed/storage/release_store.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"
#include "sealed/storage/vault_file.h"
#include "workspace/comment_readers.h"
#include "workspace/workspace_state.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace circumspect::workspace {

namespace {

/// The releases of which no later one of the same wave is there.
std::vector<sealed::StoredRelease> latestOf(std::vector<sealed::StoredRelease> releases)
{
    std::map<WaveId, sealed::StoredRelease> latest;
    for (sealed::StoredRelease &release : releases) {
        const auto known = latest.find(release.key.wave);
        if (known == latest.end() || known->second.key.number < release.key.number)
            latest[release.key.wave] = std::move(release);
    }
    std::vector<sealed::StoredRelease> kept;
    for (auto &[wave, release] : latest)
        kept.push_back(std::move(release));
    return kept;
}

/// Copies what a file may hold from the programme into it, inside a transaction of the file's.
class SharedContent {
public:
    SharedContent(WorkspaceState &programme, sealed::Vault &file, const SharedFile &request, MemberId holder)
        : m_programme(programme), m_file(file), m_request(request), m_holder(std::move(holder))
    {
    }

    Result<void> copyParticipants();
    Result<void> copyOwners();

private:
    Result<void> copyParticipant(const ParticipantId &id);
    Result<void> copyCycle(const CycleId &id);
    Result<void> copyReleases(const ParticipantId &id);
    Result<void> copyRelease(sealed::StoredRelease release);
    Result<bool> copyHold(const ParticipantId &id);
    Result<void> copyPlan(const ParticipantId &id);
    Result<QByteArray> checkedComments(const sealed::StoredRelease &release);

    WorkspaceState &m_programme;
    sealed::Vault &m_file;
    const SharedFile &m_request;
    MemberId m_holder;
    bool m_leavesCommentsOut = false;  ///< of the participant being copied
    std::set<CycleId> m_cycles;
    std::set<std::pair<InstrumentId, QString>> m_instruments;
};

Result<void> SharedContent::copyParticipants()
{
    for (const ParticipantId &id : m_request.participants) {
        if (auto done = copyParticipant(id); !done)
            return done;
    }
    return {};
}

Result<void> SharedContent::copyParticipant(const ParticipantId &id)
{
    const auto placed = sealed::RosterStore(m_programme.connection()).participant(id);
    if (!placed)
        return placed.error();
    if (!*placed)
        return failure(ErrorCode::ParticipantNotFound, id.text());
    if (m_cycles.insert((*placed)->cycle).second) {
        if (auto done = copyCycle((*placed)->cycle); !done)
            return done;
    }
    auto added = sealed::RosterStore(m_file.connection()).addParticipant((*placed)->cycle, (*placed)->participant);
    if (!added)
        return added;
    if (auto done = copyReleases(id); !done)
        return done;
    return copyPlan(id);
}

Result<void> SharedContent::copyCycle(const CycleId &id)
{
    const auto cycle = m_programme.cycle(id);
    if (!cycle)
        return cycle.error();
    if (m_instruments.insert({cycle->instrument, cycle->instrumentVersion}).second) {
        const auto instrument = m_programme.instrumentOf(*cycle);
        if (!instrument)
            return instrument.error();
        auto added = sealed::InstrumentStore(m_file.connection())
                         .add({cycle->instrument, cycle->instrumentVersion, instrument->file});
        if (!added)
            return added;
    }
    return sealed::RosterStore(m_file.connection()).addCycle(*cycle);
}

Result<void> SharedContent::copyReleases(const ParticipantId &id)
{
    auto releases = sealed::ReleaseStore(m_programme.connection()).ofParticipant(id);
    if (!releases)
        return releases.error();
    const auto areHeld = copyHold(id);
    if (!areHeld)
        return areHeld.error();
    const bool isParticipants = m_request.holder == SharedFile::For::Participant;
    if (isParticipants)
        *releases = latestOf(std::move(*releases));
    m_leavesCommentsOut = *areHeld && isParticipants;
    for (sealed::StoredRelease &release : *releases) {
        if (auto done = copyRelease(std::move(release)); !done)
            return done;
    }
    return {};
}

/// The comments in canonical form, once figures and comments have proved to be those of the release.
Result<QByteArray> SharedContent::checkedComments(const sealed::StoredRelease &release)
{
    if (const auto figures = published::ReleaseCodec::decodeFigures(release.key.id, release.figures); !figures)
        return figures.error();
    auto comments = openComments(m_programme, release);
    if (!comments)
        return comments.error();
    if (!*comments)
        return failure(ErrorCode::OwnerKeyMissing);
    if (const auto decoded = published::ReleaseCodec::decodeComments(release.figures, **comments); !decoded)
        return decoded.error();
    return std::move(**comments);
}

/// Whoever gets the file sees that comments are held back; so does the coach who decides when they no longer are.
Result<bool> SharedContent::copyHold(const ParticipantId &id)
{
    const auto isHeld = sealed::CommentHoldStore(m_programme.connection()).isHeld(id);
    if (!isHeld || !*isHeld)
        return isHeld;
    if (auto added = sealed::CommentHoldStore(m_file.connection()).add(id); !added)
        return added.error();
    return true;
}

Result<void> SharedContent::copyRelease(sealed::StoredRelease release)
{
    const auto comments = checkedComments(release);
    if (!comments)
        return comments.error();
    release.sealedCounted = {};
    if (m_leavesCommentsOut) {
        release.sealedComments = {};
        return sealed::ReleaseStore(m_file.connection()).add(release);
    }
    const auto holder = m_file.memberKeys();
    if (!holder)
        return holder.error();
    const QByteArray place =
        QString(m_file.uuid() + QStringLiteral("|release|") + release.key.id.text() + QStringLiteral("|comments"))
            .toUtf8();
    auto sealedAnew = keys::sealFor(holder->publicKey, *comments, place);
    if (!sealedAnew)
        return sealedAnew.error();
    release.sealedComments = *sealedAnew;
    if (auto added = sealed::ReleaseStore(m_file.connection()).add(release); !added)
        return added;
    return sealed::AssignmentStore(m_file.connection())
        .putCommentKey(release.key.id, m_holder, sealedAnew->first(keys::kSealedKeySize));
}

Result<void> SharedContent::copyPlan(const ParticipantId &id)
{
    const auto parts = sealed::DebriefStore(m_programme.connection()).ofParticipant(id);
    if (!parts)
        return parts.error();
    for (const debrief::PartVersion &version : *parts) {
        if (auto put = sealed::DebriefStore(m_file.connection()).put(version); !put)
            return put;
    }
    return {};
}

/// To whom the holder of the file can send packages.
Result<void> SharedContent::copyOwners()
{
    const auto members = sealed::Members(m_programme.vault()).list();
    if (!members)
        return members.error();
    sealed::CorrespondentStore store(m_file.connection());
    for (const sealed::Member &member : *members) {
        if (!keys::holdsRole(member.role, keys::Role::Owner))
            continue;
        auto added = store.add({.id = member.id.text(),
                                .member = {},
                                .name = member.name.isEmpty() ? QString(sealed::kOwnerRole) : member.name,
                                .publicKey = member.publicKey,
                                .scope = m_request.participants});
        if (!added)
            return added;
    }
    return {};
}

Result<void> fill(WorkspaceState &programme, sealed::Vault &file, const SharedFile &request)
{
    const auto holder = sealed::Members(file).current();
    if (!holder)
        return holder.error();
    auto transaction = file.begin();
    if (!transaction)
        return transaction.error();
    SharedContent content(programme, file, request, holder->id);
    if (auto done = content.copyParticipants(); !done)
        return done;
    if (auto done = content.copyOwners(); !done)
        return done;
    return transaction->commit();
}

}  // namespace

Result<QByteArray> writeSharedFile(WorkspaceState &programme, const SharedFile &file, const Secret &passphrase)
{
    if (QFile::exists(file.path))
        return failure(ErrorCode::FileExists, sealed::fileNameOf(file.path));
    const bool isCoach = file.holder == SharedFile::For::Coach;
    sealed::DraftFile draft(file.path);
    auto vault = sealed::Vault::create(draft.path(), passphrase,
                                       {.kind = isCoach ? sealed::VaultKind::Coach : sealed::VaultKind::Participant,
                                        .role = isCoach ? sealed::kCoachRole : sealed::kParticipantRole,
                                        .memberName = file.holderName,
                                        .cost = programme.kdfCost()});
    if (!vault)
        return vault.error();
    if (auto filled = fill(programme, **vault, file); !filled)
        return filled.error();
    const auto holder = (*vault)->memberKeys();
    if (!holder)
        return holder.error();
    if (auto closed = (*vault)->close(); !closed)
        return closed.error();
    if (auto published = draft.publish(); !published)
        return published.error();
    return holder->publicKey;
}

}  // namespace circumspect::workspace
