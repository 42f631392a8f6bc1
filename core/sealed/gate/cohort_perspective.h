// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "published/change.h"
#include "published/results.h"

#include <QString>

#include <optional>

namespace circumspect::sealed {

struct CohortMember;

/// Which column of a release a cohort's cell is read from.
struct CohortPerspective {
    published::ColumnKind kind = published::ColumnKind::AllOthers;
    GroupId group;  ///< empty unless a group that stands alone is meant, whatever its kind

    /// What is printed in the row; nothing where it is withheld.
    std::optional<double> printedIn(const published::Results &results, const QString &rowId) const;
    /// The same with how far the answers behind it lie apart, where that is printed.
    published::PrintedFigure figureIn(const published::Results &results, const QString &rowId) const;
    /// What this member adds to a cut's row; nothing where it adds none.
    std::optional<double> countedOf(const CohortMember &member, const QString &rowId) const;
};

/// A column of managers or of one protected group, combined with nothing.
bool standsAlone(const published::Column &column);

}  // namespace circumspect::sealed
