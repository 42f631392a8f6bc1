// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/tally_pass.h"

#include "sealed/scoring/scores.h"

#include <cmath>
#include <cstdlib>
#include <limits>

namespace circumspect::sealed {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

}  // namespace

TallyPass::TallyPass(const ScoringFrame &frame, const ResponseSet &responses, Tally &tally)
    : m_frame(frame),
      m_responses(responses),
      m_tally(tally),
      m_items(at(frame.itemCount)),
      m_columns(at(frame.competencyCount() + 1)),
      m_requiredForOverall(requiredAnswers(frame.competencyCount(), kOverallShare)),
      m_sums(at(tally.m_groups + 1), GroupSums{ItemSums(m_items), ScoreSums(m_columns)})
{
    for (const std::vector<int> &items : frame.competencies)
        m_required.push_back(requiredAnswers(static_cast<int>(items.size()), frame.requiredShare));
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
    const int rows = lastRow - firstRow;
    m_points.resize(at(rows) * m_items);
    m_answered.resize(at(rows) * m_items);
    m_scores.resize(at(rows) * m_columns);
    for (GroupSums &sums : m_sums) {
        sums.items.clear();
        sums.scores.clear();
        sums.rows = 0;
    }
    for (int row = 0; row < rows; ++row) {
        form(row).read(m_responses.answers(firstRow + row), m_frame.lowest, m_frame.optionCount());
        scoreRow(participant, firstRow + row, scores(row));
    }
    sumRows(firstRow, lastRow);
    sumDistances(firstRow, lastRow);
    poolDistributions(participant);
    for (int group = 0; group <= m_tally.m_groups; ++group)
        if (m_sums[at(group)].rows > 0)
            store(participant, group);
}

void TallyPass::scoreRow(int participant, int row, std::span<double> scores)
{
    const int group = m_responses.row(row).group;
    const bool isSelf = group == m_tally.m_self;
    const RowContext context{.answers = m_responses.answers(row),
                             .distributions =
                                 &m_tally.m_points[m_tally.cellIndex(participant, 0, group) * at(m_tally.m_options)],
                             .consistency = isSelf ? &m_tally.m_selfConsistency : &m_tally.m_othersConsistency,
                             .isSelf = isSelf};
    const auto competencyScores = scores.first(m_columns - 1);
    for (int competency = 0; competency < m_tally.m_competencies; ++competency)
        competencyScores[at(competency)] = scoreCompetency(context, competency);
    scores.back() = overallOf(competencyScores);
}

double TallyPass::scoreCompetency(const RowContext &row, int competency)
{
    const std::span<const int> items = m_frame.itemsOf(competency);
    PointCount *distribution = row.distributions + at(competency) * at(m_tally.m_groups + 1) * at(m_tally.m_options);
    const int lowest = m_frame.lowest;
    int pointSum = 0;
    int pointSquares = 0;
    int answered = 0;
    for (const int item : items) {
        const Answer answer = row.answers[at(item)];
        if (!isAnswered(answer))
            continue;
        const int point = answer - lowest;
        ++distribution[point];
        pointSum += point;
        pointSquares += point * point;
        ++answered;
    }

    const int itemCount = static_cast<int>(items.size());
    const bool isScored = answered >= m_required[at(competency)];
    if (answered == itemCount) {
        ConsistencySums &sums = (*row.consistency)[at(competency)];
        sums.addRow(pointSum, pointSquares);
        for (std::size_t i = 0; i < items.size(); ++i)
            sums.items[i] += row.answers[at(items[i])] - lowest;
    }
    if (!row.isSelf)
        m_tally.m_completeness[at(competency)].add(answered, itemCount, isScored);
    return isScored ? static_cast<double>(pointSum + answered * lowest) / answered : kNone;
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
    return there >= m_requiredForOverall ? sum / there : kNone;
}

void TallyPass::sumRows(int firstRow, int lastRow)
{
    GroupSums &others = m_sums.back();
    for (int row = firstRow; row < lastRow; ++row) {
        const int group = m_responses.row(row).group;
        GroupSums &sums = m_sums[at(group)];
        sums.items.add(form(row - firstRow));
        sums.scores.add(scores(row - firstRow));
        ++sums.rows;
        if (group == m_tally.m_self)
            continue;
        others.scores.add(scores(row - firstRow));
        ++others.rows;
    }
    for (int group = 0; group < m_tally.m_groups; ++group)
        if (group != m_tally.m_self && m_sums[at(group)].rows > 0)
            others.items.add(m_sums[at(group)].items);
}

void TallyPass::sumDistances(int firstRow, int lastRow)
{
    for (int row = firstRow; row < lastRow; ++row) {
        const int group = m_responses.row(row).group;
        for (const int set : {group, m_tally.m_groups}) {
            GroupSums &sums = m_sums[at(set)];
            const bool isSelfAmongOthers = set != group && group == m_tally.m_self;
            if (sums.rows < 2 || isSelfAmongOthers)
                continue;
            sums.items.addDistances(form(row - firstRow));
            sums.scores.addSquares(scores(row - firstRow));
        }
    }
}

/// All others: the sum of every group but self.
void TallyPass::poolDistributions(int participant)
{
    const std::size_t options = at(m_tally.m_options);
    for (int competency = 0; competency < m_tally.m_competencies; ++competency) {
        PointCount *groups = &m_tally.m_points[m_tally.cellIndex(participant, competency, 0) * options];
        PointCount *others = groups + at(m_tally.m_groups) * options;
        for (int group = 0; group < m_tally.m_groups; ++group)
            if (group != m_tally.m_self && m_sums[at(group)].rows > 0)
                for (std::size_t point = 0; point < options; ++point)
                    others[point] += groups[at(group) * options + point];
    }
}

void TallyPass::store(int participant, int group)
{
    GroupSums &sums = m_sums[at(group)];
    for (int column = 0; column <= m_tally.m_competencies; ++column) {
        TallyCell &cell = m_tally.m_cells[m_tally.cellIndex(participant, column, group)];
        cell.m_raters = sums.scores.count(at(column));
        cell.m_mean = sums.scores.mean(at(column));
        cell.m_sumOfSquares = sums.scores.sumOfSquares(at(column));
    }
    if (sums.rows < 2)
        return;
    sums.items.finish();
    for (int competency = 0; competency < m_tally.m_competencies; ++competency)
        storeAgreement(m_tally.m_cells[m_tally.cellIndex(participant, competency, group)], sums.items,
                       m_frame.itemsOf(competency));
}

void TallyPass::storeAgreement(TallyCell &cell, const ItemSums &sums, std::span<const int> items)
{
    double used = 0.0;
    double variances = 0.0;
    double deviations = 0.0;
    for (const int item : items) {
        used += sums.isUsed(at(item));
        variances += sums.variance(at(item));
        deviations += sums.deviation(at(item));
    }
    if (used == 0.0)
        return;
    cell.m_itemsUsed = static_cast<int>(used);
    cell.m_meanItemVariance = variances / used;
    cell.m_deviation = deviations / used;
}

FormPoints TallyPass::form(int rowOfParticipant)
{
    const std::size_t first = at(rowOfParticipant) * m_items;
    return {std::span(m_points).subspan(first, m_items), std::span(m_answered).subspan(first, m_items)};
}

std::span<double> TallyPass::scores(int rowOfParticipant)
{
    return std::span(m_scores).subspan(at(rowOfParticipant) * m_columns, m_columns);
}

}  // namespace circumspect::sealed
