// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument.h"
#include "published/cohort.h"
#include "report/cohort_subject.h"
#include "report/document.h"
#include "report/number_format.h"
#include "report/phrasebook/phrasebook.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace circumspect::report {

/// What every section of a cohort report is made from. Keeps references; lives for one buildCohortReport() only.
class CohortContext {
public:
    CohortContext(const published::CohortContent &content, const std::optional<published::CohortChangeContent> &change,
                  const CohortSubject &subject, const model::Instrument &instrument, const QString &language);
    CohortContext(const CohortContext &) = delete;
    CohortContext &operator=(const CohortContext &) = delete;

    const published::CohortContent &content() const { return m_content; }
    const std::optional<published::CohortChangeContent> &change() const { return m_change; }
    const CohortSubject &subject() const { return m_subject; }
    const model::Instrument &instrument() const { return m_instrument; }
    const Phrasebook &words() const { return m_words; }
    const NumberFormat &numbers() const { return m_numbers; }

    QString localized(const model::LocalizedText &text) const;
    QString competencyName(const QString &id) const;
    QString quotedCompetency(const QString &id) const;
    QString itemText(const QString &id) const;
    QString groupName(const GroupId &group) const;
    /// The item rows of one competency, in the instrument's order.
    std::vector<const published::CohortRow *> itemRowsOf(const QString &competency) const;

    /// A number of scale points as cohorts print it: two decimals.
    QString points(double value) const { return m_numbers.number(value, 2); }
    QString signedPoints(double value) const { return m_numbers.signedNumber(value, 2); }
    ChartValue chartValue(const published::CohortCell &cell) const;
    /// The mean, or a dash that is read as "too few participants".
    TableCell meanCell(const published::CohortCell &cell) const;
    TableCell figureCell(const QString &text) const { return {.text = text}; }
    TableCell dashCell(const QString &spoken) const;
    /// The ends of the scale, as arguments of a phrase.
    QStringList scaleEnds() const;
    /// Beyond this many points two averages count as different in sentences.
    static constexpr double kNoticeable = 0.25;

private:
    const published::CohortContent &m_content;
    const std::optional<published::CohortChangeContent> &m_change;
    const CohortSubject &m_subject;
    const model::Instrument &m_instrument;
    QString m_language;
    Phrasebook m_words;
    NumberFormat m_numbers;
};

/// The figures of a cell, or null where it is withheld.
inline const published::CohortFigures *figuresIn(const published::CohortCell &cell)
{
    return std::get_if<published::CohortFigures>(&cell);
}

}  // namespace circumspect::report
