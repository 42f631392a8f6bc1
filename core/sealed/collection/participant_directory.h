// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "model/roster.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <vector>

namespace circumspect::sealed {

/// Finds the participants that a file names by code, name or address. An empty roster is filled; otherwise nobody new
/// is let in. Cells must outlive it.
class ParticipantDirectory {
public:
    ParticipantDirectory(const model::Roster &roster, RandomSource &random);

    /// The participant's index, or -1 if unknown.
    int find(QByteArrayView cell);
    int findByText(const QString &text);

    const model::Participant &at(int index) const { return m_participants[static_cast<std::size_t>(index)]; }
    /// The index of a participant on the roster, or -1.
    int indexOf(const ParticipantId &id) const { return m_byId.value(id.text(), -1); }
    int count() const { return static_cast<int>(m_participants.size()); }
    /// Who was not on the roster, sorted by code.
    std::vector<model::Participant> added() const;

private:
    int add(const QString &text);
    QString freeCode() const;

    RandomSource &m_random;
    bool m_isFilling;
    std::size_t m_known;
    std::vector<model::Participant> m_participants;
    QHash<QString, int> m_byWord;  ///< -1: two participants share the word
    QHash<QString, int> m_byId;
    QHash<QByteArrayView, int> m_byCell;
};

}  // namespace circumspect::sealed
