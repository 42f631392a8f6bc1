// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/application.h"

#include "desktop/pages/participants/participants_page.h"
#include "desktop/pages/welcome/welcome_page.h"

#include <QDesktopServices>
#include <QStandardPaths>
#include <QUrl>

namespace circumspect::desktop {

namespace {

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

}  // namespace

Application::Application(const StartOptions &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_prompts(m_settings),
      m_recent(m_settings),
      m_selection(m_session),
      m_welcome(m_session, m_prompts, m_recent, {&m_clock, &m_random}, sampleFolder()),
      m_participants(m_session, m_selection, m_prompts),
      m_export(m_session, m_selection, m_prompts),
      m_window(m_actions, m_settings),
      m_welcomePage(new WelcomePage(&m_window)),
      m_participantsPage(new ParticipantsPage(&m_window))
{
    m_theme.apply(options.theme.value_or(
        themeFromWord(m_settings.value(Setting::Theme).toString()).value_or(ThemeChoice::System)));
    m_prompts.setWindow(&m_window);
    m_window.setWelcome(m_welcomePage);
    m_window.addPage(ActionId::ShowParticipants, m_participantsPage);
    wireShell();
    wireWelcome();
    wireParticipants();
}

Application::~Application() = default;

void Application::start()
{
    m_welcome.refresh();
    m_window.show();
    if (m_options.opensSample)
        m_welcome.openSample();
    else if (!m_options.vault.isEmpty())
        m_welcome.openVault(m_options.vault);
}

void Application::wireShell()
{
    connect(&m_session, &WorkspaceSession::vaultOpened, this, [this] {
        m_window.showVault(&*m_session.vault());
        m_window.showPage(ActionId::ShowParticipants);
        m_window.setState(m_session.vault()->isOwner ? tr("Encrypted · you are the owner")
                                                     : tr("Encrypted · you are not the owner"));
    });
    connect(&m_session, &WorkspaceSession::vaultClosed, this, [this] { m_window.showVault(nullptr); });
    connect(&m_session, &WorkspaceSession::progressed, &m_window, &MainWindow::showProgress);
    connect(&m_session, &WorkspaceSession::progressEnded, &m_window, &MainWindow::hideProgress);
    connect(&m_window, &MainWindow::cancelRequested, &m_session, &WorkspaceSession::cancel);
    connect(&m_window, &MainWindow::filesDropped, this, &Application::takeFiles);
    connect(m_actions[ActionId::ThemeSystem], &QAction::triggered, this, [this] { chooseTheme(ThemeChoice::System); });
    connect(m_actions[ActionId::ThemeLight], &QAction::triggered, this, [this] { chooseTheme(ThemeChoice::Light); });
    connect(m_actions[ActionId::ThemeDark], &QAction::triggered, this, [this] { chooseTheme(ThemeChoice::Dark); });
}

void Application::wireWelcome()
{
    connect(m_actions[ActionId::OpenVault], &QAction::triggered, &m_welcome, &WelcomeController::askForVault);
    connect(m_actions[ActionId::NewVault], &QAction::triggered, &m_welcome, &WelcomeController::makeVault);
    connect(m_actions[ActionId::OpenSample], &QAction::triggered, &m_welcome, &WelcomeController::openSample);
    connect(m_actions[ActionId::CloseVault], &QAction::triggered, &m_session, &WorkspaceSession::close);
    connect(m_welcomePage, &WelcomePage::openRequested, &m_welcome, &WelcomeController::askForVault);
    connect(m_welcomePage, &WelcomePage::newVaultRequested, &m_welcome, &WelcomeController::makeVault);
    connect(m_welcomePage, &WelcomePage::sampleRequested, &m_welcome, &WelcomeController::openSample);
    connect(m_welcomePage, &WelcomePage::recentRequested, &m_welcome, &WelcomeController::openVault);
    connect(m_welcomePage, &WelcomePage::forgetRequested, &m_welcome, &WelcomeController::forget);
    connect(&m_welcome, &WelcomeController::viewChanged, m_welcomePage,
            qOverload<const WelcomeView &>(&WelcomePage::show));
    connect(&m_welcome, &WelcomeController::said, m_welcomePage, &WelcomePage::showMessage);
    connect(&m_welcome, &WelcomeController::said, m_participantsPage, &ParticipantsPage::showMessage);
    connect(&m_welcome, &WelcomeController::silenced, m_welcomePage, &WelcomePage::clearMessage);
}

void Application::wireParticipants()
{
    connect(m_actions[ActionId::ReleaseAll], &QAction::triggered, &m_participants, &ParticipantsController::releaseAll);
    connect(m_actions[ActionId::ReleaseSelected], &QAction::triggered, this,
            [this] { m_participants.release(m_participantsPage->selected()); });
    connect(m_actions[ActionId::ExportAll], &QAction::triggered, &m_export, &ExportController::exportAll);
    connect(m_actions[ActionId::ExportSelected], &QAction::triggered, this,
            [this] { m_export.exportReports(m_participantsPage->selected()); });
    connect(m_actions[ActionId::Find], &QAction::triggered, m_participantsPage, &ParticipantsPage::focusSearch);
    connect(m_participantsPage, &ParticipantsPage::cycleChosen, &m_selection, &Selection::chooseCycle);
    connect(m_participantsPage, &ParticipantsPage::waveChosen, &m_selection, &Selection::chooseWave);
    connect(m_participantsPage, &ParticipantsPage::participantActivated, this, &Application::showParticipant);
    connect(m_participantsPage, &ParticipantsPage::releaseRequested, &m_participants, &ParticipantsController::release);
    connect(m_participantsPage, &ParticipantsPage::releaseAllRequested, &m_participants,
            &ParticipantsController::releaseAll);
    connect(m_participantsPage, &ParticipantsPage::exportRequested, &m_export, &ExportController::exportReports);
    connect(m_participantsPage, &ParticipantsPage::exportAllRequested, &m_export, &ExportController::exportAll);
    connect(m_participantsPage, &ParticipantsPage::messageActionRequested, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_lastFolder)); });
    connect(&m_participants, &ParticipantsController::viewChanged, m_participantsPage,
            qOverload<const ParticipantsView &>(&ParticipantsPage::show));
    connect(&m_participants, &ParticipantsController::said, m_participantsPage, &ParticipantsPage::showMessage);
    connect(&m_export, &ExportController::said, m_participantsPage, &ParticipantsPage::showMessage);
    connect(&m_export, &ExportController::written, this, [this](const QString &folder) { m_lastFolder = folder; });
}

void Application::chooseTheme(ThemeChoice choice)
{
    m_settings.set(Setting::Theme, themeWord(choice));
    m_theme.apply(choice);
}

void Application::takeFiles(const QStringList &paths)
{
    if (paths.size() == 1 && paths.front().endsWith(QStringLiteral(".circ"), Qt::CaseInsensitive))
        m_welcome.openVault(paths.front());
}

void Application::showParticipant(const ParticipantId &participant)
{
    m_selection.chooseParticipant(participant);
    m_window.showPage(ActionId::ShowResults);
}

}  // namespace circumspect::desktop
