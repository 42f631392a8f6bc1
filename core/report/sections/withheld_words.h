// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_context.h"
#include "report/sections/figures.h"

#include <QString>
#include <QStringList>

namespace circumspect::report {

/// Overall row, competencies and items.
RowPointers allRows(const ReportContext &context);
/// One line a combined group, hidden group, withheld column, and column with single withheld figures; never a number of
/// people.
QStringList combinedAndWithheld(const ReportContext &context);
/// "4.7 or more" or "1.3 or less" if such a figure stands in the report; empty otherwise.
QString exampleOfCoded(const ReportContext &context);
/// Names of the groups that the release hides.
QStringList hiddenGroupNames(const ReportContext &context);

}  // namespace circumspect::report
