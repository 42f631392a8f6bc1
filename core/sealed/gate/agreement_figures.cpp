// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/agreement_figures.h"

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
// Unanimous, but for two answers one point off to either side.
constexpr double kOneExchange = 2.0;

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
std::optional<double> nearConsensus(const AnswerMatrix &answers, int item, const std::vector<int> &rows)
{
    std::vector<double> values;
    for (const int row : rows)
        values.push_back(*answers.at(row, item));
    if (values.empty() || isAbove(sumOfSquares(values), kOneExchange))
        return std::nullopt;
    return std::round(meanOf(values).value());
}

/// The same answers with protected raters unanimous on the item, or the first two of them a point off.
void replaceItem(AnswerMatrix &answers, int item, const std::vector<int> &rows, double value, bool isUnanimous,
                 const ScoringFrame &frame)
{
    for (const int row : rows)
        answers.set(row, item, value);
    if (isUnanimous)
        return;
    answers.set(rows.front(), item, value > frame.lowest ? value - 1.0 : value);
    answers.set(rows.back(), item, value < frame.highest ? value + 1.0 : value);
}

}  // namespace

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
        if (const std::optional<double> value = nearConsensus(answers, item, rows)) {
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

}  // namespace circumspect::sealed
