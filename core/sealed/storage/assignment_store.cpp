// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/assignment_store.h"

#include "keys/seal.h"
#include "sealed/storage/sqlcipher/query.h"

#include <utility>

namespace circumspect::sealed {

Result<std::vector<Assignment>> AssignmentStore::all()
{
    return Query(m_connection,
                 QStringLiteral("SELECT participant_id, member_id FROM assignment ORDER BY participant_id, member_id"))
        .rows([](const Row &row) {
            return Assignment{ParticipantId(row.text(0)), MemberId(row.text(1))};
        });
}

Result<std::vector<MemberId>> AssignmentStore::coachesOf(const ParticipantId &participant)
{
    return Query(m_connection,
                 QStringLiteral("SELECT member_id FROM assignment WHERE participant_id = ? ORDER BY member_id"))
        .bind(participant.text())
        .rows([](const Row &row) { return MemberId(row.text(0)); });
}

Result<void> AssignmentStore::add(const Assignment &assignment)
{
    return Query(m_connection,
                 QStringLiteral("INSERT INTO assignment (participant_id, member_id) VALUES (?, ?) ON CONFLICT DO "
                                "NOTHING"))
        .bind(assignment.participant.text())
        .bind(assignment.member.text())
        .run();
}

Result<void> AssignmentStore::remove(const Assignment &assignment)
{
    return Query(m_connection, QStringLiteral("DELETE FROM assignment WHERE participant_id = ? AND member_id = ?"))
        .bind(assignment.participant.text())
        .bind(assignment.member.text())
        .run();
}

Result<std::optional<QByteArray>> AssignmentStore::commentKey(const ReleaseId &release, const MemberId &member)
{
    return Query(m_connection,
                 QStringLiteral("SELECT sealed FROM comment_reader WHERE release_id = ? AND member_id = ?"))
        .bind(release.text())
        .bind(member.text())
        .row([](const Row &row) { return row.bytes(0); });
}

Result<void> AssignmentStore::putCommentKey(const ReleaseId &release, const MemberId &member, const QByteArray &sealed)
{
    return Query(m_connection,
                 QStringLiteral("INSERT INTO comment_reader (release_id, member_id, sealed) VALUES (?, ?, ?) "
                                "ON CONFLICT (release_id, member_id) DO UPDATE SET sealed = excluded.sealed"))
        .bind(release.text())
        .bind(member.text())
        .bind(sealed)
        .run();
}

Result<void> AssignmentStore::dropCommentKeys(const ReleaseId &release)
{
    return Query(m_connection, QStringLiteral("DELETE FROM comment_reader WHERE release_id = ?"))
        .bind(release.text())
        .run();
}

Result<void> AssignmentStore::renewCommentKeys(const ReleaseId &release, const Secret &key)
{
    const auto readers = Query(m_connection, QStringLiteral("SELECT member_id, public_key FROM comment_reader JOIN "
                                                            "member ON member.id = member_id WHERE release_id = ?"))
                             .bind(release.text())
                             .rows([](const Row &row) { return std::pair(MemberId(row.text(0)), row.bytes(1)); });
    if (!readers)
        return readers.error();
    for (const auto &[member, publicKey] : *readers) {
        const auto sealed = keys::sealKeyFor(publicKey, key);
        if (!sealed)
            return sealed.error();
        if (auto put = putCommentKey(release, member, *sealed); !put)
            return put;
    }
    return {};
}

}  // namespace circumspect::sealed
