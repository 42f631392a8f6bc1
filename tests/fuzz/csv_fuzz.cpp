// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/csv_records.h"

#include "fuzz/fuzz_input.h"

using namespace circumspect;

namespace {

tabular::CsvChoices choicesOf(unsigned char picks)
{
    tabular::CsvChoices choices;
    choices.limits = {.fileBytes = 4096, .columns = 40, .records = 100, .cellBytes = 512};
    constexpr char kDelimiters[] = {',', ';', '\t', '|'};
    if ((picks & 1) != 0)
        choices.delimiter = kDelimiters[(picks >> 1) & 3];
    const auto encodings = tabular::eightBitEncodings();
    if ((picks & 8) != 0)
        choices.encoding = encodings[(picks >> 4) % encodings.size()];
    return choices;
}

}  // namespace

/// Input: one byte that picks separator and encoding, then a file. Every cell must lie in the text and in the limits.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const tabular::CsvChoices choices = choicesOf(data[0]);
    auto file = tabular::readCsv(fuzz::viewOf(data + 1, size - 1).toByteArray(), choices);
    if (!file)
        return 0;
    tabular::Table &table = file->table;
    fuzz::require(table.recordCount() <= choices.limits.records);
    for (int record = 0; record < table.recordCount(); ++record) {
        fuzz::require(table.width(record) <= choices.limits.columns);
        for (int column = 0; column <= table.width(record); ++column)
            fuzz::require(table.text(record, column).size() <= choices.limits.cellBytes &&
                          table.string(record, column).size() <= table.text(record, column).size());
    }
    if (table.recordCount() > 0)
        (void)table.settleWidths(1);
    return 0;
}
