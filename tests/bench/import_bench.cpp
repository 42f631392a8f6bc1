// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/collector.h"

#include <benchmark/benchmark.h>

#include <array>

namespace circumspect::sealed {
namespace {

constexpr int kItems = 60;
constexpr int kRatersEach = 12;
constexpr std::array<const char *, 5> kGroups{"self", "manager", "peer", "direct_report", "partner"};

/// Which of a participant's twelve raters is in which group: 1, 1, 4, 4, 2.
const char *groupOf(int rater)
{
    return kGroups[rater == 0 ? 0 : rater == 1 ? 1 : rater < 6 ? 2 : rater < 10 ? 3 : 4];
}

model::LocalizedText text(const QString &english)
{
    return model::LocalizedText({{QStringLiteral("en"), english}});
}

model::Instrument madeInstrument()
{
    using enum model::GroupKind;
    constexpr std::array kKinds{Self, Manager, Peers, DirectReports, Partners};
    model::Instrument instrument;
    instrument.id = InstrumentId(QStringLiteral("bench"));
    instrument.languages = {QStringLiteral("en")};
    for (int value = 1; value <= 5; ++value)
        instrument.scale.points.push_back({value, text(QStringLiteral("point %1").arg(value))});
    instrument.scale.notObserved = {QStringLiteral("NO"), text(QStringLiteral("Not observed")), false, true};
    for (std::size_t i = 0; i < kGroups.size(); ++i)
        instrument.groups.push_back({GroupId(QString::fromLatin1(kGroups[i])), kKinds[i], {}, {}, 3});
    for (int c = 0; c < 10; ++c) {
        model::Competency competency;
        competency.id = CompetencyId(QStringLiteral("C%1").arg(c));
        for (int i = 0; i < kItems / 10; ++i)
            competency.items.push_back({ItemId(QStringLiteral("C%1I%2").arg(c).arg(i)),
                                        i == 5,
                                        text(QStringLiteral("statement %1 %2").arg(c).arg(i)),
                                        {}});
        instrument.competencies.push_back(competency);
    }
    return instrument;
}

/// An answer; one in twelve or so is left open.
QByteArray answer(RandomSource &random)
{
    const std::size_t draw = random.below(60);
    return draw < 5 ? QByteArray() : QByteArray::number(static_cast<int>(draw % 5) + 1);
}

QByteArray wideFile(const model::Instrument &instrument, int participants)
{
    SeededRandom random(1);
    QByteArray csv = "leader,rater,group";
    for (const model::Item *item : instrument.items())
        csv += ',' + item->id.text().toLatin1();
    for (int p = 0; p < participants; ++p)
        for (int r = 0; r < kRatersEach; ++r) {
            csv += "\nL" + QByteArray::number(p) + ",R" + QByteArray::number(p * kRatersEach + r) + ',' + groupOf(r);
            for (int i = 0; i < kItems; ++i)
                csv += ',' + answer(random);
        }
    return csv + '\n';
}

QByteArray longFile(const model::Instrument &instrument, int participants)
{
    SeededRandom random(1);
    const auto items = instrument.items();
    QByteArray csv = "leader,rater,group,item,value";
    for (int p = 0; p < participants; ++p)
        for (int r = 0; r < kRatersEach; ++r)
            for (const model::Item *item : items)
                csv += "\nL" + QByteArray::number(p) + ",R" + QByteArray::number(p * kRatersEach + r) + ',' +
                       groupOf(r) + ',' + item->id.text().toLatin1() + ',' + answer(random);
    return csv + '\n';
}

void import(benchmark::State &state, const QByteArray &csv, const model::Instrument &instrument, int participants)
{
    const model::Roster roster;
    SeededRandom random(2);
    for (auto _ : state) {
        const CollectRequest request{.instrument = instrument,
                                     .roster = roster,
                                     .wave = WaveId(QStringLiteral("T1")),
                                     .import = ImportId(QStringLiteral("import")),
                                     .files = {{QStringLiteral("answers.csv"), csv}},
                                     .random = random};
        const auto collected = collect(request);
        if (!collected)
            return state.SkipWithError("refused");
        benchmark::DoNotOptimize(collected->responses.size());
    }
    state.SetItemsProcessed(state.iterations() * participants * kRatersEach * kItems);
    state.SetBytesProcessed(state.iterations() * csv.size());
}

/// P6: answers a second from a wide file to checked responses; the vault not included.
void wideImport(benchmark::State &state)
{
    const model::Instrument instrument = madeInstrument();
    const int participants = static_cast<int>(state.range(0));
    import(state, wideFile(instrument, participants), instrument, participants);
}
BENCHMARK(wideImport)->Arg(120)->Arg(2000)->Arg(10000)->Unit(benchmark::kMillisecond);

/// P7: the same from a long file; 200,000 records are the most that is read.
void longImport(benchmark::State &state)
{
    const model::Instrument instrument = madeInstrument();
    const int participants = static_cast<int>(state.range(0));
    import(state, longFile(instrument, participants), instrument, participants);
}
BENCHMARK(longImport)->Arg(30)->Arg(120)->Arg(270)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace circumspect::sealed
