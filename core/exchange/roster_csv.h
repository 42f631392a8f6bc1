// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "model/instrument.h"
#include "model/roster.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace circumspect::exchange {

/// What a list of participants and raters changes in a roster.
struct RosterUpdate {
    std::vector<model::Participant> added;
    std::vector<model::Participant> updated;  ///< same id and code as before, new particulars
    std::vector<model::Rater> raters;         ///< to be added
    QStringList ignoredColumns;
};

/// Reads a CSV of participants (code, name, role, organisation, email) and, in the same file or another, of raters
/// (participant, group, key); headings in English, French, Spanish or German. Codes on the roster are updated, raters
/// on it stay; raters without key are added until the roster has as many as the file. Errors: RosterInvalid with every
/// problem as a cause (subject: the record), those of tabular::readCsv.
Result<RosterUpdate> readRosterCsv(QByteArrayView csv, const model::Instrument &instrument,
                                   const model::Roster &current, RandomSource &random);

}  // namespace circumspect::exchange
