// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/worksheet.h"

#include "report/sections/figures.h"

namespace circumspect::report {

TableCell writtenCell(const ReportContext &context, const QString &text)
{
    const QString written = text.trimmed();
    return {.text = written, .spoken = written.isEmpty() ? context.words().text(Phrase::SpaceToWrite) : QString()};
}

Table emptyWorksheet(const ReportContext &context, const QString &caption, const QStringList &columns, int emptyRows,
                     double height)
{
    Table table{.caption = caption, .columns = {}, .rows = {}, .hasRowHeaders = false, .writingHeight = height};
    for (const QString &title : columns)
        table.columns.push_back(textColumn(title, 1));
    const std::vector<TableCell> row(table.columns.size(), writtenCell(context, {}));
    table.rows.assign(static_cast<std::size_t>(emptyRows), row);
    return table;
}

}  // namespace circumspect::report
