// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/column_proposal.h"

#include "model/label_key.h"
#include "sealed/collection/heading_words.h"

#include <QSet>

#include <algorithm>

namespace circumspect::sealed {

using published::ColumnRole;
using published::DropReason;
using published::NoticeKind;

namespace {

constexpr int kMostGroupWords = 40;
constexpr int kSampledRecords = 2000;

QHash<QByteArrayView, int> cellsAtStep(const AnswerSheet &sheet, int column, int most, int step)
{
    QHash<QByteArrayView, int> cells;
    for (int record = sheet.firstRecord(); record < sheet.recordCount() && cells.size() <= most; record += step)
        if (const QByteArrayView cell = sheet.cell(record, column).trimmed(); !cell.isEmpty())
            ++cells[cell];
    return cells;
}

bool isEmptyColumn(const AnswerSheet &sheet, int column)
{
    for (int record = sheet.firstRecord(); record < sheet.recordCount(); ++record)
        if (!sheet.cell(record, column).trimmed().isEmpty())
            return false;
    return true;
}

/// An unnamed first column of ascending numbers is a data frame's index; gaps are rows that somebody removed.
bool isRowIndex(const AnswerSheet &sheet)
{
    if (!sheet.column(0).heading.isEmpty() || sheet.dataRecordCount() == 0)
        return false;
    int previous = -1;
    for (int record = sheet.firstRecord(); record < sheet.recordCount(); ++record) {
        bool isNumber = false;
        const int number = sheet.cell(record, 0).toInt(&isNumber);
        if (!isNumber || number <= previous)
            return false;
        previous = number;
    }
    return true;
}

void matchItem(SheetColumn &column, const ReaderContext &context)
{
    const auto match = context.items.match(column.heading);
    if (!match)
        return;
    column.score = match->score;
    column.target = match->index;
    using enum HeadingMatch::Kind;
    column.role = match->kind == Item         ? ColumnRole::Item
                  : match->kind == Importance ? ColumnRole::Importance
                                              : ColumnRole::Comment;
}

double groupShare(const AnswerSheet &sheet, int column, const ReaderContext &context)
{
    const auto cells = sampledCells(sheet, column, kMostGroupWords);
    if (cells.isEmpty() || cells.size() > kMostGroupWords)
        return 0;
    int known = 0;
    int all = 0;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        known += context.groups.find(QString::fromUtf8(cell.key())) >= 0 ? cell.value() : 0;
        all += cell.value();
    }
    return static_cast<double>(known) / all;
}

/// Gives `role` to the first column that may have it; further ones are left unused.
void giveRole(AnswerSheet &sheet, int column, ColumnRole role)
{
    // A column of completion that is empty says that nobody has finished.
    const bool isUsable = role == ColumnRole::Completed || !isEmptyColumn(sheet, column);
    if (isUsable && !sheet.has(role))
        sheet.column(column).role = role;
}

/// Among columns whose heading says "group", the one whose values are groups.
void proposeNamedGroup(AnswerSheet &sheet, const std::vector<int> &named, const ReaderContext &context)
{
    int best = -1;
    double bestShare = -1;
    for (const int column : named)
        if (const double share = groupShare(sheet, column, context); share > bestShare) {
            bestShare = share;
            best = column;
        }
    if (best >= 0)
        giveRole(sheet, best, ColumnRole::Group);
}

void proposeByHeadings(AnswerSheet &sheet, const QSet<int> &allowed, const ReaderContext &context)
{
    std::vector<int> groups;
    for (const int column : unusedColumns(sheet)) {
        const ColumnRole role = roleByHeading(sheet.column(column).heading);
        if (role == ColumnRole::Group)
            groups.push_back(column);
        else if (allowed.contains(static_cast<int>(role)))
            giveRole(sheet, column, role);
    }
    proposeNamedGroup(sheet, groups, context);
}

void nameDropReasons(AnswerSheet &sheet)
{
    const bool hasIndex = !sheet.columns.empty() && isRowIndex(sheet);
    for (const int column : unusedColumns(sheet)) {
        SheetColumn &entry = sheet.column(column);
        if (column == 0 && hasIndex) {
            entry.dropReason = DropReason::RowNumbers;
            sheet.notices.push_back({NoticeKind::IndexColumnDropped, 1, {}});
        } else if (const DropReason reason = dropReasonByHeading(entry.heading); reason != DropReason::None) {
            entry.dropReason = reason;
        } else if (roleByHeading(entry.heading) == ColumnRole::Response) {
            entry.dropReason = DropReason::Technical;
        } else {
            entry.dropReason = isEmptyColumn(sheet, column) ? DropReason::Empty : DropReason::NotAsked;
        }
    }
}

/// The column whose cells are item ids, where no heading says so.
void proposeItemNamesByContent(AnswerSheet &sheet, const ReaderContext &context)
{
    for (const int column : unusedColumns(sheet)) {
        const auto cells = sampledCells(sheet, column, 1000);
        const auto known = std::count_if(cells.keyBegin(), cells.keyEnd(), [&](QByteArrayView cell) {
            return context.items.matchCode(QString::fromUtf8(cell)).has_value();
        });
        if (known > 0 && 2 * known >= cells.size())
            return giveRole(sheet, column, ColumnRole::ItemName);
    }
}

}  // namespace

QHash<QByteArrayView, int> distinctCells(const AnswerSheet &sheet, int column, int most)
{
    return cellsAtStep(sheet, column, most, 1);
}

QHash<QByteArrayView, int> sampledCells(const AnswerSheet &sheet, int column, int most)
{
    return cellsAtStep(sheet, column, most, 1 + sheet.dataRecordCount() / kSampledRecords);
}

std::vector<int> unusedColumns(const AnswerSheet &sheet)
{
    std::vector<int> columns;
    for (int column = 0; column < static_cast<int>(sheet.columns.size()); ++column)
        if (sheet.column(column).role == ColumnRole::Unused)
            columns.push_back(column);
    return columns;
}

Result<AnswerSheet> openSheet(const QString &format, Source &source, int headerRecords)
{
    auto widths = source.csv->table.settleWidths(headerRecords);
    if (!widths)
        return Error{ErrorCode::ImportRefused, source.name, {}, widths.error().causes};
    AnswerSheet sheet;
    sheet.format = format;
    sheet.fileName = source.name;
    sheet.table = &source.csv->table;
    sheet.headerRecords = headerRecords;
    for (int column = 0; column < widths->columns; ++column)
        sheet.columns.push_back({.heading = plainHeading(sheet.table->string(0, column))});
    const auto notice = [&](NoticeKind kind, int count) {
        if (count > 0)
            sheet.notices.push_back({kind, count, {}});
    };
    notice(NoticeKind::ShortRecords, static_cast<int>(widths->shortRecords.size()));
    notice(NoticeKind::RowNamesDropped, widths->hadRowNames ? 1 : 0);
    notice(NoticeKind::TrailingHeadingsDropped, widths->emptyTrailingHeadings);
    if (!source.csv->source.isAscii && source.csv->source.encoding >= tabular::Encoding::Windows1252)
        sheet.notices.push_back({NoticeKind::EightBitEncoding, 1, tabular::encodingName(source.csv->source.encoding)});
    return sheet;
}

void proposeGroupByContent(AnswerSheet &sheet, const std::vector<int> &candidates, const ReaderContext &context)
{
    if (sheet.has(ColumnRole::Group))
        return;
    for (const int column : candidates)
        if (groupShare(sheet, column, context) > 0.999)
            return giveRole(sheet, column, ColumnRole::Group);
}

void proposeParticipantByContent(AnswerSheet &sheet, const std::vector<int> &candidates, const ReaderContext &context)
{
    if (sheet.has(ColumnRole::Participant))
        return;
    QSet<QString> known;
    for (const model::Participant &participant : context.roster.participants) {
        known.insert(model::labelKey(participant.code));
        if (!participant.name.isEmpty())
            known.insert(model::labelKey(participant.name));
    }
    const int most = static_cast<int>(known.size());
    for (const int column : candidates) {
        const auto cells = sampledCells(sheet, column, most);
        const bool areAllKnown = std::all_of(cells.keyBegin(), cells.keyEnd(), [&](QByteArrayView cell) {
            return known.contains(model::labelKey(QString::fromUtf8(cell)));
        });
        if (!cells.isEmpty() && areAllKnown)
            return giveRole(sheet, column, ColumnRole::Participant);
    }
    const QString base = sheet.fileName.section(u'.', 0, -2);
    if (known.contains(model::labelKey(base)))
        sheet.participant = {model::FieldSource::Kind::FileName, {}, {}};
}

void proposeWideColumns(AnswerSheet &sheet, const ReaderContext &context)
{
    for (const int column : unusedColumns(sheet))
        matchItem(sheet.column(column), context);
    using enum ColumnRole;
    proposeByHeadings(sheet, {static_cast<int>(Participant), static_cast<int>(Rater), static_cast<int>(Completed)},
                      context);
    const std::vector<int> candidates = unusedColumns(sheet);
    proposeGroupByContent(sheet, candidates, context);
    proposeParticipantByContent(sheet, candidates, context);
    nameDropReasons(sheet);
}

void proposeLongColumns(AnswerSheet &sheet, const ReaderContext &context)
{
    sheet.isLong = true;
    using enum ColumnRole;
    proposeByHeadings(sheet,
                      {static_cast<int>(Participant), static_cast<int>(Rater), static_cast<int>(Completed),
                       static_cast<int>(Response), static_cast<int>(ItemName), static_cast<int>(Value),
                       static_cast<int>(Missing)},
                      context);
    if (!sheet.has(ItemName))
        proposeItemNamesByContent(sheet, context);
    const std::vector<int> candidates = unusedColumns(sheet);
    proposeGroupByContent(sheet, candidates, context);
    proposeParticipantByContent(sheet, candidates, context);
    nameDropReasons(sheet);
}

}  // namespace circumspect::sealed
