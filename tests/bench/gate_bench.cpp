// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "model/instrument.h"
#include "published/release_codec.h"
#include "sealed/gate/gate.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>

// A cohort of 120 participants: 60 items in 10 competencies, self and 15 raters in 5 further groups, 8 % missing,
// 5-point scale. Goals: 5 ms one participant, 1 s all of them, and at most four times as long beside five earlier
// releases.
namespace circumspect::sealed {

namespace {

constexpr int kParticipants = 120;
constexpr int kCompetencies = 10;
constexpr int kItemsEach = 6;
constexpr int kEarlierReleases = 5;

struct GroupSize {
    const char *name;
    model::GroupKind kind;
    int raters;
};
constexpr GroupSize kGroups[] = {{"self", model::GroupKind::Self, 1},
                                 {"manager", model::GroupKind::Manager, 1},
                                 {"council", model::GroupKind::Council, 3},
                                 {"peer", model::GroupKind::Peers, 4},
                                 {"report", model::GroupKind::DirectReports, 4},
                                 {"partner", model::GroupKind::Partners, 3}};

model::Instrument instrument()
{
    model::Instrument made;
    for (int value = 1; value <= 5; ++value)
        made.scale.points.push_back({value, {}});
    for (const GroupSize &group : kGroups)
        made.groups.push_back({GroupId(QString::fromLatin1(group.name)), group.kind, {}, {}, 3});
    for (int c = 0; c < kCompetencies; ++c) {
        model::Competency competency;
        competency.id = CompetencyId(QStringLiteral("c%1").arg(c));
        for (int i = 0; i < kItemsEach; ++i) {
            model::Item item;
            item.id = ItemId(QStringLiteral("c%1_i%2").arg(c).arg(i));
            competency.items.push_back(item);
        }
        made.competencies.push_back(competency);
    }
    return made;
}

double noise(RandomSource &random)
{
    constexpr std::size_t kFine = 1000;
    double sum = -2.0;
    for (int i = 0; i < 4; ++i)
        sum += static_cast<double>(random.below(kFine)) / kFine;
    return 1.7 * sum;
}

/// Raters of a participant, one after the other, who see the participant at a level of their own.
class MadeRaters {
public:
    MadeRaters(const model::Instrument &form, std::uint64_t seed) : m_form(form), m_random(seed) {}

    void startParticipant(int number)
    {
        m_participant = ParticipantId(QString::number(number));
        m_level = 3.7 + 0.6 * noise(m_random);
    }
    void add(const char *group, int raters)
    {
        for (int r = 0; r < raters; ++r) {
            const double own = m_level + 0.6 * noise(m_random);
            Response response;
            response.participant = m_participant;
            response.group = GroupId(QString::fromLatin1(group));
            for (int item = 0; item < m_form.itemCount(); ++item) {
                const int answer = std::clamp(static_cast<int>(std::lround(own + noise(m_random))), 1, 5);
                response.answers.push_back(m_random.below(100) < 8 ? kNotObserved : static_cast<Answer>(answer));
            }
            m_responses.push_back(std::move(response));
        }
    }
    void addAllGroups()
    {
        for (const GroupSize &group : kGroups)
            add(group.name, group.raters);
    }
    ResponseSet responseSet() const
    {
        std::vector<GroupId> groups;
        for (const model::RaterGroup &group : m_form.groups)
            groups.push_back(group.id);
        return ResponseSet::fromResponses(m_responses, groups, m_form.itemCount());
    }

private:
    const model::Instrument &m_form;
    SeededRandom m_random;
    ParticipantId m_participant;
    double m_level = 3.7;
    std::vector<Response> m_responses;
};

ResponseSet cohort(const model::Instrument &form)
{
    MadeRaters raters(form, 20);
    for (int p = 0; p < kParticipants; ++p) {
        raters.startParticipant(p);
        raters.addAllGroups();
    }
    return raters.responseSet();
}

ReleaseRequest requestFor(const ParticipantId &participant)
{
    ReleaseRequest request;
    request.header.participant = participant;
    request.header.wave = WaveId(QStringLiteral("T1"));
    for (const GroupSize &group : kGroups)
        request.invited[GroupId(QString::fromLatin1(group.name))] = group.raters;
    return request;
}

/// How many protected means were printed, of all there are.
void countPrinted(benchmark::State &state, const std::vector<published::Results> &releases)
{
    int printed = 0;
    int all = 0;
    int others = 0;
    int rows = 0;
    for (const published::Results &results : releases) {
        const auto othersColumn = static_cast<std::size_t>(results.columnOf(published::ColumnKind::AllOthers));
        for (const published::Row &row : results->items) {
            for (std::size_t column = 2; column < othersColumn; ++column, ++all)
                printed += published::figureIn(row.means[column]) != nullptr ? 1 : 0;
            others += published::figureIn(row.means[othersColumn]) != nullptr ? 1 : 0;
            ++rows;
        }
    }
    state.counters["item cells printed, %"] = 100.0 * printed / all;
    state.counters["all others printed, %"] = 100.0 * others / rows;
}

void releaseCohort(benchmark::State &state)
{
    const model::Instrument form = instrument();
    const model::AnonymityPolicy policy = form.suggestedPolicy();
    const ResponseSet responses = cohort(form);
    const Gate gate(form, policy);
    std::vector<published::Results> releases;
    for ([[maybe_unused]] auto iteration : state) {
        releases.clear();
        for (const ParticipantId &participant : responses.participants())
            releases.push_back(gate.release(responses, requestFor(participant)).value().results);
    }
    countPrinted(state, releases);
}
BENCHMARK(releaseCohort)->Unit(benchmark::kMillisecond);

void releaseOne(benchmark::State &state)
{
    const model::Instrument form = instrument();
    const model::AnonymityPolicy policy = form.suggestedPolicy();
    const ResponseSet responses = cohort(form);
    const Gate gate(form, policy);
    const ReleaseRequest request = requestFor(responses.participants().front());
    for ([[maybe_unused]] auto iteration : state)
        benchmark::DoNotOptimize(gate.release(responses, request).value());
}
BENCHMARK(releaseOne)->Unit(benchmark::kMillisecond);

/// Before each of the releases three more peers and three more direct reports have answered; the last release is
/// measured, beside `state.range(0)` earlier ones.
void releaseAgain(benchmark::State &state)
{
    const model::Instrument form = instrument();
    const model::AnonymityPolicy policy = form.suggestedPolicy();
    const Gate gate(form, policy);
    MadeRaters raters(form, 20);
    raters.startParticipant(0);
    raters.addAllGroups();
    const ReleaseRequest request = requestFor(ParticipantId(QString::number(0)));
    std::vector<EarlierRelease> earlier;
    for (int i = 0; i < kEarlierReleases; ++i) {
        if (i < state.range(0)) {
            GatedRelease gated = gate.release(raters.responseSet(), request, earlier).value();
            earlier.push_back({std::move(gated.results), std::move(gated.counted)});
        }
        raters.add("peer", 3);
        raters.add("report", 3);
    }
    const ResponseSet responses = raters.responseSet();
    for ([[maybe_unused]] auto iteration : state)
        benchmark::DoNotOptimize(gate.release(responses, request, earlier).value());
}
BENCHMARK(releaseAgain)->ArgName("earlier")->Arg(0)->Arg(1)->Arg(kEarlierReleases)->Unit(benchmark::kMillisecond);

void encodeCohort(benchmark::State &state)
{
    const model::Instrument form = instrument();
    const model::AnonymityPolicy policy = form.suggestedPolicy();
    const ResponseSet responses = cohort(form);
    const Gate gate(form, policy);
    std::vector<GatedRelease> releases;
    for (const ParticipantId &participant : responses.participants())
        releases.push_back(gate.release(responses, requestFor(participant)).value());
    for ([[maybe_unused]] auto iteration : state)
        for (const GatedRelease &release : releases)
            benchmark::DoNotOptimize(published::ReleaseCodec::encode(release.results, release.comments));
}
BENCHMARK(encodeCohort)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace circumspect::sealed
