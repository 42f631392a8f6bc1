// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"

#include <QPointer>

#include <deque>
#include <vector>

namespace circumspect::desktop {

/// Answers questions from a script, at once, and remembers what was asked. An empty script gives up, as people do.
class ScriptedPrompts final : public Prompts {
public:
    bool confirms = true;
    QString reason;     ///< empty gives up
    QStringList files;  ///< answered to file and folder questions alike
    QString folder;
    std::deque<QString> passphrases;  ///< tried one after the other
    SlotId slot;
    std::deque<NewVaultAnswer> newVaults;
    std::deque<MemberAnswer> members;
    std::deque<PassphraseAnswer> ownPassphrases;
    std::deque<ReportAnswer> reportAnswers;
    bool takesReportsAsOffered = false;  ///< answers with what the dialog would start with
    std::deque<QStringList> choices;     ///< ids or texts of options

    std::vector<Question> questions;
    std::vector<FileQuestion> fileQuestions;
    std::vector<ReleaseQuestion> releaseQuestions;
    std::vector<ReportQuestion> reportQuestions;
    std::vector<UnlockQuestion> unlockQuestions;
    std::vector<NewVaultQuestion> newVaultQuestions;
    std::vector<PassphraseQuestion> passphraseQuestions;
    std::vector<ChoiceQuestion> choiceQuestions;
    std::vector<Disclosure> disclosures;
    QStringList problems;  ///< replies to attempts; empty for the one that worked

    void confirm(const Question &question, QObject *context, std::function<void()> accepted) override;
    void choose(const ChoiceQuestion &question, QObject *context,
                std::function<void(const QStringList &ids)> then) override;
    void askForReason(const Question &question, QObject *context,
                      std::function<void(const QString &reason)> accepted) override;
    void previewRelease(const ReleaseQuestion &question, QObject *context, std::function<void()> accepted) override;
    void reports(const ReportQuestion &question, QObject *context, std::function<void(ReportAnswer)> accepted) override;
    void askForFile(const FileQuestion &question, QObject *context, std::function<void(const QString &)> then) override;
    void askForFiles(const FileQuestion &question, QObject *context,
                     std::function<void(const QStringList &)> then) override;
    void askWhereToSave(const FileQuestion &question, QObject *context,
                        std::function<void(const QString &)> then) override;
    void askForFolder(const QString &title, QObject *context, std::function<void(const QString &)> then) override;
    void unlock(const UnlockQuestion &question, QObject *context,
                std::function<void(UnlockAnswer, Reply)> attempt) override;
    void member(const MemberQuestion &question, QObject *context,
                std::function<void(MemberAnswer, Reply)> attempt) override;
    void passphrase(const PassphraseQuestion &question, QObject *context,
                    std::function<void(PassphraseAnswer, Reply)> attempt) override;
    void disclose(const Disclosure &disclosure) override;
    void newVault(const NewVaultQuestion &question, QObject *context,
                  std::function<void(NewVaultAnswer, Reply)> attempt) override;

private:
    void tryNext(const std::function<void(UnlockAnswer, Reply)> &attempt);
};

}  // namespace circumspect::desktop
