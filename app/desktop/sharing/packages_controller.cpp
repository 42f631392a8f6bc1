// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sharing/packages_controller.h"

#include "common/error_text.h"
#include "common/files.h"
#include "desktop/sharing/package_words.h"

#include <QFileInfo>

#include <utility>

namespace circumspect::desktop {

namespace {

constexpr qint64 kLargestPackage = qint64{8} * 1024 * 1024;
const char *const kMine = "mine";
const char *const kTheirs = "theirs";

QString packageFilter()
{
    return PackagesController::tr("Packages (*.circpackage);;All files (*)");
}

}  // namespace

void PackagesController::make()
{
    m_session.run(
        tr("Reading who gets packages"),
        [](workspace::Workspace &vault, const workspace::Progress &) { return vault.packages().correspondents(); },
        this,
        [this](const Result<Correspondents> &known) {
            if (!known)
                tell(known.error());
            else if (known->empty())
                say(MessageTone::Note, tr("Packages go between this vault and the files made from it. Make a file for "
                                          "a coach or a participant first."));
            else
                askForReceiver(*known);
        });
}

void PackagesController::askForReceiver(const Correspondents &known)
{
    if (known.size() == 1)
        return askForParts(known.front().id);
    ChoiceQuestion question{.title = tr("Who gets the package?"),
                            .text = tr("It is sealed: nobody else can open it."),
                            .options = {},
                            .acceptText = tr("Go on")};
    for (const auto &one : known)
        question.options.push_back(
            {.id = one.id,
             .text = one.name,
             .detail = tr("about %n participant(s)", nullptr, static_cast<int>(one.scope.size())),
             .isChosen = question.options.empty()});
    m_prompts.choose(question, this, [this](const QStringList &chosen) { askForParts(chosen.front()); });
}

void PackagesController::askForParts(const QString &receiver)
{
    ChoiceQuestion question{.title = tr("What goes into the package?"),
                            .text = tr("Only what is ticked. Notes, comments and figures never do."),
                            .options = {},
                            .allowsSeveral = true,
                            .acceptText = tr("Go on")};
    for (const debrief::Part part : {debrief::Part::Goals, debrief::Part::Progress, debrief::Part::Held})
        question.options.push_back(
            {.id = debrief::codeName(part), .text = partName(part), .detail = {}, .isChosen = true});
    m_prompts.choose(question, this, [this, receiver](const QStringList &chosen) {
        workspace::Packages::Request request{.receiver = receiver, .participants = {}, .parts = {}};
        for (const QString &name : chosen) {
            if (const auto part = debrief::partOf(name))
                request.parts.insert(*part);
        }
        askForPlace(request);
    });
}

void PackagesController::askForPlace(const workspace::Packages::Request &request)
{
    const FileQuestion question{.title = tr("Where to save the package"),
                                .filter = packageFilter(),
                                .suggestedName = tr("Plans.circpackage"),
                                .suffix = QStringLiteral("circpackage")};
    m_prompts.askWhereToSave(question, this, [this, request](const QString &path) { write(request, path); });
}

void PackagesController::write(const workspace::Packages::Request &request, const QString &path)
{
    m_session.run(
        tr("Making a package"),
        [request, path](workspace::Workspace &vault, const workspace::Progress &) -> Result<void> {
            const auto bytes = vault.packages().make(request);
            return bytes ? common::writeFile(path, *bytes) : Result<void>(bytes.error());
        },
        this,
        [this, path](const Result<void> &made) {
            if (made)
                say(MessageTone::Done, tr("Made %1. Only its receiver can open it.").arg(QFileInfo(path).fileName()));
            else
                tell(made.error());
        });
}

void PackagesController::askForPackage()
{
    const FileQuestion question{
        .title = tr("Open package"), .filter = packageFilter(), .suggestedName = {}, .suffix = {}};
    m_prompts.askForFile(question, this, [this](const QString &path) { open(path); });
}

void PackagesController::open(const QString &path)
{
    m_session.run(
        tr("Opening a package"),
        [path](workspace::Workspace &vault, const workspace::Progress &) -> Result<workspace::Packages::Merged> {
            const auto bytes = common::readFile(path, kLargestPackage);
            if (!bytes)
                return bytes.error();
            auto merged = vault.packages().open(*bytes);
            if (merged)
                return merged;
            Error error = merged.error();
            error.subject = QFileInfo(path).fileName();
            return error;
        },
        this,
        [this](const Result<workspace::Packages::Merged> &merged) {
            if (!merged)
                return tell(merged.error());
            tellMerged(*merged);
            settleNext(merged->conflicts);
        });
}

void PackagesController::tellMerged(const workspace::Packages::Merged &merged)
{
    QStringList details;
    if (merged.taken > 0)
        details << tr("%n part(s) taken over.", nullptr, merged.taken);
    if (merged.unchanged > 0)
        details << tr("%n part(s) were known already.", nullptr, merged.unchanged);
    if (merged.refused > 0)
        details << tr("%n part(s) refused: about somebody the sender has no business with.", nullptr, merged.refused);
    const auto conflicts = static_cast<int>(merged.conflicts.size());
    if (conflicts > 0)
        details << tr("%n part(s) changed on both sides: nothing is overwritten before you have chosen "
                      "(Sharing, Settle Differences).",
                      nullptr, conflicts);
    say(conflicts > 0 || merged.refused > 0 ? MessageTone::Note : MessageTone::Done,
        tr("Package from %1 opened.").arg(merged.senderName), details);
}

void PackagesController::settle()
{
    m_session.run(
        tr("Reading differences"),
        [](workspace::Workspace &vault, const workspace::Progress &) { return vault.packages().conflicts(); }, this,
        [this](const Result<Conflicts> &conflicts) {
            if (!conflicts)
                tell(conflicts.error());
            else if (conflicts->empty())
                say(MessageTone::Note, tr("Nothing waits for a choice."));
            else
                settleNext(*conflicts);
        });
}

void PackagesController::settleNext(Conflicts conflicts)
{
    if (conflicts.empty())
        return;
    const workspace::Packages::Conflict &conflict = conflicts.back();
    const ChoiceQuestion question{
        .title = tr("Changed on both sides"),
        .text = tr("%1 of %2: this file and %3 hold different versions. Which one stays? Until you choose, this "
                   "file’s stays and the other waits.")
                    .arg(partName(conflict.part), conflict.participantCode, conflict.senderName),
        .options = {{.id = QString::fromLatin1(kMine),
                     .text = tr("The one in this file"),
                     .detail = partWords(conflict.part, conflict.mine)},
                    {.id = QString::fromLatin1(kTheirs),
                     .text = tr("The one of %1").arg(conflict.senderName),
                     .detail = partWords(conflict.part, conflict.theirs)}},
        .acceptText = tr("Keep this one")};
    m_prompts.choose(question, this, [this, conflicts](const QStringList &chosen) {
        const bool isTheirs = chosen.front() == QString::fromLatin1(kTheirs);
        resolve(conflicts, isTheirs ? workspace::Packages::Keep::Theirs : workspace::Packages::Keep::Mine);
    });
}

void PackagesController::resolve(Conflicts conflicts, workspace::Packages::Keep keep)
{
    const workspace::Packages::Conflict conflict = std::move(conflicts.back());
    conflicts.pop_back();
    m_session.run(
        tr("Keeping a version"),
        [conflict, keep](workspace::Workspace &vault, const workspace::Progress &) {
            return vault.packages().resolve(conflict, keep);
        },
        this,
        [this, conflicts = std::move(conflicts)](const Result<workspace::Changes> &resolved) {
            if (!resolved)
                return tell(resolved.error());
            if (conflicts.empty())
                say(MessageTone::Done, tr("All differences are settled."));
            settleNext(conflicts);
        });
}

void PackagesController::tell(const Error &error)
{
    Q_EMIT said({MessageTone::Problem, common::errorText(error), common::causeTexts(error), {}});
}

void PackagesController::say(MessageTone tone, const QString &text, const QStringList &details)
{
    Q_EMIT said({tone, text, details, {}});
}

}  // namespace circumspect::desktop
