// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cohort/cohort_context.h"

#include "report/report_context.h"

namespace circumspect::report {

using published::CohortCell;

CohortContext::CohortContext(const published::CohortContent &content,
                             const std::optional<published::CohortChangeContent> &change, const CohortSubject &subject,
                             const model::Instrument &instrument, const QString &language)
    : m_content(content),
      m_change(change),
      m_subject(subject),
      m_instrument(instrument),
      m_language(language),
      m_words(language),
      m_numbers(m_words)
{
}

QString CohortContext::localized(const model::LocalizedText &text) const
{
    return text.in(m_language, m_instrument.defaultLanguage);
}

QString CohortContext::competencyName(const QString &id) const
{
    const model::Competency *found = m_instrument.findCompetency(CompetencyId(id));
    return found ? localized(found->name) : id;
}

QString CohortContext::quotedCompetency(const QString &id) const
{
    return m_words.text(Phrase::Quoted, {competencyName(id)});
}

QString CohortContext::itemText(const QString &id) const
{
    const model::Item *found = m_instrument.findItem(ItemId(id));
    if (found == nullptr)
        return id;
    const QString text = statementAbout(localized(found->otherText), m_words.text(Phrase::NeutralLeader));
    return found->isReverseScored ? m_words.text(Phrase::ReversedItem, {text}) : text;
}

QString CohortContext::groupName(const GroupId &group) const
{
    const model::RaterGroup *found = m_instrument.findGroup(group);
    return found ? localized(found->label) : group.text();
}

std::vector<const published::CohortRow *> CohortContext::itemRowsOf(const QString &competency) const
{
    std::vector<const published::CohortRow *> rows;
    const model::Competency *found = m_instrument.findCompetency(CompetencyId(competency));
    if (found == nullptr)
        return rows;
    for (const model::Item &item : found->items)
        for (const published::CohortRow &row : m_content.items)
            if (row.id == item.id.text())
                rows.push_back(&row);
    return rows;
}

ChartValue CohortContext::chartValue(const CohortCell &cell) const
{
    const published::CohortFigures *figures = figuresIn(cell);
    if (figures == nullptr)
        return {.value = std::nullopt,
                .display = m_words.text(Phrase::Withheld),
                .reason = m_words.text(Phrase::CohortTooFew),
                .answerCount = std::nullopt,
                .isWithheld = true};
    return {.value = figures->mean(),
            .display = points(figures->mean()),
            .reason = {},
            .answerCount = std::nullopt,
            .isWithheld = false};
}

TableCell CohortContext::meanCell(const CohortCell &cell) const
{
    const published::CohortFigures *figures = figuresIn(cell);
    return figures ? figureCell(points(figures->mean())) : dashCell(m_words.text(Phrase::CohortTooFew));
}

TableCell CohortContext::dashCell(const QString &spoken) const
{
    return {.text = m_words.text(Phrase::NoAnswerMark), .tone = CellTone::Muted, .spoken = spoken};
}

QStringList CohortContext::scaleEnds() const
{
    return {QString::number(m_subject.lowest), QString::number(m_subject.highest)};
}

}  // namespace circumspect::report
