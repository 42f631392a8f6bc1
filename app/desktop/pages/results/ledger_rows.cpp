// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/results/ledger_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace circumspect::desktop {

namespace {

using published::LedgerDeed;
using published::LedgerEntry;
using published::LedgerLevel;

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerRows)
};

QString questionName(const report::ReportContext &context, const QString &id)
{
    for (const model::OpenQuestion &question : context.instrument().openQuestions) {
        if (question.id.text() == id)
            return context.questionText(question);
    }
    return Words::tr("Comments");
}

QString subjectOf(const report::ReportContext &context, const LedgerEntry &entry)
{
    switch (entry.level) {
    case LedgerLevel::Group:
        return Words::tr("Whole group");
    case LedgerLevel::Overall:
        return Words::tr("All competencies together");
    case LedgerLevel::Competency:
        return context.competencyName(entry.subject);
    case LedgerLevel::Item:
        return context.itemText(entry.subject);
    case LedgerLevel::Importance:
        return Words::tr("Importance of %1").arg(context.competencyName(entry.subject));
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
        return Words::tr("Shown");
    case LedgerDeed::Coded:
        return Words::tr("Shown as “… or more” or “… or less”");
    case LedgerDeed::Withheld:
        return Words::tr("Not shown");
    case LedgerDeed::SpreadWithheld:
        return Words::tr("Average shown, spread of answers not shown");
    case LedgerDeed::CommentsGrouped:
        return Words::tr("Comments under the group’s name");
    case LedgerDeed::CommentsPooled:
        return Words::tr("Comments in one common list");
    case LedgerDeed::CommentsWithheld:
        return Words::tr("Comments not shown");
    case LedgerDeed::CommentsMasked:
        return Words::tr("Words masked in comments");
    case LedgerDeed::CommentsAdded:
        return Words::tr("Late comments added, from at least three more people");
    case LedgerDeed::Merged:
        break;
    }
    QStringList names;
    for (const QString &group : entry.mergedFrom)
        names << context.groupName(GroupId(group));
    return Words::tr("Combined from %1").arg(names.join(QStringLiteral(" + ")));
}

}  // namespace

QByteArray ledgerJson(const LedgerView &view)
{
    QJsonArray decisions;
    for (const LedgerView::Row &row : view.rows)
        decisions.append(QJsonObject{{QStringLiteral("about"), row.subject},
                                     {QStringLiteral("perspective"), row.column},
                                     {QStringLiteral("decision"), row.deed},
                                     {QStringLiteral("why"), row.reason}});
    const QJsonObject ledger{{QStringLiteral("release"), view.release}, {QStringLiteral("decisions"), decisions}};
    return QJsonDocument(ledger).toJson();
}

LedgerView ledgerRows(const report::ReportContext &context)
{
    LedgerView view;
    view.release = context.subject().release.text();
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
