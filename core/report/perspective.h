// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/results.h"
#include "report/chart_model.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace circumspect::report {

/// A column of the release that has at least one figure, as the report names and draws it.
struct Perspective {
    std::size_t column = 0;  ///< index into ResultsContent::columns
    published::ColumnKind kind = published::ColumnKind::Group;
    QString name;
    QString columnName;  ///< in table headers: as the name, but "Combined groups" where several stand as one
    SeriesStyle style = SeriesStyle::AllOthers;
    bool isDrawn = true;          ///< false where the palette has no mark left; such a column stands in tables only
    std::optional<int> invited;   ///< null where a count is withheld
    std::optional<int> answered;  ///< null where a count is withheld
};

}  // namespace circumspect::report
