// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/members/care_controller.h"

#include "common/error_text.h"

#include <QFileInfo>

#include <memory>
#include <utility>

namespace circumspect::desktop {

void CareController::saveCopy()
{
    if (!m_session.vault())
        return;
    const QFileInfo file(m_session.vault()->path);
    const FileQuestion question{.title = tr("Where to save the copy"),
                                .filter = tr("Vaults (*.circ)"),
                                .suggestedName = tr("%1 copy.circ").arg(file.completeBaseName()),
                                .suffix = QStringLiteral("circ")};
    m_prompts.askWhereToSave(question, this, [this](const QString &path) {
        m_session.run(
            tr("Saving a copy"),
            [path](workspace::Workspace &vault, const workspace::Progress &) { return vault.care().saveCopy(path); },
            this,
            [this, path](const Result<void> &saved) {
                if (!saved)
                    return tell(saved.error());
                done(tr("Saved %1. It opens with the same passphrases.").arg(QFileInfo(path).fileName()));
            });
    });
}

void CareController::rotate()
{
    m_session.run(
        tr("Looking at the keys"),
        [](workspace::Workspace &vault, const workspace::Progress &) { return vault.care().rotationNeed(); }, this,
        [this](const Result<workspace::RotationNeed> &need) {
            if (!need)
                return tell(need.error());
            askToRotate(*need);
        });
}

void CareController::askToRotate(workspace::RotationNeed need)
{
    const bool renewsAnswersKey = need == workspace::RotationNeed::AnswersKey;
    Question question{.title = tr("Give the vault a new key?"),
                      .text =
                          tr("The file is written anew under a new key. Everybody’s passphrases, recovery sheets and "
                             "remembered computers stay as they are."),
                      .facts = {tr("Who was revoked cannot read what comes from now on."),
                                tr("Copies made earlier stay readable with the old key.")},
                      .caution = {},
                      .acceptText = tr("Rotate the key")};
    if (renewsAnswersKey)
        question.facts << tr("An owner has left: all answers are sealed anew as well.");
    m_prompts.confirm(question, this, [this, renewsAnswersKey] { rotateNow(renewsAnswersKey); });
}

void CareController::rotateNow(bool renewsAnswersKey)
{
    m_session.run(
        tr("Rotating the key"),
        [renewsAnswersKey](workspace::Workspace &vault, const workspace::Progress &progress) {
            return vault.care().rotate({.renewAnswersKey = renewsAnswersKey}, progress);
        },
        this,
        [this](const Result<workspace::Rotated> &rotated) {
            if (!rotated)
                return tell(rotated.error());
            QStringList details;
            if (!rotated->backup.isEmpty())
                details << tr("The vault as it was, under the old key: %1").arg(QFileInfo(rotated->backup).fileName());
            done(tr("The vault has a new key."), details);
        });
}

void CareController::showEmergencyKey()
{
    if (!m_session.vault())
        return;
    // The key is asked for by what opened the session, and nobody can type the key of a computer.
    if (m_session.vault()->openedBy != keys::SlotKind::Passphrase)
        return offerToLock();
    const PassphraseQuestion question{
        .title = tr("Emergency key"),
        .text = tr("With this key the stock sqlcipher shell opens the file without this program. Whoever has key and "
                   "file can open the file for ever, whatever passphrases change. Answers, comments and notes stay "
                   "sealed even then."),
        .acceptText = tr("Show the key"),
        .asksPresent = true,
        .asksNew = false};
    m_prompts.passphrase(question, this, [this](PassphraseAnswer answer, const Prompts::Reply &reply) {
        const auto shared = std::make_shared<const PassphraseAnswer>(std::move(answer));
        m_session.run(
            tr("Checking the passphrase"),
            [shared](workspace::Workspace &vault, const workspace::Progress &) {
                return vault.care().emergencyKey(shared->present);
            },
            this,
            [this, reply](const Result<QString> &key) {
                reply(key ? QString() : common::errorText(key.error()));
                if (key)
                    m_prompts.disclose({.title = tr("Emergency key"),
                                        .text = tr("In the shell: PRAGMA key = \"…\"; with this between the quotation "
                                                   "marks. Keep it like the recovery sheet, or not at all."),
                                        .secret = *key});
            });
    });
}

void CareController::offerToLock()
{
    const bool isDevice = m_session.vault()->openedBy == keys::SlotKind::Device;
    const Question question{
        .title = tr("Emergency key"),
        .text = isDevice ? tr("This computer opened the vault by the key it remembers. The emergency key is shown only "
                              "to somebody who knows the passphrase.")
                         : tr("You came in by the recovery code. The emergency key is shown only to somebody who came "
                              "in by the passphrase; choose a new one first if it is lost."),
        .facts = {tr("The vault is locked and asks for your passphrase."),
                  tr("After that, choose Show Emergency Key again.")},
        .caution = {},
        .acceptText = tr("Lock and ask")};
    m_prompts.confirm(question, this, [this] { Q_EMIT lockRequested(); });
}

void CareController::keepBackups(int count)
{
    m_session.run(
        tr("Saving the setting"),
        [count](workspace::Workspace &vault, const workspace::Progress &) {
            return vault.care().setKeptBackups(count);
        },
        this,
        [this](const Result<void> &kept) {
            if (!kept)
                tell(kept.error());
        });
}

void CareController::tell(const Error &error)
{
    Q_EMIT said({MessageTone::Problem, common::errorText(error), common::causeTexts(error), {}});
}

void CareController::done(const QString &text, const QStringList &details)
{
    Q_EMIT said({MessageTone::Done, text, details, {}});
}

}  // namespace circumspect::desktop
