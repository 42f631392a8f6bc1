// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/keychain.h"

#include <qt6keychain/keychain.h>

namespace circumspect::common {

namespace {

const QString kService = QStringLiteral("circumspect");

/// What a job has come to. Which error it was tells nothing one could rely on.
Result<void> outcomeOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    return failure(job.error() == QKeychain::EntryNotFound ? ErrorCode::KeySlotNotFound
                                                           : ErrorCode::KeyStoreUnavailable);
}

template <class Job>
Job *newJob(const QString &name)
{
    // The job deletes itself when it ends.
    auto *job = new Job(kService);
    job->setKey(name);
    return job;
}

}  // namespace

void SystemKeychain::write(const QString &name, const Secret &bytes, Done done)
{
    auto *job = newJob<QKeychain::WritePasswordJob>(name);
    job->setBinaryData(bytes.view().toByteArray());
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [done](const QKeychain::Job *ended) { done(outcomeOf(*ended)); });
    job->start();
}

void SystemKeychain::read(const QString &name, Loaded loaded)
{
    auto *job = newJob<QKeychain::ReadPasswordJob>(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, loaded](const QKeychain::Job *ended) {
        const auto outcome = outcomeOf(*ended);
        if (!outcome)
            return loaded(outcome.error());
        QByteArray bytes = job->binaryData();
        Secret secret = Secret::copyOf(bytes);
        bytes.fill('\0');
        loaded(std::move(secret));
    });
    job->start();
}

void SystemKeychain::remove(const QString &name, Done done)
{
    auto *job = newJob<QKeychain::DeletePasswordJob>(name);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [done](const QKeychain::Job *ended) { done(outcomeOf(*ended)); });
    job->start();
}

}  // namespace circumspect::common
