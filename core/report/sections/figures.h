// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/report_context.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace circumspect::report {

using RowPointers = std::vector<const published::Row *>;

/// Pointers to rows of the release, in its order.
RowPointers pointersTo(const std::vector<published::Row> &rows);
/// The item rows of one competency that the release holds, in the instrument's order.
RowPointers itemRowsOf(const ReportContext &context, const CompetencyId &competency);

/// A cell as a chart draws it. Counts below three are never passed on, whoever they count.
ChartValue chartValue(const ReportContext &context, const published::Row &row, const Perspective &perspective);
std::vector<ChartValue> chartValues(const ReportContext &context, const published::Row &row,
                                    const std::vector<Perspective> &perspectives);
/// The perspectives that have a mark of their own.
std::vector<Perspective> drawnPerspectives(const ReportContext &context);
/// Every withheld value among them makes the legend explain the hollow mark.
bool hasWithheld(const ReportContext &context, const RowPointers &rows, const std::vector<Perspective> &perspectives);

TableCell meanCell(const ReportContext &context, const published::Row &row, const Perspective &perspective);
/// "+0.4" with tone, or a dash.
TableCell gapCell(const ReportContext &context, const published::Row &row);
/// A count of people, or a dash that says it is withheld.
TableCell countCellOf(const ReportContext &context, std::optional<int> count, published::ColumnKind kind);
/// How many people stand behind the average of all others; a dash where that may not be told.
TableCell countCell(const ReportContext &context, const published::Row &row);
/// The agreement band of all others, "withheld" or a dash.
TableCell agreementCell(const ReportContext &context, const published::Row &row);
/// Invited and answered per shown group.
Table countsTable(const ReportContext &context);
Table::Column textColumn(const QString &title, double weight);
Table::Column figureColumn(const QString &title, double weight = 1);
/// "Combined groups: Peers + Partners", below tables on pages without a legend; null where nothing is combined.
std::optional<Paragraph> combinedCaption(const ReportContext &context);
/// One figure column a perspective, with its mark where it has one.
std::vector<Table::Column> perspectiveColumns(const std::vector<Perspective> &perspectives);

/// Self minus all others as printed, with "or more" or "or less" where one of the two is coded; empty if there is none.
QString gapText(const ReportContext &context, const published::Row &row);
GapTone gapTone(const published::Row &row);
/// The printed average of all others, empty if there is no figure.
QString othersText(const ReportContext &context, const published::Row &row);
std::optional<double> othersValue(const ReportContext &context, const published::Row &row);
/// Why the average of all others is withheld in this row; null if it is shown or does not exist.
std::optional<published::WithheldReason> othersWithheld(const ReportContext &context, const published::Row &row);
/// Rows with an average of all others, highest first as printed; equal ones keep their order.
RowPointers sortedByOthers(const ReportContext &context, RowPointers rows);

/// A day as the report's language writes it: "16 March 2026".
QString dateText(const ReportContext &context, const QDate &date);
/// The sign for "no answer" and for a count that may not be told.
QString dash(const ReportContext &context);
/// A count that may be printed, else a dash: no count below three of people who were promised protection.
QString countText(const ReportContext &context, std::optional<int> count, published::ColumnKind kind);
/// How much one person's answer moves an average, in words, by the number of people behind all others.
QString certaintyText(const ReportContext &context);
/// A caption naming what is in the tables and not in the picture; null if everything is drawn.
std::optional<Paragraph> notDrawnCaption(const ReportContext &context, const std::vector<Perspective> &all,
                                         const std::vector<Perspective> &drawn);

}  // namespace circumspect::report
