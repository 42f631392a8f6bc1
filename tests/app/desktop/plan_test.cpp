// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/pages/plan/plan_controller.h"
#include "desktop/pages/plan/plan_page.h"
#include "workspace/debriefing.h"
#include "workspace/membership.h"
#include "workspace/rostering.h"
#include "workspace/sample_vault.h"
#include "workspace/sharing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace circumspect::desktop {
namespace {

using namespace std::chrono_literals;

constexpr SavePace kAtOnce{1ms, 1ms};
constexpr SavePace kNever{24h, 24h};
const QString kWords = QStringLiteral("speak last");
const QString kOtherWords = QStringLiteral("entirely different words");

/// The sample, open, with the page and its controller as the program wires them.
class PlanTest : public SessionTest {
protected:
    void start(const SavePace &pace)
    {
        m_controller = std::make_unique<PlanController>(m_session, m_selection, m_random, pace);
        PlanController *controller = m_controller.get();
        QObject::connect(&m_page, &PlanPage::personChosen, controller, &PlanController::choose);
        QObject::connect(&m_page, &PlanPage::planEdited, controller, &PlanController::edit);
        QObject::connect(&m_page, &PlanPage::heldEdited, controller, &PlanController::setHeld);
        QObject::connect(&m_page, &PlanPage::goalAdded, controller, &PlanController::addGoal);
        QObject::connect(&m_page, &PlanPage::goalRemoved, controller, &PlanController::removeGoal);
        QObject::connect(&m_page, &PlanPage::undoRequested, controller, &PlanController::undo);
        QObject::connect(&m_page, &PlanPage::redoRequested, controller, &PlanController::redo);
        QObject::connect(&m_page, &PlanPage::mineKept, controller, &PlanController::keepMine);
        QObject::connect(&m_page, &PlanPage::theirsKept, controller, &PlanController::keepTheirs);
        QObject::connect(&m_page, &PlanPage::saveRequested, controller, &PlanController::flush);
        QObject::connect(&m_page, &PlanPage::retryRequested, controller, &PlanController::saveAgain);
        QObject::connect(controller, &PlanController::viewChanged, &m_page,
                         qOverload<const PlanView &>(&PlanPage::show));
        QObject::connect(controller, &PlanController::statusChanged, &m_page, &PlanPage::showStatus);
        if (!m_session.vault())
            openSample();
        m_controller->refresh();
        finish();
        m_page.resize(1100, 700);
        m_page.QWidget::show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }

    template <class T>
    T *child(const char *name)
    {
        return m_page.findChild<T *>(QString::fromLatin1(name));
    }

    void click(const char *name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }

    void addGoal()
    {
        const auto *view = &m_controller->view();
        if (view->draft.plan.goals.empty()) {
            for (QPushButton *button : m_page.findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == QStringLiteral("Write the first goal"))
                    return QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        click("planAdd");
    }

    void type(const char *field, const QString &words)
    {
        auto *edit = child<QPlainTextEdit>(field);
        edit->setFocus();
        QTest::keyClicks(edit, words);
    }

    const debrief::Goal &goal(std::size_t position = 0) const
    {
        return m_controller->view().draft.plan.goals.at(position);
    }
    bool isSaved() const { return m_controller->status().state == PlanStatus::State::Saved; }
    ParticipantId person(std::size_t position) const { return m_controller->view().people.at(position).id; }

    /// Does something in the open vault, on its thread.
    template <class Task>
    void inVault(Task task)
    {
        m_session.run(
            QStringLiteral("Test"),
            [task](workspace::Workspace &vault, const workspace::Progress &) -> Result<workspace::Changes> {
                return task(vault);
            },
            &m_selection, [](const Result<workspace::Changes> &) {});
        finish();
        finish();
    }

    PlanDraft stored(const ParticipantId &participant)
    {
        PlanDraft draft;
        inVault([participant, &draft](workspace::Workspace &vault) {
            draft = {*vault.debriefing().plan(participant), *vault.debriefing().status(participant)};
            return workspace::Changes();
        });
        return draft;
    }

    void openAs(const QString &path, const QString &passphrase)
    {
        m_session.close();
        m_session.open(
            QStringLiteral("Opening"),
            [path, passphrase, services = m_services](const workspace::Progress &) {
                return workspace::Workspace::open(path, Secret::fromPassphrase(passphrase), services);
            },
            &m_selection, [](const Result<void> &opened) { ASSERT_TRUE(opened.isOk()); });
        finish();
        finish();
    }

    QString sample() const { return pathOf(QStringLiteral("sample.circ")); }

    PlanPage m_page;
    std::unique_ptr<PlanController> m_controller;
};

TEST_F(PlanTest, InvitesToWriteTheFirstGoal)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));

    addGoal();

    EXPECT_EQ(m_controller->view().draft.plan.goals.size(), 1u);
    EXPECT_TRUE(child<QWidget>("goal0")->isVisible());
    EXPECT_TRUE(child<QPlainTextEdit>("goal0From")->hasFocus());
}

TEST_F(PlanTest, KeepsEveryFieldWithoutBeingAsked)
{
    ASSERT_NO_FATAL_FAILURE(start(kAtOnce));
    addGoal();

    type("goal0From", QStringLiteral("from"));
    type("goal0To", QStringLiteral("to"));
    type("goal0FirstStep", QStringLiteral("step"));
    type("goal0WhoNotices", QStringLiteral("who"));
    type("goal0Measure", QStringLiteral("measure"));
    type("goal0Note60", QStringLiteral("note"));
    child<QComboBox>("goal0Progress60")->setFocus();
    QTest::keyClick(child<QComboBox>("goal0Progress60"), Qt::Key_Down);
    child<QCheckBox>("goal0FirstStepByBox")->click();
    child<QCheckBox>("planHeldOnBox")->click();
    child<QDateEdit>("planHeldOn")->setDate(QDate(2026, 4, 21));
    child<QDateEdit>("goal0FirstStepBy")->setDate(QDate(2026, 5, 1));

    ASSERT_TRUE(QTest::qWaitFor([this] { return isSaved() && !m_session.isBusy(); }));
    const PlanDraft found = stored(person(0));
    ASSERT_EQ(found.plan.goals.size(), 1u);
    debrief::Goal expected{.id = goal().id,
                           .from = QStringLiteral("from"),
                           .to = QStringLiteral("to"),
                           .firstStep = QStringLiteral("step"),
                           .firstStepBy = QDate(2026, 5, 1),
                           .whoNotices = QStringLiteral("who"),
                           .measure = QStringLiteral("measure"),
                           .checkpoints = {}};
    expected.checkpoints[1] = {debrief::Progress::Started, QStringLiteral("note")};
    EXPECT_EQ(found.plan.goals.front(), expected);
    EXPECT_EQ(found.status.heldOn, QDate(2026, 4, 21));
}

// The page shows neither themes nor what goals are about; typing must not take them away.
TEST_F(PlanTest, LeavesThemesAndWhatGoalsAreAboutAsTheyAre)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    const ParticipantId who = person(0);
    debrief::Goal goal{.id = QStringLiteral("g1"), .to = kOtherWords};
    goal.competency = CompetencyId(QStringLiteral("XBC"));
    goal.theme = QStringLiteral("t1");
    const debrief::Plan plan{.goals = {goal}, .themes = {{.id = QStringLiteral("t1"), .name = kWords}}};
    inVault([&](workspace::Workspace &vault) { return *vault.debriefing().savePlan(who, plan); });
    m_controller->refresh();
    finish();

    type("goal0From", kWords);
    m_controller->flush();
    finish();

    const debrief::Plan found = stored(who).plan;
    ASSERT_EQ(found.goals.size(), 1u);
    EXPECT_EQ(found.goals.front().from, kWords);
    EXPECT_EQ(found.goals.front().competency, goal.competency);
    EXPECT_EQ(found.goals.front().theme, goal.theme);
    EXPECT_EQ(found.themes, plan.themes);
}

TEST_F(PlanTest, KeepsTheLastKeysWhenTheVaultCloses)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    addGoal();
    type("goal0To", kWords);
    const ParticipantId who = person(0);

    openAs(sample(), workspace::samplePassphrase());

    EXPECT_EQ(stored(who).plan.goals.front().to, kWords);
}

TEST_F(PlanTest, KeepsTheLastKeysWhenThePageIsLeft)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    addGoal();
    type("goal0To", kWords);

    m_page.hide();

    EXPECT_TRUE(QTest::qWaitFor([this] { return isSaved(); }));
    EXPECT_TRUE(m_controller->unsaved().empty());
}

TEST_F(PlanTest, TakesBackOneWordAtATime)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    addGoal();
    type("goal0To", QStringLiteral("ask more"));
    auto *field = child<QPlainTextEdit>("goal0To");

    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    const QString afterOne = field->toPlainText();
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    const QString afterTwo = field->toPlainText();
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

    EXPECT_EQ(afterOne, QStringLiteral("ask "));
    EXPECT_EQ(afterTwo, QString());
    EXPECT_EQ(field->toPlainText(), QStringLiteral("ask "));
}

TEST_F(PlanTest, BringsARemovedGoalBackWithItsProgress)
{
    ASSERT_NO_FATAL_FAILURE(start(kAtOnce));
    addGoal();
    type("goal0To", kWords);
    type("goal0Note30", QStringLiteral("well"));
    const debrief::Goal before = goal();

    click("goal0Remove");
    EXPECT_TRUE(m_controller->view().draft.plan.goals.empty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_session.isBusy(); }));
    click("planUndo");

    ASSERT_EQ(m_controller->view().draft.plan.goals.size(), 1u);
    EXPECT_EQ(goal(), before);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isSaved() && !m_session.isBusy(); }));
    EXPECT_EQ(stored(person(0)).plan.goals.front(), before);
}

TEST_F(PlanTest, HoldsAtMostThreeGoals)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));

    for (int i = 0; i < 3; ++i)
        addGoal();

    EXPECT_EQ(m_controller->view().draft.plan.goals.size(), 3u);
    EXPECT_FALSE(child<QPushButton>("planAdd")->isVisible());
}

TEST_F(PlanTest, KeepsOnePlanForEachParticipant)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    addGoal();
    type("goal0To", kWords);

    child<QListWidget>("planPeople")->setCurrentRow(1);
    EXPECT_TRUE(m_controller->view().draft.plan.goals.empty());
    addGoal();
    type("goal0To", kOtherWords);
    child<QListWidget>("planPeople")->setCurrentRow(0);

    EXPECT_EQ(child<QPlainTextEdit>("goal0To")->toPlainText(), kWords);
    EXPECT_TRUE(m_controller->view().people.at(1).hasPlan);
}

TEST_F(PlanTest, LeavesTheCursorAloneWhileSaving)
{
    ASSERT_NO_FATAL_FAILURE(start(kAtOnce));
    addGoal();
    type("goal0To", QStringLiteral("ac"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return isSaved() && !m_session.isBusy(); }));

    QTest::keyClick(child<QPlainTextEdit>("goal0To"), Qt::Key_Left);
    type("goal0To", QStringLiteral("b"));
    finish();

    EXPECT_EQ(child<QPlainTextEdit>("goal0To")->toPlainText(), QStringLiteral("abc"));
    EXPECT_EQ(child<QPlainTextEdit>("goal0To")->textCursor().position(), 2);
}

TEST_F(PlanTest, SaysWhyItIsNotKeptAndTriesAgain)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    addGoal();
    child<QPlainTextEdit>("goal0To")->setPlainText(QString(debrief::kLongestText + 1, u'x'));
    m_controller->flush();
    finish();
    EXPECT_EQ(m_controller->status().state, PlanStatus::State::Failed);
    EXPECT_EQ(m_controller->unsaved().size(), 1u);

    child<QPlainTextEdit>("goal0To")->setPlainText(kWords);
    ASSERT_TRUE(child<QPushButton>("planRetry")->isHidden());
    m_controller->flush();
    finish();

    EXPECT_EQ(stored(person(0)).plan.goals.front().to, kWords);
    EXPECT_TRUE(m_controller->unsaved().empty());
}

TEST_F(PlanTest, WritesOverNothingThatCameFromElsewhere)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    addGoal();
    type("goal0To", kWords);
    const ParticipantId who = person(0);
    inVault([who](workspace::Workspace &vault) {
        debrief::Plan other;
        other.goals.push_back({.id = QStringLiteral("other"), .from = {}, .to = kOtherWords});
        return vault.debriefing().savePlan(who, other);
    });

    m_controller->flush();
    finish();
    finish();

    EXPECT_EQ(stored(who).plan.goals.front().to, kOtherWords);
    EXPECT_EQ(m_controller->status().state, PlanStatus::State::Failed);
    EXPECT_EQ(goal().to, kWords);
    click("planRetry");
    finish();
    EXPECT_EQ(stored(who).plan.goals.front().to, kWords);
}

TEST_F(PlanTest, ShowsWhatCameFromElsewhere)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));

    inVault([who = person(0)](workspace::Workspace &vault) {
        debrief::Plan other;
        other.goals.push_back({.id = QStringLiteral("other"), .from = {}, .to = kOtherWords});
        return vault.debriefing().savePlan(who, other);
    });

    EXPECT_EQ(child<QPlainTextEdit>("goal0To")->toPlainText(), kOtherWords);
    EXPECT_TRUE(m_controller->view().undoText.isEmpty());
}

TEST_F(PlanTest, LetsACoordinatorReadButNotWrite)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    addGoal();
    type("goal0To", kWords);
    inVault([](workspace::Workspace &vault) {
        return vault.membership().add({keys::Roles{keys::Role::Coordinator}, QStringLiteral("Cleo")},
                                      Secret::fromPassphrase(kOtherWords));
    });

    openAs(sample(), kOtherWords);

    EXPECT_EQ(child<QPlainTextEdit>("goal0To")->toPlainText(), kWords);
    EXPECT_TRUE(child<QPlainTextEdit>("goal0To")->isReadOnly());
    EXPECT_FALSE(child<QComboBox>("goal0Progress30")->isEnabled());
    EXPECT_FALSE(child<QPushButton>("planAdd")->isVisible());
    EXPECT_FALSE(child<QPushButton>("goal0Remove")->isVisible());
    EXPECT_FALSE(m_controller->view().obstacle.isEmpty());
}

TEST_F(PlanTest, WorksInAParticipantsOwnFile)
{
    ASSERT_NO_FATAL_FAILURE(start(kNever));
    const QString own = pathOf(QStringLiteral("own.circ"));
    inVault([own, who = person(0)](workspace::Workspace &vault) {
        return vault.sharing().makeParticipantFile(own, who, Secret::fromPassphrase(kOtherWords));
    });

    openAs(own, kOtherWords);
    addGoal();
    type("goal0To", kWords);
    m_controller->flush();
    finish();

    EXPECT_TRUE(isSaved());
    EXPECT_FALSE(child<QWidget>("planPeople")->isVisible());
}

/// Both sides have changed the plan of the same participant, and the package has been opened.
class PlanConflictTest : public PlanTest {
protected:
    void startWithConflict()
    {
        ASSERT_NO_FATAL_FAILURE(start(kNever));
        const QString own = pathOf(QStringLiteral("own.circ"));
        m_who = person(0);
        inVault([own, who = m_who](workspace::Workspace &vault) {
            return vault.sharing().makeParticipantFile(own, who, Secret::fromPassphrase(kOtherWords));
        });
        const QByteArray package = packageFrom(own);
        addGoal();
        type("goal0To", kWords);
        m_controller->flush();
        finish();
        inVault([package](workspace::Workspace &vault) {
            const auto merged = vault.packages().open(package);
            EXPECT_TRUE(merged);
            return merged ? merged->changes : workspace::Changes();
        });
        m_controller->refresh();
        finish();
    }

    QByteArray packageFrom(const QString &own)
    {
        auto vault = workspace::Workspace::open(own, Secret::fromPassphrase(kOtherWords), m_services);
        EXPECT_TRUE(vault);
        const auto cycles = (*vault)->rostering().cycles();
        const auto roster = (*vault)->rostering().roster(cycles->front().id);
        debrief::Plan plan;
        plan.goals.push_back({.id = QStringLiteral("other"), .from = {}, .to = kOtherWords});
        EXPECT_TRUE((*vault)->debriefing().savePlan(roster->participants.front().id, plan));
        const auto receivers = (*vault)->packages().correspondents();
        auto bytes = (*vault)->packages().make(
            {.receiver = receivers->front().id, .participants = {}, .parts = {debrief::Part::Goals}});
        EXPECT_TRUE(bytes);
        return bytes ? *bytes : QByteArray();
    }

    ParticipantId m_who;
};

TEST_F(PlanConflictTest, ShowsBothVersions)
{
    ASSERT_NO_FATAL_FAILURE(startWithConflict());

    ASSERT_EQ(m_controller->view().differences.size(), 1u);
    QStringList words;
    for (const QLabel *label : child<QWidget>("difference0")->findChildren<QLabel *>())
        words << label->text();
    EXPECT_TRUE(words.join(u' ').contains(kWords));
    EXPECT_TRUE(words.join(u' ').contains(kOtherWords));
    EXPECT_EQ(goal().to, kWords);
}

TEST_F(PlanConflictTest, KeepsTheChosenVersion)
{
    ASSERT_NO_FATAL_FAILURE(startWithConflict());

    click("difference0Theirs");
    finish();
    finish();

    EXPECT_EQ(stored(m_who).plan.goals.front().to, kOtherWords);
    EXPECT_EQ(child<QPlainTextEdit>("goal0To")->toPlainText(), kOtherWords);
    EXPECT_TRUE(m_controller->view().differences.empty());
}

TEST(PlanHistory, ForgetsWhatWasTakenBackOnceSomethingElseIsDone)
{
    PlanHistory history;
    const PlanDraft empty;
    PlanDraft one;
    one.plan.goals.push_back({.id = QStringLiteral("a")});
    PlanDraft other;
    other.plan.goals.push_back({.id = QStringLiteral("b")});
    history.add(empty, one, QStringLiteral("adding"), {});
    history.undo();

    history.add(empty, other, QStringLiteral("adding"), {});

    EXPECT_EQ(history.redo(), std::nullopt);
    EXPECT_EQ(history.undo(), empty);
}

}  // namespace
}  // namespace circumspect::desktop
