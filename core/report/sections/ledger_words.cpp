// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/ledger_words.h"

#include "report/sections/withheld_words.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace circumspect::report {

using published::LedgerDeed;
using published::LedgerEntry;
using published::LedgerLevel;

namespace {

QString columnNameOf(const ReportContext &context, const QString &id)
{
    for (const published::Column &column : context.content().columns)
        if (column.id == id)
            return context.columnName(column);
    return context.groupName(GroupId(id));
}

QString subjectOf(const ReportContext &context, const LedgerEntry &entry)
{
    switch (entry.level) {
    case LedgerLevel::Group:
        return context.words().text(Phrase::LedgerEverything);
    case LedgerLevel::Overall:
        return context.words().text(Phrase::LedgerOverall);
    case LedgerLevel::Competency:
        return context.words().text(Phrase::Quoted, {context.competencyName(entry.subject)});
    case LedgerLevel::Item:
        return context.words().text(Phrase::Quoted, {context.itemText(entry.subject)});
    case LedgerLevel::Comments:
        break;
    }
    return columnNameOf(context, entry.column);
}

/// The ledger also calls a column shown that nobody filled, such as a self-rating never given.
bool hasFigures(const ReportContext &context, const QString &column)
{
    return std::any_of(context.perspectives().begin(), context.perspectives().end(),
                       [&](const Perspective &one) { return context.content().columns[one.column].id == column; });
}

QStringList groupNames(const ReportContext &context, const std::vector<QString> &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(context.groupName(GroupId(id)));
    return names;
}

/// Entries that share a sentence, in the ledger's order.
using Key = std::tuple<LedgerDeed, QString, int>;

struct Gathered {
    std::vector<std::pair<Key, QStringList>> lines;

    QStringList &at(const Key &key)
    {
        const auto found =
            std::find_if(lines.begin(), lines.end(), [&](const auto &line) { return line.first == key; });
        if (found != lines.end())
            return found->second;
        return lines.emplace_back(key, QStringList()).second;
    }
};

Gathered gather(const ReportContext &context, bool areSpreads)
{
    Gathered gathered;
    for (const LedgerEntry &entry : context.content().ledger) {
        if ((entry.deed == LedgerDeed::SpreadWithheld) != areSpreads ||
            (entry.deed == LedgerDeed::Shown && !hasFigures(context, entry.column)))
            continue;
        const int reason = entry.reason ? static_cast<int>(*entry.reason) : -1;
        QStringList &subjects = gathered.at({entry.deed, entry.column, reason});
        if (entry.mergedFrom.empty())
            subjects.append(subjectOf(context, entry));
        else
            subjects.append(groupNames(context, entry.mergedFrom));
    }
    return gathered;
}

QString withheldLine(const ReportContext &context, const QString &column, int reason, const QString &subjects)
{
    const Phrasebook &words = context.words();
    if (reason < 0)
        return words.text(Phrase::LedgerWithheld, {column, subjects});
    const auto named = static_cast<published::WithheldReason>(reason);
    return words.text(Phrase::LedgerWithheldBecause, {column, context.numbers().reason(named), subjects});
}

QString lineOf(const ReportContext &context, const Key &key, const QStringList &subjects)
{
    const Phrasebook &words = context.words();
    const auto &[deed, columnId, reason] = key;
    const QString column = columnNameOf(context, columnId);
    const QString joined = subjects.join(words.text(Phrase::PartsBetween));
    switch (deed) {
    case LedgerDeed::Shown:
        return words.text(Phrase::LedgerShown, {column});
    case LedgerDeed::Merged:
        return words.text(Phrase::LedgerMerged, {words.list(subjects)});
    case LedgerDeed::Coded:
        return words.text(Phrase::LedgerCoded, {column, joined});
    case LedgerDeed::Withheld:
        return withheldLine(context, column, reason, joined);
    case LedgerDeed::SpreadWithheld:
        return words.text(Phrase::LedgerSpreadWithheld,
                          {column, context.numbers().reason(static_cast<published::WithheldReason>(reason)), joined});
    case LedgerDeed::CommentsGrouped:
        return words.text(Phrase::LedgerCommentsGrouped, {column});
    case LedgerDeed::CommentsPooled:
        return words.text(Phrase::LedgerCommentsPooled, {joined});
    case LedgerDeed::CommentsWithheld:
        return words.text(Phrase::LedgerCommentsWithheld, {joined});
    case LedgerDeed::CommentsMasked:
        return words.text(Phrase::LedgerCommentsMasked);
    case LedgerDeed::CommentsAdded:
        return words.text(Phrase::LedgerCommentsAdded);
    }
    return {};
}

}  // namespace

bool isQuietLedger(const published::Ledger &ledger)
{
    return std::all_of(ledger.begin(), ledger.end(), [](const LedgerEntry &entry) {
        return entry.deed == LedgerDeed::Shown || entry.deed == LedgerDeed::SpreadWithheld ||
               entry.deed == LedgerDeed::CommentsGrouped;
    });
}

QStringList ledgerInWords(const ReportContext &context)
{
    QStringList lines;
    for (const auto &[key, subjects] : gather(context, false).lines)
        lines.append(lineOf(context, key, subjects));
    return lines;
}

QStringList withheldSpreadsInWords(const ReportContext &context)
{
    QStringList lines;
    for (const auto &[key, subjects] : gather(context, true).lines)
        lines.append(lineOf(context, key, subjects));
    return lines;
}

}  // namespace circumspect::report
