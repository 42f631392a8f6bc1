// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "notebook/note.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace circumspect::sealed {

class Connection;

/// One person's private notes. A body opens only with that person's key and only in its own row: vault, note, person
/// and key version are bound into its seal. Writes need a transaction of the caller's.
class NoteStore {
public:
    /// The key outlives the store.
    NoteStore(Connection &connection, const Secret &key, QString vault, MemberId member)
        : m_connection(connection), m_key(key), m_vault(std::move(vault)), m_member(std::move(member))
    {
    }

    /// All notes of this person, by id. SealBroken for one that was changed, cut or moved.
    Result<std::vector<notebook::Note>> all();
    Result<std::optional<notebook::Note>> find(const notebook::NoteId &id);
    /// Adds it, or puts it in the place of the one with the same id.
    Result<void> put(const notebook::Note &note);
    Result<void> remove(const notebook::NoteId &id);

private:
    QByteArray placeOf(const notebook::NoteId &id) const;
    Result<notebook::Note> opened(const notebook::NoteId &id, const QByteArray &body) const;

    Connection &m_connection;
    const Secret &m_key;
    QString m_vault;
    MemberId m_member;
};

}  // namespace circumspect::sealed
