// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"
#include "desktop/shell/secret_clipboard.h"
#include "desktop/shell/settings.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;

namespace circumspect::desktop {

/// Asks by dialogs over the main window. Each opens without a nested event loop and deletes itself.
class WindowPrompts final : public Prompts {
public:
    explicit WindowPrompts(Settings &settings) : m_settings(settings) {}

    void setWindow(QWidget *window) { m_window = window; }
    /// Closes whatever is asked just now without an answer.
    void closeAll();

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
    QFileDialog *chooser(const FileQuestion &question);
    void remember(const QStringList &files);

    Settings &m_settings;
    SecretClipboard m_clipboard;
    QPointer<QWidget> m_window;
};

}  // namespace circumspect::desktop
