// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/tally_pass.h"

#include "sealed/scoring/scores.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace circumspect::sealed {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int kMostRows = std::numeric_limits<PointCount>::max();

constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

}  // namespace

TallyPass::TallyPass(const ScoringFrame &frame, const ResponseSet &responses, Tally &tally)
    : m_frame(frame),
      m_responses(responses),
      m_tally(tally),
      m_columns(at(frame.competencyCount() + 1)),
      m_options(at(frame.optionCount())),
      m_counts(at(tally.m_groups + 1) * at(frame.itemCount) * at(frame.optionCount())),
      m_isGroupThere(at(tally.m_groups + 1))
{
}

void TallyPass::run()
{
    if (m_responses.itemCount() != m_frame.itemCount)
        std::abort();
    int first = 0;
    while (first < m_responses.rowCount()) {
        const std::uint32_t participant = m_responses.row(first).participant;
        int last = first + 1;
        while (last < m_responses.rowCount() && m_responses.row(last).participant == participant)
            ++last;
        tallyParticipant(static_cast<int>(participant), first, last);
        first = last;
    }
}

void TallyPass::tallyParticipant(int participant, int firstRow, int lastRow)
{
    if (lastRow - firstRow > kMostRows)
        std::abort();
    std::fill(m_counts.begin(), m_counts.end(), PointCount{0});
    std::fill(m_isGroupThere.begin(), m_isGroupThere.end(), char{0});
    m_scores.resize(at(lastRow - firstRow) * m_columns);
    for (int row = firstRow; row < lastRow; ++row)
        countRow(row, std::span(m_scores).subspan(at(row - firstRow) * m_columns, m_columns));
    poolOthers();
    summariseScores(participant, firstRow, lastRow);
    for (int group = 0; group <= m_tally.m_groups; ++group)
        if (m_isGroupThere[at(group)] != 0)
            summariseAnswers(participant, group);
}

void TallyPass::countRow(int row, std::span<double> scores)
{
    m_isGroupThere[m_responses.row(row).group] = 1;
    const auto competencyScores = scores.first(m_columns - 1);
    for (int competency = 0; competency < m_tally.m_competencies; ++competency)
        competencyScores[at(competency)] = countCompetency(row, competency);
    scores.back() = overallOf(competencyScores);
}

double TallyPass::countCompetency(int row, int competency)
{
    const std::span<const Answer> answers = m_responses.answers(row);
    const int group = m_responses.row(row).group;
    const std::span<const int> items = m_frame.itemsOf(competency);
    PointCount *groupCounts = itemCounts(group, 0).data();
    int sum = 0;
    int answered = 0;
    for (const int item : items) {
        const Answer answer = answers[at(item)];
        const auto point = static_cast<std::size_t>(answer - m_frame.lowest);
        if (point < m_options) {
            ++groupCounts[at(item) * m_options + point];
            sum += answer;
            ++answered;
        } else if (isAnswered(answer)) {
            std::abort();
        }
    }

    const int itemCount = static_cast<int>(items.size());
    const bool isScored = answered >= requiredAnswers(itemCount, m_frame.requiredShare);
    const bool isSelf = group == m_tally.m_self;
    if (answered == itemCount)
        addToConsistency(answers, competency, sum, isSelf);
    if (!isSelf) {
        Completeness &completeness = m_tally.m_completeness[at(competency)];
        ++completeness.raters;
        completeness.scores += isScored ? 1 : 0;
        completeness.proratedScores += isScored && answered < itemCount ? 1 : 0;
        completeness.missingAnswers += itemCount - answered;
        completeness.askedAnswers += itemCount;
    }
    return isScored ? static_cast<double>(sum) / answered : kNone;
}

void TallyPass::addToConsistency(std::span<const Answer> answers, int competency, int sum, bool isSelf)
{
    ConsistencySums &sums = (isSelf ? m_tally.m_selfConsistency : m_tally.m_othersConsistency)[at(competency)];
    ++sums.rows;
    sums.total += sum;
    sums.totalSquares += static_cast<std::int64_t>(sum) * sum;
    const std::span<const int> items = m_frame.itemsOf(competency);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const int answer = answers[at(items[i])];
        sums.items[i] += answer;
        sums.itemSquares[i] += answer * answer;
    }
}

double TallyPass::overallOf(std::span<const double> scores) const
{
    double sum = 0.0;
    int there = 0;
    for (const double score : scores)
        if (!std::isnan(score)) {
            sum += score;
            ++there;
        }
    return there >= requiredAnswers(static_cast<int>(scores.size()), kOverallShare) ? sum / there : kNone;
}

void TallyPass::poolOthers()
{
    const std::size_t width = at(m_frame.itemCount) * m_options;
    PointCount *others = m_counts.data() + at(m_tally.m_groups) * width;
    for (int group = 0; group < m_tally.m_groups; ++group) {
        if (group == m_tally.m_self || m_isGroupThere[at(group)] == 0)
            continue;
        m_isGroupThere[at(m_tally.m_groups)] = 1;
        const PointCount *counts = m_counts.data() + at(group) * width;
        for (std::size_t i = 0; i < width; ++i)
            others[i] = static_cast<PointCount>(others[i] + counts[i]);
    }
}

void TallyPass::summariseScores(int participant, int firstRow, int lastRow)
{
    const auto rows = at(lastRow - firstRow);
    for (std::size_t column = 0; column < m_columns; ++column) {
        TallyCell *cells = &m_tally.m_cells[m_tally.cellIndex(participant, static_cast<int>(column), 0)];
        TallyCell &others = cells[m_tally.m_groups];
        const auto forEachScore = [&](auto &&visit) {
            for (std::size_t row = 0; row < rows; ++row) {
                const double score = m_scores[row * m_columns + column];
                if (std::isnan(score))
                    continue;
                const int group = m_responses.row(firstRow + static_cast<int>(row)).group;
                visit(cells[group], score);
                if (group != m_tally.m_self)
                    visit(others, score);
            }
        };
        // A running mean stays exact where all scores are equal, so that their variance is exactly 0.
        forEachScore([](TallyCell &cell, double score) { cell.m_mean += (score - cell.m_mean) / ++cell.m_raters; });
        forEachScore([](TallyCell &cell, double score) {
            cell.m_sumOfSquares += (score - cell.m_mean) * (score - cell.m_mean);
        });
    }
}

void TallyPass::summariseAnswers(int participant, int group)
{
    for (int competency = 0; competency < m_tally.m_competencies; ++competency) {
        const std::size_t index = m_tally.cellIndex(participant, competency, group);
        TallyCell &cell = m_tally.m_cells[index];
        PointCount *distribution = &m_tally.m_points[index * m_options];
        double variances = 0.0;
        double deviations = 0.0;
        int used = 0;
        for (const int item : m_frame.itemsOf(competency)) {
            const std::span<const PointCount> counts = itemCounts(group, item);
            for (std::size_t point = 0; point < m_options; ++point)
                distribution[point] = static_cast<PointCount>(distribution[point] + counts[point]);
            const CountMoments moments = momentsOf(counts);
            cell.m_answers += static_cast<std::uint32_t>(moments.n);
            if (moments.n < 2)
                continue;
            variances += moments.variance;
            deviations += moments.deviation;
            ++used;
        }
        cell.m_itemsUsed = static_cast<std::uint16_t>(used);
        if (used > 0) {
            cell.m_meanItemVariance = variances / used;
            cell.m_deviation = deviations / used;
        }
    }
}

std::span<PointCount> TallyPass::itemCounts(int group, int item)
{
    return std::span(m_counts).subspan((at(group) * at(m_frame.itemCount) + at(item)) * m_options, m_options);
}

}  // namespace circumspect::sealed
