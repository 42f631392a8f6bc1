// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/cell.h"
#include "published/spread.h"
#include "report/phrasebook/phrasebook.h"

#include <QChar>
#include <QString>

namespace circumspect::report {

/// Turns published cells into print in the language of a phrasebook: decimal mark, typographic minus, "4.7 or more".
/// Values are printed as published and never rounded a second time. Keeps a reference to the phrasebook.
class NumberFormat {
public:
    explicit NumberFormat(const Phrasebook &words);

    /// "3.8", "−0.4"; never "−0.0".
    QString number(double value, int decimals) const;
    /// "+0.4", "−0.4", "0.0".
    QString signedNumber(double value, int decimals) const;
    /// A length on the scale with as few decimals as it needs: "half a point", "1 point", "0.75 points".
    QString distance(double points) const;

    /// "3.8", "4.7 or more", "withheld", "–".
    QString cell(const published::Cell &cell) const;
    /// As cell(), but with the reason of a withheld one and words for a dash.
    QString spokenCell(const published::Cell &cell) const;
    /// Why there is no number: the reason in words; empty for a figure.
    QString reason(const published::Cell &cell) const;
    QString reason(published::WithheldReason reason) const;
    /// A signed difference: "+0.4", "−1.1 or lower". On the number line, because "−1.1 or less" reads as a smaller one.
    QString gap(double value, int decimals, published::Coding coding) const;
    QString agreement(published::AgreementBand band) const;

private:
    QString coded(const QString &number, published::Coding coding) const;

    const Phrasebook &m_words;
    QString m_decimalMark;
};

/// "." or ",", as the language writes numbers.
QString decimalMark(const QString &language);

/// `value` rounded for print, half away from zero (psychometrics.md, conventions); for sums of published values only.
double roundedForPrint(double value, int decimals);

}  // namespace circumspect::report
