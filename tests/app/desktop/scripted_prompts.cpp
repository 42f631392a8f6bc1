// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/scripted_prompts.h"

namespace circumspect::desktop {

void ScriptedPrompts::confirm(const Question &question, QObject *, std::function<void()> accepted)
{
    questions.push_back(question);
    if (confirms)
        accepted();
}

void ScriptedPrompts::choose(const ChoiceQuestion &question, QObject *, std::function<void(const QStringList &)> then)
{
    choiceQuestions.push_back(question);
    if (choices.empty())
        return;
    QStringList ids;
    for (const ChoiceQuestion::Option &option : question.options) {
        if (choices.front().contains(option.id) || choices.front().contains(option.text))
            ids << option.id;
    }
    choices.pop_front();
    then(ids);
}

void ScriptedPrompts::askForReason(const Question &question, QObject *,
                                   std::function<void(const QString &reason)> accepted)
{
    questions.push_back(question);
    if (!reason.isEmpty())
        accepted(reason);
}

void ScriptedPrompts::previewRelease(const ReleaseQuestion &question, QObject *, std::function<void()> accepted)
{
    releaseQuestions.push_back(question);
    if (confirms && question.canRelease)
        accepted();
}

void ScriptedPrompts::reports(const ReportQuestion &question, QObject *, std::function<void(ReportAnswer)> accepted)
{
    reportQuestions.push_back(question);
    if (takesReportsAsOffered)
        return accepted({question.chosen, {}});
    if (reportAnswers.empty())
        return;
    ReportAnswer answer = std::move(reportAnswers.front());
    reportAnswers.pop_front();
    accepted(std::move(answer));
}

void ScriptedPrompts::askForFile(const FileQuestion &question, QObject *, std::function<void(const QString &)> then)
{
    fileQuestions.push_back(question);
    if (!files.isEmpty())
        then(files.front());
}

void ScriptedPrompts::askForFiles(const FileQuestion &question, QObject *,
                                  std::function<void(const QStringList &)> then)
{
    fileQuestions.push_back(question);
    if (!files.isEmpty())
        then(files);
}

void ScriptedPrompts::askWhereToSave(const FileQuestion &question, QObject *, std::function<void(const QString &)> then)
{
    fileQuestions.push_back(question);
    if (!files.isEmpty())
        then(files.front());
}

void ScriptedPrompts::askForFolder(const QString &, QObject *, std::function<void(const QString &)> then)
{
    if (!folder.isEmpty())
        then(folder);
}

void ScriptedPrompts::unlock(const UnlockQuestion &question, QObject *,
                             std::function<void(UnlockAnswer, Reply)> attempt)
{
    unlockQuestions.push_back(question);
    tryNext(attempt);
}

void ScriptedPrompts::member(const MemberQuestion &, QObject *, std::function<void(MemberAnswer, Reply)> attempt)
{
    if (members.empty())
        return;
    MemberAnswer answer = std::move(members.front());
    members.pop_front();
    attempt(std::move(answer), [this](const QString &problem) { problems << problem; });
}

void ScriptedPrompts::passphrase(const PassphraseQuestion &question, QObject *,
                                 std::function<void(PassphraseAnswer, Reply)> attempt)
{
    passphraseQuestions.push_back(question);
    if (ownPassphrases.empty())
        return;
    PassphraseAnswer answer = std::move(ownPassphrases.front());
    ownPassphrases.pop_front();
    attempt(std::move(answer), [this](const QString &problem) { problems << problem; });
}

void ScriptedPrompts::disclose(const Disclosure &disclosure)
{
    disclosures.push_back(disclosure);
}

void ScriptedPrompts::newVault(const NewVaultQuestion &question, QObject *,
                               std::function<void(NewVaultAnswer, Reply)> attempt)
{
    newVaultQuestions.push_back(question);
    if (newVaults.empty())
        return;
    NewVaultAnswer answer = std::move(newVaults.front());
    newVaults.pop_front();
    attempt(std::move(answer), [this](const QString &problem) { problems << problem; });
}

void ScriptedPrompts::tryNext(const std::function<void(UnlockAnswer, Reply)> &attempt)
{
    if (passphrases.empty())
        return;
    UnlockAnswer answer{slot, Secret::fromPassphrase(passphrases.front())};
    passphrases.pop_front();
    attempt(std::move(answer), [this, attempt](const QString &problem) {
        problems << problem;
        if (!problem.isEmpty())
            tryNext(attempt);
    });
}

}  // namespace circumspect::desktop
