// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/note.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::notebook {

namespace {

const QString kParticipant = QStringLiteral("participant");
const QString kRevision = QStringLiteral("revision");
const QString kText = QStringLiteral("text");

}  // namespace

QByteArray encodeNote(const Note &note)
{
    return QJsonDocument(
               QJsonObject{{kParticipant, note.participant.text()}, {kRevision, note.revision}, {kText, note.text}})
        .toJson(QJsonDocument::Compact);
}

Result<Note> decodeNote(const NoteId &id, const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object[kParticipant].isString() || !object[kText].isString() || !object[kRevision].isDouble())
        return failure(ErrorCode::SealBroken, id.text(), QStringLiteral("not a note"));
    return Note{id, ParticipantId(object[kParticipant].toString()), object[kText].toString(),
                object[kRevision].toInt()};
}

}  // namespace circumspect::notebook
