// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "model/instrument.h"
#include "model/roster.h"
#include "sealed/collection/participant_directory.h"

#include <QHash>
#include <QString>

#include <vector>

namespace circumspect::sealed {

/// The raters of the roster and those a file adds, found by participant and key.
class RaterDirectory {
public:
    struct Entry {
        RaterId id;
        int group = -1;
        bool hasAnswered = false;  ///< in this wave, before this import
        bool isNew = false;
        int times = 1;  ///< raters of the roster that share participant and key
    };

    RaterDirectory(const model::Roster &roster, const WaveId &wave, const model::Instrument &instrument,
                   const ParticipantDirectory &participants);

    /// Null if nobody is known. A self-rater without key on the roster is the participant, whatever the file's key.
    const Entry *find(int participant, int group, const QString &key) const;
    /// How many raters of a participant's group have answered in this wave.
    int answeredCount(int participant, int group) const;
    /// True if the participant's self-rating is in, under whatever key.
    bool hasSelfAnswer(int participant) const { return answeredCount(participant, m_selfGroup) > 0; }
    bool hasKeyedRaters(int participant, int group) const;
    int selfGroup() const { return m_selfGroup; }

private:
    using Place = std::pair<int, int>;
    QHash<std::pair<int, QString>, Entry> m_byKey;
    QHash<int, Entry> m_selfWithoutKey;
    QHash<Place, int> m_answered;
    QHash<Place, int> m_keyed;
    int m_selfGroup = -1;
};

}  // namespace circumspect::sealed
