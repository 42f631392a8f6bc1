// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/session/session_job.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace circumspect::desktop {

/// What the window may know of the open vault without asking the worker.
struct OpenVault {
    QString path;
    bool isOwner = false;
    bool isReadOnly = false;
    QString id = {};
    SlotId slot = {};  ///< the one this session came through
    keys::Roles roles = {};
    keys::SlotKind openedBy = keys::SlotKind::Passphrase;
    workspace::VaultKind kind = workspace::VaultKind::Programme;
    bool keepsNotes = false;  ///< this session holds a notebook
};

/// Work that has been under way for a while.
struct ProgressView {
    QString title;
    int done = 0;
    int total = 0;  ///< 0: not known
};

/// Owns the worker thread and the Workspace that lives on it. Work runs there one after the other; answers arrive on
/// the thread of the session, unless their context has gone or the vault has been closed meanwhile. Never blocks the
/// window.
class WorkspaceSession final : public QObject {
    Q_OBJECT
public:
    using MakeWorkspace =
        std::function<Result<std::unique_ptr<workspace::Workspace>>(const workspace::Progress &progress)>;
    using Opened = std::function<void(const Result<void> &)>;

    explicit WorkspaceSession(std::chrono::milliseconds progressDelay = std::chrono::milliseconds(300),
                              QObject *parent = nullptr);
    /// Cancels what is under way and waits for it.
    ~WorkspaceSession() override;

    /// The open vault, or null.
    const std::optional<OpenVault> &vault() const { return m_vault; }

    /// Makes a workspace on the worker thread; when that works it takes the place of the open one.
    void open(const QString &title, MakeWorkspace make, QObject *context, Opened then);
    void close();

    /// Runs `task(Workspace &, const Progress &)` on the open vault and hands its result to `then`. Changes in the
    /// result are announced first. Without an open vault nothing happens.
    template <class Task, class Then>
    void run(const QString &title, Task task, QObject *context, Then then);

    /// The same for work that needs no vault: `task(const Progress &)`.
    template <class Task, class Then>
    void runAside(const QString &title, Task task, QObject *context, Then then);

    bool isBusy() const { return !m_jobs.empty(); }

public Q_SLOTS:
    /// Asks everything under way to stop; the answers say Cancelled.
    void cancel();

Q_SIGNALS:
    /// The open vault may soon be gone; what is not saved yet can still be, by run().
    void leaving();
    void vaultOpened();
    void vaultClosed();
    void changed(const workspace::Changes &changes);
    void progressed(const ProgressView &progress);
    void progressEnded();

private:
    struct Worker;

    std::shared_ptr<SessionJob> begin(const QString &title);
    void end(const std::shared_ptr<SessionJob> &job);
    /// Ends a job that gets no answer.
    void drop(const std::shared_ptr<SessionJob> &job);
    void post(std::function<void()> work);
    void showProgress();
    void accept(const OpenVault &vault);
    /// The open workspace, or null if it was closed before the work began. On the worker thread only.
    workspace::Workspace *workspaceOnWorker();

    template <class R, class Then>
    void answer(const std::shared_ptr<SessionJob> &job, const std::optional<int> &generation,
                const QPointer<QObject> &context, const std::shared_ptr<R> &result, const Then &then);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    std::optional<OpenVault> m_vault;
    int m_generation = 0;  ///< counts vaults, so that no answer of a closed one arrives
    std::deque<std::shared_ptr<SessionJob>> m_jobs;
    QTimer m_progressTimer;
    std::chrono::milliseconds m_progressDelay;
    bool m_isProgressShown = false;
};

template <class R, class Then>
void WorkspaceSession::answer(const std::shared_ptr<SessionJob> &job, const std::optional<int> &generation,
                              const QPointer<QObject> &context, const std::shared_ptr<R> &result, const Then &then)
{
    QMetaObject::invokeMethod(
        this,
        [this, job, generation, context, result, then]() mutable {
            end(job);
            if (generation && *generation != m_generation)
                return;
            if (const workspace::Changes changes = changesIn(*result); changes.any())
                Q_EMIT changed(changes);
            if (context)
                then(std::move(*result));
        },
        Qt::QueuedConnection);
}

template <class Task, class Then>
void WorkspaceSession::run(const QString &title, Task task, QObject *context, Then then)
{
    if (!m_vault)
        return;
    auto job = begin(title);
    post([this, job, task = std::move(task), then = std::move(then), guard = QPointer<QObject>(context),
          generation = m_generation]() mutable {
        using R = decltype(task(std::declval<workspace::Workspace &>(), job->progress));
        workspace::Workspace *workspace = workspaceOnWorker();
        if (workspace == nullptr)
            return drop(job);
        auto result = std::make_shared<R>(task(*workspace, job->progress));
        answer(job, generation, guard, result, then);
    });
}

template <class Task, class Then>
void WorkspaceSession::runAside(const QString &title, Task task, QObject *context, Then then)
{
    auto job = begin(title);
    post([this, job, task = std::move(task), then = std::move(then), guard = QPointer<QObject>(context)]() mutable {
        using R = decltype(task(job->progress));
        auto result = std::make_shared<R>(task(job->progress));
        answer(job, std::nullopt, guard, result, then);
    });
}

}  // namespace circumspect::desktop
