// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"

#include <algorithm>
#include <map>

namespace circumspect::report {

using published::Comment;
using published::CommentSource;

namespace {

/// "Start", "Stop", "Continue", or the question itself.
QString headingOf(const ReportContext &context, const model::OpenQuestion &question)
{
    switch (question.kind) {
    case model::QuestionKind::Start:
        return context.words().text(Phrase::CommentsStart);
    case model::QuestionKind::Stop:
        return context.words().text(Phrase::CommentsStop);
    case model::QuestionKind::Continue:
        return context.words().text(Phrase::CommentsContinue);
    case model::QuestionKind::Free:
        break;
    }
    return context.questionText(question);
}

std::optional<SeriesStyle> markOf(const ReportContext &context, const QString &column)
{
    for (const Perspective &perspective : context.perspectives())
        if (context.content().columns[perspective.column].id == column && perspective.isDrawn)
            return perspective.style;
    return std::nullopt;
}

QString labelOf(const ReportContext &context, const Comment &comment)
{
    if (comment.source() == CommentSource::Self)
        return context.words().text(Phrase::CommentsOwn);
    if (comment.source() == CommentSource::Pooled)
        return context.words().text(Phrase::CommentsPooled);
    for (const published::Column &column : context.content().columns)
        if (column.id == comment.column())
            return context.columnName(column);
    return context.groupName(GroupId(comment.column()));
}

/// Others' lists in the release's order, your own words last.
std::vector<CommentList> listsFor(const ReportContext &context, const QuestionId &question)
{
    std::vector<CommentList> lists;
    std::map<QString, std::size_t> byLabel;
    for (const bool isOwnTurn : {false, true})
        for (const Comment &comment : context.comments()->all()) {
            if (comment.question() != question || (comment.source() == CommentSource::Self) != isOwnTurn)
                continue;
            const QString label = labelOf(context, comment);
            const auto [entry, isNew] = byLabel.try_emplace(label, lists.size());
            if (isNew)
                lists.push_back({.label = label,
                                 .mark = markOf(context, comment.column()),
                                 .comments = {},
                                 .emptyText = context.words().text(Phrase::CommentsNoneHere)});
            lists[entry->second].comments.append(comment.text());
        }
    return lists;
}

void addQuestion(const ReportContext &context, const model::OpenQuestion &question, std::vector<Block> &blocks)
{
    const QString heading = headingOf(context, question);
    blocks.push_back(Heading{2, heading});
    const QString asked = context.questionText(question);
    if (asked != heading)
        blocks.push_back(Paragraph{asked, TextStyle::Small});
    const std::vector<CommentList> lists = listsFor(context, question.id);
    if (lists.empty())
        blocks.push_back(Paragraph{context.words().text(Phrase::CommentsNoneHere), TextStyle::Small});
    for (const CommentList &list : lists)
        blocks.push_back(list);
}

bool hasSource(const ReportContext &context, CommentSource source)
{
    const std::vector<Comment> &all = context.comments()->all();
    return std::any_of(all.begin(), all.end(), [&](const Comment &comment) { return comment.source() == source; });
}

bool isAnyMasked(const ReportContext &context)
{
    const published::Ledger &ledger = context.content().ledger;
    return std::any_of(ledger.begin(), ledger.end(), [](const published::LedgerEntry &entry) {
        return entry.deed == published::LedgerDeed::CommentsMasked;
    });
}

QString leadOf(const ReportContext &context)
{
    const published::Comments &comments = *context.comments();
    const std::vector<Comment> &all = comments.all();
    if (all.empty())
        return context.words().text(comments.areProtectedWithheld() ? Phrase::CommentsLeadWithheld
                                                                    : Phrase::CommentsLeadNone);
    const bool isOwnOnly = std::all_of(all.begin(), all.end(),
                                       [](const Comment &comment) { return comment.source() == CommentSource::Self; });
    if (isOwnOnly)
        return context.words().text(Phrase::CommentsLeadOwnOnly);
    return context.words().text(isAnyMasked(context) ? Phrase::CommentsLeadMasked : Phrase::CommentsLead);
}

}  // namespace

std::vector<Section> commentsSection(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    if (context.instrument().openQuestions.empty())
        return {};
    if (context.subject().areCommentsHeld)
        return {{.id = QStringLiteral("comments"),
                 .title = words.text(Phrase::CommentsTitle),
                 .lead = words.text(Phrase::CommentsLeadHeld),
                 .continuesPage = true}};
    if (!context.comments())
        return {};
    const published::Comments &comments = *context.comments();
    Section section{.id = QStringLiteral("comments"),
                    .title = words.text(Phrase::CommentsTitle),
                    .lead = leadOf(context),
                    .continuesPage = comments.isEmpty()};
    if (comments.areProtectedWithheld())
        section.blocks.push_back(Callout{CalloutTone::Note, words.text(Phrase::CommentsWithheldTitle),
                                         words.text(Phrase::CommentsWithheld)});
    if (comments.isEmpty())
        return {section};
    for (const model::OpenQuestion &question : context.instrument().openQuestions)
        addQuestion(context, question, section.blocks);
    if (hasSource(context, CommentSource::Pooled))
        section.blocks.push_back(Paragraph{words.text(Phrase::CommentsPooledWhy), TextStyle::Caption});
    section.blocks.push_back(Paragraph{words.text(Phrase::CommentsAdvice), TextStyle::Small});
    return {section};
}

}  // namespace circumspect::report
