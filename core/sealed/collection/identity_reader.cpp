// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/identity_reader.h"

#include "model/label_key.h"

#include <algorithm>
#include <array>

namespace circumspect::sealed {

using model::FieldSource;
using published::ColumnRole;

namespace {

int groupIndex(const model::Instrument &instrument, const GroupId &id)
{
    const auto &groups = instrument.groups;
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const model::RaterGroup &group) { return group.id == id; });
    return found == groups.end() ? -1 : static_cast<int>(found - groups.begin());
}

/// What says "not yet finished" in a column of completion; any other text, such as a date, says finished.
bool meansIncomplete(QByteArrayView cell)
{
    constexpr std::array kWords{u"0", u"n", u"no", u"false", u"incomplete", u"partial", u"non", u"nein", u"na"};
    constexpr qsizetype kLongestWord = 10;
    if (cell.size() > kLongestWord)
        return false;
    const QString key = model::labelKey(QString::fromUtf8(cell));
    return key.isEmpty() ||
           std::any_of(kWords.begin(), kWords.end(), [&](const char16_t *word) { return key == word; });
}

}  // namespace

RosterKeys RosterKeys::of(const model::Roster &roster, const ParticipantDirectory &participants,
                          const model::Instrument &instrument)
{
    RosterKeys keys;
    for (const model::Rater &rater : roster.raters) {
        if (rater.key.isEmpty())
            continue;
        const auto known = keys.byKey.find(rater.key);
        if (known == keys.byKey.end())
            keys.byKey.insert(rater.key,
                              {participants.indexOf(rater.participant), groupIndex(instrument, rater.group), true});
        else
            known->isUnique = false;
    }
    return keys;
}

IdentityReader::IdentityReader(const AnswerSheet &sheet, const model::Instrument &instrument,
                               ParticipantDirectory &participants, const RosterKeys &keys, ProblemList &problems)
    : m_sheet(sheet),
      m_groups(instrument),
      m_participants(participants),
      m_keys(keys),
      m_problems(problems),
      m_participant(sheet.columnOf(ColumnRole::Participant)),
      m_group(sheet.columnOf(ColumnRole::Group)),
      m_rater(sheet.columnOf(ColumnRole::Rater)),
      m_completed(sheet.columnOf(ColumnRole::Completed))
{
    for (auto word = sheet.groupWords.begin(); word != sheet.groupWords.end(); ++word)
        m_groups.add(word.key(), groupIndex(instrument, GroupId(word.value())));
    if (sheet.participant.kind == FieldSource::Kind::SameForAll)
        m_participantForAll = participants.findByText(sheet.participant.value);
    else if (sheet.participant.kind == FieldSource::Kind::FileName)
        m_participantForAll = participants.findByText(sheet.fileName.section(u'.', 0, -2));
    if (sheet.group.kind == FieldSource::Kind::SameForAll)
        m_groupForAll = groupIndex(instrument, GroupId(sheet.group.value));
}

int IdentityReader::groupOf(QByteArrayView cell)
{
    const auto known = m_groupOfCell.constFind(cell);
    if (known != m_groupOfCell.cend())
        return *known;
    const int group = m_groups.find(QString::fromUtf8(cell));
    m_groupOfCell.insert(cell, group);
    return group;
}

QString IdentityReader::headingOf(int column, const char *otherwise) const
{
    return column < 0 ? QString::fromLatin1(otherwise) : m_sheet.column(column).heading;
}

int IdentityReader::participantOf(int record, const RosterKeys::Place &place)
{
    if (m_participant >= 0)
        return m_participants.find(cell(record, m_participant));
    if (m_participantForAll >= 0 || m_sheet.participant.kind != FieldSource::Kind::None)
        return m_participantForAll;
    return place.participant;
}

void IdentityReader::read(int record, Draft &draft)
{
    draft.record = m_sheet.table->number(record);
    draft.raterKey = cell(record, m_rater);
    readCompletion(record, draft);
    if (m_rater >= 0 && draft.raterKey.isEmpty())
        m_problems.add(ErrorCode::RaterMissing, draft.record, headingOf(m_rater, "rater"));
    RosterKeys::Place place;
    if (!draft.raterKey.isEmpty() && (m_participant < 0 || m_group < 0))
        place = m_keys.byKey.value(QString::fromUtf8(draft.raterKey));
    if (!place.isUnique)
        place = {};
    draft.participant = participantOf(record, place);
    if (draft.participant < 0)
        m_problems.add(ErrorCode::ParticipantUnknown, draft.record, headingOf(m_participant, "participant"));
    draft.group = m_group >= 0 ? groupOf(cell(record, m_group)) : m_groupForAll >= 0 ? m_groupForAll : place.group;
    if (draft.group < 0)
        m_problems.add(ErrorCode::GroupUnknown, draft.record, headingOf(m_group, "group"));
}

void IdentityReader::readCompletion(int record, Draft &draft) const
{
    if (m_completed < 0)
        return;
    draft.completedAt = cell(record, m_completed);
    draft.isComplete = !meansIncomplete(draft.completedAt);
}

}  // namespace circumspect::sealed
