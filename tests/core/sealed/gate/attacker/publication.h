// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/attacker/hearsay.h"

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace circumspect::attacker {

enum class Printed { Number, OrMore, OrLess, Withheld };

/// One printed cell of a column.
struct PrintedCell {
    int release = 0;
    std::string column;
    RowName row;
    Printed kind = Printed::Withheld;
    Whole tenths = 0;  ///< of a protected mean
    int answers = 0;
    std::vector<int> distribution;  ///< answers by scale point; empty where not printed
    bool isWithoutSpread = false;   ///< a standard deviation of 0.00 is printed
};

/// Everything ever printed about one participant, in all waves, read from the files that anybody may have.
struct Publication {
    std::vector<PrintedCell> cells;
    /// By release: the groups of each column of protected raters, and of all others.
    std::vector<std::map<std::string, std::vector<std::string>>> columns;
    std::vector<std::string> waves;  ///< by release; empty, or missing: of all waves together

    bool holds(const PrintedCell &cell, const std::string &group) const;
    /// Whether these answers count in the cell's release, and under its column.
    bool counts(const PrintedCell &cell, const KnownRater &rater) const;
    bool counts(int release, const KnownRater &rater) const;
};

/// Takes the results of one release out of its exported JSON, and spreads out of its exported CSV. `identified` are the
/// groups that the promise names.
void addRelease(Publication &publication, const Form &form, const std::vector<std::string> &identified,
                const QByteArray &json, const QByteArray &csv);

}  // namespace circumspect::attacker
