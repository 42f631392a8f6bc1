// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/welcome/welcome_view.h"
#include "desktop/session/device_keys.h"
#include "desktop/session/recent_files.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "workspace/services.h"
#include "workspace/vault_care.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace circumspect::desktop {

/// Opens, makes and closes vaults.
class WelcomeController final : public QObject {
    Q_OBJECT
public:
    /// The sample vault is kept in `sampleFolder`.
    WelcomeController(WorkspaceSession &session, Prompts &prompts, RecentFiles &recent, DeviceKeys &devices,
                      const workspace::Services &services, QString sampleFolder, QObject *parent = nullptr);

    WelcomeView view() const;

public Q_SLOTS:
    void refresh();
    void askForVault();
    /// By the key this computer remembers, or else by asking.
    void openVault(const QString &path);
    /// Closes the open vault and asks for the passphrase again, whatever this computer remembers.
    void lock();
    void makeVault();
    /// Makes the sample vault if it is missing and opens it without asking.
    void openSample();
    /// Throws the sample vault away and makes it anew; nothing in it is real.
    void renewSample();
    void forget(const QString &path);
    /// Goes the way on that the last message offered.
    void followMessage();

Q_SIGNALS:
    void viewChanged(const WelcomeView &view);
    void said(const Message &message);
    void silenced();
    /// A new vault is open whose maker wants a coordinator beside them.
    void coordinatorWanted();
    void damageFound(const QString &path, const workspace::DamageReport &report);

private:
    QString samplePath() const;
    struct Look {
        workspace::VaultFace face;
        std::optional<workspace::VaultHolder> holder;
    };
    enum class DeviceUse { Allowed, Forbidden };
    void lookAt(const QString &path, DeviceUse use, const QString &note);
    void tellHolder(const QString &path, const workspace::VaultHolder &holder);
    void tryDevice(const QString &path, const workspace::VaultFace &face);
    void openByDevice(const QString &path, const workspace::VaultFace &face, Secret key);
    void askToUnlock(const QString &path, const workspace::VaultFace &face, const QString &note);
    void tryToUnlock(const QString &path, UnlockAnswer answer, const Prompts::Reply &reply);
    using SharedKey = std::shared_ptr<const workspace::VaultKey>;
    void askAboutDamage(const QString &path);
    void lookAtDamage(const QString &path, const SharedKey &key, const Prompts::Reply &reply);
    void welcomeIn(const QString &path, const UnlockAnswer &answer);
    void tryToMake(NewVaultAnswer answer, const Prompts::Reply &reply);
    void tell(const Error &error);
    void remember(const QString &path);

    WorkspaceSession &m_session;
    Prompts &m_prompts;
    RecentFiles &m_recent;
    DeviceKeys &m_devices;
    workspace::Services m_services;
    QString m_sampleFolder;
    std::function<void()> m_wayOn;
};

}  // namespace circumspect::desktop
