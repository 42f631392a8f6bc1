// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/table.h"

#include <algorithm>

namespace circumspect::tabular {

Table::Table(QByteArray text, std::vector<Span> cells, std::vector<Record> records)
    : m_text(std::move(text)), m_cells(std::move(cells)), m_records(std::move(records))
{
}

int Table::headingWidth(int headerRecords) const
{
    int columns = 0;
    for (int record = 0; record < std::min(headerRecords, recordCount()); ++record)
        for (int column = columns; column < width(record); ++column)
            if (!text(record, column).isEmpty())
                columns = column + 1;
    return columns;
}

bool Table::isEmptyBeyond(int record, int columns) const
{
    for (int column = columns; column < width(record); ++column)
        if (!text(record, column).isEmpty())
            return false;
    return true;
}

/// R writes row names without a heading: every data record is one wider. Where the surplus cells are all empty they are
/// a trailing separator instead.
bool Table::hasRowNames(int headerRecords, int columns) const
{
    bool hasSurplusText = false;
    for (int record = headerRecords; record < recordCount(); ++record) {
        if (width(record) != columns + 1)
            return false;
        hasSurplusText = hasSurplusText || !isEmptyBeyond(record, columns);
    }
    return hasSurplusText;
}

Result<WidthReport> Table::settleWidths(int headerRecords)
{
    WidthReport report;
    report.columns = headingWidth(headerRecords);
    for (int record = 0; record < std::min(headerRecords, recordCount()); ++record)
        report.emptyTrailingHeadings = std::max(report.emptyTrailingHeadings, width(record) - report.columns);
    report.hadRowNames = hasRowNames(headerRecords, report.columns);
    Error tooWide = failure(ErrorCode::RecordTooWide);
    for (int record = headerRecords; record < recordCount(); ++record) {
        Record &mended = m_records[static_cast<std::size_t>(record)];
        if (report.hadRowNames) {
            ++mended.firstCell;
            --mended.width;
        }
        if (width(record) < report.columns)
            report.shortRecords.push_back(number(record));
        else if (!isEmptyBeyond(record, report.columns))
            tooWide.causes.push_back(
                failure(ErrorCode::RecordTooWide, QString::number(number(record)),
                        QStringLiteral("%1 instead of %2").arg(width(record)).arg(report.columns)));
    }
    if (!tooWide.causes.empty())
        return tooWide;
    return report;
}

}  // namespace circumspect::tabular
