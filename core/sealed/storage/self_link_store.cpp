// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/self_link_store.h"

#include "sealed/storage/sqlcipher/query.h"

namespace circumspect::sealed {

Result<std::vector<SelfLink>> SelfLinkStore::all()
{
    return Query(m_connection, QStringLiteral("SELECT link.member_id, participant.id FROM member_participant AS link "
                                              "JOIN participant ON participant.cycle_id = link.cycle_id AND "
                                              "participant.code = link.code COLLATE NOCASE "
                                              "ORDER BY link.member_id, participant.id"))
        .rows([](const Row &row) {
            return SelfLink{MemberId(row.text(0)), ParticipantId(row.text(1))};
        });
}

Result<void> SelfLinkStore::add(const SelfLink &link)
{
    return Query(m_connection, QStringLiteral("INSERT INTO member_participant (member_id, cycle_id, code) "
                                              "SELECT ?, cycle_id, code FROM participant WHERE id = ? "
                                              "ON CONFLICT DO NOTHING"))
        .bind(link.member.text())
        .bind(link.participant.text())
        .run();
}

Result<void> SelfLinkStore::remove(const SelfLink &link)
{
    return Query(m_connection, QStringLiteral("DELETE FROM member_participant WHERE member_id = ? AND (cycle_id, code) "
                                              "IN (SELECT cycle_id, code FROM participant WHERE id = ?)"))
        .bind(link.member.text())
        .bind(link.participant.text())
        .run();
}

}  // namespace circumspect::sealed
