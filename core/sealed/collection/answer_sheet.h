// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answer_mapping.h"
#include "published/import_preview.h"
#include "published/import_summary.h"
#include "sealed/collection/scale_words.h"
#include "tabular/table.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace circumspect::sealed {

/// A column and what it is used for.
struct SheetColumn {
    QString heading;
    published::ColumnRole role = published::ColumnRole::Unused;
    int target = -1;  ///< index of the item, the open question, or the competency that matters
    int score = 0;    ///< how well the heading fits, 0 .. 100
    published::DropReason dropReason = published::DropReason::None;
};

/// A file as a reader understands it: records and the role of each column. Joined columns (from a file of participants)
/// follow the table's own. The table outlives the sheet.
struct AnswerSheet {
    QString format;
    QString fileName;
    const tabular::Table *table = nullptr;
    int headerRecords = 1;
    bool isLong = false;  ///< one record an answer
    ScaleDialect dialect = ScaleDialect::Plain;
    std::vector<SheetColumn> columns;
    std::vector<std::vector<QByteArrayView>> joined;  ///< a joined column's cells, one a data record
    model::FieldSource participant;                   ///< used where no column has the role
    model::FieldSource group;
    QMap<QString, QString> groupWords;
    QMap<QString, QString> valueWords;
    QMap<QString, QString> itemWords;
    std::vector<published::ImportNotice> notices;

    int firstRecord() const { return headerRecords; }
    int recordCount() const { return table->recordCount(); }
    int dataRecordCount() const { return std::max(0, recordCount() - headerRecords); }
    int tableColumnCount() const { return static_cast<int>(columns.size() - joined.size()); }
    QByteArrayView cell(int record, int column) const
    {
        const int own = tableColumnCount();
        return column < own
                   ? table->text(record, column)
                   : joined[static_cast<std::size_t>(column - own)][static_cast<std::size_t>(record - headerRecords)];
    }
    /// The first column of a role, or -1.
    int columnOf(published::ColumnRole role) const;
    bool has(published::ColumnRole role) const { return columnOf(role) >= 0; }
    const SheetColumn &column(int index) const { return columns[static_cast<std::size_t>(index)]; }
    SheetColumn &column(int index) { return columns[static_cast<std::size_t>(index)]; }
    /// Everything that is not used, with its reason.
    std::vector<published::DroppedColumn> droppedColumns() const;
};

}  // namespace circumspect::sealed
