// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "common/keychain_store.h"
#include "desktop/dialogs/batch_dialog.h"
#include "desktop/main_window.h"
#include "desktop/pages/collection/collection_controller.h"
#include "desktop/pages/damage/damage_controller.h"
#include "desktop/pages/members/care_controller.h"
#include "desktop/pages/members/members_controller.h"
#include "desktop/pages/notes/notes_controller.h"
#include "desktop/pages/participants/export_controller.h"
#include "desktop/pages/participants/participants_controller.h"
#include "desktop/pages/participants/safeguards_controller.h"
#include "desktop/pages/plan/plan_controller.h"
#include "desktop/pages/quality/quality_controller.h"
#include "desktop/pages/reading/reading_controller.h"
#include "desktop/pages/results/results_controller.h"
#include "desktop/pages/templates/templates_controller.h"
#include "desktop/pages/welcome/welcome_controller.h"
#include "desktop/session/departure.h"
#include "desktop/session/device_keys.h"
#include "desktop/session/idle_lock.h"
#include "desktop/session/recent_files.h"
#include "desktop/session/selection.h"
#include "desktop/session/suspend_watch.h"
#include "desktop/session/workspace_session.h"
#include "desktop/sharing/packages_controller.h"
#include "desktop/sharing/sharing_controller.h"
#include "desktop/shell/actions.h"
#include "desktop/shell/settings.h"
#include "desktop/shell/theme.h"
#include "desktop/shell/window_prompts.h"

#include <QObject>

#include <optional>

namespace circumspect::desktop {

class CollectionPage;
class DamagePage;
class MembersPage;
class NotesPage;
class ParticipantsPage;
class PlanPage;
class QualityPage;
class ReadingPage;
class ResultsPage;
class TemplatesDialog;
class WelcomePage;

/// What the command line asks for.
struct StartOptions {
    QString vault;
    bool opensSample = false;
    std::optional<ThemeChoice> theme;    ///< for this run only
    QString settingsFile;                ///< empty: in the user's own place
    QString sampleFolder;                ///< empty: among the program's own files
    keys::KeyStore *keyStore = nullptr;  ///< null: the system's keychain
};

/// The composition root: everything is built here, once, and passed on.
class Application final : public QObject {
    Q_OBJECT
public:
    explicit Application(const StartOptions &options, QObject *parent = nullptr);
    ~Application() override;

    MainWindow &window() { return m_window; }
    void start();

private:
    void wireShell();
    void wireWelcome();
    void wireDamage();
    void wireParticipants();
    void wireCollection();
    void wireResults();
    void wireReading();
    void wireQuality();
    void wireNotes();
    void wirePlan();
    void wireSharing();
    void wireMembers();
    void wireTemplates();
    void wireLock();
    void wireDeparture();
    void wireActions();
    void lock();
    void leaveNothing();
    void find();
    void stepPerson(int by);
    void undo();
    void redo();
    void tellPages(const Message &message);
    void chooseTheme(ThemeChoice choice);
    void takeFiles(const QStringList &paths);
    void exportShown();
    /// Who is selected in the list, or shown on the results page.
    std::vector<ParticipantId> chosenPeople() const;
    void openLastFolder();
    void showParticipant(const ParticipantId &participant);

    StartOptions m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    Settings m_settings;
    Theme m_theme;
    Actions m_actions;
    WindowPrompts m_prompts;
    RecentFiles m_recent;
    common::SystemKeychain m_keychain;
    common::KeychainStore m_keychainStore;
    SlotMemory m_slots;
    WorkspaceSession m_session;
    Selection m_selection;
    DeviceKeys m_devices;
    Departure m_departure;
    IdleLock m_idle;
    SuspendWatch m_suspend;
    WelcomeController m_welcome;
    DamageController m_damage;
    ParticipantsController m_participants;
    CollectionController m_collection;
    ResultsController m_results;
    ReadingController m_reading;
    QualityController m_quality;
    NotesController m_notes;
    PlanController m_plan;
    ExportController m_export;
    TemplatesController m_templates;
    SharingController m_sharing;
    PackagesController m_packages;
    SafeguardsController m_safeguards;
    MembersController m_members;
    CareController m_care;
    MainWindow m_window;
    BatchDialog *m_batchDialog;
    TemplatesDialog *m_templatesDialog;
    WelcomePage *m_welcomePage;
    DamagePage *m_damagePage;
    ParticipantsPage *m_participantsPage;
    CollectionPage *m_collectionPage;
    ResultsPage *m_resultsPage;
    ReadingPage *m_readingPage;
    QualityPage *m_qualityPage;
    NotesPage *m_notesPage;
    PlanPage *m_planPage;
    MembersPage *m_membersPage;
    QString m_lastFolder;
    bool m_mayClose = false;
};

}  // namespace circumspect::desktop
