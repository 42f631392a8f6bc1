// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/damage/damage_view.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "workspace/vault_care.h"

#include <QObject>

namespace circumspect::desktop {

/// Ways on from a damaged vault. Nothing is overwritten: what is damaged is put aside, and copies stay where they are.
class DamageController final : public QObject {
    Q_OBJECT
public:
    DamageController(WorkspaceSession &session, Prompts &prompts, QObject *parent = nullptr)
        : QObject(parent), m_session(session), m_prompts(prompts)
    {
    }

    const DamageView &view() const { return m_view; }

public Q_SLOTS:
    void showDamage(const QString &path, const workspace::DamageReport &report);
    /// Puts a copy in the place of the damaged file, after asking.
    void restore(int copy);
    /// Saves a copy under a new name and opens that.
    void openAsNew(int copy);
    /// Saves the damaged file as it is, for somebody who knows how to mend it.
    void saveDamaged();

Q_SIGNALS:
    void viewChanged(const DamageView &view);
    /// There is damage to be shown now.
    void found();
    void openRequested(const QString &path);
    void said(const Message &message);

private:
    const workspace::BackupRecord *copyAt(int copy) const;
    void restoreNow(const QString &backup);
    void askWhere(const QString &source, const QString &suggestedName,
                  const std::function<void(const QString &)> &then);
    void tell(const Error &error);

    WorkspaceSession &m_session;
    Prompts &m_prompts;
    QString m_path;
    workspace::DamageReport m_report;
    DamageView m_view;
};

}  // namespace circumspect::desktop
