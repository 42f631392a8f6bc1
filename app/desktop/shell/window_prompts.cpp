// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/window_prompts.h"

#include "desktop/dialogs/choice_dialog.h"
#include "desktop/dialogs/disclosure_dialog.h"
#include "desktop/dialogs/member_dialog.h"
#include "desktop/dialogs/new_vault_dialog.h"
#include "desktop/dialogs/passphrase_dialog.h"
#include "desktop/dialogs/question_dialog.h"
#include "desktop/dialogs/release_dialog.h"
#include "desktop/dialogs/report_dialog.h"
#include "desktop/dialogs/unlock_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace circumspect::desktop {

namespace {

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(WindowPrompts)
};

/// Opens the dialog over its window; it goes when it is closed.
void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Runs an attempt of a dialog that stays open until the reply is empty.
template <class Dialog>
Prompts::Reply replyTo(Dialog *dialog)
{
    dialog->setWaiting(true);
    return [guard = QPointer<Dialog>(dialog)](const QString &problem) {
        if (guard.isNull())
            return;
        if (problem.isEmpty())
            guard->accept();
        else
            guard->showProblem(problem);
    };
}

/// Where several kinds of files are offered, the name follows the chosen kind.
void takeSuffixOf(QFileDialog &dialog, const QString &filter)
{
    static const QRegularExpression kSuffix(QStringLiteral("\\*\\.(\\w+)"));
    const QString suffix = kSuffix.match(filter).captured(1);
    const QStringList files = dialog.selectedFiles();
    if (suffix.isEmpty() || files.isEmpty())
        return;
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(QFileInfo(files.first()).completeBaseName() + u'.' + suffix);
}

}  // namespace

void WindowPrompts::confirm(const Question &question, QObject *context, std::function<void()> accepted)
{
    auto *dialog = new QuestionDialog(question, m_window);
    QObject::connect(dialog, &QDialog::accepted, context, std::move(accepted));
    openOnce(dialog);
}

void WindowPrompts::choose(const ChoiceQuestion &question, QObject *context,
                           std::function<void(const QStringList &ids)> then)
{
    auto *dialog = new ChoiceDialog(question, m_window);
    QObject::connect(dialog, &QDialog::accepted, context, [dialog, then] { then(dialog->chosen()); });
    openOnce(dialog);
}

void WindowPrompts::askForReason(const Question &question, QObject *context,
                                 std::function<void(const QString &reason)> accepted)
{
    auto *dialog = new QuestionDialog(question, m_window);
    QObject::connect(dialog, &QDialog::accepted, context, [dialog, accepted] { accepted(dialog->reason()); });
    openOnce(dialog);
}

void WindowPrompts::previewRelease(const ReleaseQuestion &question, QObject *context, std::function<void()> accepted)
{
    auto *dialog = new ReleaseDialog(question, m_window);
    QObject::connect(dialog, &QDialog::accepted, context, accepted);
    openOnce(dialog);
}

void WindowPrompts::reports(const ReportQuestion &question, QObject *context,
                            std::function<void(ReportAnswer)> accepted)
{
    auto *dialog = new ReportDialog(question, m_window);
    QObject::connect(dialog, &QDialog::accepted, context, [dialog, accepted] { accepted(dialog->answer()); });
    openOnce(dialog);
}

void WindowPrompts::askForFile(const FileQuestion &question, QObject *context,
                               std::function<void(const QString &)> then)
{
    QFileDialog *dialog = chooser(question);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, [this, then](const QString &file) {
        remember({file});
        then(file);
    });
    openOnce(dialog);
}

void WindowPrompts::askForFiles(const FileQuestion &question, QObject *context,
                                std::function<void(const QStringList &)> then)
{
    QFileDialog *dialog = chooser(question);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, context, [this, then](const QStringList &files) {
        remember(files);
        then(files);
    });
    openOnce(dialog);
}

void WindowPrompts::askWhereToSave(const FileQuestion &question, QObject *context,
                                   std::function<void(const QString &)> then)
{
    QFileDialog *dialog = chooser(question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.suggestedName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &filter) { takeSuffixOf(*dialog, filter); });
    QObject::connect(dialog, &QFileDialog::fileSelected, context, [this, then](const QString &file) {
        remember({file});
        then(file);
    });
    openOnce(dialog);
}

void WindowPrompts::askForFolder(const QString &title, QObject *context, std::function<void(const QString &)> then)
{
    QFileDialog *dialog = chooser({.title = title, .filter = {}, .suggestedName = {}, .suffix = {}});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, [then](const QString &folder) { then(folder); });
    openOnce(dialog);
}

void WindowPrompts::unlock(const UnlockQuestion &question, QObject *context,
                           std::function<void(UnlockAnswer, Reply)> attempt)
{
    auto *dialog = new UnlockDialog(question, m_window);
    QObject::connect(dialog, &UnlockDialog::attempted, context,
                     [dialog, attempt] { attempt(dialog->answer(), replyTo(dialog)); });
    openOnce(dialog);
}

void WindowPrompts::member(const MemberQuestion &question, QObject *context,
                           std::function<void(MemberAnswer, Reply)> attempt)
{
    auto *dialog = new MemberDialog(question, m_window);
    QObject::connect(dialog, &MemberDialog::attempted, context,
                     [dialog, attempt] { attempt(dialog->answer(), replyTo(dialog)); });
    openOnce(dialog);
}

void WindowPrompts::passphrase(const PassphraseQuestion &question, QObject *context,
                               std::function<void(PassphraseAnswer, Reply)> attempt)
{
    auto *dialog = new PassphraseDialog(question, m_window);
    QObject::connect(dialog, &PassphraseDialog::attempted, context,
                     [dialog, attempt] { attempt(dialog->answer(), replyTo(dialog)); });
    openOnce(dialog);
}

void WindowPrompts::disclose(const Disclosure &disclosure)
{
    openOnce(new DisclosureDialog(disclosure, m_clipboard, m_window));
}

void WindowPrompts::closeAll()
{
    if (m_window.isNull())
        return;
    for (QDialog *dialog : m_window->findChildren<QDialog *>())
        dialog->reject();
}

void WindowPrompts::newVault(const NewVaultQuestion &question, QObject *context,
                             std::function<void(NewVaultAnswer, Reply)> attempt)
{
    auto *dialog = new NewVaultDialog(question, m_window);
    QObject::connect(dialog, &NewVaultDialog::placeRequested, dialog, [this, dialog](const QString &name) {
        const FileQuestion where{.title = Words::tr("Where to keep the vault"),
                                 .filter = Words::tr("Vaults (*.circ)"),
                                 .suggestedName = name + QStringLiteral(".circ"),
                                 .suffix = QStringLiteral("circ")};
        askWhereToSave(where, dialog, [dialog](const QString &path) { dialog->setPath(path); });
    });
    QObject::connect(dialog, &NewVaultDialog::instrumentFileRequested, dialog, [this, dialog] {
        const FileQuestion which{.title = Words::tr("Choose a questionnaire"),
                                 .filter = Words::tr("Questionnaires (*.json)"),
                                 .suggestedName = {},
                                 .suffix = {}};
        askForFile(which, dialog, [dialog](const QString &path) { dialog->setInstrumentFile(path); });
    });
    QObject::connect(dialog, &NewVaultDialog::attempted, context,
                     [dialog, attempt] { attempt(dialog->answer(), replyTo(dialog)); });
    openOnce(dialog);
}

QFileDialog *WindowPrompts::chooser(const FileQuestion &question)
{
    auto *dialog = new QFileDialog(m_window, question.title, m_settings.value(Setting::LastFolder).toString());
    if (!question.filter.isEmpty())
        dialog->setNameFilter(question.filter);
    return dialog;
}

void WindowPrompts::remember(const QStringList &files)
{
    if (!files.isEmpty())
        m_settings.set(Setting::LastFolder, QFileInfo(files.first()).absolutePath());
}

}  // namespace circumspect::desktop
