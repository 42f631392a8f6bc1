// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace circumspect::desktop {

/// What the start page shows.
struct WelcomeView {
    struct Recent {
        QString path;
        QString name;
        QString folder;
        bool isMissing = false;
    };
    std::vector<Recent> recent;
};

}  // namespace circumspect::desktop
