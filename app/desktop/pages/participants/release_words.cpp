// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/release_words.h"

#include "common/error_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace circumspect::desktop {

namespace {

using published::LedgerDeed;
using published::LedgerEntry;
using published::LedgerLevel;
using published::ReReleaseVerdict;
using published::WithheldReason;
using workspace::Releasing;

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(ReleaseWords)
};

QString nameOf(const model::Instrument &instrument, const QString &group)
{
    for (const model::RaterGroup &one : instrument.groups) {
        if (one.id.text() == group)
            return one.label.in(QLocale().name().left(2));
    }
    return group;
}

QString listOf(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

/// Collects what the ledger says about whole groups, cells and comments.
struct Summary {
    QStringList shown;
    QStringList combined;
    QStringList hidden;
    QStringList groupedComments;
    int tooFew = 0;
    int workedOut = 0;
    int coded = 0;
    bool hasPool = false;
    bool hasWithheldComments = false;
    bool hasMask = false;
};

void addGroup(const LedgerEntry &entry, const model::Instrument &instrument, Summary &summary)
{
    const QString name = nameOf(instrument, entry.column);
    if (entry.deed == LedgerDeed::Shown && name != entry.column)
        summary.shown << name;
    if (entry.deed == LedgerDeed::Withheld)
        summary.hidden << name;
    if (entry.deed != LedgerDeed::Merged)
        return;
    QStringList members;
    for (const QString &group : entry.mergedFrom)
        members << nameOf(instrument, group);
    summary.combined << members.join(QStringLiteral(" + "));
}

void addCell(const LedgerEntry &entry, Summary &summary)
{
    if (entry.deed == LedgerDeed::Coded)
        ++summary.coded;
    if (entry.deed == LedgerDeed::Withheld && entry.reason)
        ++(*entry.reason == WithheldReason::TooFewAnswers ? summary.tooFew : summary.workedOut);
}

void addComments(const LedgerEntry &entry, const model::Instrument &instrument, Summary &summary)
{
    const QString name = nameOf(instrument, entry.column);
    if (entry.deed == LedgerDeed::CommentsGrouped && !summary.groupedComments.contains(name))
        summary.groupedComments << name;
    summary.hasPool = summary.hasPool || entry.deed == LedgerDeed::CommentsPooled;
    summary.hasWithheldComments = summary.hasWithheldComments || entry.deed == LedgerDeed::CommentsWithheld;
    summary.hasMask = summary.hasMask || entry.deed == LedgerDeed::CommentsMasked;
}

Summary summaryOf(const published::Ledger &ledger, const model::Instrument &instrument)
{
    Summary summary;
    for (const LedgerEntry &entry : ledger) {
        if (entry.level == LedgerLevel::Group)
            addGroup(entry, instrument, summary);
        else if (entry.level == LedgerLevel::Comments)
            addComments(entry, instrument, summary);
        else
            addCell(entry, summary);
    }
    return summary;
}

void addLine(QStringList &lines, const QString &text, const QStringList &names)
{
    if (!names.isEmpty())
        lines << text.arg(listOf(names));
}

QStringList commentLines(const Summary &summary)
{
    QStringList lines;
    addLine(lines, Words::tr("Comments under the group’s own name: %1."), summary.groupedComments);
    if (summary.hasPool)
        lines << Words::tr("Other comments stand in one common list, in chance order.");
    if (summary.hasWithheldComments)
        lines << Words::tr("Some comments are withheld: too few people wrote any.");
    if (summary.hasMask)
        lines << Words::tr("Words masked in comments stay masked.");
    return lines;
}

QStringList linesOf(const Summary &summary)
{
    QStringList lines;
    addLine(lines, Words::tr("Shown by themselves: %1."), summary.shown);
    for (const QString &combined : summary.combined)
        lines << Words::tr("Shown only together: %1.").arg(combined);
    addLine(lines, Words::tr("Not shown, too few answers: %1."), summary.hidden);
    if (summary.tooFew > 0)
        lines << Words::tr("%n figure(s) withheld: too few answers.", nullptr, summary.tooFew);
    if (summary.workedOut > 0)
        lines << Words::tr("%n figure(s) withheld: they would let answers be worked out.", nullptr, summary.workedOut);
    if (summary.coded > 0)
        lines << Words::tr("%n figure(s) shown as “or more” or “or less”, so near the end of the scale.", nullptr,
                           summary.coded);
    return lines + commentLines(summary);
}

QStringList waitingLines(const Releasing::Preview &preview, const model::Instrument &instrument)
{
    QStringList lines;
    QStringList ready;
    QStringList scarce;
    for (const published::GroupWithNewAnswers &one : preview.release.groups)
        (one.hasEnough ? ready : scarce) << nameOf(instrument, one.group.text());
    addLine(lines, Words::tr("Enough new answers: %1."), ready);
    addLine(lines, Words::tr("Not enough new answers yet: %1."), scarce);
    if (const int waiting = preview.release.commentsToWait; waiting > 0)
        lines << Words::tr("%n late comment(s) wait until enough more people have written, or for the next wave.",
                           nullptr, waiting);
    return lines;
}

ReleaseQuestion::Row rowOf(const Releasing::Preview &preview, const model::Instrument &instrument)
{
    ReleaseQuestion::Row row{.who = preview.participantCode, .what = {}, .details = {}, .isReleased = false};
    if (preview.refusal) {
        row.what = common::errorText(*preview.refusal);
        return row;
    }
    switch (preview.release.verdict) {
    case ReReleaseVerdict::FirstRelease:
        row.what = preview.ledger ? Words::tr("First release") : Words::tr("Nothing to release: no answers yet");
        break;
    case ReReleaseVerdict::Unchanged:
        row.what = Words::tr("Nothing new: the report stays as it is");
        break;
    case ReReleaseVerdict::NewAnswersEnter:
        row.what = Words::tr("New version with the new answers; earlier versions stay what they are");
        break;
    case ReReleaseVerdict::NewAnswersWait:
        row.what = Words::tr("New answers wait until every changed group has at least 3 more, or for the next wave");
        break;
    case ReReleaseVerdict::AnswersChanged:
        row.what = Words::tr("No new version: answers that are in the report were changed or taken away");
        break;
    }
    row.isReleased = preview.ledger.has_value();
    row.details = waitingLines(preview, instrument);
    if (preview.ledger)
        row.details << linesOf(summaryOf(*preview.ledger, instrument));
    return row;
}

}  // namespace

ReleaseQuestion releaseQuestion(const std::vector<Releasing::Preview> &previews, const model::Instrument &instrument,
                                const QString &wave)
{
    ReleaseQuestion question;
    int count = 0;
    for (const Releasing::Preview &preview : previews) {
        question.rows.push_back(rowOf(preview, instrument));
        count += question.rows.back().isReleased ? 1 : 0;
    }
    // What changes stands first.
    std::stable_sort(
        question.rows.begin(), question.rows.end(),
        [](const ReleaseQuestion::Row &a, const ReleaseQuestion::Row &b) { return a.isReleased && !b.isReleased; });
    question.canRelease = count > 0;
    question.title = count > 0 ? Words::tr("Release %n report(s)?", nullptr, count) : Words::tr("Nothing to release");
    question.text = count > 0 ? Words::tr("Look at what readers of %1 would see before you freeze it. What would let "
                                          "answers be worked out is withheld; the ledger says what and why.")
                                    .arg(wave)
                              : Words::tr("No report of %1 would change. Below is why.").arg(wave);
    if (count > 0)
        question.caution = Words::tr("A release cannot be taken back. Check the import and exclusions first. Everybody "
                                     "who can open this vault can read the figures; comments stay with owners and the "
                                     "coach.");
    return question;
}

}  // namespace circumspect::desktop
