// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/rater_directory.h"

namespace circumspect::sealed {

RaterDirectory::RaterDirectory(const model::Roster &roster, const WaveId &wave, const model::Instrument &instrument,
                               const ParticipantDirectory &participants)
{
    QHash<QString, int> groups;
    for (int i = 0; i < static_cast<int>(instrument.groups.size()); ++i) {
        const model::RaterGroup &group = instrument.groups[static_cast<std::size_t>(i)];
        groups.insert(group.id.text(), i);
        if (group.kind == model::GroupKind::Self)
            m_selfGroup = i;
    }
    for (const model::Rater &rater : roster.raters) {
        const int participant = participants.indexOf(rater.participant);
        const int group = groups.value(rater.group.text(), -1);
        const Entry entry{rater.id, group, roster.hasAnswered(rater.id, wave), false, 1};
        m_answered[{participant, group}] += entry.hasAnswered ? 1 : 0;
        if (rater.key.isEmpty()) {
            if (group == m_selfGroup)
                m_selfWithoutKey.insert(participant, entry);
            continue;
        }
        ++m_keyed[{participant, group}];
        const auto known = m_byKey.find({participant, rater.key});
        if (known == m_byKey.end())
            m_byKey.insert({participant, rater.key}, entry);
        else
            ++known->times;
    }
}

const RaterDirectory::Entry *RaterDirectory::find(int participant, int group, const QString &key) const
{
    const auto byKey = m_byKey.constFind({participant, key});
    if (byKey != m_byKey.cend())
        return &*byKey;
    const auto self = m_selfWithoutKey.constFind(participant);
    return group == m_selfGroup && self != m_selfWithoutKey.cend() ? &*self : nullptr;
}

int RaterDirectory::answeredCount(int participant, int group) const
{
    return m_answered.value({participant, group}, 0);
}

bool RaterDirectory::hasKeyedRaters(int participant, int group) const
{
    return m_keyed.value({participant, group}, 0) > 0;
}

}  // namespace circumspect::sealed
