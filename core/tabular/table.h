// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <utility>
#include <vector>

namespace circumspect::tabular {

/// What was mended so that every record has the width of the headings.
struct WidthReport {
    int columns = 0;
    std::vector<int> shortRecords;  ///< numbers of records that ended early; missing cells read as null
    bool hadRowNames = false;       ///< every data record was one wider: its first cell was a row name and is dropped
    int emptyTrailingHeadings = 0;  ///< columns without heading at the end, dropped
};

/// Records over one UTF-8 buffer; cells are views, nothing is copied. Address columns by position: headings repeat.
class Table {
public:
    /// A stretch of the buffer; quoted tells "" (an empty answer) from nothing at all (null).
    struct Span {
        std::uint32_t begin;
        std::uint32_t length : 31;
        std::uint32_t isQuoted : 1;
    };
    struct Record {
        std::uint32_t firstCell;
        std::uint32_t width;
        std::uint32_t number;  ///< as people count: blank lines count, the first record is 1
    };

    Table() = default;
    Table(QByteArray text, std::vector<Span> cells, std::vector<Record> records);

    int recordCount() const { return static_cast<int>(m_records.size()); }
    int number(int record) const { return static_cast<int>(at(record).number); }
    int width(int record) const { return static_cast<int>(at(record).width); }
    /// The cell's text, empty beyond the record's width. Lives as long as the table.
    QByteArrayView text(int record, int column) const
    {
        if (column >= width(record))
            return {};
        const Span &span = m_cells[at(record).firstCell + static_cast<std::size_t>(column)];
        return {m_text.constData() + span.begin, static_cast<qsizetype>(span.length)};
    }
    /// Nothing stood there: a bare empty cell, or the record ended before.
    bool isNull(int record, int column) const
    {
        if (column >= width(record))
            return true;
        const Span &span = m_cells[at(record).firstCell + static_cast<std::size_t>(column)];
        return span.length == 0 && !span.isQuoted;
    }
    QString string(int record, int column) const { return QString::fromUtf8(text(record, column)); }

    /// Gives all records the width of the first `headerRecords`. Errors: RecordTooWide, one cause a record with its
    /// number as subject.
    Result<WidthReport> settleWidths(int headerRecords);

private:
    const Record &at(int record) const { return m_records[static_cast<std::size_t>(record)]; }
    int headingWidth(int headerRecords) const;
    bool hasRowNames(int headerRecords, int columns) const;
    bool isEmptyBeyond(int record, int columns) const;

    QByteArray m_text;
    std::vector<Span> m_cells;
    std::vector<Record> m_records;
};

}  // namespace circumspect::tabular
