// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/report_context.h"
#include "report/sections/figures.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace circumspect::report {

/// A row of the release and how it is called in this picture or table.
struct NamedRow {
    const published::Row *row = nullptr;
    QString name;
};
using NamedRows = std::vector<NamedRow>;

/// Competency rows under their names.
NamedRows competencyRows(const ReportContext &context, const RowPointers &rows);
/// Item rows under their statements.
NamedRows itemRows(const ReportContext &context, const RowPointers &rows);
QStringList namesOf(const NamedRows &rows);
RowPointers rowsOf(const NamedRows &rows);
/// "Self: from 2.9 (Delivery) to 4.4 (Integrity). All others: ..." for people who cannot see the picture: self and all
/// others where they are among the perspectives, else all of them.
QString rangesInWords(const ReportContext &context, const NamedRows &rows,
                      const std::vector<Perspective> &perspectives);
/// As rangesInWords(), without the names of the ends.
QString spansInWords(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &perspectives);
/// "1" and "5", as arguments of a phrase.
QStringList scaleEnds(const ReportContext &context);

struct ChartPhrases {
    Phrase title;  ///< takes the ends of the scale as %1 and %2
    Phrase alt;    ///< counts the rows, takes the ranges in words as %1
};

/// One dot row a row; the note at the right counts the people behind all others.
DotRowsModel dotRows(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &marks,
                     const ChartPhrases &phrases);

/// The name of one of the four boxes.
Phrase boxPhrase(published::Quadrant quadrant);

/// Sets the figures of a row in strong type; what is withheld stays muted.
void strengthen(std::vector<TableCell> &row);

/// Columns beside the perspectives.
enum class TableExtra { Gap, Count, Agreement, Box };

struct TablePlan {
    QString caption;
    Phrase rowHeading;
    std::vector<TableExtra> extras;
    double rowHeadingWeight = 4;
};

/// A row header, one column a perspective, then the extras.
Table figureTable(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &perspectives,
                  const TablePlan &plan);

}  // namespace circumspect::report
