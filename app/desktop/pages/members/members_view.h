// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

#include <vector>

namespace circumspect::desktop {

/// What the members page shows.
struct MembersView {
    struct Person {
        MemberId id;
        QString name;
        QString roles;
        QString waysIn;
        QString takesPartAs{};  ///< codes in the rosters
        bool canBeRevoked = false;
        bool canBeLinked = false;
    };
    std::vector<Person> people;
    QString subtitle;
    QString recoveryState;    ///< whether this member has a sheet, in words
    bool isProgramme = true;  ///< false in a file for one person, who adds nobody
    bool canChange = false;   ///< false in a vault that is read only
    bool canAdd = false;
    bool canRotate = false;
    bool isRemembered = false;  ///< this computer holds a key
    int keptBackups = 5;
    int idleMinutes = 15;
};

}  // namespace circumspect::desktop
