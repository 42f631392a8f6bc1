// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_model.h"
#include "report/document.h"
#include "report/explanation.h"

#include <QString>

#include <optional>
#include <vector>

namespace circumspect::desktop {

/// A table of scores as the screen shows it: one row a competency or statement, one column a perspective.
struct ScoreView {
    struct Column {
        QString title;
        std::optional<report::SeriesStyle> mark;
        report::Topic topic = report::Topic::Average;  ///< what explains its figures
    };
    struct Cell {
        QString text;
        QString spoken;  ///< read instead of the text; for a withheld cell with its reason
        QString hint;    ///< what the tool tip says beyond that
        report::CellTone tone = report::CellTone::Normal;
        std::optional<double> sortKey;
        bool isWithheld = false;
        bool isCoded = false;  ///< "or more", "or less"
    };
    struct Row {
        QString id;
        QString label;
        QString part;             ///< e.g. the competency of a statement; empty for none
        std::vector<Cell> cells;  ///< parallel to columns
    };
    QString labelTitle;
    QString partTitle;  ///< empty: no such column
    std::vector<Column> columns;
    std::vector<Row> rows;
};

}  // namespace circumspect::desktop
