// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/application.h"
#include "desktop/pages/damage/damage_page.h"
#include "desktop/pages/welcome/welcome_page.h"

#include <QClipboard>
#include <QGuiApplication>

namespace circumspect::desktop {

namespace {

bool isVault(const QStringList &paths)
{
    return paths.size() == 1 && paths.front().endsWith(QStringLiteral(".circ"), Qt::CaseInsensitive);
}

bool isPackage(const QStringList &paths)
{
    return paths.size() == 1 && paths.front().endsWith(QStringLiteral(".circpackage"), Qt::CaseInsensitive);
}

}  // namespace

void Application::wireWelcome()
{
    connect(m_welcomePage, &WelcomePage::openRequested, &m_welcome, &WelcomeController::askForVault);
    connect(m_welcomePage, &WelcomePage::newVaultRequested, &m_welcome, &WelcomeController::makeVault);
    connect(m_welcomePage, &WelcomePage::sampleRequested, &m_welcome, &WelcomeController::openSample);
    connect(m_welcomePage, &WelcomePage::recentRequested, &m_welcome, &WelcomeController::openVault);
    connect(m_welcomePage, &WelcomePage::messageActionRequested, &m_welcome, &WelcomeController::followMessage);
    connect(m_welcomePage, &WelcomePage::forgetRequested, &m_welcome, &WelcomeController::forget);
    connect(&m_welcome, &WelcomeController::viewChanged, m_welcomePage,
            qOverload<const WelcomeView &>(&WelcomePage::show));
    connect(&m_welcome, &WelcomeController::said, this, &Application::tellPages);
    connect(&m_welcome, &WelcomeController::silenced, m_welcomePage, &WelcomePage::clearMessage);
}

void Application::wireDamage()
{
    connect(m_damagePage, &DamagePage::restoreRequested, &m_damage, &DamageController::restore);
    connect(m_damagePage, &DamagePage::openRequested, &m_damage, &DamageController::openAsNew);
    connect(m_damagePage, &DamagePage::saveDamagedRequested, &m_damage, &DamageController::saveDamaged);
    connect(m_damagePage, &DamagePage::leaveRequested, &m_window, &MainWindow::leaveAside);
    connect(&m_welcome, &WelcomeController::damageFound, &m_damage, &DamageController::showDamage);
    connect(&m_damage, &DamageController::viewChanged, m_damagePage, qOverload<const DamageView &>(&DamagePage::show));
    connect(&m_damage, &DamageController::found, this, [this] {
        m_damagePage->clearMessage();
        m_window.showAside(m_damagePage);
        m_damagePage->mainControl()->setFocus();
    });
    connect(&m_damage, &DamageController::said, m_damagePage, &DamagePage::showMessage);
    connect(&m_damage, &DamageController::openRequested, &m_welcome, &WelcomeController::openVault);
}

void Application::wireLock()
{
    const auto setLimit = [this](int minutes) { m_idle.setLimit(std::chrono::minutes(minutes)); };
    setLimit(m_settings.value(Setting::IdleLockMinutes).toInt());
    connect(&m_members, &MembersController::idleMinutesChanged, this, setLimit);
    connect(m_actions[ActionId::LockVault], &QAction::triggered, this, &Application::lock);
    connect(&m_suspend, &SuspendWatch::sleeping, this, &Application::lock);
    connect(&m_session, &WorkspaceSession::vaultOpened, &m_suspend, &SuspendWatch::delaySleep);
    connect(&m_session, &WorkspaceSession::vaultClosed, &m_suspend, &SuspendWatch::letSleep);
    connect(&m_idle, &IdleLock::idle, this, [this] {
        // Long work is not cut off because nobody watches it; the next look comes soon.
        if (!m_session.isBusy())
            lock();
    });
    connect(&m_session, &WorkspaceSession::vaultOpened, this, [this] {
        m_idle.start();
        if (m_session.vault()->openedBy == keys::SlotKind::Recovery)
            m_members.changePassphrase();
    });
    connect(&m_session, &WorkspaceSession::vaultClosed, &m_idle, &IdleLock::stop);
}

void Application::lock()
{
    m_departure.lock([this] { m_welcome.lock(); });
}

/// Whatever takes the open vault away goes through the departure, so that nothing written is lost with it.
void Application::wireDeparture()
{
    m_departure.watch(
        {[this] { m_notes.flush(); }, [this] { return m_notes.unsaved(); }, [this] { m_notes.keepAside(); }});
    m_departure.watch(
        {[this] { m_plan.flush(); }, [this] { return m_plan.unsaved(); }, [this] { m_plan.keepAside(); }});
    const auto wire = [this](ActionId id, const std::function<void()> &then) {
        connect(m_actions[id], &QAction::triggered, this, [this, then] { m_departure.leave(then); });
    };
    wire(ActionId::OpenVault, [this] { m_welcome.askForVault(); });
    wire(ActionId::NewVault, [this] { m_welcome.makeVault(); });
    wire(ActionId::OpenSample, [this] { m_welcome.openSample(); });
    wire(ActionId::CloseVault, [this] { m_session.close(); });
    connect(&m_care, &CareController::lockRequested, this, &Application::lock);
    m_window.setCloseGuard([this] {
        if (m_mayClose || m_departure.isClean())
            return true;
        m_departure.leave([this] {
            m_mayClose = true;
            m_window.close();
        });
        return false;
    });
}

/// A closed vault is nowhere any more: not in a dialog, not in the clipboard.
void Application::leaveNothing()
{
    m_prompts.closeAll();
    if (QGuiApplication::clipboard()->ownsClipboard())
        QGuiApplication::clipboard()->clear();
}

void Application::takeFiles(const QStringList &paths)
{
    if (isVault(paths))
        return m_departure.leave([this, path = paths.front()] { m_welcome.openVault(path); });
    if (isPackage(paths) && m_session.vault())
        return m_packages.open(paths.front());
    if (!m_session.vault())
        return tellPages({MessageTone::Note, tr("Open a vault first; then drop the files with answers."), {}, {}});
    if (m_session.vault()->kind != workspace::VaultKind::Programme)
        return tellPages({MessageTone::Note, tr("Answers are imported into the programme’s own vault."), {}, {}});
    m_window.showPage(ActionId::ShowCollection);
    m_collection.previewFiles(paths);
}

}  // namespace circumspect::desktop
