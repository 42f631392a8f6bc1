// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/welcome/welcome_view.h"
#include "desktop/session/recent_files.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "workspace/services.h"

#include <QObject>

namespace circumspect::desktop {

/// Opens, makes and closes vaults.
class WelcomeController final : public QObject {
    Q_OBJECT
public:
    /// The sample vault is kept in `sampleFolder`.
    WelcomeController(WorkspaceSession &session, Prompts &prompts, RecentFiles &recent,
                      const workspace::Services &services, QString sampleFolder, QObject *parent = nullptr);

    WelcomeView view() const;

public Q_SLOTS:
    void refresh();
    void askForVault();
    void openVault(const QString &path);
    void makeVault();
    /// Makes the sample vault if it is missing and opens it without asking.
    void openSample();
    /// Throws the sample vault away and makes it anew; nothing in it is real.
    void renewSample();
    void forget(const QString &path);

Q_SIGNALS:
    void viewChanged(const WelcomeView &view);
    void said(const Message &message);
    void silenced();

private:
    QString samplePath() const;
    void askToUnlock(const QString &path, const workspace::VaultFace &face);
    void tryToUnlock(const QString &path, UnlockAnswer answer, const Prompts::Reply &reply);
    void tryToMake(NewVaultAnswer answer, const Prompts::Reply &reply);
    void tell(const Error &error);
    void remember(const QString &path);

    WorkspaceSession &m_session;
    Prompts &m_prompts;
    RecentFiles &m_recent;
    workspace::Services m_services;
    QString m_sampleFolder;
};

}  // namespace circumspect::desktop
