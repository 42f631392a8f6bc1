// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/made_up_views.h"
#include "app/desktop/widget_walk.h"
#include "desktop/dialogs/about_dialog.h"
#include "desktop/dialogs/batch_dialog.h"
#include "desktop/dialogs/choice_dialog.h"
#include "desktop/dialogs/disclosure_dialog.h"
#include "desktop/dialogs/explanation_dialog.h"
#include "desktop/dialogs/keys_dialog.h"
#include "desktop/dialogs/member_dialog.h"
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
#include "desktop/shell/actions.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace circumspect::desktop {
namespace {

struct Stop {
    std::string name;
    std::function<std::unique_ptr<QWidget>()> make;
};

template <class Page, class View>
std::unique_ptr<QWidget> shown(const View &view)
{
    auto page = std::make_unique<Page>();
    page->show(view);
    return page;
}

std::unique_ptr<QWidget> resultsAt(int tab)
{
    auto page = shown<ResultsPage>(madeUpResults());
    page->findChild<QTabWidget *>(QStringLiteral("resultsTabs"))->setCurrentIndex(tab);
    return page;
}

ResultsView notReleased()
{
    ResultsView view = madeUpResults();
    view.released.reset();
    view.emptyTitle = QStringLiteral("Not released yet");
    view.emptyAction = QStringLiteral("Release…");
    return view;
}

std::unique_ptr<QWidget> notSaved()
{
    auto page = std::make_unique<NotesPage>();
    page->show(madeUpNotes());
    page->showStatus({NoteState::Failed, QStringLiteral("Not saved: the disk is full.")});
    return page;
}

std::unique_ptr<QWidget> unlockByCode()
{
    auto dialog = std::make_unique<UnlockDialog>(madeUpUnlock(), nullptr);
    dialog->findChild<QPushButton *>(QStringLiteral("unlockSwitch"))->click();
    return dialog;
}

SecretClipboard &clipboard()
{
    static SecretClipboard one;
    return one;
}

std::unique_ptr<QWidget> reading()
{
    auto page = shown<ReadingPage>(madeUpReading());
    page->resize(1100, 720);
    return page;
}

std::unique_ptr<QWidget> batchUnderWay()
{
    auto dialog = std::make_unique<BatchDialog>(nullptr);
    dialog->showBatch(madeUpBatch());
    return dialog;
}

const std::vector<Stop> &stops()
{
    static const std::vector<Stop> all{
        {"Welcome", [] { return shown<WelcomePage>(madeUpWelcome()); }},
        {"Participants", [] { return shown<ParticipantsPage>(madeUpParticipants()); }},
        {"NoParticipants", [] { return shown<ParticipantsPage>(ParticipantsView{}); }},
        {"Collection", [] { return shown<CollectionPage>(madeUpCollection()); }},
        {"ImportPreview", [] { return shown<CollectionPage>(madeUpPreview()); }},
        {"Profile", [] { return resultsAt(0); }},
        {"Gaps", [] { return resultsAt(1); }},
        {"Items", [] { return resultsAt(2); }},
        {"Comments", [] { return resultsAt(3); }},
        {"Ledger", [] { return resultsAt(4); }},
        {"NotReleased", [] { return shown<ResultsPage>(notReleased()); }},
        {"Quality", [] { return shown<QualityPage>(madeUpQuality()); }},
        {"NothingStandsOut", [] { return shown<QualityPage>(QualityView{}); }},
        {"Reason", [] { return std::make_unique<QuestionDialog>(madeUpReasonQuestion(), nullptr); }},
        {"Notes", [] { return shown<NotesPage>(madeUpNotes()); }},
        {"NoNotes", [] { return shown<NotesPage>(NotesView{}); }},
        {"NotSaved", [] { return notSaved(); }},
        {"Plan", [] { return shown<PlanPage>(madeUpPlan()); }},
        {"NoPlan", [] { return shown<PlanPage>(PlanView{}); }},
        {"Reading", [] { return reading(); }},
        {"NothingToRead", [] { return shown<ReadingPage>(ReadingView{}); }},
        {"Damage", [] { return shown<DamagePage>(madeUpDamagePage()); }},
        {"Unlock", [] { return std::make_unique<UnlockDialog>(madeUpUnlock(), nullptr); }},
        {"NewVault", [] { return std::make_unique<NewVaultDialog>(madeUpNewVault(), nullptr); }},
        {"RecoveryCode", [] { return unlockByCode(); }},
        {"Members", [] { return shown<MembersPage>(madeUpMembers()); }},
        {"Member", [] { return std::make_unique<MemberDialog>(MemberQuestion{}, nullptr); }},
        {"Passphrase", [] { return std::make_unique<PassphraseDialog>(madeUpPassphrase(), nullptr); }},
        {"Disclosure", [] { return std::make_unique<DisclosureDialog>(madeUpDisclosure(), clipboard(), nullptr); }},
        {"Question", [] { return std::make_unique<QuestionDialog>(madeUpQuestion(), nullptr); }},
        {"Release", [] { return std::make_unique<ReleaseDialog>(madeUpRelease(), nullptr); }},
        {"Choice", [] { return std::make_unique<ChoiceDialog>(madeUpChoice(), nullptr); }},
        {"Explanation",
         [] { return std::make_unique<ExplanationDialog>(madeUpResults().released->explanations, 1, nullptr); }},
        {"Batch", [] { return batchUnderWay(); }},
        {"Templates",
         [] {
             auto dialog = std::make_unique<TemplatesDialog>(nullptr);
             dialog->showTemplates(madeUpTemplates());
             return dialog;
         }},
        {"Reports", [] { return std::make_unique<ReportDialog>(madeUpReports(), nullptr); }},
        {"About", [] { return std::make_unique<AboutDialog>(nullptr); }},
        {"Keys", [] { return std::make_unique<KeysDialog>(Actions().all(), nullptr); }},
    };
    return all;
}

class Walk : public testing::TestWithParam<std::size_t> {
protected:
    Walk() : m_window(stops()[GetParam()].make())
    {
        m_window->resize(1100, 720);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<QWidget> m_window;
};

TEST_P(Walk, NamesEveryControlForPeopleAndTests)
{
    EXPECT_EQ(unnamedControls(*m_window).join(u'\n').toStdString(), "");
}

TEST_P(Walk, LetsTabLeaveEveryControl)
{
    EXPECT_EQ(focusTraps(*m_window).join(u'\n').toStdString(), "");
}

TEST(TabOrder, FollowsTheLayoutOfTheProfile)
{
    const std::unique_ptr<QWidget> page = resultsAt(0);
    page->show();

    const QStringList order = tabOrder(*page);

    EXPECT_EQ(order.join(u' ').toStdString(), "waveChoice resultsPerson resultsNext resultsExplain resultsExport "
                                              "resultsTabBar radar seriesToggle0 seriesToggle1 "
                                              "seriesToggle2 seriesToggle3 seriesToggle4 competencyTable");
}

TEST(TabOrder, FollowsTheLayoutOfThePlan)
{
    const std::unique_ptr<QWidget> page = shown<PlanPage>(madeUpPlan());
    page->show();

    const QString order = tabOrder(*page).join(u' ');

    EXPECT_TRUE(order.startsWith(QStringLiteral("planPeople planHeldOnBox planHeldOn planScroll difference0Mine "
                                                "difference0Theirs goal0Remove goal0From goal0To goal0FirstStep "
                                                "goal0WhoNotices goal0FirstStepByBox goal0FirstStepBy goal0Measure "
                                                "goal0Progress30 goal0Note30")))
        << order.toStdString();
    EXPECT_TRUE(order.endsWith(QStringLiteral("goal1Note90 planAdd planUndo"))) << order.toStdString();
}

TEST(TabOrder, FollowsTheLayoutOfTheNewVault)
{
    NewVaultDialog dialog(madeUpNewVault(), nullptr);
    dialog.show();

    const QStringList order = tabOrder(dialog);

    EXPECT_EQ(order.join(u' ').toStdString(),
              "newVaultName newVaultCycle newVaultInstrument newVaultPath newVaultBrowse "
              "newVaultPeople newVaultPassphrase newVaultPassphraseEye "
              "newVaultPassphraseAgain newVaultPassphraseAgainEye newVaultCancel");
}

INSTANTIATE_TEST_SUITE_P(Everywhere, Walk, testing::Range(std::size_t{0}, stops().size()),
                         [](const testing::TestParamInfo<std::size_t> &stop) { return stops()[stop.param].name; });

}  // namespace
}  // namespace circumspect::desktop
