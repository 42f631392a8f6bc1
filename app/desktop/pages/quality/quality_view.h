// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/cycle_chooser.h"
#include "workspace/quality.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace circumspect::desktop {

/// The flagged and excluded responses of a wave, in words. No answer, no score and nobody's name is in it.
struct QualityView {
    struct Response {
        workspace::ResponseId id;
        QString participant;  ///< the code
        QString group;
        QString flags;         ///< what stands out, in a few words
        QString state;         ///< counts, excluded, fixed by a release
        QStringList meanings;  ///< what each flag means and its caution, and what else is worth knowing
        bool isExcluded = false;
        bool canExclude = false;
        bool canInclude = false;
    };
    CycleChoices choices;
    QString subtitle;
    QString summary;  ///< how many were looked at and how many stand out
    QString emptyTitle;
    QString emptyText;
    std::vector<Response> responses;
};

}  // namespace circumspect::desktop
