// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/people.h"

#include <QStringList>

#include <algorithm>

namespace circumspect::desktop {

QString shownName(const model::Participant &participant)
{
    return participant.name.isEmpty() ? participant.code : participant.name;
}

QString shownPlace(const model::Participant &participant)
{
    QStringList place{participant.role, participant.organisation};
    place.removeAll(QString());
    return place.join(QStringLiteral(", "));
}

void sortByName(std::vector<model::Participant> &participants)
{
    std::sort(participants.begin(), participants.end(), [](const model::Participant &a, const model::Participant &b) {
        return shownName(a).localeAwareCompare(shownName(b)) < 0;
    });
}

}  // namespace circumspect::desktop
