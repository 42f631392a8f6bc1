// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample_vault.h"

#include "workspace/collecting.h"
#include "workspace/instruments.h"
#include "workspace/releasing.h"
#include "workspace/rostering.h"
#include "workspace/sample_answers.h"
#include "workspace/sample_cohort.h"
#include "workspace/vault_care.h"
#include "workspace/workspace.h"

#include <QFile>

namespace circumspect::workspace {

namespace {

constexpr std::uint64_t kSeed = 2026;
constexpr int kSteps = 7;

const WaveId kBaseline{QStringLiteral("T1")};
const WaveId kRetest{QStringLiteral("T2")};
const WaveId kThen{QStringLiteral("THEN")};

/// Fills an empty vault by the same use cases as people do.
class SampleFiller {
public:
    SampleFiller(Workspace &workspace, const Progress &progress) : m_workspace(workspace), m_progress(progress) {}

    Result<void> fill();

private:
    Result<void> step();
    Result<CycleId> addCycle(const SampleCohort &cohort, const QByteArray &instrumentFile);
    Result<void> import(const CycleId &cycle, const WaveId &wave, const QByteArray &csv);
    Result<void> release(const CycleId &cycle, const WaveId &wave);

    Workspace &m_workspace;
    const Progress &m_progress;
    int m_done = 0;
};

/// Counts a step, and stops if told to.
Result<void> SampleFiller::step()
{
    if (m_progress.isCancelled())
        return failure(ErrorCode::Cancelled);
    m_progress.report(++m_done, kSteps);
    return {};
}

Result<CycleId> SampleFiller::addCycle(const SampleCohort &cohort, const QByteArray &instrumentFile)
{
    auto added = m_workspace.instruments().add(instrumentFile);
    if (!added)
        return added.error();
    auto cycle = m_workspace.rostering().addCycle({.name = cohort.cycleName,
                                                   .instrument = added->id,
                                                   .instrumentVersion = added->version,
                                                   .language = QStringLiteral("en"),
                                                   .waves = {kBaseline.text(), kRetest.text(), kThen.text()}});
    if (!cycle)
        return cycle.error();
    return cycle->cycle.id;
}

Result<void> SampleFiller::import(const CycleId &cycle, const WaveId &wave, const QByteArray &csv)
{
    auto imported = m_workspace.collecting().import(
        {.cycle = cycle, .wave = wave, .files = {{QStringLiteral("sample.csv"), csv}}, .format = {}, .mapping = {}},
        Progress());
    return imported ? step() : Result<void>(imported.error());
}

Result<void> SampleFiller::release(const CycleId &cycle, const WaveId &wave)
{
    auto released = m_workspace.releasing().release(cycle, wave, {}, Progress());
    return released ? step() : Result<void>(released.error());
}

Result<void> SampleFiller::fill()
{
    const SampleCohort cohort = loadSampleCohort();
    auto file = Instruments::shippedFile(cohort.instrument);
    if (!file)
        return file.error();
    auto instrument = Instruments::read(*file);
    if (!instrument)
        return instrument.error();
    const SampleFiles files = makeSampleFiles(cohort, *instrument);

    auto cycle = addCycle(cohort, *file);
    if (!cycle)
        return cycle.error();
    auto roster = m_workspace.rostering().addRoster(*cycle, files.roster);
    if (!roster)
        return roster.error();
    if (auto done = step(); !done)
        return done;
    if (auto done = import(*cycle, kBaseline, files.baseline); !done)
        return done;
    if (auto done = release(*cycle, kBaseline); !done)
        return done;
    if (auto done = import(*cycle, kBaseline, files.lateAnswer); !done)
        return done;
    if (auto done = import(*cycle, kRetest, files.retest); !done)
        return done;
    if (auto done = import(*cycle, kThen, files.then); !done)
        return done;
    return release(*cycle, kRetest);
}

}  // namespace

QString samplePassphrase()
{
    return QStringLiteral("larkhaven in the morning");
}

Result<void> createSampleVault(const QString &path, const Services &services, const Progress &progress)
{
    // The sample is the same for everybody: its own time and chance, and keys that need no strength.
    const FixedClock clock(QDateTime(QDate(2026, 3, 16), QTime(9, 0), Qt::UTC));
    SeededRandom random(kSeed);
    Services own = services;
    own.clock = &clock;
    own.random = &random;
    own.quickKeys = true;

    auto workspace = Workspace::create(path, Secret::fromPassphrase(samplePassphrase()), own);
    if (!workspace)
        return workspace.error();
    // The sample can be made anew at any time: nothing in it is worth a copy while it is being made.
    if (auto done = (*workspace)->care().setKeptBackups(0); !done)
        return done;
    auto filled = SampleFiller(**workspace, progress).fill();
    if (filled)
        filled = (*workspace)->care().setKeptBackups(VaultCare::kDefaultKeptBackups);
    workspace->reset();
    if (!filled)
        QFile::remove(path);
    return filled;
}

}  // namespace circumspect::workspace
