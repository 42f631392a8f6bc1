// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/complement_test.h"
#include "sealed/gate/score_sheet.h"
#include "sealed/gate/whole.h"

#include <vector>

namespace circumspect::sealed {

/// The answers behind a score sheet, and scores as whole multiples of a unit: a score is the sum of weight x answer,
/// a mean of scores that sum over unit and raters. Exact.
class AnswerGrid {
public:
    explicit AnswerGrid(const ScoreSheet &sheet);

    int raterCount() const { return m_raterCount; }
    int itemCount() const { return m_itemCount; }
    int lowest() const { return m_lowest; }
    int highest() const { return m_highest; }
    bool isAnswered(int rater, int item) const { return m_answers[at(rater, item)] != kOpen; }
    bool isProtected(int rater) const { return m_isProtected[static_cast<std::size_t>(rater)]; }
    /// Answered by a protected rater: a reader does not know it.
    bool isUnknown(int rater, int item) const { return isProtected(rater) && isAnswered(rater, item); }
    int answer(int rater, int item) const { return m_answers[at(rater, item)]; }
    int competencyOf(int item) const { return m_competencyOf[static_cast<std::size_t>(item)]; }
    const std::vector<int> &itemsOf(const RowKey &row) const;

    /// How many units one scale point has in a row; 0 where scores are too fine to be compared in whole numbers.
    Whole unit(const RowKey &row) const;
    /// By how many units one answer's step moves the rater's value in the row; 0 where the rater has no value.
    Whole weight(const RowKey &row, int rater, int item) const
    {
        if (row.level == RowLevel::Overall)
            return m_overallWeights[at(rater, item)];
        if (row.level == RowLevel::Competency)
            return competencyOf(item) == row.index ? m_competencyWeights[at(rater, item)] : 0;
        return item == row.index && isAnswered(rater, item) ? 1 : 0;
    }
    bool hasValue(const RowKey &row, int rater) const;
    /// The rater's value in units; 0 where there is none.
    Whole value(const RowKey &row, int rater) const
    {
        if (row.level == RowLevel::Overall)
            return m_overallValues[static_cast<std::size_t>(rater)];
        if (row.level == RowLevel::Competency)
            return m_competencyValues[scoreAt(rater, row.index)];
        return isAnswered(rater, row.index) ? answer(rater, row.index) : 0;
    }
    /// The row's units, fine enough for its steps and for tenths of a point; unit 0 where that would be too fine.
    ValueGrid valueGrid(const RowKey &row) const;

private:
    static constexpr int kOpen = -1'000;
    std::size_t at(int rater, int item) const
    {
        return static_cast<std::size_t>(rater) * static_cast<std::size_t>(m_itemCount) + static_cast<std::size_t>(item);
    }
    std::size_t scoreAt(int rater, int competency) const
    {
        return static_cast<std::size_t>(rater) * m_competencies.size() + static_cast<std::size_t>(competency);
    }
    void countAnswers(const ScoreSheet &sheet);
    void chooseUnits();
    void weighAnswers();
    void addValues();
    Whole weighedSum(const RowKey &row, int rater) const;

    int m_raterCount;
    int m_itemCount;
    int m_lowest;
    int m_highest;
    std::vector<bool> m_isProtected;
    std::vector<int> m_answers;
    std::vector<int> m_competencyOf;
    std::vector<std::vector<int>> m_competencies;
    std::vector<std::vector<int>> m_single;  ///< each item by itself
    std::vector<int> m_allItems;
    std::vector<Whole> m_answered;  ///< answers in a scored competency, by rater and competency; 0 without a score
    std::vector<Whole> m_scored;    ///< scored competencies by rater; 0 without an overall score
    std::vector<Whole> m_units;     ///< by competency
    Whole m_overallUnit = 1;
    std::vector<Whole> m_competencyWeights;  ///< by rater and item
    std::vector<Whole> m_overallWeights;
    std::vector<Whole> m_competencyValues;  ///< by rater and competency
    std::vector<Whole> m_overallValues;
};

}  // namespace circumspect::sealed
