// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/csv_records.h"

#include "tabular/delimiter.h"
#include "tabular/file_kind.h"

#include <algorithm>

namespace circumspect::tabular {

namespace {

/// One pass over the text. Doubled quotes are closed up in place, so that every cell is one stretch of the buffer.
class CsvParser {
public:
    CsvParser(QByteArray text, const CsvOptions &options)
        : m_options(options),
          m_text(std::move(text)),
          m_data(m_text.data()),
          m_end(m_data + m_text.size()),
          m_at(m_data + options.begin)
    {
        const auto expected = static_cast<std::size_t>(std::min(m_text.size() / 3, kMostReserved));
        m_cells.reserve(expected);
    }

    Result<CsvRecords> parse();

private:
    enum class End { Cell, Record };
    static constexpr qsizetype kMostReserved = 4'000'000;

    Result<void> readRecord();
    Result<void> readNextCell(std::size_t width, End &end);
    bool readCell(End &end);
    bool readQuoted();
    void readBare(const char *begin, char *write, bool isQuoted);
    End skipTerminator();
    Error problem(ErrorCode code) const { return failure(code, QString::number(m_number)); }

    const CsvOptions &m_options;
    QByteArray m_text;
    char *m_data;
    char *m_end;
    char *m_at;
    std::uint32_t m_number = 0;
    LineEnding m_lineEnding = LineEnding::None;
    std::vector<Table::Span> m_cells;
    std::vector<Table::Record> m_records;
};

Result<CsvRecords> CsvParser::parse()
{
    while (m_at < m_end) {
        ++m_number;
        if (*m_at == '\n' || *m_at == '\r') {
            skipTerminator();
            continue;
        }
        const auto read = readRecord();
        if (!read && m_options.isProbe)
            break;
        if (!read)
            return read.error();
    }
    return CsvRecords{Table(std::move(m_text), std::move(m_cells), std::move(m_records)), m_lineEnding};
}

Result<void> CsvParser::readRecord()
{
    if (static_cast<int>(m_records.size()) == m_options.limits.records)
        return failure(ErrorCode::TooManyRecords, {}, QString::number(m_options.limits.records));
    const std::size_t first = m_cells.size();
    End end = End::Cell;
    Result<void> outcome;
    while (end == End::Cell && outcome)
        outcome = readNextCell(m_cells.size() - first, end);
    m_records.push_back(
        {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(m_cells.size() - first), m_number});
    return outcome;
}

Result<void> CsvParser::readNextCell(std::size_t width, End &end)
{
    if (width == static_cast<std::size_t>(m_options.limits.columns))
        return failure(ErrorCode::TooManyColumns, {}, QString::number(m_options.limits.columns));
    if (!readCell(end))
        return problem(ErrorCode::QuoteUnclosed);
    if (static_cast<qsizetype>(m_cells.back().length) > m_options.limits.cellBytes)
        return problem(ErrorCode::CellTooLarge);
    return {};
}

bool CsvParser::readCell(End &end)
{
    if (m_at < m_end && *m_at == '"') {
        if (!readQuoted())
            return false;
    } else {
        readBare(m_at, m_at, false);
    }
    end = skipTerminator();
    return true;
}

/// False if the text ends within the quotes. A cell beyond the limit is cut there: readRecord refuses it.
bool CsvParser::readQuoted()
{
    char *begin = ++m_at;
    char *write = begin;
    while (m_at < m_end) {
        if (*m_at == '"') {
            ++m_at;
            if (m_at == m_end || *m_at != '"') {
                readBare(begin, write, true);
                return true;
            }
        } else if (write - begin > m_options.limits.cellBytes) {
            readBare(begin, write, true);
            return true;
        }
        *write++ = *m_at++;
    }
    return false;
}

/// Reads on to the next separator; text after a closing quote belongs to the cell, as other readers have it.
void CsvParser::readBare(const char *begin, char *write, bool isQuoted)
{
    const char delimiter = m_options.delimiter;
    char *const from = m_at;
    while (m_at < m_end && *m_at != delimiter && *m_at != '\n' && *m_at != '\r')
        ++m_at;
    if (write != from)
        std::copy(from, m_at, write);
    write += m_at - from;
    const auto length = std::min<qsizetype>(write - begin, 0x7FFFFFFF);
    m_cells.push_back({static_cast<std::uint32_t>(begin - m_data), static_cast<std::uint32_t>(length) & 0x7FFFFFFFU,
                       isQuoted ? 1U : 0U});
}

CsvParser::End CsvParser::skipTerminator()
{
    if (m_at == m_end)
        return End::Record;
    const char terminator = *m_at++;
    if (terminator == m_options.delimiter)
        return End::Cell;
    const bool isPair = terminator == '\r' && m_at < m_end && *m_at == '\n';
    if (isPair)
        ++m_at;
    if (m_lineEnding == LineEnding::None)
        m_lineEnding = isPair ? LineEnding::CrLf : terminator == '\n' ? LineEnding::Lf : LineEnding::Cr;
    return End::Record;
}

}  // namespace

Result<CsvRecords> parseCsv(QByteArray utf8, const CsvOptions &options)
{
    return CsvParser(std::move(utf8), options).parse();
}

Result<CsvFile> readCsv(QByteArray bytes, const CsvChoices &choices)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty);
    if (bytes.size() > choices.limits.fileBytes)
        return failure(ErrorCode::FileTooLarge, {}, QString::number(choices.limits.fileBytes));
    if (const auto isText = requireText(bytes); !isText)
        return isText.error();
    auto decoded = decodeText(std::move(bytes), choices.encoding);
    if (!decoded)
        return std::move(decoded).error();
    if (QByteArrayView(decoded->utf8).trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty);
    const auto separator = findDelimiter(decoded->utf8, choices.delimiter);
    if (!separator)
        return separator.error();
    CsvOptions options{.delimiter = separator->delimiter, .begin = separator->begin, .limits = choices.limits};
    auto records = parseCsv(std::move(decoded->utf8), options);
    if (!records)
        return std::move(records).error();
    decoded->utf8.clear();
    return CsvFile{std::move(records->table), *std::move(decoded), options.delimiter, records->lineEnding};
}

}  // namespace circumspect::tabular
