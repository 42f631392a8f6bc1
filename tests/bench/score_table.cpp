// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/score_table.h"

#include "sealed/scoring/agreement.h"
#include "sealed/scoring/internal_consistency.h"

#include <QHash>

#include <limits>

namespace circumspect::bench {

namespace {

double orNone(const sealed::Statistic &statistic)
{
    return statistic.optional().value_or(std::numeric_limits<double>::quiet_NaN());
}

}  // namespace

void ScoreTable::score(const sealed::ScoringFrame &frame, const sealed::ResponseSet &responses)
{
    m_tally.count(frame, responses);
    addLines(frame.optionCount());
    addCompetencies();
}

void ScoreTable::addLines(int optionCount)
{
    const auto uniform = sealed::nullVariance(sealed::NullDistribution::Uniform, optionCount);
    const auto slight = sealed::nullVariance(sealed::NullDistribution::SlightSkew, optionCount);
    m_lines.clear();
    for (int participant = 0; participant < m_tally.participantCount(); ++participant)
        for (int competency = 0; competency <= m_tally.overallColumn(); ++competency)
            for (int group = 0; group <= m_tally.othersColumn(); ++group) {
                const sealed::TallyCell &cell = m_tally.cell(participant, competency, group);
                m_lines.push_back({.mean = orNone(cell.mean()),
                                   .sd = orNone(cell.sd()),
                                   .rwgUniform = orNone(cell.rwgJ(uniform)),
                                   .rwgSlightSkew = orNone(cell.rwgJ(slight)),
                                   .deviation = orNone(cell.deviationFromMean()),
                                   .gap = orNone(m_tally.gap(participant, competency, group)),
                                   .raters = cell.raters()});
            }
}

void ScoreTable::addCompetencies()
{
    m_competencies.clear();
    for (int competency = 0; competency <= m_tally.overallColumn(); ++competency) {
        const bool isOverall = competency == m_tally.overallColumn();
        m_competencies.push_back(
            {isOverall ? sealed::Statistic() : sealed::alphaOf(m_tally.othersConsistency(competency)),
             sealed::oneWayIcc(sealed::ratingsOf(m_tally, competency, m_tally.othersColumn()))});
    }
}

std::vector<Match> matchesOf(const sealed::ResponseSet &first, const sealed::ResponseSet &second)
{
    QHash<QString, int> numbers;
    for (const ParticipantId &participant : second.participants())
        numbers.insert(participant.text(), static_cast<int>(numbers.size()));
    std::vector<Match> matches;
    int number = 0;
    for (const ParticipantId &participant : first.participants()) {
        if (const auto found = numbers.constFind(participant.text()); found != numbers.constEnd())
            matches.emplace_back(number, *found);
        ++number;
    }
    return matches;
}

std::vector<ChangeLine> scoreChange(const ScoreTable &first, const ScoreTable &second,
                                    const std::vector<Match> &matches)
{
    const sealed::Tally &t1 = first.tally();
    const sealed::Tally &t2 = second.tally();
    std::vector<ChangeLine> lines;
    for (int competency = 0; competency <= t1.overallColumn(); ++competency) {
        const auto column = static_cast<std::size_t>(competency);
        const sealed::Statistic variance =
            sealed::pooledRaterVariance(first.competencies()[column].icc, second.competencies()[column].icc);
        ChangeLine &line = lines.emplace_back();
        std::vector<sealed::Statistic> means1;
        std::vector<sealed::Statistic> means2;
        for (const auto &[number1, number2] : matches) {
            const sealed::TallyCell &before = t1.cell(number1, competency, t1.othersColumn());
            const sealed::TallyCell &after = t2.cell(number2, competency, t2.othersColumn());
            const auto error = sealed::changeErrorByRaters(variance, before.raters(), after.raters());
            means1.push_back(before.mean());
            means2.push_back(after.mean());
            line.indexes.push_back(sealed::reliableChangeIndex(means1.back(), means2.back(), error));
        }
        line.paired = sealed::pairedStatistics(means1, means2);
    }
    return lines;
}

}  // namespace circumspect::bench
