// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/comment_hold_store.h"

#include "sealed/storage/sqlcipher/query.h"

namespace circumspect::sealed {

Result<bool> CommentHoldStore::isHeld(const ParticipantId &participant)
{
    const auto found = Query(m_connection, QStringLiteral("SELECT 1 FROM comment_hold WHERE participant_id = ?"))
                           .bind(participant.text())
                           .row([](const Row &row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

Result<void> CommentHoldStore::add(const ParticipantId &participant)
{
    return Query(m_connection, QStringLiteral("INSERT OR IGNORE INTO comment_hold (participant_id) VALUES (?)"))
        .bind(participant.text())
        .run();
}

Result<void> CommentHoldStore::remove(const ParticipantId &participant)
{
    return Query(m_connection, QStringLiteral("DELETE FROM comment_hold WHERE participant_id = ?"))
        .bind(participant.text())
        .run();
}

}  // namespace circumspect::sealed
