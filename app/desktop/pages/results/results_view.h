// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "desktop/models/ledger_view.h"
#include "desktop/models/score_view.h"
#include "desktop/widgets/cycle_chooser.h"
#include "report/document.h"
#include "report/explanation.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace circumspect::desktop {

/// A picture with the same content in words.
struct ChartWithWords {
    report::ChartModel model;
    QStringList words;  ///< one line a row or spoke
};

/// What can be seen of one participant's release.
struct ReleasedView {
    QString facts;                          ///< answers, release, date, in one line
    QString promise;                        ///< what the gate has promised, in one line
    std::optional<ChartWithWords> picture;  ///< the radar; dot rows where a radar has too few or too many axes
    QString pictureLead;
    std::optional<ChartWithWords> gaps;
    QString gapsLead;
    std::optional<ChartWithWords> boxes;
    QString boxesNote;
    ScoreView competencies;
    ScoreView items;
    report::Section comments;
    report::Section ledgerWords;
    LedgerView ledger;
    std::vector<report::Explanation> explanations;  ///< one a report::Topic, in their order
};

/// The results page: whom to show, and the release if there is one.
struct ResultsView {
    struct Person {
        ParticipantId id;
        QString label;
    };
    CycleChoices choices;
    std::vector<Person> people;
    int person = -1;
    QString name;
    QString position;  ///< role and organisation
    std::optional<ReleasedView> released;
    QString emptyTitle;
    QString emptyText;
    QString emptyAction;  ///< empty: none
};

}  // namespace circumspect::desktop
