// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scale.h"
#include "sealed/responses/response_set.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QMap>
#include <QString>

#include <array>
#include <cstdint>

namespace circumspect::sealed {

/// How a tool writes the points of a scale beside numbers and labels.
enum class ScaleDialect {
    Plain,
    LimeSurvey  ///< codes with the position behind letters: AO01, A1; the one behind the last point is "not observed"
};

/// Understands the cells of rating columns: numbers, labels in every language, codes, "not observed", blanks. Remembers
/// each distinct cell, so that a million cells cost a million look-ups and no more. Cells must outlive it.
class ScaleWords {
public:
    /// A scale value, kLeftOpen, kNotObserved, or one of the faults below.
    using Reading = std::int16_t;
    static constexpr Reading kOffScale = 1000;
    static constexpr Reading kNotInteger = 1001;
    static constexpr Reading kUnknownWord = 1002;
    static constexpr Reading kDateLike = 1003;  ///< a spreadsheet has made a date of it
    static constexpr bool isFault(Reading reading) { return reading >= kOffScale; }

    /// `words` maps further labels to a point, "not_observed" or "blank", and goes before everything else.
    ScaleWords(const model::Scale &scale, ScaleDialect dialect, const QMap<QString, QString> &words);

    Reading read(QByteArrayView cell)
    {
        if (cell.size() == 1)
            return m_ofByte[static_cast<unsigned char>(cell[0])];
        if (cell.isEmpty())
            return kLeftOpen;
        const auto known = m_ofCell.constFind(cell);
        return known != m_ofCell.cend() ? *known : learn(cell);
    }

    /// How many distinct cells had decimals ("4.0").
    int decimalForms() const { return m_decimalForms; }
    /// Every distinct cell of more than one byte so far, and its reading.
    const QHash<QByteArrayView, Reading> &learnt() const { return m_ofCell; }

private:
    Reading learn(QByteArrayView cell);
    Reading understand(const QString &cell);
    Reading understandNumber(const QString &key);
    Reading understandLabelled(const QString &key) const;
    Reading understandCode(const QString &key) const;
    Reading onScale(int value) const;

    model::Scale m_scale;
    ScaleDialect m_dialect;
    QHash<QString, Reading> m_ofWord;
    std::array<Reading, 256> m_ofByte{};
    QHash<QByteArrayView, Reading> m_ofCell;
    int m_decimalForms = 0;
};

}  // namespace circumspect::sealed
