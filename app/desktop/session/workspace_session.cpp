// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/workspace_session.h"

#include "workspace/notes.h"

namespace circumspect::desktop {

namespace {

constexpr std::chrono::milliseconds kProgressStep(100);

OpenVault describe(workspace::Workspace &opened)
{
    return {.path = opened.path(),
            .isOwner = opened.isOwner(),
            .isReadOnly = opened.isReadOnly(),
            .id = opened.vaultId(),
            .slot = opened.currentSlot(),
            .roles = opened.roles(),
            .openedBy = opened.openedBy(),
            .kind = opened.kind(),
            .keepsNotes = opened.notes().areOpen()};
}

}  // namespace

/// Lives on the worker thread; nobody else touches the workspace.
struct WorkspaceSession::Worker : QObject {
    std::unique_ptr<workspace::Workspace> workspace;
};

WorkspaceSession::WorkspaceSession(std::chrono::milliseconds progressDelay, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>()), m_progressDelay(progressDelay)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("workspace"));
    m_thread.start();
    m_progressTimer.setSingleShot(true);
    connect(&m_progressTimer, &QTimer::timeout, this, &WorkspaceSession::showProgress);
}

WorkspaceSession::~WorkspaceSession()
{
    cancel();
    post([this] {
        m_worker->workspace.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void WorkspaceSession::open(const QString &title, MakeWorkspace make, QObject *context, Opened then)
{
    Q_EMIT leaving();
    auto job = begin(title);
    post([this, job, make = std::move(make), then = std::move(then), guard = QPointer<QObject>(context)] {
        Result<std::unique_ptr<workspace::Workspace>> made = make(job->progress);
        Result<void> outcome = made.isOk() ? Result<void>() : Result<void>(made.error());
        std::optional<OpenVault> vault;
        if (made.isOk()) {
            m_worker->workspace = *std::move(made);
            vault = describe(*m_worker->workspace);
        }
        QMetaObject::invokeMethod(
            this,
            [this, job, outcome, vault, guard, then] {
                end(job);
                if (vault)
                    accept(*vault);
                if (guard)
                    then(outcome);
            },
            Qt::QueuedConnection);
    });
}

void WorkspaceSession::accept(const OpenVault &vault)
{
    ++m_generation;
    m_vault = vault;
    Q_EMIT vaultOpened();
}

void WorkspaceSession::close()
{
    if (!m_vault)
        return;
    Q_EMIT leaving();
    cancel();
    ++m_generation;
    m_vault.reset();
    post([this] { m_worker->workspace.reset(); });
    Q_EMIT vaultClosed();
}

void WorkspaceSession::cancel()
{
    for (const auto &job : m_jobs)
        job->progress.cancel();
}

std::shared_ptr<SessionJob> WorkspaceSession::begin(const QString &title)
{
    auto job = std::make_shared<SessionJob>(title);
    m_jobs.push_back(job);
    if (m_jobs.size() == 1)
        m_progressTimer.start(m_progressDelay);
    return job;
}

void WorkspaceSession::end(const std::shared_ptr<SessionJob> &job)
{
    std::erase(m_jobs, job);
    if (!m_jobs.empty())
        return;
    m_progressTimer.stop();
    if (m_isProgressShown) {
        m_isProgressShown = false;
        Q_EMIT progressEnded();
    }
}

void WorkspaceSession::drop(const std::shared_ptr<SessionJob> &job)
{
    QMetaObject::invokeMethod(
        this, [this, job] { end(job); }, Qt::QueuedConnection);
}

workspace::Workspace *WorkspaceSession::workspaceOnWorker()
{
    return m_worker->workspace.get();
}

void WorkspaceSession::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker.get(), std::move(work), Qt::QueuedConnection);
}

void WorkspaceSession::showProgress()
{
    if (m_jobs.empty())
        return;
    const SessionJob &job = *m_jobs.front();
    m_isProgressShown = true;
    Q_EMIT progressed({job.title, job.done, job.total});
    m_progressTimer.start(kProgressStep);
}

}  // namespace circumspect::desktop
