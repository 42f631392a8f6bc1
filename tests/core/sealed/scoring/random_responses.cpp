// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/random_responses.h"

#include "base/random.h"

namespace circumspect::sealed {

namespace {

constexpr int kParticipants = 12;
constexpr int kCompetencies = 5;

Answer randomAnswer(RandomSource &random, const ScoringFrame &frame)
{
    constexpr std::size_t kOutOf = 10;
    const std::size_t draw = random.below(kOutOf);
    if (draw == 0)
        return kLeftOpen;
    if (draw == 1)
        return kNotObserved;
    return static_cast<Answer>(frame.lowest +
                               static_cast<int>(random.below(static_cast<std::size_t>(frame.optionCount()))));
}

}  // namespace

RandomResponses RandomResponses::make(std::uint64_t seed, int lowest, int highest, int mostRaters)
{
    SeededRandom random(seed);
    RandomResponses made;
    made.frame.lowest = lowest;
    made.frame.highest = highest;
    made.frame.selfGroup = GroupId(QStringLiteral("self"));
    for (int competency = 0; competency < kCompetencies; ++competency) {
        auto &items = made.frame.competencies.emplace_back();
        for (int i = 0; i <= competency; ++i)
            items.push_back(made.frame.itemCount++);
    }

    const std::vector<GroupId> groups{GroupId(QStringLiteral("peer")), made.frame.selfGroup,
                                      GroupId(QStringLiteral("report")), GroupId(QStringLiteral("nobody"))};
    std::vector<Response> responses;
    for (int participant = 0; participant < kParticipants; ++participant)
        for (std::size_t group = 0; group < 3; ++group) {
            const std::size_t most = groups[group] == made.frame.selfGroup ? 1 : static_cast<std::size_t>(mostRaters);
            for (std::size_t rater = random.below(most + 1); rater > 0; --rater) {
                Response response;
                response.participant = ParticipantId(QString::number(participant));
                response.group = groups[group];
                for (int item = 0; item < made.frame.itemCount; ++item)
                    response.answers.push_back(randomAnswer(random, made.frame));
                responses.push_back(std::move(response));
            }
        }
    random.shuffle(responses);
    made.responses = ResponseSet::fromResponses(responses, groups, made.frame.itemCount);
    return made;
}

}  // namespace circumspect::sealed
