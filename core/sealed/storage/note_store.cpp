// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/note_store.h"

#include "keys/padding.h"
#include "keys/seal.h"
#include "sealed/storage/sqlcipher/query.h"

namespace circumspect::sealed {

namespace {

constexpr int kKeyVersion = 1;
constexpr qsizetype kBlock = 256;

}  // namespace

QByteArray NoteStore::placeOf(const notebook::NoteId &id) const
{
    return QStringLiteral("CSNOTE1|%1|notebook|%2|%3|%4")
        .arg(m_vault, id.text(), m_member.text(), QString::number(kKeyVersion))
        .toUtf8();
}

Result<notebook::Note> NoteStore::opened(const notebook::NoteId &id, const QByteArray &body) const
{
    const auto padded = keys::open(m_key, body, placeOf(id));
    if (!padded)
        return padded.error();
    const auto bytes = keys::unpad(*padded);
    if (!bytes)
        return bytes.error();
    return notebook::decodeNote(id, *bytes);
}

Result<std::vector<notebook::Note>> NoteStore::all()
{
    std::vector<notebook::Note> notes;
    auto done = Query(m_connection, QStringLiteral("SELECT id, body FROM coach_note WHERE member_id = ? ORDER BY id"))
                    .bind(m_member.text())
                    .forEach([&](const Row &row) -> Result<void> {
                        auto note = opened(notebook::NoteId(row.text(0)), row.bytes(1));
                        if (!note)
                            return note.error();
                        notes.push_back(std::move(*note));
                        return {};
                    });
    if (!done)
        return done.error();
    return notes;
}

Result<std::optional<notebook::Note>> NoteStore::find(const notebook::NoteId &id)
{
    auto body = Query(m_connection, QStringLiteral("SELECT body FROM coach_note WHERE id = ? AND member_id = ?"))
                    .bind(id.text())
                    .bind(m_member.text())
                    .row([](const Row &row) { return row.bytes(0); });
    if (!body)
        return body.error();
    if (!*body)
        return std::optional<notebook::Note>();
    auto note = opened(id, **body);
    if (!note)
        return note.error();
    return std::optional(std::move(*note));
}

Result<void> NoteStore::put(const notebook::Note &note)
{
    const QByteArray body = keys::seal(m_key, keys::pad(notebook::encodeNote(note), kBlock), placeOf(note.id));
    return Query(m_connection,
                 QStringLiteral("INSERT INTO coach_note (id, member_id, key_version, body) VALUES (?, ?, ?, ?) "
                                "ON CONFLICT (id) DO UPDATE SET body = excluded.body WHERE member_id = "
                                "excluded.member_id"))
        .bind(note.id.text())
        .bind(m_member.text())
        .bind(kKeyVersion)
        .bind(body)
        .run();
}

Result<void> NoteStore::remove(const notebook::NoteId &id)
{
    return Query(m_connection, QStringLiteral("DELETE FROM coach_note WHERE id = ? AND member_id = ?"))
        .bind(id.text())
        .bind(m_member.text())
        .run();
}

}  // namespace circumspect::sealed
