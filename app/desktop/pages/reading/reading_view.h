// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "desktop/widgets/cycle_chooser.h"
#include "render/page_layout.h"

#include <QString>

#include <memory>
#include <vector>

namespace circumspect::desktop {

/// What the reading page shows: whom to choose from, and the laid out report if there is one.
struct ReadingView {
    struct Person {
        ParticipantId id;
        QString label;
    };
    CycleChoices choices;
    std::vector<Person> people;
    int person = -1;
    QString title;
    QString subtitle;
    std::shared_ptr<const render::PagedDocument> report;  ///< null: none is released
    QString emptyTitle;
    QString emptyText;
};

}  // namespace circumspect::desktop
