// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/correspondent_store.h"

#include "sealed/storage/sqlcipher/query.h"

#include <QVariant>

namespace circumspect::sealed {

Result<std::vector<Correspondent>> CorrespondentStore::all()
{
    auto correspondents =
        Query(m_connection,
              QStringLiteral("SELECT id, member_id, name, public_key FROM correspondent ORDER BY name, id"))
            .rows([](const Row &row) {
                return Correspondent{row.text(0), MemberId(row.text(1)), row.text(2), row.bytes(3), {}};
            });
    if (!correspondents)
        return correspondents;
    for (Correspondent &correspondent : *correspondents) {
        auto scope = Query(m_connection, QStringLiteral("SELECT participant_id FROM correspondent_scope WHERE "
                                                        "correspondent_id = ? ORDER BY participant_id"))
                         .bind(correspondent.id)
                         .rows([](const Row &row) { return ParticipantId(row.text(0)); });
        if (!scope)
            return scope.error();
        correspondent.scope = std::move(*scope);
    }
    return correspondents;
}

Result<void> CorrespondentStore::add(const Correspondent &correspondent)
{
    auto added =
        Query(m_connection,
              QStringLiteral("INSERT INTO correspondent (id, member_id, name, public_key) VALUES (?, ?, ?, ?)"))
            .bind(correspondent.id)
            .bind(correspondent.member.isEmpty() ? QVariant() : QVariant(correspondent.member.text()))
            .bind(correspondent.name)
            .bind(correspondent.publicKey)
            .run();
    if (!added)
        return added;
    Query insert(m_connection,
                 QStringLiteral("INSERT INTO correspondent_scope (correspondent_id, participant_id) VALUES (?, ?)"));
    for (const ParticipantId &participant : correspondent.scope) {
        if (auto done = insert.bind(correspondent.id).bind(participant.text()).run(); !done)
            return done;
    }
    return {};
}

Result<void> CorrespondentStore::narrow(const MemberId &coach, const ParticipantId &participant)
{
    return Query(m_connection,
                 QStringLiteral("DELETE FROM correspondent_scope WHERE participant_id = ? AND correspondent_id IN "
                                "(SELECT id FROM correspondent WHERE member_id = ?)"))
        .bind(participant.text())
        .bind(coach.text())
        .run();
}

}  // namespace circumspect::sealed
