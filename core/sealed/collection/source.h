// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "tabular/csv_records.h"
#include "tabular/file_kind.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace circumspect::sealed {

/// One file, opened as far as its kind allows; readers look at it to tell their format.
struct Source {
    QString name;  ///< without folder
    tabular::FileKind kind = tabular::FileKind::Text;
    QByteArray head;                      ///< the first bytes, for kinds that are no table
    std::optional<tabular::CsvFile> csv;  ///< records, where it is a table
    std::optional<Error> fault;           ///< why it is not

    /// The heading in the first record; empty beyond its width.
    QString heading(int column) const;
    int width() const { return csv ? csv->table.width(0) : 0; }
    int recordCount() const { return csv ? csv->table.recordCount() : 0; }
};

/// Opens a file; what cannot be read as a table keeps its fault, since its format may still be told by name. Errors:
/// FileEmpty, FileTooLarge.
Result<Source> openSource(const QString &name, QByteArray bytes, const tabular::CsvChoices &choices);

}  // namespace circumspect::sealed
