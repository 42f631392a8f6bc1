// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/made_cohort.h"

#include "base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace circumspect::bench {

namespace {

constexpr int kCompetencies = 10;
constexpr double kMissingShare = 0.08;

double uniform(RandomSource &random)
{
    return static_cast<double>(random.next() >> 11U) * 0x1p-53;
}

/// Roughly normal, mean 0, SD 1.
double noise(RandomSource &random)
{
    constexpr int kTerms = 4;
    double sum = 0.0;
    for (int i = 0; i < kTerms; ++i)
        sum += uniform(random) - 0.5;
    return sum * std::sqrt(12.0 / kTerms);
}

std::vector<sealed::Answer> answersAround(double level, const sealed::ScoringFrame &frame, RandomSource &random)
{
    std::vector<sealed::Answer> answers;
    answers.reserve(static_cast<std::size_t>(frame.itemCount));
    for (int item = 0; item < frame.itemCount; ++item) {
        const bool isMissing = uniform(random) < kMissingShare;
        const long point = std::lround(level + 0.8 * noise(random));
        const long onScale = std::clamp(point, long{frame.lowest}, long{frame.highest});
        answers.push_back(isMissing ? sealed::kLeftOpen : static_cast<sealed::Answer>(onScale));
    }
    return answers;
}

}  // namespace

MadeCohort MadeCohort::make(int participants, std::uint64_t seed)
{
    SeededRandom random(seed);
    MadeCohort cohort;
    cohort.frame.selfGroup = GroupId(QStringLiteral("self"));
    for (int competency = 0; competency < kCompetencies; ++competency) {
        auto &items = cohort.frame.competencies.emplace_back();
        for (int item = 0; item < kItems / kCompetencies; ++item)
            items.push_back(cohort.frame.itemCount++);
    }
    const std::vector<GroupId> groups{cohort.frame.selfGroup, GroupId(QStringLiteral("manager")),
                                      GroupId(QStringLiteral("peer")), GroupId(QStringLiteral("report")),
                                      GroupId(QStringLiteral("other"))};
    constexpr std::array<std::size_t, kRaters> kGroupOfRater{0, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4};

    std::vector<sealed::Response> responses;
    responses.reserve(static_cast<std::size_t>(participants) * kRaters);
    for (int participant = 0; participant < participants; ++participant) {
        const double level = 3.6 + 0.4 * noise(random);
        for (const std::size_t group : kGroupOfRater) {
            sealed::Response response;
            response.participant = ParticipantId(QString::number(participant));
            response.group = groups[group];
            response.answers = answersAround(level + 0.5 * noise(random), cohort.frame, random);
            responses.push_back(std::move(response));
        }
    }
    cohort.responses = sealed::ResponseSet::fromResponses(responses, groups, cohort.frame.itemCount);
    return cohort;
}

}  // namespace circumspect::bench
