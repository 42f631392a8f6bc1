// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/release_preview.h"

#include "cli/words.h"
#include "workspace/releasing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace circumspect::cli {

namespace {

using published::GroupWithNewAnswers;
using published::ReReleasePreview;
using published::ReReleaseVerdict;

QString codeOf(ReReleaseVerdict verdict)
{
    switch (verdict) {
    case ReReleaseVerdict::FirstRelease:
        return QStringLiteral("first_release");
    case ReReleaseVerdict::Unchanged:
        return QStringLiteral("unchanged");
    case ReReleaseVerdict::NewAnswersEnter:
        return QStringLiteral("new_answers_enter");
    case ReReleaseVerdict::NewAnswersWait:
        return QStringLiteral("new_answers_wait");
    case ReReleaseVerdict::AnswersChanged:
        break;
    }
    return QStringLiteral("answers_changed");
}

QString groupsIn(const ReReleasePreview &preview, bool hasEnough)
{
    QStringList names;
    for (const GroupWithNewAnswers &group : preview.groups)
        if (group.hasEnough == hasEnough)
            names.append(group.group.text());
    return names.join(QStringLiteral(", "));
}

/// The largest minimum of the groups that must wait.
int leastGain(const ReReleasePreview &preview, const model::AnonymityPolicy &promise)
{
    int least = model::kLeastMinimum;
    for (const GroupWithNewAnswers &group : preview.groups)
        if (!group.hasEnough)
            least = std::max(least, promise.minimumOf(group.group));
    return least;
}

QString waitingSentence(const ReReleasePreview &preview, const model::AnonymityPolicy &promise)
{
    const QString waiting = groupsIn(preview, false);
    if (waiting.isEmpty())
        return CommandLine::tr("nothing new can be shown yet");
    return CommandLine::tr("new answers wait until every changed group has at least %n more; too few so far: %1",
                           nullptr, leastGain(preview, promise))
        .arg(waiting);
}

QString sentenceOf(const ReReleasePreview &preview, const model::AnonymityPolicy &promise)
{
    switch (preview.verdict) {
    case ReReleaseVerdict::FirstRelease:
        return CommandLine::tr("the first report would be released");
    case ReReleaseVerdict::Unchanged:
        return CommandLine::tr("nothing has changed; the released report stands");
    case ReReleaseVerdict::NewAnswersEnter:
        return preview.groups.empty() ? CommandLine::tr("a new version would be released")
                                      : CommandLine::tr("a new version would be released; new answers enter: %1")
                                            .arg(groupsIn(preview, true));
    case ReReleaseVerdict::NewAnswersWait:
        return waitingSentence(preview, promise);
    case ReReleaseVerdict::AnswersChanged:
        break;
    }
    return CommandLine::tr("answers that counted in the report were changed or taken away; no new version can be made");
}

void sayPreview(const Call &call, const workspace::Releasing::Preview &preview, const model::AnonymityPolicy &promise)
{
    call.console.say(QStringLiteral("%1: %2.").arg(preview.participantCode, sentenceOf(preview.release, promise)));
    if (preview.release.doCommentsEnter && preview.release.verdict == ReReleaseVerdict::NewAnswersEnter)
        call.console.say(CommandLine::tr("  Late comments enter as well."));
    if (preview.release.commentsToWait > 0)
        call.console.say(CommandLine::tr("  %n late comment(s) wait until enough more people have written.", nullptr,
                                         preview.release.commentsToWait));
}

QJsonObject jsonOf(const workspace::Releasing::Preview &preview)
{
    QJsonArray groups;
    for (const GroupWithNewAnswers &group : preview.release.groups)
        groups.append(QJsonObject{{QStringLiteral("group"), group.group.text()},
                                  {QStringLiteral("has_enough"), group.hasEnough}});
    return {{QStringLiteral("participant"), preview.participantCode},
            {QStringLiteral("verdict"), codeOf(preview.release.verdict)},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("comments_enter"), preview.release.doCommentsEnter},
            {QStringLiteral("comments_wait"), preview.release.commentsToWait}};
}

}  // namespace

ExitCode previewRelease(const Call &call, workspace::Workspace &vault, const model::Cycle &cycle, const WaveId &wave,
                        const ParticipantId &participant)
{
    const auto previews = vault.releasing().preview(cycle.id, wave, participant);
    if (!previews)
        return call.console.complain(previews.error());
    if (!call.options.isSet(QStringLiteral("json"))) {
        for (const workspace::Releasing::Preview &preview : *previews)
            sayPreview(call, preview, cycle.policy);
        return ExitCode::Done;
    }
    QJsonArray all;
    for (const workspace::Releasing::Preview &preview : *previews)
        all.append(jsonOf(preview));
    call.console.say(QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Indented)).trimmed());
    return ExitCode::Done;
}

}  // namespace circumspect::cli
