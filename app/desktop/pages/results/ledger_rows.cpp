// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/results/ledger_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace circumspect::desktop {

namespace {

using published::LedgerDeed;
using published::LedgerEntry;
using published::LedgerLevel;

QString translated(const char *text)
{
    return QCoreApplication::translate("LedgerRows", text);
}

QString questionName(const report::ReportContext &context, const QString &id)
{
    for (const model::OpenQuestion &question : context.instrument().openQuestions) {
        if (question.id.text() == id)
            return context.questionText(question);
    }
    return translated("Comments");
}

QString subjectOf(const report::ReportContext &context, const LedgerEntry &entry)
{
    switch (entry.level) {
    case LedgerLevel::Group:
        return translated("Whole group");
    case LedgerLevel::Overall:
        return translated("All competencies together");
    case LedgerLevel::Competency:
        return context.competencyName(entry.subject);
    case LedgerLevel::Item:
        return context.itemText(entry.subject);
    case LedgerLevel::Comments:
        break;
    }
    return questionName(context, entry.subject);
}

QString columnOf(const report::ReportContext &context, const QString &id)
{
    for (const published::Column &column : context.content().columns) {
        if (column.id == id)
            return context.columnName(column);
    }
    return id.isEmpty() ? QString() : context.groupName(GroupId(id));
}

QString deedOf(const report::ReportContext &context, const LedgerEntry &entry)
{
    switch (entry.deed) {
    case LedgerDeed::Shown:
        return translated("Shown");
    case LedgerDeed::Coded:
        return translated("Shown as “or more” or “or less”");
    case LedgerDeed::Withheld:
        return translated("Withheld");
    case LedgerDeed::CommentsGrouped:
        return translated("Comments under the group’s name");
    case LedgerDeed::CommentsPooled:
        return translated("Comments in one common list");
    case LedgerDeed::CommentsWithheld:
        return translated("Comments withheld");
    case LedgerDeed::Merged:
        break;
    }
    QStringList names;
    for (const QString &group : entry.mergedFrom)
        names << context.groupName(GroupId(group));
    return translated("Combined from %1").arg(names.join(QStringLiteral(" + ")));
}

}  // namespace

LedgerView ledgerRows(const report::ReportContext &context)
{
    LedgerView view;
    for (const LedgerEntry &entry : context.content().ledger) {
        view.rows.push_back({.subject = subjectOf(context, entry),
                             .column = columnOf(context, entry.column),
                             .deed = deedOf(context, entry),
                             .reason = entry.reason ? context.numbers().reason(*entry.reason) : QString(),
                             .isShown = entry.deed == LedgerDeed::Shown});
    }
    std::stable_sort(view.rows.begin(), view.rows.end(),
                     [](const LedgerView::Row &a, const LedgerView::Row &b) { return !a.isShown && b.isShown; });
    return view;
}

}  // namespace circumspect::desktop
