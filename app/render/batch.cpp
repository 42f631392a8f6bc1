// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/batch.h"

#include "render/kept_texts.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace circumspect::render {

namespace {

constexpr std::chrono::milliseconds kLook{100};

/// The queue between the calling thread and those that finish documents.
class Batch {
public:
    explicit Batch(const BatchTask &task) : m_task(task), m_rows(static_cast<std::size_t>(std::max(task.count, 0))) {}

    std::vector<BatchRow> run();

private:
    struct Ready {
        int place = 0;
        report::Document document;
    };

    void feed();
    void make(int place);
    bool waitForRoom();
    void work();
    void finish(const Ready &ready);
    void close();
    void fail(int place, const Error &error);
    void tell();
    bool isCancelled() const { return m_task.isCancelled && m_task.isCancelled(); }
    std::size_t mostWaiting() const { return m_threads.size() + 1; }

    const BatchTask &m_task;
    std::vector<BatchRow> m_rows;  ///< each written by one thread only, until all are joined
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Ready> m_ready;
    std::deque<int> m_finished;  ///< places to be told
    bool m_isClosed = false;
};

std::vector<BatchRow> Batch::run()
{
    const int jobs = std::clamp(m_task.jobs, 1, std::max(m_task.count, 1));
    m_threads.reserve(static_cast<std::size_t>(jobs));
    for (int i = 0; i < jobs; ++i)
        m_threads.emplace_back([this] { work(); });
    feed();
    close();
    for (std::thread &thread : m_threads)
        thread.join();
    tell();
    return std::move(m_rows);
}

void Batch::feed()
{
    for (int place = 0; place < m_task.count && waitForRoom(); ++place)
        make(place);
}

void Batch::make(int place)
{
    auto document = m_task.make(place);
    if (!document)
        return fail(place, document.error());
    m_rows[static_cast<std::size_t>(place)].preflight = preflightOf(*document);
    const std::lock_guard lock(m_mutex);
    m_ready.push_back({place, std::move(*document)});
    m_changed.notify_all();
}

/// False once it is cancelled.
bool Batch::waitForRoom()
{
    for (;;) {
        tell();
        if (isCancelled())
            return false;
        std::unique_lock lock(m_mutex);
        if (m_ready.size() < mostWaiting())
            return true;
        m_changed.wait_for(lock, kLook);
    }
}

void Batch::work()
{
    // Names of competencies, items and headings stand in each of the documents.
    const KeptTexts kept;
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || !m_ready.empty(); });
        if (m_ready.empty())
            return;
        const Ready ready = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
        lock.unlock();
        finish(ready);
    }
}

void Batch::finish(const Ready &ready)
{
    const auto done = m_task.finish(ready.document, ready.place);
    BatchRow &row = m_rows[static_cast<std::size_t>(ready.place)];
    row.state = done ? BatchState::Written : BatchState::Failed;
    if (!done)
        row.error = done.error();
    const std::lock_guard lock(m_mutex);
    m_finished.push_back(ready.place);
    m_changed.notify_all();
}

/// Nothing more comes; what waits is dropped where the person gave up.
void Batch::close()
{
    std::unique_lock lock(m_mutex);
    m_isClosed = true;
    m_changed.notify_all();
    while (!m_ready.empty()) {
        m_changed.wait_for(lock, kLook);
        lock.unlock();
        tell();
        const bool isDropped = isCancelled();
        lock.lock();
        if (isDropped)
            m_ready.clear();
    }
}

void Batch::fail(int place, const Error &error)
{
    BatchRow &row = m_rows[static_cast<std::size_t>(place)];
    row.state = BatchState::Failed;
    row.error = error;
    const std::lock_guard lock(m_mutex);
    m_finished.push_back(place);
}

void Batch::tell()
{
    std::unique_lock lock(m_mutex);
    const std::deque<int> finished = std::exchange(m_finished, {});
    lock.unlock();
    if (m_task.finished)
        for (const int place : finished)
            m_task.finished(place, m_rows[static_cast<std::size_t>(place)]);
}

}  // namespace

std::vector<BatchRow> runBatch(const BatchTask &task)
{
    return Batch(task).run();
}

std::vector<BatchRow> lookThrough(const BatchTask &task)
{
    std::vector<BatchRow> rows(static_cast<std::size_t>(std::max(task.count, 0)));
    for (int place = 0; place < task.count && !(task.isCancelled && task.isCancelled()); ++place) {
        BatchRow &row = rows[static_cast<std::size_t>(place)];
        const auto document = task.make(place);
        row.state = document ? BatchState::Ready : BatchState::Failed;
        if (document)
            row.preflight = preflightOf(*document);
        else
            row.error = document.error();
        if (task.finished)
            task.finished(place, row);
    }
    return rows;
}

}  // namespace circumspect::render
