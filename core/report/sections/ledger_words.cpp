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
    case LedgerLevel::Importance:
        return context.words().text(Phrase::LedgerImportance, {context.competencyName(entry.subject)});
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

Gathered gather(const ReportContext &context)
{
    Gathered gathered;
    for (const LedgerEntry &entry : context.content().ledger) {
        if (entry.deed == LedgerDeed::SpreadWithheld ||
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
    case LedgerDeed::SpreadWithheld:
        break;
    }
    return {};
}

using Entries = std::vector<const LedgerEntry *>;

/// Withheld spreads by column and reason, in the ledger's order.
std::vector<Entries> spreadsByColumn(const published::Ledger &ledger)
{
    std::vector<Entries> groups;
    for (const LedgerEntry &entry : ledger) {
        if (entry.deed != LedgerDeed::SpreadWithheld)
            continue;
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const Entries &group) {
            return group.front()->column == entry.column && group.front()->reason == entry.reason;
        });
        if (found == groups.end())
            groups.push_back({&entry});
        else
            found->push_back(&entry);
    }
    return groups;
}

/// Names a few; of more it says how many.
QString whereOf(const ReportContext &context, const Entries &entries)
{
    constexpr std::size_t kMostNamed = 3;
    const Phrasebook &words = context.words();
    QStringList parts;
    std::map<LedgerLevel, int> counts;
    for (const LedgerEntry *entry : entries) {
        if (entry->level == LedgerLevel::Group)
            return words.text(Phrase::LedgerEverywhere);
        ++counts[entry->level];
        if (entries.size() <= kMostNamed || entry->level == LedgerLevel::Overall)
            parts.append(subjectOf(context, *entry));
    }
    if (entries.size() > kMostNamed) {
        if (const int count = counts[LedgerLevel::Competency]; count > 0)
            parts.append(words.counted(Phrase::LedgerCompetencies, count));
        if (const int count = counts[LedgerLevel::Item]; count > 0)
            parts.append(words.counted(Phrase::LedgerStatements, count));
    }
    return words.list(parts);
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
    for (const auto &[key, subjects] : gather(context).lines)
        lines.append(lineOf(context, key, subjects));
    return lines;
}

QStringList withheldSpreadsInWords(const ReportContext &context)
{
    // Columns of which the same can be said share a line.
    std::vector<std::pair<QStringList, QStringList>> lines;  // reason and place; columns
    for (const Entries &entries : spreadsByColumn(context.content().ledger)) {
        const LedgerEntry &first = *entries.front();
        const QStringList said{first.reason ? context.numbers().reason(*first.reason) : QString(),
                               whereOf(context, entries)};
        auto found = std::find_if(lines.begin(), lines.end(), [&](const auto &line) { return line.first == said; });
        if (found == lines.end())
            found = lines.insert(lines.end(), {said, {}});
        found->second.append(columnNameOf(context, first.column));
    }
    QStringList sentences;
    for (const auto &[said, columns] : lines)
        sentences.append(context.words().text(Phrase::LedgerSpreadWithheld,
                                              {context.words().list(columns), said.front(), said.back()}));
    return sentences;
}

}  // namespace circumspect::report
