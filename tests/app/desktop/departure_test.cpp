// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "desktop/pages/notes/notes_controller.h"
#include "desktop/pages/plan/plan_controller.h"
#include "desktop/session/departure.h"
#include "desktop/shell/secret_clipboard.h"
#include "workspace/notes.h"
#include "workspace/sample_vault.h"

#include <QClipboard>
#include <QGuiApplication>

namespace circumspect::desktop {
namespace {

using namespace std::chrono_literals;

constexpr SavePace kNever{24h, 24h};

/// The sample, open, with notes that are not stored by themselves.
class DepartureTest : public SessionTest {
protected:
    DepartureTest()
    {
        m_departure.watch(
            {[this] { m_notes.flush(); }, [this] { return m_notes.unsaved(); }, [this] { m_notes.keepAside(); }});
    }

    void start()
    {
        openSample();
        m_notes.refresh();
        finish();
    }

    void leave()
    {
        m_departure.leave([this] { ++m_left; });
        finish();
    }

    void openAgain()
    {
        m_session.close();
        m_session.open(
            QStringLiteral("Opening"),
            [path = pathOf(QStringLiteral("sample.circ")), services = m_services](const workspace::Progress &) {
                return workspace::Workspace::open(path, Secret::fromPassphrase(workspace::samplePassphrase()),
                                                  services);
            },
            &m_selection, [](const Result<void> &opened) { ASSERT_TRUE(opened.isOk()); });
        finish();
        finish();
    }

    /// A note that no vault takes, as on a full disk.
    static QString tooLong() { return QString(notebook::kLongestNote + 1, u'x'); }

    NotesController m_notes{m_session, m_selection, m_random, kNever};
    Departure m_departure{m_session, m_prompts};
    int m_left = 0;
};

TEST_F(DepartureTest, LeavesAtOnceWhenNothingWasWritten)
{
    ASSERT_NO_FATAL_FAILURE(start());

    m_departure.leave([this] { ++m_left; });

    EXPECT_EQ(m_left, 1);
}

TEST_F(DepartureTest, StoresWhatWasTypedBeforeItLeaves)
{
    ASSERT_NO_FATAL_FAILURE(start());
    m_notes.type(QStringLiteral("ask about the budget"));

    m_departure.leave([this] { ++m_left; });
    EXPECT_EQ(m_left, 0);
    finish();

    EXPECT_EQ(m_left, 1);
    EXPECT_TRUE(m_notes.unsaved().empty());
    EXPECT_TRUE(m_prompts.choiceQuestions.empty());
}

TEST_F(DepartureTest, AsksBeforeANoteIsLost)
{
    ASSERT_NO_FATAL_FAILURE(start());
    m_notes.type(tooLong());

    leave();

    EXPECT_EQ(m_left, 0);
    ASSERT_EQ(m_prompts.choiceQuestions.size(), 1u);
    EXPECT_EQ(m_notes.unsaved().size(), 1u);
    EXPECT_EQ(m_notes.view().text, tooLong());
}

TEST_F(DepartureTest, StaysAfterCopyingWhatCouldNotBeStored)
{
    ASSERT_NO_FATAL_FAILURE(start());
    m_notes.type(tooLong());
    m_prompts.choices = {{QStringLiteral("copy")}};

    leave();

    EXPECT_EQ(m_left, 0);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().endsWith(tooLong()));
}

TEST_F(DepartureTest, TriesAgainWhenTold)
{
    ASSERT_NO_FATAL_FAILURE(start());
    m_notes.type(tooLong());
    m_prompts.choices = {{QStringLiteral("again")}};

    leave();

    EXPECT_EQ(m_prompts.choiceQuestions.size(), 2u);
    EXPECT_EQ(m_left, 0);
}

TEST_F(DepartureTest, LosesItOnlyWhenTold)
{
    ASSERT_NO_FATAL_FAILURE(start());
    m_notes.type(tooLong());
    m_prompts.choices = {{QStringLiteral("lose")}};

    leave();

    EXPECT_EQ(m_left, 1);
}

TEST_F(DepartureTest, KeepsAcrossALockWhatCouldNotBeStored)
{
    ASSERT_NO_FATAL_FAILURE(start());
    m_notes.type(tooLong());

    m_departure.lock([this] { ++m_left; });
    finish();
    EXPECT_EQ(m_left, 1);
    EXPECT_TRUE(m_prompts.choiceQuestions.empty());
    openAgain();

    EXPECT_EQ(m_notes.view().text, tooLong());
    EXPECT_EQ(m_notes.unsaved().size(), 1u);
}

TEST_F(DepartureTest, KeepsAPlanAcrossALockAsWell)
{
    PlanController plan(m_session, m_selection, m_random, kNever);
    m_departure.watch({[&plan] { plan.flush(); }, [&plan] { return plan.unsaved(); }, [&plan] { plan.keepAside(); }});
    ASSERT_NO_FATAL_FAILURE(start());
    plan.refresh();
    finish();
    plan.addGoal();
    debrief::Plan longer = plan.view().draft.plan;
    longer.goals.front().to = QString(debrief::kLongestText + 1, u'x');
    plan.edit(longer, QStringLiteral("to"));

    m_departure.lock([this] { ++m_left; });
    finish();
    openAgain();

    EXPECT_EQ(m_left, 1);
    EXPECT_EQ(plan.view().draft.plan, longer);
}

TEST(SecretClipboard, ForgetsASecretAfterItsTime)
{
    SecretClipboard lent(1ms);

    lent.copy(QStringLiteral("x'1234'"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("x'1234'"));

    EXPECT_TRUE(QTest::qWaitFor([] { return QGuiApplication::clipboard()->text().isEmpty(); }));
}

TEST(SecretClipboard, LeavesWhatWasCopiedAfterItAlone)
{
    SecretClipboard lent(1ms);
    lent.copy(QStringLiteral("x'1234'"));
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));

    lent.clear();

    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
}

TEST(SecretClipboard, LeavesNothingWhenTheProgramEnds)
{
    {
        SecretClipboard lent(24h);
        lent.copy(QStringLiteral("x'1234'"));
    }

    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString());
}

}  // namespace
}  // namespace circumspect::desktop
