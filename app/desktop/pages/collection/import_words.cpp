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

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString reasonWords(const Reason &reason)
{
    switch (reason.kind) {
    case ReasonKind::FirstHeadingIs:
        return Words::tr("the first heading is “%1”").arg(reason.subject);
    case ReasonKind::HeadingIs:
        return Words::tr("there is a heading “%1”").arg(reason.subject);
    case ReasonKind::HeadingsLook:
        return Words::tr("headings look like “%1”").arg(reason.subject);
    case ReasonKind::RecordHoldsImportIds:
        return Words::tr("record %1 holds import ids").arg(reason.subject);
    case ReasonKind::HeadingRowsAre:
        return Words::tr("it has %1 heading rows").arg(reason.subject);
    case ReasonKind::ColumnsMatchItems:
        return Words::tr("%1 columns are statements of the questionnaire").arg(reason.subject);
    case ReasonKind::OneAnswerPerRecord:
        return Words::tr("each record holds one answer");
    case ReasonKind::FileNameIs:
        return Words::tr("of the file’s name");
    case ReasonKind::ContentIs:
        break;
    }
    return Words::tr("of what the file holds");
}

QString dropWords(DropReason reason)
{
    switch (reason) {
    case DropReason::Identity:
        return Words::tr("Dropped: could identify a person");
    case DropReason::Time:
        return Words::tr("Dropped: a time");
    case DropReason::Technical:
        return Words::tr("Dropped: technical");
    case DropReason::RowNumbers:
        return Words::tr("Dropped: row numbers");
    case DropReason::NotAsked:
        return Words::tr("Dropped: not in the questionnaire");
    case DropReason::Empty:
        return Words::tr("Dropped: empty");
    case DropReason::None:
        break;
    }
    return Words::tr("Dropped");
}

QString useWords(const published::ColumnPreview &column)
{
    switch (column.role) {
    case ColumnRole::Dropped:
        return dropWords(column.dropReason);
    case ColumnRole::Participant:
        return Words::tr("Participant");
    case ColumnRole::Group:
        return Words::tr("Rater group");
    case ColumnRole::Rater:
        return Words::tr("Rater; kept only to tell repeats apart");
    case ColumnRole::Item:
        return Words::tr("Statement");
    case ColumnRole::Importance:
        return Words::tr("Importance of a competency");
    case ColumnRole::Comment:
        return Words::tr("Comment");
    case ColumnRole::Response:
        return Words::tr("Which answers belong together");
    case ColumnRole::ItemName:
        return Words::tr("Which statement is answered");
    case ColumnRole::Value:
        return Words::tr("Answer");
    case ColumnRole::Missing:
        return Words::tr("Why an answer is missing");
    case ColumnRole::Completed:
        return Words::tr("Whether it was sent off");
    case ColumnRole::Unused:
        break;
    }
    return Words::tr("Not used");
}

QString noticeWords(const ImportNotice &notice)
{
    switch (notice.kind) {
    case NoticeKind::ShortRecords:
        return Words::tr("%n record(s) are shorter than the headings; what is missing counts as left open.", nullptr,
                         notice.count);
    case NoticeKind::RowNamesDropped:
        return Words::tr("A column of row names was dropped.");
    case NoticeKind::IndexColumnDropped:
        return Words::tr("A column of row numbers was dropped.");
    case NoticeKind::TrailingHeadingsDropped:
        return Words::tr("%n heading(s) without a column were dropped.", nullptr, notice.count);
    case NoticeKind::EightBitEncoding:
        return Words::tr("The file is not UTF-8; it was read as %1.").arg(notice.subject);
    case NoticeKind::DecimalRatings:
        return Words::tr("Ratings are written with decimals, like 4.0; they were read as whole numbers.");
    case NoticeKind::AttributeUnusable:
        return Words::tr("The attribute “%1” could not be used.").arg(notice.subject);
    case NoticeKind::IncompleteResponses:
        return Words::tr("%n response(s) were not sent off; what is answered counts.", nullptr, notice.count);
    case NoticeKind::SmallGroups:
        return Words::tr("%n group(s) have one or two responses; they will be combined or withheld.", nullptr,
                         notice.count);
    case NoticeKind::NoRaterIds:
        return Words::tr("The file does not tell raters apart: it takes the place of the wave’s earlier answers.");
    case NoticeKind::ItemsMissing:
        return Words::tr("%n statement(s) of the questionnaire are not in the file.", nullptr, notice.count);
    case NoticeKind::DateLikeValues:
        return Words::tr("Some values look like dates; a spreadsheet may have changed them.");
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
    if (const model::Competency *competency = instrument.findCompetency(CompetencyId(column.target)))
        return competency->name.in(language, instrument.defaultLanguage);
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
            words.recognised = Words::tr("Read as %1").arg(guess.name);
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
    words.counts = QStringList{Words::tr("%n record(s) in the file", nullptr, preview.records),
                               Words::tr("%n response(s) would be taken in", nullptr, preview.responses),
                               Words::tr("%n comment(s)", nullptr, preview.comments)}
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
            lines << Words::tr(text, nullptr, count);
    };
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n comment(s)"), summary.comments);
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n new participant(s)"), summary.newParticipants);
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n new rater(s)"), summary.newRaters);
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n response(s) of raters who had answered before were skipped"),
        summary.alreadyAnswered);
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n earlier answer(s) were replaced by the same rater’s last one"),
        summary.replaced);
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n empty response(s) were skipped"), summary.empty);
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n test record(s) were skipped"), summary.testRecords);
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n response(s) repeat one answer over a long run"), summary.straightLined);
    for (const ImportNotice &notice : summary.notices)
        lines << noticeWords(notice);
    lines.removeAll(QString());
    return lines;
}

}  // namespace circumspect::desktop
