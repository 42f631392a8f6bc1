// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P4 and P5 of performance.md: from an unlocked vault to scores, and what an answer costs in the file.
#include "base/random.h"
#include "bench/made_cohort.h"
#include "bench/require.h"
#include "sealed/scoring/tally.h"
#include "sealed/storage/instrument_store.h"
#include "sealed/storage/members.h"
#include "sealed/storage/response_store.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <memory>

namespace circumspect::bench {

namespace {

using namespace sealed;

constexpr std::uint64_t kSeed = 360103;
constexpr int kPageSize = 4096;
const WaveId kWave(QStringLiteral("T1"));
const CycleId kCycle(QStringLiteral("cycle"));

/// What the cohort's answers fit, as far as a store needs it.
model::Instrument instrumentOf(const MadeCohort &cohort)
{
    model::Instrument made;
    made.id = InstrumentId(QStringLiteral("bench-360"));
    made.version = QStringLiteral("1.0");
    for (int value = cohort.frame.lowest; value <= cohort.frame.highest; ++value)
        made.scale.points.push_back({value, {}});
    for (const GroupId &group : cohort.responses.groups())
        made.groups.push_back({group, model::GroupKind::Other, {}, {}, model::kLeastMinimum});
    model::Competency all;
    for (int item = 0; item < cohort.frame.itemCount; ++item)
        all.items.push_back({ItemId(QString::number(item)), false, {}, {}});
    made.competencies = {all};
    return made;
}

std::vector<Response> responsesOf(const MadeCohort &cohort)
{
    const ResponseSet &set = cohort.responses;
    std::vector<Response> made;
    for (int i = 0; i < set.rowCount(); ++i) {
        const ResponseSet::Row &row = set.row(i);
        const auto answers = set.answers(i);
        made.push_back({set.participants()[row.participant],
                        set.groups()[row.group],
                        kWave,
                        ImportId(QStringLiteral("0123456789abcdef0123456789abcdef")),
                        {answers.begin(), answers.end()},
                        {}});
    }
    return made;
}

/// A vault with one wave of answers, and a random key that opens it without a slow derivation.
class BenchVault {
public:
    explicit BenchVault(int participants)
        : m_cohort(MadeCohort::make(participants, kSeed)), m_instrument(instrumentOf(m_cohort))
    {
        const keys::KdfCost quick{1, std::uint64_t{8} << 20};
        auto vault =
            require(Vault::create(path(), Secret::fromPassphrase(QStringLiteral("bench passphrase")), {.cost = quick}));
        require(Members(*vault).addKey(keys::SlotKind::Recovery, m_key));
        require(InstrumentStore(vault->connection()).add({m_instrument.id, m_instrument.version, "{}"}));
        model::Cycle cycle;
        cycle.id = kCycle;
        cycle.name = QStringLiteral("Bench");
        cycle.instrument = m_instrument.id;
        cycle.instrumentVersion = m_instrument.version;
        cycle.language = QStringLiteral("en");
        require(RosterStore(vault->connection()).addCycle(cycle));
        fill(*vault);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("bench.circ")); }
    std::unique_ptr<Vault> open() const
    {
        return require(Vault::open(path(), {.secret = m_key.clone(), .kind = keys::SlotKind::Recovery, .slot = {}}));
    }
    double bytesPerAnswer() const { return m_bytesPerAnswer; }

    const ScoringFrame &frame() const { return m_cohort.frame; }
    std::int64_t responseCount() const { return m_cohort.responses.rowCount(); }

    WaveAnswers read(Vault &vault) const
    {
        SystemRandom random;
        return require(
            ResponseStore(vault.connection(), vault.answers(), vault.uuid(), random).read(kCycle, kWave, m_instrument));
    }

private:
    void fill(Vault &vault)
    {
        SeededRandom random(kSeed);
        const qint64 before = require(vault.connection().integer(QStringLiteral("PRAGMA page_count")));
        auto transaction = require(vault.begin());
        require(ResponseStore(vault.connection(), vault.answers(), vault.uuid(), random)
                    .add({kCycle, responsesOf(m_cohort), {}}, m_instrument));
        require(transaction.commit());
        const qint64 pages = require(vault.connection().integer(QStringLiteral("PRAGMA page_count"))) - before;
        m_bytesPerAnswer = static_cast<double>(pages * kPageSize) / static_cast<double>(m_cohort.ratingSlots());
    }

    MadeCohort m_cohort;
    model::Instrument m_instrument;
    QTemporaryDir m_folder;
    Secret m_key = Secret::random(32);
    double m_bytesPerAnswer = 0;
};

void openAndScore(benchmark::State &state)
{
    const BenchVault made(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        auto vault = made.open();
        const WaveAnswers wave = made.read(*vault);
        const Tally tally(made.frame(), wave.responses);
        benchmark::DoNotOptimize(tally.participantCount());
        state.PauseTiming();
        vault.reset();
        state.ResumeTiming();
    }
    state.counters["bytes_per_answer"] = made.bytesPerAnswer();
}

void readWave(benchmark::State &state)
{
    const BenchVault made(static_cast<int>(state.range(0)));
    auto vault = made.open();
    for (auto _ : state) {
        const WaveAnswers wave = made.read(*vault);
        benchmark::DoNotOptimize(wave.responses.rowCount());
    }
    state.SetItemsProcessed(state.iterations() * made.responseCount());
}

}  // namespace

BENCHMARK(openAndScore)
    ->Name("P4/open_to_scores")
    ->Arg(MadeCohort::kMedium)
    ->Arg(MadeCohort::kLarge)
    ->Arg(MadeCohort::kExtraLarge)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(readWave)
    ->Name("P4/read_wave")
    ->Arg(MadeCohort::kMedium)
    ->Arg(MadeCohort::kLarge)
    ->Arg(MadeCohort::kExtraLarge)
    ->Unit(benchmark::kMillisecond);

}  // namespace circumspect::bench
