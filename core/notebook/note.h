// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace circumspect::notebook {

using NoteId = Id<struct NoteTag>;

/// A private note of a coach about one participant, or a participant's own reflection. Every change of the text raises
/// `revision`, so that a late save never overwrites a newer one.
struct Note {
    NoteId id;
    ParticipantId participant;
    QString text;
    int revision = 0;

    friend bool operator==(const Note &, const Note &) = default;
};

inline constexpr qsizetype kLongestNote = 200'000;  ///< characters

/// What is sealed: everything but the id, which names the place.
QByteArray encodeNote(const Note &note);
/// SealBroken for bytes that encodeNote() has not made.
Result<Note> decodeNote(const NoteId &id, const QByteArray &bytes);

}  // namespace circumspect::notebook
