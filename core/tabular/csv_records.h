// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "tabular/encoding.h"
#include "tabular/limits.h"
#include "tabular/table.h"

#include <optional>

namespace circumspect::tabular {

/// What ends the first record.
enum class LineEnding { None, Lf, CrLf, Cr };

struct CsvOptions {
    char delimiter = ',';
    qsizetype begin = 0;   ///< where the first record starts
    bool isProbe = false;  ///< a look at the first records: ends quietly at a limit or a quote left open
    Limits limits;
};

struct CsvRecords {
    Table table;
    LineEnding lineEnding = LineEnding::None;
};

/// RFC 4180 records of a UTF-8 text: quotes doubled inside, line breaks of any kind within quotes belong to the value,
/// blank lines are skipped. Errors: QuoteUnclosed, CellTooLarge (record number), TooManyColumns, TooManyRecords.
Result<CsvRecords> parseCsv(QByteArray utf8, const CsvOptions &options);

/// What is to be obeyed instead of guessed.
struct CsvChoices {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    Limits limits;
};

/// A file as records, and how it was read.
struct CsvFile {
    Table table;
    DecodedText source;  ///< its text has moved into the table
    char delimiter = ',';
    LineEnding lineEnding = LineEnding::None;
};

/// Bytes to records: encoding, separator, quotes. Errors: FileEmpty, FileTooLarge, LegacySpreadsheet,
/// EncryptedSpreadsheet, FormatNotSupported (workbooks, archives), EncodingUnknown, SeparatorUnknown, and those of
/// parseCsv.
Result<CsvFile> readCsv(QByteArray bytes, const CsvChoices &choices = {});

}  // namespace circumspect::tabular
