// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/guarded_cut.h"

#include "sealed/gate/cohort_perspective.h"

#include <variant>
#include <vector>

namespace circumspect::sealed {

namespace {

using published::ColumnKind;

constexpr published::Withheld kTooClose{published::WithheldReason::WouldLetAnswersBeWorkedOut};

CohortUnit unitOf(const QString &organisation, const published::Results &results)
{
    const published::ReleaseHeader &header = results->header;
    return {header.participant, header.wave, header.number, organisation};
}

QString figureName(const CohortPerspective &perspective, const QString &rowId)
{
    const QString column = !perspective.group.isEmpty() ? QStringLiteral("group ") + perspective.group.text()
                           : perspective.kind == ColumnKind::AllOthers ? QStringLiteral("all others")
                                                                       : QStringLiteral("self");
    return column + u'/' + rowId;
}

/// Rules one cut's figures.
class CutGuarding {
public:
    CutGuarding(std::span<const CohortMember> members, CohortGuard &guard) : m_members(members), m_guard(guard) {}

    void rule(published::CohortRow &row, const std::vector<GroupId> &groups)
    {
        rule(row.allOthers, row.id, {ColumnKind::AllOthers, {}});
        rule(row.self, row.id, {ColumnKind::Self, {}});
        for (std::size_t i = 0; i < row.groups.size(); ++i)
            rule(row.groups[i], row.id, {ColumnKind::Group, groups[i]});
    }

private:
    void rule(published::CohortCell &cell, const QString &rowId, const CohortPerspective &perspective)
    {
        if (!std::holds_alternative<published::CohortFigures>(cell))
            return;
        std::vector<CohortUnit> units;
        for (const CohortMember &member : m_members)
            if (perspective.countedOf(member, rowId))
                units.push_back(unitOf(member.organisation, *member.results));
        const QString figure = figureName(perspective, rowId);
        if (m_guard.allows(figure, units))
            m_guard.add(figure, std::move(units));
        else
            cell = kTooClose;
    }

    std::span<const CohortMember> m_members;
    CohortGuard &m_guard;
};

void ruleChange(published::CohortChangeRow &row, std::span<const CohortPair> pairs, CohortGuard &guard)
{
    if (!std::holds_alternative<published::CohortChange>(row.allOthers))
        return;
    const CohortPerspective allOthers{ColumnKind::AllOthers, {}};
    std::vector<CohortUnit> before;
    std::vector<CohortUnit> after;
    for (const CohortPair &pair : pairs)
        if (allOthers.printedIn(*pair.before, row.id) && allOthers.printedIn(*pair.after, row.id)) {
            before.push_back(unitOf(pair.organisation, *pair.before));
            after.push_back(unitOf(pair.organisation, *pair.after));
        }
    const QString figure = figureName(allOthers, row.id);
    if (!guard.allows(figure, before) || !guard.allows(figure, after)) {
        row.allOthers = kTooClose;
        return;
    }
    // The second was asked about without the first, so it is asked about again.
    guard.add(figure, std::move(before));
    if (guard.allows(figure, after))
        guard.add(figure, std::move(after));
    else
        row.allOthers = kTooClose;
}

}  // namespace

void guardCut(published::CohortContent &content, std::span<const CohortMember> members, CohortGuard &guard)
{
    CutGuarding guarding(members, guard);
    guarding.rule(content.overall, content.groups);
    for (published::CohortRow &row : content.competencies)
        guarding.rule(row, content.groups);
    for (published::CohortRow &row : content.items)
        guarding.rule(row, content.groups);
}

void guardChange(published::CohortChangeContent &content, std::span<const CohortPair> pairs, CohortGuard &guard)
{
    ruleChange(content.overall, pairs, guard);
    for (published::CohortChangeRow &row : content.competencies)
        ruleChange(row, pairs, guard);
}

}  // namespace circumspect::sealed
