// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_session.h"
#include "workspace/rostering.h"
#include "workspace/sample_vault.h"

#include <QSemaphore>
#include <QThread>

#include <memory>
#include <optional>

namespace circumspect::desktop {
namespace {

const QString kTitle = QStringLiteral("Work");

class WorkspaceSessionTest : public SessionTest {};

TEST_F(WorkspaceSessionTest, WorksOnAnotherThreadAndAnswersOnThisOne)
{
    QThread *workedOn = nullptr;
    QThread *answeredOn = nullptr;

    m_session.runAside(
        kTitle, [](const workspace::Progress &) { return QThread::currentThread(); }, &m_selection,
        [&](QThread *thread) {
            workedOn = thread;
            answeredOn = QThread::currentThread();
        });
    finish();

    EXPECT_NE(workedOn, QThread::currentThread());
    EXPECT_EQ(answeredOn, QThread::currentThread());
}

TEST_F(WorkspaceSessionTest, GivesNoAnswerOnceTheContextHasGone)
{
    bool isAnswered = false;
    QSemaphore mayEnd;
    auto context = std::make_unique<QObject>();

    m_session.runAside(
        kTitle,
        [&mayEnd](const workspace::Progress &) {
            mayEnd.acquire();
            return 1;
        },
        context.get(), [&](int) { isAnswered = true; });
    context.reset();
    mayEnd.release();
    finish();

    EXPECT_FALSE(isAnswered);
}

TEST_F(WorkspaceSessionTest, CancelReachesWorkUnderWay)
{
    QSemaphore hasBegun;
    std::optional<bool> wasCancelled;

    m_session.runAside(
        kTitle,
        [&hasBegun](const workspace::Progress &progress) {
            hasBegun.release();
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return progress.isCancelled();
        },
        &m_selection, [&](bool cancelled) { wasCancelled = cancelled; });
    hasBegun.acquire();
    m_session.cancel();
    finish();

    EXPECT_EQ(wasCancelled, true);
}

TEST_F(WorkspaceSessionTest, ShowsProgressOnlyAfterItsDelayAndEndsIt)
{
    WorkspaceSession quick{std::chrono::milliseconds(0)};
    QSignalSpy progressed(&quick, &WorkspaceSession::progressed);
    QSignalSpy ended(&quick, &WorkspaceSession::progressEnded);
    QSemaphore mayEnd;

    quick.runAside(
        kTitle,
        [&mayEnd](const workspace::Progress &progress) {
            progress.report(3, 12);
            mayEnd.acquire();
            return 1;
        },
        &m_selection, [](int) {});
    const bool isShown = QTest::qWaitFor([&] { return progressed.count() > 1; });
    mayEnd.release();
    const bool isEnded = QTest::qWaitFor([&] { return ended.count() == 1; });

    EXPECT_TRUE(isShown);
    EXPECT_TRUE(isEnded);
    const auto view = progressed.back().front().value<ProgressView>();
    EXPECT_EQ(view.title, kTitle);
    EXPECT_EQ(view.done, 3);
    EXPECT_EQ(view.total, 12);
}

TEST_F(WorkspaceSessionTest, KeepsShortWorkQuiet)
{
    WorkspaceSession patient{std::chrono::hours(1)};
    QSignalSpy progressed(&patient, &WorkspaceSession::progressed);

    patient.runAside(
        kTitle, [](const workspace::Progress &) { return 1; }, &m_selection, [](int) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !patient.isBusy(); }));

    EXPECT_EQ(progressed.count(), 0);
}

TEST_F(WorkspaceSessionTest, OpensAVaultAndTellsSo)
{
    QSignalSpy opened(&m_session, &WorkspaceSession::vaultOpened);

    openSample();

    EXPECT_EQ(opened.count(), 1);
    ASSERT_TRUE(m_session.vault().has_value());
    EXPECT_TRUE(m_session.vault()->isOwner);
}

TEST_F(WorkspaceSessionTest, KeepsTheOpenVaultWhenAnotherCannotBeOpened)
{
    openSample();
    std::optional<ErrorCode> problem;

    m_session.open(
        kTitle,
        [services = m_services, path = pathOf(QStringLiteral("missing.circ"))](const workspace::Progress &) {
            return workspace::Workspace::open(path, Secret::fromPassphrase(QStringLiteral("x")), services);
        },
        &m_selection, [&](const Result<void> &opened) { problem = opened.error().code; });
    finish();

    EXPECT_EQ(problem, ErrorCode::FileNotFound);
    ASSERT_TRUE(m_session.vault().has_value());
    EXPECT_TRUE(m_session.vault()->path.endsWith(QStringLiteral("sample.circ")));
}

TEST_F(WorkspaceSessionTest, AnnouncesChangesBeforeTheAnswer)
{
    openSample();
    QStringList order;
    QObject::connect(&m_session, &WorkspaceSession::changed, &m_selection, [&](const workspace::Changes &changes) {
        order << (changes.roster ? QStringLiteral("roster") : QStringLiteral("other"));
    });

    m_session.run(
        kTitle,
        [](workspace::Workspace &, const workspace::Progress &) -> Result<workspace::Changes> {
            workspace::Changes changes;
            changes.roster = true;
            return changes;
        },
        &m_selection, [&](const Result<workspace::Changes> &) { order << QStringLiteral("answer"); });
    finish();

    EXPECT_EQ(order, (QStringList{QStringLiteral("roster"), QStringLiteral("answer")}));
}

TEST_F(WorkspaceSessionTest, DropsAnswersOfAVaultThatHasBeenClosed)
{
    openSample();
    bool isAnswered = false;

    m_session.run(
        kTitle,
        [](workspace::Workspace &workspace, const workspace::Progress &) { return workspace.rostering().cycles(); },
        &m_selection, [&](const Result<std::vector<model::Cycle>> &) { isAnswered = true; });
    m_session.close();
    finish();

    EXPECT_FALSE(isAnswered);
    EXPECT_FALSE(m_session.vault().has_value());
}

TEST_F(WorkspaceSessionTest, ForgetsTheCyclesOfAClosedVault)
{
    openSample();
    QSignalSpy changed(&m_selection, &Selection::cycleChanged);

    m_session.close();
    finish();

    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(m_selection.cycle(), nullptr);
}

}  // namespace
}  // namespace circumspect::desktop
