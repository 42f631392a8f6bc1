// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/gate_ledger.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

using published::Cell;
using published::Column;
using published::ColumnKind;
using published::Ledger;
using published::LedgerDeed;
using published::LedgerEntry;
using published::LedgerLevel;
using published::WithheldReason;

std::vector<QString> texts(const std::vector<GroupId> &groups)
{
    std::vector<QString> ids;
    for (const GroupId &group : groups)
        ids.push_back(group.text());
    return ids;
}

LedgerEntry columnEntry(const Column &column)
{
    LedgerEntry entry{LedgerDeed::Shown, LedgerLevel::Group, {}, column.id, {}, column.withheld};
    if (column.withheld)
        entry.deed = LedgerDeed::Withheld;
    else if (column.kind == ColumnKind::Combined)
        entry = {LedgerDeed::Merged, LedgerLevel::Group, {}, column.id, texts(column.groups), {}};
    return entry;
}

void addCell(Ledger &ledger, LedgerLevel level, const QString &subject, const Column &column, const Cell &cell)
{
    if (const auto *withheld = std::get_if<published::Withheld>(&cell))
        ledger.push_back({LedgerDeed::Withheld, level, subject, column.id, {}, withheld->reason});
    const published::Figure *figure = published::figureIn(cell);
    if (figure != nullptr && figure->coding() != published::Coding::Exact)
        ledger.push_back({LedgerDeed::Coded, level, subject, column.id, {}, {}});
}

void addRow(Ledger &ledger, LedgerLevel level, const QString &subject, const std::vector<Column> &columns,
            const published::Row &row)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].withheld)
            addCell(ledger, level, subject, columns[i], row.means[i]);
}

/// A row with its place in the ledger.
struct LedgerRow {
    LedgerLevel level = LedgerLevel::Overall;
    QString subject;
    const published::Row *row = nullptr;
};

std::vector<LedgerRow> rowsOf(const published::ResultsContent &content)
{
    std::vector<LedgerRow> rows{{LedgerLevel::Overall, {}, &content.overall}};
    for (const published::Row &row : content.competencies)
        rows.push_back({LedgerLevel::Competency, row.id, &row});
    for (const published::Row &row : content.items)
        rows.push_back({LedgerLevel::Item, row.id, &row});
    return rows;
}

/// Spreads withheld beside printed means: one entry if it is so in every row for the same reason, else one a row.
void addSpreads(Ledger &ledger, const std::vector<LedgerRow> &rows, const Column &column, std::size_t position)
{
    Ledger entries;
    bool isAnyPrinted = false;
    for (const LedgerRow &one : rows) {
        if (published::figureIn(one.row->means[position]) == nullptr)
            continue;
        if (const auto *withheld = std::get_if<published::Withheld>(&one.row->spreads[position]))
            entries.push_back({LedgerDeed::SpreadWithheld, one.level, one.subject, column.id, {}, withheld->reason});
        else
            isAnyPrinted = true;
    }
    const bool isAlike = !entries.empty() && !isAnyPrinted &&
                         std::all_of(entries.begin(), entries.end(),
                                     [&](const LedgerEntry &entry) { return entry.reason == entries.front().reason; });
    if (isAlike)
        entries = {{LedgerDeed::SpreadWithheld, LedgerLevel::Group, {}, column.id, {}, entries.front().reason}};
    ledger.insert(ledger.end(), entries.begin(), entries.end());
}

}  // namespace

Ledger ledgerOf(const published::ResultsContent &content)
{
    Ledger ledger;
    for (const Column &column : content.columns)
        ledger.push_back(columnEntry(column));
    for (const GroupId &group : content.hiddenGroups)
        ledger.push_back(
            {LedgerDeed::Withheld, LedgerLevel::Group, {}, group.text(), {}, WithheldReason::TooFewAnswers});
    const std::vector<LedgerRow> rows = rowsOf(content);
    for (const LedgerRow &one : rows)
        addRow(ledger, one.level, one.subject, content.columns, *one.row);
    if (content.importance)
        for (const published::Row &row : content.importance->competencies)
            addRow(ledger, LedgerLevel::Importance, row.id, content.columns, row);
    for (std::size_t column = 0; column < content.columns.size(); ++column)
        addSpreads(ledger, rows, content.columns[column], column);
    return ledger;
}

Ledger commentLedgerOf(const FilteredComments &filtered)
{
    Ledger ledger;
    for (const GroupId &group : filtered.labelled)
        ledger.push_back({LedgerDeed::CommentsGrouped, LedgerLevel::Comments, {}, group.text(), {}, {}});
    if (filtered.isRestPooled)
        ledger.push_back(
            {LedgerDeed::CommentsPooled, LedgerLevel::Comments, {}, kPooledColumn, texts(filtered.rest), {}});
    if (filtered.isRestWithheld)
        ledger.push_back({LedgerDeed::CommentsWithheld,
                          LedgerLevel::Comments,
                          {},
                          kPooledColumn,
                          texts(filtered.rest),
                          WithheldReason::TooFewAnswers});
    // One entry whatever was masked: under which label, or how often, would point at somebody.
    if (filtered.isAnyMasked)
        ledger.push_back({LedgerDeed::CommentsMasked, LedgerLevel::Comments, {}, {}, {}, {}});
    return ledger;
}

}  // namespace circumspect::sealed
