// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace circumspect::desktop {

/// What the damage page shows: what is wrong, what is left, and which copies are sound.
struct DamageView {
    struct Part {
        QString name;
        QString state;
        bool isWhole = false;
    };
    struct Copy {
        QString title;   ///< when it was made
        QString detail;  ///< before what, how large, whether it is sound
        bool isSound = false;
    };
    QString title;
    QString lead;
    QStringList findings;
    std::vector<Part> parts;
    QString noParts;  ///< instead of parts, where nothing can be read
    std::vector<Copy> copies;
    QString noCopies;  ///< what to do where there is none
    int best = -1;     ///< position of the newest sound copy; -1: none
};

}  // namespace circumspect::desktop
