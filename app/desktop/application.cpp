// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/application.h"

#include "common/error_text.h"
#include "desktop/dialogs/templates_dialog.h"
#include "desktop/pages/collection/collection_page.h"
#include "desktop/pages/damage/damage_page.h"
#include "desktop/pages/members/members_page.h"
#include "desktop/pages/notes/notes_page.h"
#include "desktop/pages/participants/participants_page.h"
#include "desktop/pages/plan/plan_page.h"
#include "desktop/pages/quality/quality_page.h"
#include "desktop/pages/reading/reading_page.h"
#include "desktop/pages/results/results_page.h"
#include "desktop/pages/welcome/welcome_page.h"
#include "desktop/widgets/described_chart.h"

#include <QDesktopServices>
#include <QStandardPaths>
#include <QUrl>

namespace circumspect::desktop {

namespace {

QString sampleFolder(const StartOptions &options)
{
    return options.sampleFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                          : options.sampleFolder;
}

}  // namespace

Application::Application(const StartOptions &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_prompts(m_settings),
      m_recent(m_settings),
      m_keychainStore(m_keychain),
      m_slots(m_settings),
      m_selection(m_session),
      m_devices(m_session, options.keyStore != nullptr ? *options.keyStore : m_keychainStore, m_slots),
      m_departure(m_session, m_prompts),
      m_idle(m_clock),
      m_welcome(m_session, m_prompts, m_recent, m_devices, {&m_clock, &m_random}, sampleFolder(options)),
      m_damage(m_session, m_prompts),
      m_participants(m_session, m_selection, m_prompts),
      m_collection(m_session, m_selection, m_prompts),
      m_results(m_session, m_selection),
      m_reading(m_session, m_selection),
      m_quality(m_session, m_selection, m_prompts),
      m_notes(m_session, m_selection, m_random),
      m_plan(m_session, m_selection, m_random),
      m_export(m_session, m_selection, m_prompts, m_settings),
      m_templates(m_session, m_prompts, m_settings),
      m_sharing(m_session, m_selection, m_prompts),
      m_packages(m_session, m_prompts),
      m_safeguards(m_session, m_selection, m_prompts),
      m_members(m_session, m_prompts, m_devices, m_settings),
      m_care(m_session, m_prompts),
      m_window(m_actions, m_settings),
      m_batchDialog(new BatchDialog(&m_window)),
      m_templatesDialog(new TemplatesDialog(&m_window)),
      m_welcomePage(new WelcomePage(&m_window)),
      m_damagePage(new DamagePage(&m_window)),
      m_participantsPage(new ParticipantsPage(&m_window)),
      m_collectionPage(new CollectionPage(&m_window)),
      m_resultsPage(new ResultsPage(&m_window)),
      m_readingPage(new ReadingPage(&m_window)),
      m_qualityPage(new QualityPage(&m_window)),
      m_notesPage(new NotesPage(&m_window)),
      m_planPage(new PlanPage(&m_window)),
      m_membersPage(new MembersPage(&m_window))
{
    installChartAccessibility();
    const std::optional<ThemeChoice> kept = themeFromWord(m_settings.value(Setting::Theme).toString());
    m_theme.apply(options.theme.value_or(kept.value_or(ThemeChoice::System)));
    m_prompts.setWindow(&m_window);
    m_window.setWelcome(m_welcomePage);
    m_window.addAside(m_damagePage);
    m_window.addPage(ActionId::ShowParticipants, m_participantsPage, m_participantsPage->mainControl());
    m_window.addPage(ActionId::ShowCollection, m_collectionPage, m_collectionPage->mainControl());
    m_window.addPage(ActionId::ShowResults, m_resultsPage, m_resultsPage->mainControl());
    m_window.addPage(ActionId::ShowReport, m_readingPage, m_readingPage->mainControl());
    m_window.addPage(ActionId::ShowQuality, m_qualityPage, m_qualityPage->mainControl());
    m_window.addPage(ActionId::ShowNotes, m_notesPage, m_notesPage->mainControl());
    m_window.addPage(ActionId::ShowPlan, m_planPage, m_planPage->mainControl());
    m_window.addPage(ActionId::ShowMembers, m_membersPage, m_membersPage->mainControl());
    wireShell();
    wireActions();
    wireWelcome();
    wireDamage();
    wireParticipants();
    wireCollection();
    wireResults();
    wireReading();
    wireQuality();
    wireNotes();
    wirePlan();
    wireSharing();
    wireMembers();
    wireTemplates();
    wireLock();
    wireDeparture();
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
        const bool isOnePerson = m_session.vault()->kind == workspace::VaultKind::Participant;
        m_window.showPage(isOnePerson ? ActionId::ShowReport : ActionId::ShowParticipants);
    });
    connect(&m_session, &WorkspaceSession::vaultClosed, this, [this] {
        m_participantsPage->clearMessage();
        m_collectionPage->clearMessage();
        m_resultsPage->clearMessage();
        m_readingPage->clearMessage();
        m_qualityPage->clearMessage();
        m_notesPage->clearMessage();
        m_planPage->clearMessage();
        m_membersPage->clearMessage();
        m_window.showVault(nullptr);
        leaveNothing();
    });
    connect(&m_session, &WorkspaceSession::progressed, &m_window, &MainWindow::showProgress);
    connect(&m_session, &WorkspaceSession::progressEnded, &m_window, &MainWindow::hideProgress);
    connect(&m_window, &MainWindow::cancelRequested, &m_session, &WorkspaceSession::cancel);
    connect(&m_window, &MainWindow::filesDropped, this, &Application::takeFiles);
    connect(&m_selection, &Selection::failed, this, [this](const Error &error) {
        tellPages({MessageTone::Problem, common::errorText(error), common::causeTexts(error), {}});
    });
}

void Application::wireActions()
{
    const auto wire = [this](ActionId id, auto *receiver, auto slot) {
        connect(m_actions[id], &QAction::triggered, receiver, slot);
    };
    wire(ActionId::ReleaseAll, &m_participants, &ParticipantsController::releaseAll);
    wire(ActionId::ReleaseSelected, this, [this] { m_participants.release(m_participantsPage->selected()); });
    wire(ActionId::ExportAll, &m_export, &ExportController::exportAll);
    wire(ActionId::ExportCohort, &m_export, &ExportController::exportCohort);
    wire(ActionId::ExportPromise, &m_safeguards, &SafeguardsController::exportPromise);
    wire(ActionId::HoldComments, this, [this] {
        m_window.showPage(ActionId::ShowResults);
        m_safeguards.changeHold(m_results.shownParticipant());
    });
    wire(ActionId::EraseAnswers, &m_safeguards, &SafeguardsController::eraseAnswers);
    wire(ActionId::ExportSelected, this, [this] { exportShown(); });
    wire(ActionId::ImportAnswers, this, [this] {
        m_window.showPage(ActionId::ShowCollection);
        m_collection.askForFiles();
    });
    wire(ActionId::PreviousParticipant, this, [this] { stepPerson(-1); });
    wire(ActionId::NextParticipant, this, [this] { stepPerson(1); });
    wire(ActionId::Find, this, &Application::find);
    wire(ActionId::Explain, this, [this] {
        if (m_window.currentPage() == m_readingPage)
            return m_readingPage->explain();
        m_window.showPage(ActionId::ShowResults);
        m_resultsPage->explain();
    });
    wire(ActionId::ThemeSystem, this, [this] { chooseTheme(ThemeChoice::System); });
    wire(ActionId::ThemeLight, this, [this] { chooseTheme(ThemeChoice::Light); });
    wire(ActionId::ThemeDark, this, [this] { chooseTheme(ThemeChoice::Dark); });
}

void Application::wireParticipants()
{
    connect(m_participantsPage, &ParticipantsPage::cycleChosen, &m_selection, &Selection::chooseCycle);
    connect(m_participantsPage, &ParticipantsPage::waveChosen, &m_selection, &Selection::chooseWave);
    connect(m_participantsPage, &ParticipantsPage::participantActivated, this, &Application::showParticipant);
    connect(m_participantsPage, &ParticipantsPage::importRequested, m_actions[ActionId::ImportAnswers],
            &QAction::trigger);
    connect(m_participantsPage, &ParticipantsPage::releaseRequested, &m_participants, &ParticipantsController::release);
    connect(m_participantsPage, &ParticipantsPage::releaseAllRequested, &m_participants,
            &ParticipantsController::releaseAll);
    connect(m_participantsPage, &ParticipantsPage::exportRequested, &m_export, &ExportController::exportReports);
    connect(m_participantsPage, &ParticipantsPage::exportAllRequested, &m_export, &ExportController::exportAll);
    connect(m_participantsPage, &ParticipantsPage::messageActionRequested, this, &Application::openLastFolder);
    connect(&m_participants, &ParticipantsController::viewChanged, m_participantsPage,
            qOverload<const ParticipantsView &>(&ParticipantsPage::show));
    connect(&m_participants, &ParticipantsController::said, this, &Application::tellPages);
    connect(&m_export, &ExportController::said, this, &Application::tellPages);
    connect(&m_export, &ExportController::batchChanged, m_batchDialog, &BatchDialog::showBatch);
    connect(m_batchDialog, &BatchDialog::cancelRequested, &m_session, &WorkspaceSession::cancel);
    connect(m_batchDialog, &BatchDialog::writeRequested, &m_export, &ExportController::writeBatch);
    connect(m_batchDialog, &BatchDialog::dismissed, &m_export, &ExportController::dismissBatch);
    connect(&m_safeguards, &SafeguardsController::said, this, &Application::tellPages);
    const auto keepFolder = [this](const QString &folder) { m_lastFolder = folder; };
    connect(&m_export, &ExportController::written, this, keepFolder);
    connect(&m_safeguards, &SafeguardsController::written, this, keepFolder);
}

void Application::wireCollection()
{
    connect(m_collectionPage, &CollectionPage::cycleChosen, &m_selection, &Selection::chooseCycle);
    connect(m_collectionPage, &CollectionPage::waveChosen, &m_selection, &Selection::chooseWave);
    connect(m_collectionPage, &CollectionPage::filesRequested, &m_collection, &CollectionController::askForFiles);
    connect(m_collectionPage, &CollectionPage::formatChosen, &m_collection, &CollectionController::chooseFormat);
    connect(m_collectionPage, &CollectionPage::importRequested, &m_collection, &CollectionController::import);
    connect(m_collectionPage, &CollectionPage::previewCancelled, &m_collection, &CollectionController::cancelPreview);
    connect(m_collectionPage, &CollectionPage::withdrawRequested, &m_collection, &CollectionController::withdraw);
    connect(&m_collection, &CollectionController::viewChanged, m_collectionPage,
            qOverload<const CollectionView &>(&CollectionPage::show));
    connect(&m_collection, &CollectionController::said, m_collectionPage, &CollectionPage::showMessage);
    connect(&m_collection, &CollectionController::silenced, m_collectionPage, &CollectionPage::clearMessage);
}

void Application::wireResults()
{
    connect(m_resultsPage, &ResultsPage::cycleChosen, &m_selection, &Selection::chooseCycle);
    connect(m_resultsPage, &ResultsPage::waveChosen, &m_selection, &Selection::chooseWave);
    connect(m_resultsPage, &ResultsPage::personChosen, &m_selection, &Selection::chooseParticipant);
    connect(m_resultsPage, &ResultsPage::exportRequested, this, &Application::exportShown);
    connect(m_resultsPage, &ResultsPage::releaseRequested, this,
            [this] { m_participants.release({m_results.shownParticipant()}); });
    connect(m_resultsPage, &ResultsPage::messageActionRequested, this, &Application::openLastFolder);
    connect(&m_results, &ResultsController::viewChanged, m_resultsPage,
            qOverload<const ResultsView &>(&ResultsPage::show));
    connect(m_resultsPage, &ResultsPage::ledgerSaveRequested, &m_export, &ExportController::saveLedger);
    connect(&m_results, &ResultsController::said, this, &Application::tellPages);
}

void Application::wireQuality()
{
    connect(m_qualityPage, &QualityPage::cycleChosen, &m_selection, &Selection::chooseCycle);
    connect(m_qualityPage, &QualityPage::waveChosen, &m_selection, &Selection::chooseWave);
    connect(m_qualityPage, &QualityPage::excludeRequested, &m_quality, &QualityController::exclude);
    connect(m_qualityPage, &QualityPage::includeRequested, &m_quality, &QualityController::include);
    connect(&m_quality, &QualityController::viewChanged, m_qualityPage,
            qOverload<const QualityView &>(&QualityPage::show));
    connect(&m_quality, &QualityController::said, m_qualityPage, &QualityPage::showMessage);
}

void Application::wireMembers()
{
    connect(m_membersPage, &MembersPage::addRequested, &m_members, &MembersController::add);
    connect(m_membersPage, &MembersPage::revokeRequested, &m_members, &MembersController::revoke);
    connect(m_membersPage, &MembersPage::linkRequested, &m_members, &MembersController::chooseParticipants);
    connect(m_membersPage, &MembersPage::passphraseRequested, &m_members, &MembersController::changePassphrase);
    connect(m_membersPage, &MembersPage::recoveryRequested, &m_members, &MembersController::makeRecoverySheet);
    connect(m_membersPage, &MembersPage::rememberRequested, &m_members, &MembersController::rememberHere);
    connect(m_membersPage, &MembersPage::forgetRequested, &m_members, &MembersController::forgetHere);
    connect(m_membersPage, &MembersPage::idleMinutesChosen, &m_members, &MembersController::setIdleMinutes);
    connect(m_membersPage, &MembersPage::copyRequested, &m_care, &CareController::saveCopy);
    connect(m_membersPage, &MembersPage::rotateRequested, &m_care, &CareController::rotate);
    connect(m_membersPage, &MembersPage::emergencyKeyRequested, &m_care, &CareController::showEmergencyKey);
    connect(m_membersPage, &MembersPage::keptBackupsChosen, &m_care, &CareController::keepBackups);
    connect(&m_members, &MembersController::viewChanged, m_membersPage,
            qOverload<const MembersView &>(&MembersPage::show));
    connect(&m_members, &MembersController::said, this, &Application::tellPages);
    connect(&m_members, &MembersController::rotationAdvised, &m_care, &CareController::rotate);
    connect(&m_care, &CareController::said, this, &Application::tellPages);
    connect(&m_welcome, &WelcomeController::coordinatorWanted, &m_members, &MembersController::addCoordinator);
    for (const auto &[id, verb] : {std::pair(ActionId::AddMember, &MembersController::add),
                                   std::pair(ActionId::ChangePassphrase, &MembersController::changePassphrase),
                                   std::pair(ActionId::RecoverySheet, &MembersController::makeRecoverySheet)})
        connect(m_actions[id], &QAction::triggered, &m_members, verb);
    for (const auto &[id, verb] : {std::pair(ActionId::RevokeMember, &MembersPage::revokeChosen),
                                   std::pair(ActionId::LinkMember, &MembersPage::linkChosen)}) {
        connect(m_actions[id], &QAction::triggered, this, [this] { m_window.showPage(ActionId::ShowMembers); });
        connect(m_actions[id], &QAction::triggered, m_membersPage, verb);
    }
    for (const auto &[id, verb] : {std::pair(ActionId::SaveCopy, &CareController::saveCopy),
                                   std::pair(ActionId::RotateKey, &CareController::rotate),
                                   std::pair(ActionId::EmergencyKey, &CareController::showEmergencyKey)})
        connect(m_actions[id], &QAction::triggered, &m_care, verb);
}

void Application::chooseTheme(ThemeChoice choice)
{
    m_settings.set(Setting::Theme, themeWord(choice));
    m_theme.apply(choice);
}

void Application::showParticipant(const ParticipantId &participant)
{
    const bool isCoachFile = m_session.vault() && m_session.vault()->kind == workspace::VaultKind::Coach;
    m_selection.chooseParticipant(participant);
    m_window.showPage(isCoachFile ? ActionId::ShowReport : ActionId::ShowResults);
}

void Application::exportShown()
{
    m_export.exportReports(chosenPeople());
}

std::vector<ParticipantId> Application::chosenPeople() const
{
    const bool isResults = m_window.currentPage() == m_resultsPage || m_window.currentPage() == m_readingPage;
    return isResults ? std::vector{m_results.shownParticipant()} : m_participantsPage->selected();
}

void Application::find()
{
    if (m_window.currentPage() == m_resultsPage)
        m_resultsPage->focusSearch();
    else if (m_window.currentPage() == m_readingPage)
        m_readingPage->focusSearch();
    else if (m_window.currentPage() == m_participantsPage)
        m_participantsPage->focusSearch();
}

void Application::openLastFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_lastFolder));
}

/// News stands on the page where it is read: the one that is shown.
void Application::tellPages(const Message &message)
{
    if (m_window.currentPage() == m_resultsPage)
        m_resultsPage->showMessage(message);
    else if (m_window.currentPage() == m_readingPage)
        m_readingPage->showMessage(message);
    else if (m_window.currentPage() == m_collectionPage)
        m_collectionPage->showMessage(message);
    else if (m_window.currentPage() == m_qualityPage)
        m_qualityPage->showMessage(message);
    else if (m_window.currentPage() == m_participantsPage)
        m_participantsPage->showMessage(message);
    else if (m_window.currentPage() == m_notesPage)
        m_notesPage->showMessage(message);
    else if (m_window.currentPage() == m_planPage)
        m_planPage->showMessage(message);
    else if (m_window.currentPage() == m_membersPage)
        m_membersPage->showMessage(message);
    else if (m_window.currentPage() == m_damagePage)
        m_damagePage->showMessage(message);
    else
        m_welcomePage->showMessage(message);
}

}  // namespace circumspect::desktop
