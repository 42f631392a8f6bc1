// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"

#include <QLocale>

#include <cmath>
#include <variant>

namespace circumspect::report {

using published::AgreementBand;
using published::Cell;
using published::Coding;
using published::Figure;
using published::WithheldReason;

namespace {

constexpr double kTolerance = 1e-9;
constexpr QChar kMinus(0x2212);

QString marked(double value, int decimals, const QString &decimalMark)
{
    QString digits = QString::number(std::abs(roundedForPrint(value, decimals)), 'f', decimals);
    digits.replace(u'.', decimalMark);
    return digits;
}

int decimalsNeeded(double value)
{
    for (int decimals = 0; decimals < 3; ++decimals)
        if (std::abs(value - roundedForPrint(value, decimals)) < kTolerance)
            return decimals;
    return 3;
}

}  // namespace

double roundedForPrint(double value, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    const double magnitude = std::floor(std::abs(value) * factor + 0.5 + kTolerance) / factor;
    return magnitude == 0 ? 0 : std::copysign(magnitude, value);
}

QString decimalMark(const QString &language)
{
    return QLocale(language).decimalPoint();
}

NumberFormat::NumberFormat(const Phrasebook &words) : m_words(words), m_decimalMark(decimalMark(words.language())) {}

QString NumberFormat::number(double value, int decimals) const
{
    const QString sign = roundedForPrint(value, decimals) < 0 ? QString(kMinus) : QString();
    return sign + marked(value, decimals, m_decimalMark);
}

QString NumberFormat::signedNumber(double value, int decimals) const
{
    return roundedForPrint(value, decimals) > 0 ? u'+' + number(value, decimals) : number(value, decimals);
}

QString NumberFormat::distance(double points) const
{
    if (std::abs(points - 0.5) < kTolerance)
        return m_words.text(Phrase::HalfAPoint);
    if (std::abs(points - 1) < kTolerance)
        return m_words.text(Phrase::OnePoint);
    return m_words.measured(Phrase::Points, points, {number(points, decimalsNeeded(points))});
}

QString NumberFormat::coded(const QString &number, Coding coding) const
{
    switch (coding) {
    case Coding::Exact:
        break;
    case Coding::OrMore:
        return m_words.text(Phrase::OrMore, {number});
    case Coding::OrLess:
        return m_words.text(Phrase::OrLess, {number});
    }
    return number;
}

QString NumberFormat::cell(const Cell &cell) const
{
    if (const Figure *figure = figureIn(cell))
        return coded(number(figure->value(), figure->decimals()), figure->coding());
    const bool isWithheld = std::holds_alternative<published::Withheld>(cell);
    return m_words.text(isWithheld ? Phrase::Withheld : Phrase::NoAnswerMark);
}

QString NumberFormat::spokenCell(const Cell &cell) const
{
    if (figureIn(cell))
        return this->cell(cell);
    if (const auto *withheld = std::get_if<published::Withheld>(&cell))
        return m_words.text(Phrase::WithheldBecause, {reason(withheld->reason)});
    return m_words.text(Phrase::NoAnswer);
}

QString NumberFormat::reason(const Cell &cell) const
{
    if (const auto *withheld = std::get_if<published::Withheld>(&cell))
        return reason(withheld->reason);
    return figureIn(cell) ? QString() : m_words.text(Phrase::NoAnswer);
}

QString NumberFormat::reason(WithheldReason reason) const
{
    switch (reason) {
    case WithheldReason::TooFewAnswers:
        return m_words.text(Phrase::TooFewAnswers);
    case WithheldReason::WouldLetAnswersBeWorkedOut:
        return m_words.text(Phrase::WouldLetAnswersBeWorkedOut);
    }
    return {};
}

QString NumberFormat::gap(double value, int decimals, Coding coding) const
{
    const QString number = signedNumber(value, decimals);
    switch (coding) {
    case Coding::Exact:
        break;
    case Coding::OrMore:
        return m_words.text(Phrase::GapOrHigher, {number});
    case Coding::OrLess:
        return m_words.text(Phrase::GapOrLower, {number});
    }
    return number;
}

QString NumberFormat::agreement(AgreementBand band) const
{
    switch (band) {
    case AgreementBand::Lack:
        return m_words.text(Phrase::BandLack);
    case AgreementBand::Weak:
        return m_words.text(Phrase::BandWeak);
    case AgreementBand::Moderate:
        return m_words.text(Phrase::BandModerate);
    case AgreementBand::Strong:
        return m_words.text(Phrase::BandStrong);
    case AgreementBand::VeryStrong:
        return m_words.text(Phrase::BandVeryStrong);
    }
    return {};
}

}  // namespace circumspect::report
