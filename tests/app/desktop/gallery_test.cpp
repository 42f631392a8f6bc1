// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/made_up_views.h"
#include "desktop/dialogs/batch_dialog.h"
#include "desktop/dialogs/choice_dialog.h"
#include "desktop/dialogs/disclosure_dialog.h"
#include "desktop/dialogs/member_dialog.h"
#include "desktop/dialogs/explanation_dialog.h"
#include "desktop/dialogs/new_vault_dialog.h"
#include "desktop/dialogs/passphrase_dialog.h"
#include "desktop/dialogs/question_dialog.h"
#include "desktop/dialogs/release_dialog.h"
#include "desktop/dialogs/report_dialog.h"
#include "desktop/dialogs/templates_dialog.h"
#include "desktop/dialogs/unlock_dialog.h"
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
#include "desktop/main_window.h"
#include "desktop/shell/shades.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace circumspect::desktop {
namespace {

/// Set it to a folder to get a picture of every page there.
const char *const kPictures = "CIRCUMSPECT_PICTURES";

class Gallery : public testing::TestWithParam<bool> {
protected:
    Gallery() : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))), m_window(m_actions, m_settings)
    {
        QApplication::setPalette(GetParam() ? darkPalette() : lightPalette());
        m_welcome->show(madeUpWelcome());
        m_participants->show(madeUpParticipants());
        m_results->show(madeUpResults());
        m_window.setWelcome(m_welcome);
        m_window.addPage(ActionId::ShowParticipants, m_participants, m_participants->mainControl());
        m_window.addPage(ActionId::ShowCollection, m_collection, m_collection->mainControl());
        m_window.addPage(ActionId::ShowResults, m_results, m_results->mainControl());
        m_window.addPage(ActionId::ShowQuality, m_quality, m_quality->mainControl());
        m_notes->show(madeUpNotes());
        m_notes->showStatus({NoteState::Saved, QStringLiteral("Saved")});
        m_window.addPage(ActionId::ShowNotes, m_notes, m_notes->mainControl());
        m_reading->show(madeUpReading());
        m_window.addPage(ActionId::ShowReport, m_reading, m_reading->mainControl());
        m_damage->show(madeUpDamagePage());
        m_window.addAside(m_damage);
        m_plan->show(madeUpPlan());
        m_plan->showStatus({PlanStatus::State::Saved, QStringLiteral("Saved")});
        m_window.addPage(ActionId::ShowPlan, m_plan, m_plan->mainControl());
        m_members->show(madeUpMembers());
        m_window.addPage(ActionId::ShowMembers, m_members, m_members->mainControl());
    }
    ~Gallery() override { QApplication::setPalette(lightPalette()); }

    void keep(const QString &name)
    {
        for (const QSize &size : {QSize(1280, 800), QSize(1024, 700)}) {
            m_window.resize(size);
            QTest::qWait(30);
            const QPixmap picture = m_window.grab();
            EXPECT_EQ(picture.size(), size);
            save(picture, QStringLiteral("%1-%2").arg(name).arg(size.width()));
        }
    }

    void save(const QPixmap &picture, const QString &name)
    {
        const QString theme = GetParam() ? QStringLiteral("dark") : QStringLiteral("light");
        if (qEnvironmentVariableIsSet(kPictures)) {
            const QString file = QStringLiteral("%1-%2.png").arg(name, theme);
            EXPECT_TRUE(picture.save(QDir(qEnvironmentVariable(kPictures)).filePath(file)));
        }
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    Actions m_actions;
    MainWindow m_window;
    WelcomePage *m_welcome = new WelcomePage(&m_window);
    ParticipantsPage *m_participants = new ParticipantsPage(&m_window);
    CollectionPage *m_collection = new CollectionPage(&m_window);
    ResultsPage *m_results = new ResultsPage(&m_window);
    QualityPage *m_quality = new QualityPage(&m_window);
    NotesPage *m_notes = new NotesPage(&m_window);
    PlanPage *m_plan = new PlanPage(&m_window);
    ReadingPage *m_reading = new ReadingPage(&m_window);
    DamagePage *m_damage = new DamagePage(&m_window);
    MembersPage *m_members = new MembersPage(&m_window);
};

TEST_P(Gallery, EveryPageFitsBothSizes)
{
    m_window.show();
    keep(QStringLiteral("welcome"));
    const OpenVault vault{.path = QStringLiteral("/vaults/City leaders 2026.circ"),
                          .isOwner = true,
                          .isReadOnly = false,
                          .keepsNotes = true};
    m_window.showVault(&vault);
    m_window.showPage(ActionId::ShowParticipants);
    keep(QStringLiteral("participants"));
    m_window.showPage(ActionId::ShowCollection);
    m_collection->show(madeUpCollection());
    keep(QStringLiteral("collection"));
    m_collection->show(madeUpPreview());
    keep(QStringLiteral("preview"));
    m_window.showPage(ActionId::ShowQuality);
    m_quality->show(madeUpQuality());
    keep(QStringLiteral("quality"));
    m_window.showPage(ActionId::ShowNotes);
    keep(QStringLiteral("notes"));
    m_window.showAside(m_damage);
    keep(QStringLiteral("damage"));
    m_window.showPage(ActionId::ShowReport);
    m_reading->findChild<QListWidget *>(QStringLiteral("readingContents"))->setCurrentRow(2);
    keep(QStringLiteral("reading"));
    m_reading->findChild<QLineEdit *>(QStringLiteral("readingSearch"))->setText(QStringLiteral("others"));
    keep(QStringLiteral("reading-search"));
    m_window.showPage(ActionId::ShowPlan);
    keep(QStringLiteral("plan"));
    PlanView noPlan = madeUpPlan();
    noPlan.draft = {};
    noPlan.differences.clear();
    m_plan->show(noPlan);
    keep(QStringLiteral("plan-empty"));
    m_window.showPage(ActionId::ShowMembers);
    keep(QStringLiteral("members"));
    m_window.showPage(ActionId::ShowResults);
    auto *tabs = m_results->findChild<QTabWidget *>(QStringLiteral("resultsTabs"));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        keep(QStringLiteral("results-%1").arg(tabs->tabText(tab)));
    }
}

TEST_P(Gallery, EveryDialogFitsTheSmallerSize)
{
    UnlockDialog unlock(madeUpUnlock(), nullptr);
    unlock.showProblem(QStringLiteral("This passphrase does not open the vault."));
    NewVaultDialog newVault(madeUpNewVault(), nullptr);
    QuestionDialog question(madeUpQuestion(), nullptr);
    MemberDialog member(MemberQuestion{.roles = {keys::Role::Coordinator}}, nullptr);
    PassphraseDialog passphrase(madeUpPassphrase(), nullptr);
    ChoiceDialog choice(madeUpChoice(), nullptr);
    ReleaseDialog release(madeUpRelease(), nullptr);
    SecretClipboard clipboard;
    DisclosureDialog disclosure(madeUpDisclosure(), clipboard, nullptr);
    ExplanationDialog explanation(madeUpResults().released->explanations, 1, nullptr);
    QuestionDialog reason(madeUpReasonQuestion(), nullptr);
    reason.setObjectName(QStringLiteral("reasonDialog"));
    BatchDialog batch(nullptr);
    batch.showBatch(madeUpBatch());
    ReportQuestion named = madeUpReports();
    named.chosen.pattern = QStringLiteral("{code}-{name}");
    TemplatesDialog templates(nullptr);
    templates.showTemplates(madeUpTemplates());
    ReportDialog reports(named, nullptr);
    reports.findChild<QCheckBox *>(QStringLiteral("reportLocks"))->setChecked(true);

    for (QDialog *dialog :
         std::initializer_list<QDialog *>{&unlock, &newVault, &question, &member, &passphrase, &disclosure, &choice,
                                          &release, &reason, &explanation, &batch, &reports, &templates}) {
        dialog->show();
        QTest::qWait(0);
        EXPECT_LE(dialog->width(), 1024);
        EXPECT_LE(dialog->height(), 700);
        save(dialog->grab(), dialog->objectName());
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, Gallery, testing::Bool(), [](const testing::TestParamInfo<bool> &theme) {
    return theme.param ? std::string("Dark") : std::string("Light");
});

}  // namespace
}  // namespace circumspect::desktop
