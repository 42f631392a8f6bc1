// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/draft_selection.h"

#include <QHash>

namespace circumspect::sealed {

namespace {

/// "2024-03-04 10:24:50" and the like sort as text; other forms of dates do not.
bool isSortableDate(QByteArrayView text)
{
    return text.size() >= 10 && text[4] == '-' && text[7] == '-' && text[0] >= '1' && text[0] <= '2';
}

/// Empty ones have nothing to give, the others have been reported.
bool isWhole(const Draft &draft)
{
    return !draft.isEmpty() && draft.participant >= 0 && draft.group >= 0;
}

bool isBetter(const Draft &later, const Draft &earlier)
{
    if (later.isComplete != earlier.isComplete)
        return later.isComplete;
    if (isSortableDate(later.completedAt) && isSortableDate(earlier.completedAt))
        return later.completedAt >= earlier.completedAt;
    return true;
}

class DraftSelector {
public:
    DraftSelector(const DraftSet &drafts, const RaterDirectory &raters, const SelectionRules &rules,
                  ProblemList &problems)
        : m_drafts(drafts), m_raters(raters), m_rules(rules), m_problems(problems)
    {
    }

    DraftSelection selectByKey();
    DraftSelection selectWithoutKeys();

private:
    bool isLeftOut(const Draft &draft) const { return !m_rules.takesIncomplete && !draft.isComplete; }
    const Draft &at(std::size_t index) const { return m_drafts.drafts[index]; }
    /// Puts `index` in its rater's place, if it is the better one. True if another draft had the place.
    bool compete(QHash<std::pair<int, QByteArrayView>, std::size_t> &places, QByteArrayView key, std::size_t index);
    bool isKnownAndFine(const RaterDirectory::Entry &rater, const Draft &draft);
    void requireOneSelf(std::size_t index);
    void report(ErrorCode code, const Draft &draft, const QString &detail)
    {
        m_problems.enterFile(draft.file);
        m_problems.add(code, draft.record, detail);
    }

    const DraftSet &m_drafts;
    const RaterDirectory &m_raters;
    const SelectionRules &m_rules;
    ProblemList &m_problems;
    std::vector<std::size_t> m_winners;  ///< in the order of the file
    QHash<int, QByteArrayView> m_selfKey;
};

bool DraftSelector::compete(QHash<std::pair<int, QByteArrayView>, std::size_t> &places, QByteArrayView key,
                            std::size_t index)
{
    const std::pair place{at(index).participant, key};
    const auto known = places.constFind(place);
    if (known == places.cend()) {
        places.insert(place, m_winners.size());
        m_winners.push_back(index);
        return false;
    }
    std::size_t &winner = m_winners[*known];
    if (at(index).group != at(winner).group)
        report(ErrorCode::GroupConflict, at(index), {});
    if (isBetter(at(index), at(winner)))
        winner = index;
    return true;
}

void DraftSelector::requireOneSelf(std::size_t index)
{
    const Draft &draft = at(index);
    if (draft.group != m_raters.selfGroup())
        return;
    const auto known = m_selfKey.constFind(draft.participant);
    if (known == m_selfKey.cend())
        m_selfKey.insert(draft.participant, draft.raterKey);
    else if (*known != draft.raterKey)
        report(ErrorCode::RaterDuplicate, draft, QStringLiteral("self"));
}

bool DraftSelector::isKnownAndFine(const RaterDirectory::Entry &rater, const Draft &draft)
{
    if (rater.times > 1)
        report(ErrorCode::RaterDuplicate, draft, QStringLiteral("roster"));
    else if (rater.group >= 0 && rater.group != draft.group)
        report(ErrorCode::GroupConflict, draft, QStringLiteral("roster"));
    else
        return true;
    return false;
}

DraftSelection DraftSelector::selectByKey()
{
    DraftSelection selection;
    QHash<std::pair<int, QByteArrayView>, std::size_t> places;
    for (std::size_t index = 0; index < m_drafts.drafts.size(); ++index) {
        const Draft &draft = at(index);
        if (!isWhole(draft) || draft.raterKey.isEmpty())
            continue;
        if (isLeftOut(draft)) {
            ++selection.incomplete;
            continue;
        }
        requireOneSelf(index);
        selection.replaced += compete(places, draft.raterKey, index) ? 1 : 0;
    }
    for (const std::size_t index : m_winners) {
        const Draft &draft = at(index);
        const RaterDirectory::Entry *rater =
            m_raters.find(draft.participant, draft.group, QString::fromUtf8(draft.raterKey));
        if (rater != nullptr && !isKnownAndFine(*rater, draft))
            continue;
        if (rater != nullptr && rater->hasAnswered) {
            ++selection.alreadyAnswered;
            continue;
        }
        const bool isSecondSelf =
            rater == nullptr && draft.group == m_raters.selfGroup() && m_raters.hasSelfAnswer(draft.participant);
        if (isSecondSelf)
            report(ErrorCode::RaterDuplicate, draft, QStringLiteral("self"));
        else
            selection.chosen.push_back({index, rater != nullptr ? rater->id : RaterId(), rater == nullptr});
    }
    return selection;
}

DraftSelection DraftSelector::selectWithoutKeys()
{
    DraftSelection selection;
    QHash<std::pair<int, QByteArrayView>, std::size_t> places;
    for (std::size_t index = 0; index < m_drafts.drafts.size(); ++index) {
        const Draft &draft = at(index);
        if (!isWhole(draft))
            continue;
        if (isLeftOut(draft))
            ++selection.incomplete;
        else if (draft.group == m_raters.selfGroup())
            selection.replaced += compete(places, QByteArrayView("self"), index) ? 1 : 0;
        else
            m_winners.push_back(index);
    }
    for (const std::size_t index : m_winners) {
        const Draft &draft = at(index);
        // Where the roster names the raters of a group, nobody can tell which of them this is.
        selection.chosen.push_back({index, {}, !m_raters.hasKeyedRaters(draft.participant, draft.group)});
    }
    return selection;
}

}  // namespace

DraftSelection selectDrafts(const DraftSet &drafts, const RaterDirectory &raters, const SelectionRules &rules,
                            ProblemList &problems)
{
    DraftSelector selector(drafts, raters, rules, problems);
    return rules.hasRaterIds ? selector.selectByKey() : selector.selectWithoutKeys();
}

}  // namespace circumspect::sealed
