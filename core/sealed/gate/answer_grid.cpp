// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/answer_grid.h"

#include <algorithm>
#include <numeric>

namespace circumspect::sealed {

namespace {

// A sum of some thousand scores in finer units would leave 64 bits.
constexpr Whole kFinestUnit = 100'000'000'000'000;
constexpr Whole kFinestGrid = 1'000'000'000'000;
constexpr Whole kTenths = 10;

/// The least common multiple, or 0 where it would be too fine.
Whole commonUnit(Whole a, Whole b)
{
    if (a == 0 || b == 0)
        return 0;
    const Whole multiple = a / std::gcd(a, b);
    return multiple > kFinestUnit / b ? 0 : multiple * b;
}

}  // namespace

AnswerGrid::AnswerGrid(const ScoreSheet &sheet)
    : m_raterCount(static_cast<int>(sheet.raters().size())),
      m_itemCount(sheet.frame().itemCount),
      m_lowest(sheet.frame().lowest),
      m_highest(sheet.frame().highest),
      m_competencyOf(static_cast<std::size_t>(m_itemCount), 0),
      m_competencies(sheet.frame().competencies)
{
    for (std::size_t competency = 0; competency < m_competencies.size(); ++competency)
        for (const int item : m_competencies[competency])
            m_competencyOf[static_cast<std::size_t>(item)] = static_cast<int>(competency);
    for (int item = 0; item < m_itemCount; ++item) {
        m_single.push_back({item});
        m_allItems.push_back(item);
    }
    for (const ScoreSheet::Rater &rater : sheet.raters()) {
        m_isProtected.push_back(rater.isProtected);
        for (const Answer answer : sheet.responses().answers(rater.row))
            m_answers.push_back(sealed::isAnswered(answer) ? answer : kOpen);
    }
    countAnswers(sheet);
    chooseUnits();
    weighAnswers();
    addValues();
}

void AnswerGrid::countAnswers(const ScoreSheet &sheet)
{
    for (int rater = 0; rater < m_raterCount; ++rater) {
        Whole scored = 0;
        for (std::size_t competency = 0; competency < m_competencies.size(); ++competency) {
            const bool hasScore = sheet.value({RowLevel::Competency, static_cast<int>(competency)}, rater).isDefined();
            const std::vector<int> &items = m_competencies[competency];
            m_answered.push_back(
                hasScore ? std::count_if(items.begin(), items.end(), [&](int item) { return isAnswered(rater, item); })
                         : 0);
            scored += hasScore ? 1 : 0;
        }
        m_scored.push_back(sheet.value({RowLevel::Overall, 0}, rater).isDefined() ? scored : 0);
    }
}

void AnswerGrid::chooseUnits()
{
    m_units.assign(m_competencies.size(), 1);
    for (int rater = 0; rater < m_raterCount; ++rater)
        for (std::size_t competency = 0; competency < m_competencies.size(); ++competency) {
            const Whole answered = m_answered[scoreAt(rater, static_cast<int>(competency))];
            if (answered == 0)
                continue;
            m_units[competency] = commonUnit(m_units[competency], answered);
            if (const Whole scored = m_scored[static_cast<std::size_t>(rater)]; scored > 0)
                m_overallUnit = commonUnit(m_overallUnit, answered * scored);
        }
}

void AnswerGrid::weighAnswers()
{
    m_competencyWeights.assign(m_answers.size(), 0);
    m_overallWeights.assign(m_answers.size(), 0);
    for (int rater = 0; rater < m_raterCount; ++rater)
        for (int item = 0; item < m_itemCount; ++item) {
            const int competency = competencyOf(item);
            const Whole answered = m_answered[scoreAt(rater, competency)];
            if (!isAnswered(rater, item) || answered == 0)
                continue;
            m_competencyWeights[at(rater, item)] = m_units[static_cast<std::size_t>(competency)] / answered;
            if (const Whole scored = m_scored[static_cast<std::size_t>(rater)]; scored > 0)
                m_overallWeights[at(rater, item)] = m_overallUnit / (answered * scored);
        }
}

const std::vector<int> &AnswerGrid::itemsOf(const RowKey &row) const
{
    if (row.level == RowLevel::Overall)
        return m_allItems;
    const auto index = static_cast<std::size_t>(row.index);
    return row.level == RowLevel::Competency ? m_competencies[index] : m_single[index];
}

Whole AnswerGrid::unit(const RowKey &row) const
{
    if (row.level == RowLevel::Overall)
        return m_overallUnit;
    return row.level == RowLevel::Competency ? m_units[static_cast<std::size_t>(row.index)] : 1;
}

bool AnswerGrid::hasValue(const RowKey &row, int rater) const
{
    if (row.level == RowLevel::Item)
        return isAnswered(rater, row.index);
    if (row.level == RowLevel::Competency)
        return m_answered[scoreAt(rater, row.index)] > 0;
    return m_scored[static_cast<std::size_t>(rater)] > 0;
}

void AnswerGrid::addValues()
{
    for (int rater = 0; rater < m_raterCount; ++rater) {
        m_overallValues.push_back(weighedSum({RowLevel::Overall, 0}, rater));
        for (int competency = 0; competency < static_cast<int>(m_competencies.size()); ++competency)
            m_competencyValues.push_back(weighedSum({RowLevel::Competency, competency}, rater));
    }
}

Whole AnswerGrid::weighedSum(const RowKey &row, int rater) const
{
    Whole sum = 0;
    for (const int item : itemsOf(row))
        if (const Whole one = weight(row, rater, item); one > 0)
            sum += one * answer(rater, item);
    return sum;
}

ValueGrid AnswerGrid::valueGrid(const RowKey &row) const
{
    if (row.level == RowLevel::Item)
        return {1, m_lowest, m_highest, 1};
    Whole steps = static_cast<Whole>(itemsOf(row).size());
    if (row.level == RowLevel::Overall) {
        std::size_t most = 1;
        for (const std::vector<int> &items : m_competencies)
            most = std::max(most, items.size());
        steps = static_cast<Whole>(most * m_competencies.size());
    }
    const Whole fine = commonUnit(unit(row), steps);
    if (fine == 0 || fine > kFinestGrid)
        return {0, 0, 0, 0};
    const Whole grid = kTenths * fine;
    return {grid, grid * m_lowest, grid * m_highest, grid / steps};
}

}  // namespace circumspect::sealed
