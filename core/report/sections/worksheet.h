// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/report_context.h"

#include <QString>
#include <QStringList>

namespace circumspect::report {

/// A cell of a worksheet: what a debrief wrote, else space to write by hand.
TableCell writtenCell(const ReportContext &context, const QString &text);

/// A worksheet with columns of equal weight and `emptyRows` rows to write in, each at least `height` points high.
Table emptyWorksheet(const ReportContext &context, const QString &caption, const QStringList &columns, int emptyRows,
                     double height);

}  // namespace circumspect::report
