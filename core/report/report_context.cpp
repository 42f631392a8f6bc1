// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_context.h"

#include <algorithm>
#include <set>
#include <utility>

namespace circumspect::report {

using published::Cell;
using published::Column;
using published::ColumnKind;
using published::Row;
using published::Spread;

namespace {

const QString kLeader = QStringLiteral("{leader}");

SeriesStyle styleOf(model::GroupKind kind)
{
    switch (kind) {
    case model::GroupKind::Self:
        return SeriesStyle::Self;
    case model::GroupKind::Manager:
        return SeriesStyle::Manager;
    case model::GroupKind::Peers:
        return SeriesStyle::Peers;
    case model::GroupKind::DirectReports:
        return SeriesStyle::DirectReports;
    case model::GroupKind::Council:
    case model::GroupKind::Partners:
    case model::GroupKind::Other:
        break;
    }
    return SeriesStyle::CustomA;
}

/// The wanted style, else one of the two custom ones, else null: two columns never share a mark.
std::optional<SeriesStyle> takeStyle(SeriesStyle wanted, std::set<SeriesStyle> &taken)
{
    for (const SeriesStyle style : {wanted, SeriesStyle::CustomA, SeriesStyle::CustomB})
        if (taken.insert(style).second)
            return style;
    return std::nullopt;
}

}  // namespace

QString statementAbout(const QString &wording, const QString &leader)
{
    QString text = wording.trimmed();
    if (text.startsWith(kLeader + u' ')) {
        text = text.mid(kLeader.size()).trimmed();
        if (!text.isEmpty())
            text[0] = text.at(0).toUpper();
    }
    if (text.endsWith(u'.') && !text.endsWith(u".."))
        text.chop(1);
    return text.replace(kLeader, leader);
}

ReportContext::ReportContext(const published::Results &results, const std::optional<published::Comments> &comments,
                             const ReportSubject &subject, const model::Instrument &instrument,
                             const ReportTemplate &reportTemplate, ReportSupplement supplement)
    : m_results(results),
      m_comments(comments),
      m_subject(subject),
      m_instrument(instrument),
      m_template(reportTemplate),
      m_supplement(std::move(supplement)),
      m_words(reportTemplate.language),
      m_numbers(m_words)
{
    collectPerspectives();
}

QString ReportContext::subjectName() const
{
    return m_subject.name.isEmpty() ? content().header.participantCode : m_subject.name;
}

const Perspective *ReportContext::find(ColumnKind kind) const
{
    const auto found = std::find_if(m_perspectives.begin(), m_perspectives.end(),
                                    [&](const Perspective &perspective) { return perspective.kind == kind; });
    return found == m_perspectives.end() ? nullptr : &*found;
}

bool ReportContext::hasOtherThanSelf() const
{
    return std::any_of(m_perspectives.begin(), m_perspectives.end(),
                       [](const Perspective &perspective) { return perspective.kind != ColumnKind::Self; });
}

QString ReportContext::columnName(const Column &column) const
{
    switch (column.kind) {
    case ColumnKind::Self:
        return m_words.text(Phrase::Self);
    case ColumnKind::AllOthers:
        return m_words.text(Phrase::AllOthers);
    case ColumnKind::Manager:
    case ColumnKind::Group:
        return groupName(column.groups.empty() ? GroupId(column.id) : column.groups.front());
    case ColumnKind::Combined:
        break;
    }
    QStringList names;
    for (const GroupId &group : column.groups)
        names.append(groupName(group));
    return names.join(m_words.text(Phrase::CombinedBetween));
}

QString ReportContext::groupName(const GroupId &group) const
{
    const model::RaterGroup *found = m_instrument.findGroup(group);
    return found ? localized(found->label) : group.text();
}

QString ReportContext::competencyName(const QString &id) const
{
    const model::Competency *found = m_instrument.findCompetency(CompetencyId(id));
    return found ? localized(found->name) : id;
}

QString ReportContext::itemText(const QString &id) const
{
    const model::Item *found = m_instrument.findItem(ItemId(id));
    if (found == nullptr)
        return id;
    const QString leader = m_subject.name.isEmpty() ? m_words.text(Phrase::NeutralLeader) : m_subject.name;
    const QString text = statementAbout(localized(found->otherText), leader);
    return found->isReverseScored ? m_words.text(Phrase::ReversedItem, {text}) : text;
}

QString ReportContext::questionText(const model::OpenQuestion &question) const
{
    const QString own = localized(question.selfText);
    const QString leader = m_subject.name.isEmpty() ? m_words.text(Phrase::NeutralLeader) : m_subject.name;
    return own.isEmpty() ? localized(question.otherText).replace(kLeader, leader) : own;
}

QString ReportContext::localized(const model::LocalizedText &text) const
{
    return text.in(m_template.language, m_instrument.defaultLanguage);
}

double ReportContext::gapThreshold() const
{
    return (content().header.highest - content().header.lowest) / 8.0;
}

const Cell &ReportContext::mean(const Row &row, const Perspective &perspective) const
{
    static const Cell kNothing = published::NoAnswer{};
    return perspective.column < row.means.size() ? row.means[perspective.column] : kNothing;
}

const Spread &ReportContext::spread(const Row &row, const Perspective &perspective) const
{
    static const Spread kNothing = published::NoAnswer{};
    return perspective.column < row.spreads.size() ? row.spreads[perspective.column] : kNothing;
}

void ReportContext::collectPerspectives()
{
    std::set<SeriesStyle> taken;
    const std::vector<Column> &columns = content().columns;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const Column &column = columns[index];
        if (!hasFigure(index))
            continue;
        const std::optional<SeriesStyle> style = takeStyle(preferredStyle(column), taken);
        m_perspectives.push_back({.column = index,
                                  .kind = column.kind,
                                  .name = columnName(column),
                                  .columnName = column.kind == ColumnKind::Combined
                                                    ? m_words.text(Phrase::ColumnCombined)
                                                    : columnName(column),
                                  .style = style.value_or(SeriesStyle::CustomB),
                                  .isDrawn = style.has_value(),
                                  .invited = column.invited,
                                  .answered = column.answered});
    }
}

bool ReportContext::hasFigure(std::size_t column) const
{
    const auto inRow = [column](const Row &row) { return column < row.means.size() && figureIn(row.means[column]); };
    return inRow(content().overall) ||
           std::any_of(content().competencies.begin(), content().competencies.end(), inRow) ||
           std::any_of(content().items.begin(), content().items.end(), inRow);
}

SeriesStyle ReportContext::preferredStyle(const Column &column) const
{
    switch (column.kind) {
    case ColumnKind::Self:
        return SeriesStyle::Self;
    case ColumnKind::Manager:
        return SeriesStyle::Manager;
    case ColumnKind::AllOthers:
        return SeriesStyle::AllOthers;
    case ColumnKind::Combined:
        return SeriesStyle::CustomA;
    case ColumnKind::Group:
        break;
    }
    const model::RaterGroup *group = column.groups.empty() ? nullptr : m_instrument.findGroup(column.groups.front());
    return group ? styleOf(group->kind) : SeriesStyle::CustomA;
}

}  // namespace circumspect::report
