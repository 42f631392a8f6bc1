// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "desktop/widgets/cycle_chooser.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace circumspect::desktop {

/// What the list of participants shows.
struct ParticipantsView {
    struct GroupCell {
        int invited = 0;  ///< 0: nobody was invited in this group
        int answered = 0;
        QString hint;  ///< what is missing, in words; empty if nothing
    };
    struct Row {
        ParticipantId id;
        QString code;
        QString name;
        QString role;
        QString organisation;
        std::vector<GroupCell> groups;  ///< parallel to groupTitles
        int invited = 0;
        int answered = 0;
        bool isReleased = false;
    };
    CycleChoices choices;
    QString subtitle;
    QStringList groupTitles;
    std::vector<Row> rows;
    bool canRelease = false;  ///< only an owner can
    bool canAssign = false;   ///< choose coaches; owners of a programme
    bool isProgramme = true;  ///< false in a file made for a coach or a participant
};

}  // namespace circumspect::desktop
