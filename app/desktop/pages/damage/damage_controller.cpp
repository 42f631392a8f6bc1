// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/damage/damage_controller.h"

#include "common/error_text.h"
#include "desktop/pages/damage/damage_words.h"
#include "workspace/restoring.h"

#include <QFileInfo>

namespace circumspect::desktop {

void DamageController::showDamage(const QString &path, const workspace::DamageReport &report)
{
    m_path = path;
    m_report = report;
    m_view = damageView(QFileInfo(path).fileName(), report);
    Q_EMIT viewChanged(m_view);
    Q_EMIT found();
}

const workspace::BackupRecord *DamageController::copyAt(int copy) const
{
    if (copy < 0 || copy >= static_cast<int>(m_report.backups.size()))
        return nullptr;
    const auto &backup = m_report.backups.at(static_cast<std::size_t>(copy));
    return backup.isSound ? &backup.record : nullptr;
}

void DamageController::restore(int copy)
{
    const workspace::BackupRecord *backup = copyAt(copy);
    if (backup == nullptr)
        return;
    const QString name = QFileInfo(m_path).fileName();
    const Question question{
        .title = tr("Restore the copy of %1?").arg(m_view.copies.at(static_cast<std::size_t>(copy)).title),
        .text = tr("The copy takes the place of %1.").arg(name),
        .facts = {tr("The damaged file is kept beside it under another name."),
                  tr("The copy itself stays where it is."),
                  tr("What was done after the copy was made is not in it: imports, notes and releases since then "
                     "have to be made again.")},
        .caution = {},
        .acceptText = tr("Restore")};
    m_prompts.confirm(question, this, [this, path = backup->path] { restoreNow(path); });
}

void DamageController::restoreNow(const QString &backup)
{
    m_session.runAside(
        tr("Restoring the copy"),
        [path = m_path, backup](const workspace::Progress &) { return workspace::restoreBackup(path, backup); }, this,
        [this](const Result<QString> &aside) {
            if (!aside)
                return tell(aside.error());
            Q_EMIT said({MessageTone::Done,
                         tr("The copy is in its place. The damaged file is now %1.").arg(QFileInfo(*aside).fileName()),
                         {},
                         {}});
            Q_EMIT openRequested(m_path);
        });
}

void DamageController::openAsNew(int copy)
{
    const workspace::BackupRecord *backup = copyAt(copy);
    if (backup == nullptr)
        return;
    const QString name = tr("%1 restored.circ").arg(QFileInfo(m_path).completeBaseName());
    askWhere(backup->path, name, [this](const QString &path) { Q_EMIT openRequested(path); });
}

void DamageController::saveDamaged()
{
    const QString name = tr("%1 damaged.circ").arg(QFileInfo(m_path).completeBaseName());
    askWhere(m_path, name, [this](const QString &path) {
        Q_EMIT said({MessageTone::Done, tr("Saved %1 as it is.").arg(QFileInfo(path).fileName()), {}, {}});
    });
}

void DamageController::askWhere(const QString &source, const QString &suggestedName,
                                const std::function<void(const QString &)> &then)
{
    const FileQuestion question{.title = tr("Where to save the copy"),
                                .filter = tr("Vaults (*.circ)"),
                                .suggestedName = suggestedName,
                                .suffix = QStringLiteral("circ")};
    m_prompts.askWhereToSave(question, this, [this, source, then](const QString &target) {
        m_session.runAside(
            tr("Saving a copy"),
            [source, target](const workspace::Progress &) { return workspace::copyClosedVault(source, target); }, this,
            [this, target, then](const Result<void> &saved) {
                if (!saved)
                    return tell(saved.error());
                then(target);
            });
    });
}

void DamageController::tell(const Error &error)
{
    Q_EMIT said({MessageTone::Problem, common::errorText(error), common::causeTexts(error), {}});
}

}  // namespace circumspect::desktop
