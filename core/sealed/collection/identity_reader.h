// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/group_lookup.h"
#include "sealed/collection/answer_sheet.h"
#include "sealed/collection/drafts.h"
#include "sealed/collection/participant_directory.h"
#include "sealed/collection/problem_list.h"

#include <QHash>

namespace circumspect::sealed {

/// Where the rater keys of the roster lead; used where a file names raters but not participants or groups.
struct RosterKeys {
    struct Place {
        int participant = -1;
        int group = -1;
        bool isUnique = true;
    };
    QHash<QString, Place> byKey;

    static RosterKeys of(const model::Roster &roster, const ParticipantDirectory &participants,
                         const model::Instrument &instrument);
};

/// Reads who a record is about, whose view it is and who gave it.
class IdentityReader {
public:
    IdentityReader(const AnswerSheet &sheet, const model::Instrument &instrument, ParticipantDirectory &participants,
                   const RosterKeys &keys, ProblemList &problems);

    /// Fills the draft from a record; what is unknown is a problem with the record's number.
    void read(int record, Draft &draft);
    /// The group a cell names, or -1.
    int groupOf(QByteArrayView cell);
    int groupColumn() const { return m_group; }

private:
    QByteArrayView cell(int record, int column) const
    {
        return column < 0 ? QByteArrayView() : m_sheet.cell(record, column).trimmed();
    }
    int participantOf(int record, const RosterKeys::Place &place);
    void readCompletion(int record, Draft &draft) const;
    QString headingOf(int column, const char *otherwise) const;

    const AnswerSheet &m_sheet;
    model::GroupLookup m_groups;
    ParticipantDirectory &m_participants;
    const RosterKeys &m_keys;
    ProblemList &m_problems;
    QHash<QByteArrayView, int> m_groupOfCell;
    int m_participant;
    int m_group;
    int m_rater;
    int m_completed;
    int m_participantForAll = -1;
    int m_groupForAll = -1;
};

}  // namespace circumspect::sealed
