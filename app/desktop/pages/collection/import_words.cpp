// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/collection/import_words.h"

#include "common/error_text.h"
#include "report/report_context.h"

#include <QCoreApplication>

#include <algorithm>

namespace circumspect::desktop {

namespace {

using published::ColumnRole;
using published::DropReason;
using published::ImportNotice;
using published::NoticeKind;
using published::Reason;
using published::ReasonKind;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("ImportWords", text, nullptr, count);
}

QString reasonWords(const Reason &reason)
{
    switch (reason.kind) {
    case ReasonKind::FirstHeadingIs:
        return translated("the first heading is “%1”").arg(reason.subject);
    case ReasonKind::HeadingIs:
        return translated("there is a heading “%1”").arg(reason.subject);
    case ReasonKind::HeadingsLook:
        return translated("headings look like “%1”").arg(reason.subject);
    case ReasonKind::RecordHoldsImportIds:
        return translated("record %1 holds import ids").arg(reason.subject);
    case ReasonKind::HeadingRowsAre:
        return translated("it has %1 heading rows").arg(reason.subject);
    case ReasonKind::ColumnsMatchItems:
        return translated("%1 columns are statements of the questionnaire").arg(reason.subject);
    case ReasonKind::OneAnswerPerRecord:
        return translated("each record holds one answer");
    case ReasonKind::FileNameIs:
        return translated("of the file’s name");
    case ReasonKind::ContentIs:
        break;
    }
    return translated("of what the file holds");
}

QString dropWords(DropReason reason)
{
    switch (reason) {
    case DropReason::Identity:
        return translated("Dropped: could identify a person");
    case DropReason::Time:
        return translated("Dropped: a time");
    case DropReason::Technical:
        return translated("Dropped: technical");
    case DropReason::RowNumbers:
        return translated("Dropped: row numbers");
    case DropReason::NotAsked:
        return translated("Dropped: not in the questionnaire");
    case DropReason::Empty:
        return translated("Dropped: empty");
    case DropReason::None:
        break;
    }
    return translated("Dropped");
}

QString useWords(const published::ColumnPreview &column)
{
    switch (column.role) {
    case ColumnRole::Dropped:
        return dropWords(column.dropReason);
    case ColumnRole::Participant:
        return translated("Participant");
    case ColumnRole::Group:
        return translated("Rater group");
    case ColumnRole::Rater:
        return translated("Rater; kept only to tell repeats apart");
    case ColumnRole::Item:
        return translated("Statement");
    case ColumnRole::Importance:
        return translated("Importance of a statement");
    case ColumnRole::Comment:
        return translated("Comment");
    case ColumnRole::Response:
        return translated("Which answers belong together");
    case ColumnRole::ItemName:
        return translated("Which statement is answered");
    case ColumnRole::Value:
        return translated("Answer");
    case ColumnRole::Missing:
        return translated("Why an answer is missing");
    case ColumnRole::Completed:
        return translated("Whether it was sent off");
    case ColumnRole::Unused:
        break;
    }
    return translated("Not used");
}

QString noticeWords(const ImportNotice &notice)
{
    switch (notice.kind) {
    case NoticeKind::ShortRecords:
        return translated("%n record(s) are shorter than the headings; what is missing counts as left open.",
                          notice.count);
    case NoticeKind::RowNamesDropped:
        return translated("A column of row names was dropped.");
    case NoticeKind::IndexColumnDropped:
        return translated("A column of row numbers was dropped.");
    case NoticeKind::TrailingHeadingsDropped:
        return translated("%n heading(s) without a column were dropped.", notice.count);
    case NoticeKind::EightBitEncoding:
        return translated("The file is not UTF-8; it was read as %1.").arg(notice.subject);
    case NoticeKind::DecimalRatings:
        return translated("Ratings are written with decimals, like 4.0; they were read as whole numbers.");
    case NoticeKind::AttributeUnusable:
        return translated("The attribute “%1” could not be used.").arg(notice.subject);
    case NoticeKind::IncompleteResponses:
        return translated("%n response(s) were not sent off; what is answered counts.", notice.count);
    case NoticeKind::SmallGroups:
        return translated("%n group(s) have one or two responses; they will be combined or withheld.", notice.count);
    case NoticeKind::NoRaterIds:
        return translated("The file does not tell raters apart: it takes the place of the wave’s earlier answers.");
    case NoticeKind::ItemsMissing:
        return translated("%n statement(s) of the questionnaire are not in the file.", notice.count);
    case NoticeKind::DateLikeValues:
        return translated("Some values look like dates; a spreadsheet may have changed them.");
    default:
        break;
    }
    return {};
}

QString targetWords(const published::ColumnPreview &column, const model::Instrument &instrument,
                    const QString &language)
{
    if (const model::Item *item = instrument.findItem(ItemId(column.target)))
        return report::statementAbout(item->otherText.in(language, instrument.defaultLanguage), QStringLiteral("…"));
    for (const model::OpenQuestion &question : instrument.openQuestions) {
        if (question.id.text() == column.target)
            return question.selfText.in(language, instrument.defaultLanguage);
    }
    return column.target;
}

std::vector<CollectionView::Column> columnsInWords(const published::ImportPreview &preview,
                                                   const model::Instrument &instrument, const QString &language)
{
    std::vector<CollectionView::Column> columns;
    for (const published::ColumnPreview &column : preview.columns)
        columns.push_back({.heading = column.heading,
                           .use = useWords(column),
                           .target = targetWords(column, instrument, language),
                           .isDropped = column.role == ColumnRole::Dropped || column.role == ColumnRole::Unused});
    return columns;
}

void addFormats(const published::ImportPreview &preview, CollectionView::Preview &words)
{
    for (const published::FormatGuess &guess : preview.guesses) {
        if (guess.format == preview.format) {
            words.format = static_cast<int>(words.formats.size());
            words.recognised = translated("Read as %1").arg(guess.name);
            for (const Reason &reason : guess.reasons)
                words.reasons << reasonWords(reason);
        }
        words.formats.push_back({guess.format, guess.name});
    }
}

}  // namespace

CollectionView::Preview previewInWords(const published::ImportPreview &preview, const QStringList &files,
                                       const model::Instrument &instrument, const QString &language)
{
    CollectionView::Preview words;
    words.files = files;
    addFormats(preview, words);
    words.counts = QStringList{translated("%n record(s) in the file", preview.records),
                               translated("%n response(s) would be taken in", preview.responses),
                               translated("%n comment(s)", preview.comments)}
                       .join(QStringLiteral(" · "));
    for (const ImportNotice &notice : preview.notices)
        words.notices << noticeWords(notice);
    words.notices.removeAll(QString());
    words.columns = columnsInWords(preview, instrument, language);
    for (const Error &problem : preview.problems)
        words.problems << common::errorText(problem);
    words.problemTotal = preview.problemTotal;
    words.canImport = preview.problemTotal == 0 && preview.responses > 0;
    return words;
}

QStringList summaryInWords(const published::ImportSummary &summary)
{
    QStringList lines;
    const auto add = [&](const char *text, int count) {
        if (count > 0)
            lines << translated(text, count);
    };
    add(QT_TRANSLATE_NOOP("ImportWords", "%n comment(s)"), summary.comments);
    add(QT_TRANSLATE_NOOP("ImportWords", "%n new participant(s)"), summary.newParticipants);
    add(QT_TRANSLATE_NOOP("ImportWords", "%n new rater(s)"), summary.newRaters);
    add(QT_TRANSLATE_NOOP("ImportWords", "%n response(s) of raters who had answered before were skipped"),
        summary.alreadyAnswered);
    add(QT_TRANSLATE_NOOP("ImportWords", "%n earlier answer(s) were replaced by the same rater’s last one"),
        summary.replaced);
    add(QT_TRANSLATE_NOOP("ImportWords", "%n empty response(s) were skipped"), summary.empty);
    add(QT_TRANSLATE_NOOP("ImportWords", "%n test record(s) were skipped"), summary.testRecords);
    add(QT_TRANSLATE_NOOP("ImportWords", "%n response(s) repeat one answer over a long run"), summary.straightLined);
    for (const ImportNotice &notice : summary.notices)
        lines << noticeWords(notice);
    lines.removeAll(QString());
    return lines;
}

}  // namespace circumspect::desktop
