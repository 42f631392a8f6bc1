// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/made_cohort.h"
#include "bench/score_table.h"
#include "sealed/scoring/bootstrap.h"
#include "sealed/scoring/internal_consistency.h"
#include "sealed/scoring/omega.h"
#include "sealed/scoring/spread.h"

#include <benchmark/benchmark.h>

namespace circumspect::bench {

namespace {

constexpr std::uint64_t kSeedT1 = 360101;
constexpr std::uint64_t kSeedT2 = 360102;

void countSlots(benchmark::State &state, std::int64_t slotCount)
{
    state.SetItemsProcessed(state.iterations() * slotCount);
}

/// P1: the table of one wave in memory.
void scoreTable(benchmark::State &state)
{
    const auto cohort = MadeCohort::make(static_cast<int>(state.range(0)), kSeedT1);
    ScoreTable table;
    for (auto _ : state) {
        table.score(cohort.frame, cohort.responses);
        benchmark::DoNotOptimize(table.lines().data());
    }
    countSlots(state, cohort.ratingSlots());
}

/// The one-pass tally alone: what instruction counts are taken from.
void tallyOnly(benchmark::State &state)
{
    const auto cohort = MadeCohort::make(static_cast<int>(state.range(0)), kSeedT1);
    sealed::Tally tally;
    for (auto _ : state) {
        tally.count(cohort.frame, cohort.responses);
        benchmark::DoNotOptimize(&tally.cell(0, 0, 0));
    }
    countSlots(state, cohort.ratingSlots());
}

/// T1-T2: reliable change, paired tests and effect sizes of two scored waves.
void scoreWaveChange(benchmark::State &state)
{
    const auto before = MadeCohort::make(static_cast<int>(state.range(0)), kSeedT1);
    const auto after = MadeCohort::make(static_cast<int>(state.range(0)), kSeedT2);
    ScoreTable first;
    ScoreTable second;
    first.score(before.frame, before.responses);
    second.score(after.frame, after.responses);
    const auto matches = matchesOf(before.responses, after.responses);
    for (auto _ : state) {
        const auto lines = scoreChange(first, second, matches);
        benchmark::DoNotOptimize(lines.data());
    }
}

/// P2, scoring side: intervals of every participant's others, consistency and omega of self and others.
void scoreAppendix(benchmark::State &state)
{
    const auto cohort = MadeCohort::make(static_cast<int>(state.range(0)), kSeedT1);
    const auto others = sealed::rowsOfOthers(cohort.responses, cohort.frame.selfGroup);
    const auto self = sealed::rowsOfGroup(cohort.responses, cohort.frame.selfGroup);
    for (auto _ : state)
        for (int competency = 0; competency < cohort.frame.competencyCount(); ++competency)
            for (const auto &rows : {others, self}) {
                const auto answers = sealed::answersOf(cohort.responses, rows, cohort.frame.itemsOf(competency));
                benchmark::DoNotOptimize(sealed::internalConsistency(answers));
                benchmark::DoNotOptimize(sealed::omegaOf(answers));
            }
}

/// One BCa interval of 1999 resamples.
void bootstrapInterval(benchmark::State &state)
{
    const auto cohort = MadeCohort::make(static_cast<int>(state.range(0)), kSeedT1);
    const sealed::Tally tally(cohort.frame, cohort.responses);
    const auto pairs =
        sealed::Pairs::complete(tally.means(0, tally.selfColumn()), tally.means(0, tally.othersColumn()));
    const auto resamples = sealed::Resamples::drawn(pairs.count(), kSeedT1);
    for (auto _ : state)
        benchmark::DoNotOptimize(sealed::bcaInterval(pairs, resamples, sealed::averageSdFigure));
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Unit(benchmark::kMillisecond)->ArgName("participants");
    for (const int participants :
         {MadeCohort::kSmall, MadeCohort::kMedium, MadeCohort::kLarge, MadeCohort::kExtraLarge})
        benchmark->Arg(participants);
}

void mediumOnly(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Unit(benchmark::kMillisecond)->ArgName("participants")->Arg(MadeCohort::kMedium);
}

BENCHMARK(scoreTable)->Apply(sizes);
BENCHMARK(tallyOnly)->Apply(sizes);
BENCHMARK(scoreWaveChange)->Apply(sizes);
BENCHMARK(scoreAppendix)->Apply(mediumOnly);
BENCHMARK(bootstrapInterval)->Apply(mediumOnly);

}  // namespace

}  // namespace circumspect::bench
