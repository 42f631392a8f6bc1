// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/debrief_store.h"

#include "sealed/storage/sqlcipher/query.h"

#include <QJsonDocument>

namespace circumspect::sealed {

namespace {

const QString kColumns = QStringLiteral("participant_id, part, json, revision_json");

QString textOf(const debrief::Revision &revision)
{
    return QString::fromUtf8(QJsonDocument(revision.toJson()).toJson(QJsonDocument::Compact));
}

Result<debrief::PartVersion> versionIn(const Row &row)
{
    const auto part = debrief::partOf(row.text(1));
    const auto revision = debrief::Revision::fromJson(QJsonDocument::fromJson(row.text(3).toUtf8()).object());
    if (!part || !revision)
        return failure(ErrorCode::VaultDamaged, {}, QStringLiteral("a part of a debrief"));
    return debrief::PartVersion{ParticipantId(row.text(0)), *part, row.text(2).toUtf8(), *revision};
}

}  // namespace

Result<std::optional<debrief::PartVersion>> DebriefStore::find(const ParticipantId &participant, debrief::Part part)
{
    auto all = ofParticipant(participant);
    if (!all)
        return all.error();
    for (debrief::PartVersion &version : *all) {
        if (version.part == part)
            return std::optional(std::move(version));
    }
    return std::optional<debrief::PartVersion>();
}

Result<std::vector<debrief::PartVersion>> DebriefStore::ofParticipant(const ParticipantId &participant)
{
    std::vector<debrief::PartVersion> versions;
    auto done =
        Query(m_connection,
              QStringLiteral("SELECT %1 FROM debrief_part WHERE participant_id = ? ORDER BY part").arg(kColumns))
            .bind(participant.text())
            .forEach([&](const Row &row) -> Result<void> {
                auto version = versionIn(row);
                if (!version)
                    return version.error();
                versions.push_back(std::move(*version));
                return {};
            });
    if (!done)
        return done.error();
    return versions;
}

Result<void> DebriefStore::put(const debrief::PartVersion &version)
{
    return Query(m_connection,
                 QStringLiteral("INSERT INTO debrief_part (%1) VALUES (?, ?, ?, ?) ON CONFLICT (participant_id, part) "
                                "DO UPDATE SET json = excluded.json, revision_json = excluded.revision_json")
                     .arg(kColumns))
        .bind(version.participant.text())
        .bind(debrief::codeName(version.part))
        .bind(QString::fromUtf8(version.json))
        .bind(textOf(version.revision))
        .run();
}

Result<std::vector<DebriefConflict>> DebriefStore::conflicts()
{
    std::vector<DebriefConflict> conflicts;
    auto done = Query(m_connection,
                      QStringLiteral("SELECT %1, sender FROM debrief_conflict ORDER BY participant_id, part, sender")
                          .arg(kColumns))
                    .forEach([&](const Row &row) -> Result<void> {
                        auto version = versionIn(row);
                        if (!version)
                            return version.error();
                        conflicts.push_back({std::move(*version), row.text(4)});
                        return {};
                    });
    if (!done)
        return done.error();
    return conflicts;
}

Result<void> DebriefStore::putConflict(const DebriefConflict &conflict)
{
    return Query(m_connection,
                 QStringLiteral("INSERT INTO debrief_conflict (%1, sender) VALUES (?, ?, ?, ?, ?) ON CONFLICT "
                                "(participant_id, part, sender) DO UPDATE SET json = excluded.json, revision_json = "
                                "excluded.revision_json")
                     .arg(kColumns))
        .bind(conflict.theirs.participant.text())
        .bind(debrief::codeName(conflict.theirs.part))
        .bind(QString::fromUtf8(conflict.theirs.json))
        .bind(textOf(conflict.theirs.revision))
        .bind(conflict.sender)
        .run();
}

Result<void> DebriefStore::dropConflict(const DebriefConflict &conflict)
{
    return Query(m_connection, QStringLiteral("DELETE FROM debrief_conflict WHERE participant_id = ? AND part = ? AND "
                                              "sender = ?"))
        .bind(conflict.theirs.participant.text())
        .bind(debrief::codeName(conflict.theirs.part))
        .bind(conflict.sender)
        .run();
}

}  // namespace circumspect::sealed
