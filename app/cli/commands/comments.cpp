// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "workspace/holding.h"
#include "workspace/masking.h"

namespace circumspect::cli {

namespace {

const QString kParticipant = QStringLiteral("participant");
const QString kComment = QStringLiteral("comment");
const QString kWords = QStringLiteral("words");
constexpr qsizetype kShortId = 12;

void declareParticipantOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption({kParticipant, CommandLine::tr("The participant's code."), QStringLiteral("CODE")});
}

void declareCommentOptions(QCommandLineParser &parser)
{
    declareParticipantOptions(parser);
    parser.addOption({kComment, CommandLine::tr("The comment, as “comments list” names it."), QStringLiteral("ID")});
}

void declareMaskOptions(QCommandLineParser &parser)
{
    declareCommentOptions(parser);
    parser.addOption({kWords, CommandLine::tr("What to mask, wherever the comment has it."), QStringLiteral("TEXT")});
}

/// An open vault, and whose comments a call is about.
struct Opened {
    std::unique_ptr<workspace::Workspace> vault;
    workspace::CommentPlace place;
};

Result<Opened> openPlace(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return vault.error();
    const auto cycle = chosenCycle(call, **vault);
    if (!cycle)
        return cycle.error();
    const auto wave = chosenWave(call, *cycle);
    if (!wave)
        return wave.error();
    const auto participant = participantWithCode(**vault, *cycle, call.options.value(kParticipant));
    if (!participant)
        return participant.error();
    return Opened{std::move(*vault), {cycle->id, *wave, participant->id}};
}

/// The comment whose id begins as the option says, if there is just one.
Result<workspace::MaskableComment> chosenComment(const Call &call, Opened &opened)
{
    auto comments = opened.vault->masking().comments(opened.place);
    if (!comments)
        return comments.error();
    const QString asked = call.options.value(kComment);
    std::erase_if(comments->comments, [&](const workspace::MaskableComment &comment) {
        return asked.isEmpty() || !comment.id.text().startsWith(asked);
    });
    if (comments->comments.empty())
        return failure(ErrorCode::ResponseNotFound, asked);
    // Comments that say the same are one to a mask.
    const workspace::MaskableComment &first = comments->comments.front();
    for (const workspace::MaskableComment &comment : comments->comments)
        if (comment.id != first.id)
            return failure(ErrorCode::ResponseNotFound, asked);
    return first;
}

QString labelOf(const workspace::MaskableComment &comment)
{
    return comment.source == published::CommentSource::Pooled ? CommandLine::tr("pooled") : comment.group.text();
}

ExitCode listComments(const Call &call)
{
    const auto opened = openPlace(call);
    if (!opened)
        return call.console.complain(opened.error());
    const auto comments = opened->vault->masking().comments(opened->place);
    if (!comments)
        return call.console.complain(comments.error());
    for (const workspace::MaskableComment &comment : comments->comments)
        call.console.say(
            QStringLiteral("%1  %2  %3  %4")
                .arg(comment.id.text().first(kShortId), comment.question.text(), labelOf(comment), comment.printed));
    if (comments->areProtectedWithheld)
        call.console.say(CommandLine::tr("There are more comments, of too few people; they are not shown to anybody."));
    return ExitCode::Done;
}

std::vector<workspace::TextRange> placesOf(const QString &words, const QString &text)
{
    std::vector<workspace::TextRange> places;
    if (words.isEmpty())
        return places;
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        places.push_back({at, words.size()});
    return places;
}

ExitCode maskComment(const Call &call)
{
    auto opened = openPlace(call);
    if (!opened)
        return call.console.complain(opened.error());
    const auto comment = chosenComment(call, *opened);
    if (!comment)
        return call.console.complain(comment.error());
    const std::vector<workspace::TextRange> places = placesOf(call.options.value(kWords), comment->text);
    if (places.empty())
        return call.console.refuse(CommandLine::tr("The comment does not have these words: --words TEXT."));
    const auto masked = opened->vault->masking().mask(opened->place, comment->id, places);
    if (!masked)
        return call.console.complain(masked.error());
    call.console.say(
        CommandLine::tr("Masked. The report will show […], and its ledger will say that words are masked."));
    return ExitCode::Done;
}

ExitCode unmaskComment(const Call &call)
{
    auto opened = openPlace(call);
    if (!opened)
        return call.console.complain(opened.error());
    const auto comment = chosenComment(call, *opened);
    if (!comment)
        return call.console.complain(comment.error());
    const auto unmasked = opened->vault->masking().unmask(opened->place, comment->id);
    if (!unmasked)
        return call.console.complain(unmasked.error());
    call.console.say(CommandLine::tr("The report will print the comment as it was written."));
    return ExitCode::Done;
}

ExitCode holdComments(const Call &call)
{
    const auto opened = openPlace(call);
    if (!opened)
        return call.console.complain(opened.error());
    const auto held = opened->vault->holding().hold(opened->place.participant);
    if (!held)
        return call.console.complain(held.error());
    call.console.say(CommandLine::tr("Reports made from now on leave the comments out and say so."));
    return ExitCode::Done;
}

ExitCode handOverComments(const Call &call)
{
    const auto opened = openPlace(call);
    if (!opened)
        return call.console.complain(opened.error());
    const auto handedOver = opened->vault->holding().handOver(opened->place.participant);
    if (!handedOver)
        return call.console.complain(handedOver.error());
    call.console.say(CommandLine::tr("Reports made from now on have the comments again."));
    return ExitCode::Done;
}

}  // namespace

Command commentsListCommand()
{
    return {QStringLiteral("comments list"),
            CommandLine::tr("VAULT --participant CODE"),
            CommandLine::tr("Show owners the comments that a release would print."),
            declareParticipantOptions,
            1,
            1,
            listComments};
}

Command commentsMaskCommand()
{
    return {QStringLiteral("comments mask"),
            CommandLine::tr("VAULT --participant CODE --comment ID --words TEXT"),
            CommandLine::tr("Mask a name or a detail in a comment before the release."),
            declareMaskOptions,
            1,
            1,
            maskComment};
}

Command commentsUnmaskCommand()
{
    return {QStringLiteral("comments unmask"),
            CommandLine::tr("VAULT --participant CODE --comment ID"),
            CommandLine::tr("Take all masks of a comment away."),
            declareCommentOptions,
            1,
            1,
            unmaskComment};
}

Command commentsHoldCommand()
{
    return {QStringLiteral("comments hold"),
            CommandLine::tr("VAULT --participant CODE"),
            CommandLine::tr("Keep a participant's comments out of reports until the conversation."),
            declareParticipantOptions,
            1,
            1,
            holdComments};
}

Command commentsReleaseHoldCommand()
{
    return {QStringLiteral("comments release-hold"),
            CommandLine::tr("VAULT --participant CODE"),
            CommandLine::tr("Let reports print the comments again."),
            declareParticipantOptions,
            1,
            1,
            handOverComments};
}

}  // namespace circumspect::cli
