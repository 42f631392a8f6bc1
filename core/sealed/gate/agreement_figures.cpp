// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/agreement_figures.h"

#include "sealed/gate/near_consensus.h"
#include "sealed/scoring/agreement.h"
#include "sealed/scoring/answer_matrix.h"
#include "sealed/scoring/rounding.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace circumspect::sealed {

namespace {

constexpr int kDeviationDecimals = 1;

published::AgreementBand publishedBand(AgreementBand band)
{
    switch (band) {
    case AgreementBand::Lack:
        return published::AgreementBand::Lack;
    case AgreementBand::Weak:
        return published::AgreementBand::Weak;
    case AgreementBand::Moderate:
        return published::AgreementBand::Moderate;
    case AgreementBand::Strong:
        return published::AgreementBand::Strong;
    case AgreementBand::VeryStrong:
        return published::AgreementBand::VeryStrong;
    }
    return published::AgreementBand::Lack;
}

AgreementFigures printedFigures(const AnswerMatrix &answers, const ScoringFrame &frame)
{
    const ScaleAgreement agreement = scaleAgreement(answers, frame.lowest, frame.highest);
    AgreementFigures figures;
    if (agreement.deviationFromMean.isDefined())
        figures.averageDeviation = roundedForDisplay(agreement.deviationFromMean.value(), kDeviationDecimals);
    if (const std::optional<AgreementBand> band = headlineBand(agreement))
        figures.band = publishedBand(*band);
    return figures;
}

/// The rows of `answers` that belong to protected raters and hold an answer to the item.
std::vector<int> protectedRows(const ScoreSheet &sheet, std::span<const int> raters, const AnswerMatrix &answers,
                               int item)
{
    std::vector<int> rows;
    for (int row = 0; row < answers.rowCount(); ++row)
        if (sheet.isProtected(raters[static_cast<std::size_t>(row)]) && answers.at(row, item))
            rows.push_back(row);
    return rows;
}

/// The answer on which protected raters agree, or nearly; nothing if they do not.
std::optional<int> consensusOn(const AnswerMatrix &answers, int item, const std::vector<int> &rows)
{
    std::vector<int> values;
    for (const int row : rows)
        values.push_back(static_cast<int>(std::lround(*answers.at(row, item))));
    return nearConsensus(values);
}

/// The same answers with protected raters unanimous on the item, or the first two of them a point off.
void replaceItem(AnswerMatrix &answers, int item, const std::vector<int> &rows, int value, bool isUnanimous,
                 const ScoringFrame &frame)
{
    for (const int row : rows)
        answers.set(row, item, value);
    if (isUnanimous)
        return;
    answers.set(rows.front(), item, std::max(value - 1, frame.lowest));
    answers.set(rows.back(), item, std::min(value + 1, frame.highest));
}

using AnswerSheets = std::vector<std::vector<Answer>>;

std::optional<double> printedDeviation(const ScoringFrame &frame, const RowKey &row, const AnswerSheets &sheets)
{
    std::vector<double> values;
    for (const std::vector<Answer> &sheet : sheets) {
        std::vector<Statistic> scores;
        for (const std::vector<int> &items : frame.competencies)
            scores.push_back(raterScore(sheet, items, frame.requiredShare));
        const Statistic value =
            row.level == RowLevel::Overall ? overallScore(scores) : scores[static_cast<std::size_t>(row.index)];
        if (value.isDefined())
            values.push_back(value.value());
    }
    return standardDeviation(values).map([](double sd) { return roundedForDisplay(sd, kOtherDecimals); }).optional();
}

/// Where these sheets agree on an item, or nearly, all give one answer, or the first and the last a point off.
void drawTogether(AnswerSheets &sheets, std::size_t item, const std::vector<std::size_t> &protectedSheets,
                  bool isUnanimous, const ScoringFrame &frame)
{
    std::vector<std::size_t> answering;
    std::vector<int> values;
    for (const std::size_t sheet : protectedSheets)
        if (isAnswered(sheets[sheet][item])) {
            answering.push_back(sheet);
            values.push_back(sheets[sheet][item]);
        }
    const std::optional<int> common = nearConsensus(values);
    if (!common)
        return;
    for (const std::size_t sheet : answering)
        sheets[sheet][item] = static_cast<Answer>(*common);
    if (isUnanimous)
        return;
    sheets[answering.front()][item] = static_cast<Answer>(std::max(*common - 1, frame.lowest));
    sheets[answering.back()][item] = static_cast<Answer>(std::min(*common + 1, frame.highest));
}

}  // namespace

// What is decided here is decided in whole numbers, or by whether two printed figures are the same. Figures of other
// answers are computed and printed by the very functions that print the true one, and roundedForDisplay() takes what
// lies within 1e-9 of a step as on it, far more than the order of an addition can move it. So the same answers print
// the same in every order, and a reader who knows this program compares what is compared here.
AgreementFigures agreementFigures(const ScoreSheet &sheet, std::span<const int> items, std::span<const int> raters)
{
    const ScoringFrame &frame = sheet.frame();
    const AnswerMatrix answers = answersOf(sheet.responses(), sheet.responseRows(raters), items);
    AgreementFigures figures = printedFigures(answers, frame);
    if (items.size() < 2)
        return figures;

    AnswerMatrix unanimous = answers;
    AnswerMatrix exchanged = answers;
    for (int item = 0; item < answers.columnCount(); ++item) {
        const std::vector<int> rows = protectedRows(sheet, raters, answers, item);
        if (const std::optional<int> value = consensusOn(answers, item, rows)) {
            replaceItem(unanimous, item, rows, *value, true, frame);
            replaceItem(exchanged, item, rows, *value, false, frame);
        }
    }
    for (const AnswerMatrix *alternative : {&unanimous, &exchanged}) {
        const AgreementFigures other = printedFigures(*alternative, frame);
        if (other.averageDeviation != figures.averageDeviation)
            figures.averageDeviation.reset();
        if (other.band != figures.band)
            figures.band.reset();
    }
    return figures;
}

std::optional<double> scoreDeviation(const ScoreSheet &sheet, const RowKey &row, std::span<const int> raters)
{
    const ScoringFrame &frame = sheet.frame();
    AnswerSheets sheets;
    std::vector<std::size_t> protectedSheets;
    for (const int rater : sheet.withValue(row, raters)) {
        if (sheet.isProtected(rater))
            protectedSheets.push_back(sheets.size());
        const auto answers = sheet.responses().answers(sheet.raters()[static_cast<std::size_t>(rater)].row);
        sheets.emplace_back(answers.begin(), answers.end());
    }
    const std::optional<double> deviation = printedDeviation(frame, row, sheets);
    std::vector<int> items;
    for (int competency = 0; competency < frame.competencyCount(); ++competency)
        if (row.level == RowLevel::Overall || competency == row.index)
            items.insert(items.end(), frame.itemsOf(competency).begin(), frame.itemsOf(competency).end());
    for (const bool isUnanimous : {true, false}) {
        AnswerSheets others = sheets;
        for (const int item : items)
            drawTogether(others, static_cast<std::size_t>(item), protectedSheets, isUnanimous, frame);
        if (items.size() > 1 && printedDeviation(frame, row, others) != deviation)
            return std::nullopt;
    }
    return deviation;
}

}  // namespace circumspect::sealed
