// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/delimiter.h"

#include "tabular/csv_records.h"

#include <algorithm>
#include <map>

namespace circumspect::tabular {

namespace {

constexpr qsizetype kProbedBytes = 256 * 1024;
constexpr int kProbedRecords = 200;

/// How evenly wide the first records are under one separator.
struct Evenness {
    double share = 0;  ///< of records that have the commonest width
    int width = 0;     ///< the commonest width

    bool beats(const Evenness &other) const
    {
        return share > other.share + 1e-9 || (share > other.share - 1e-9 && width > other.width);
    }
};

/// A first line such as sep=; or "sep=;" which spreadsheets write and obey.
std::optional<Delimiter> declaredDelimiter(QByteArrayView utf8)
{
    qsizetype end = 0;
    while (end < utf8.size() && end < 16 && utf8[end] != '\n' && utf8[end] != '\r')
        ++end;
    QByteArrayView line = utf8.first(end);
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.sliced(1, line.size() - 2);
    if (line.size() != 5 || qstrnicmp(line.data(), 4, "sep=", 4) != 0)
        return std::nullopt;
    while (end < utf8.size() && (utf8[end] == '\n' || utf8[end] == '\r'))
        ++end;
    return Delimiter{line.back(), end};
}

Evenness evennessUnder(const QByteArray &probe, char delimiter, bool isWholeFile)
{
    CsvOptions options;
    options.delimiter = delimiter;
    options.isProbe = true;
    options.limits.records = kProbedRecords;
    const auto records = parseCsv(probe, options);
    if (!records)
        return {};
    int count = records->table.recordCount();
    // The end of the probe may have cut the last record.
    if (!isWholeFile && count > 1)
        --count;
    std::map<int, int> widths;
    for (int record = 0; record < count; ++record)
        ++widths[records->table.width(record)];
    Evenness evenness;
    for (const auto &[width, times] : widths)
        if (const Evenness candidate{static_cast<double>(times) / count, width}; candidate.beats(evenness))
            evenness = candidate;
    return evenness;
}

}  // namespace

Result<Delimiter> findDelimiter(const QByteArray &utf8, std::optional<char> chosen)
{
    if (const auto declared = declaredDelimiter(utf8))
        return Delimiter{chosen.value_or(declared->delimiter), declared->begin};
    if (chosen)
        return Delimiter{*chosen, 0};
    const QByteArray probe = utf8.first(std::min(utf8.size(), kProbedBytes));
    Evenness best;
    Delimiter found;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Evenness evenness = evennessUnder(probe, candidate, probe.size() == utf8.size());
        if (evenness.width > 1 && evenness.beats(best)) {
            best = evenness;
            found.delimiter = candidate;
        }
    }
    if (best.width < 2)
        return failure(ErrorCode::SeparatorUnknown);
    return found;
}

}  // namespace circumspect::tabular
