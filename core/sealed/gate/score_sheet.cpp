// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/score_sheet.h"

#include "sealed/scoring/scores.h"

#include <algorithm>
#include <iterator>

namespace circumspect::sealed {

namespace {

/// Below, at or above 0, like words in a dictionary.
int compare(std::span<const Answer> a, std::span<const Answer> b)
{
    if (std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end()))
        return -1;
    return std::lexicographical_compare(b.begin(), b.end(), a.begin(), a.end()) ? 1 : 0;
}

}  // namespace

bool ScoreSheet::Rater::counts() const
{
    return std::any_of(competencies.begin(), competencies.end(),
                       [](const Statistic &score) { return score.isDefined(); });
}

ScoreSheet::ScoreSheet(const ScoringFrame &frame, const model::Instrument &instrument, const ResponseSet &responses,
                       const ParticipantId &participant)
    : m_frame(frame), m_responses(responses)
{
    const auto [first, last] = responses.rowsOf(participant);
    for (int row = first; row < last; ++row) {
        Rater rater;
        rater.row = row;
        rater.group = responses.groups()[responses.row(row).group];
        if (const model::RaterGroup *group = instrument.findGroup(rater.group))
            rater.isProtected = model::isProtected(group->kind);
        score(rater);
        m_raters.push_back(std::move(rater));
    }
    // By group and answers, not by the random ids they are stored under: the same answers give the same release.
    std::sort(m_raters.begin(), m_raters.end(), [&](const Rater &a, const Rater &b) {
        const auto groupOf = [&](const Rater &rater) { return responses.row(rater.row).group; };
        if (groupOf(a) != groupOf(b))
            return groupOf(a) < groupOf(b);
        const int ratings = compare(responses.answers(a.row), responses.answers(b.row));
        return ratings != 0 ? ratings < 0 : compare(responses.importance(a.row), responses.importance(b.row)) < 0;
    });
}

ScoreSheet::ScoreSheet(const ScoringFrame &frame, const ResponseSet &responses, const ScoreSheet &like)
    : m_frame(frame), m_responses(responses), m_raters(like.m_raters)
{
    int first = m_raters.empty() ? 0 : m_raters.front().row;
    for (const Rater &rater : m_raters)
        first = std::min(first, rater.row);
    for (Rater &rater : m_raters) {
        rater.row -= first;
        rater.competencies.clear();
        score(rater);
    }
}

void ScoreSheet::score(Rater &rater) const
{
    for (const std::vector<int> &items : m_frame.competencies)
        rater.competencies.push_back(raterScore(m_responses.answers(rater.row), items, m_frame.requiredShare));
    rater.overall = overallScore(rater.competencies);
}

std::vector<int> ScoreSheet::ratersOf(std::span<const GroupId> groups) const
{
    std::vector<int> positions;
    for (int i = 0; i < static_cast<int>(m_raters.size()); ++i) {
        const Rater &rater = m_raters[static_cast<std::size_t>(i)];
        if (rater.counts() && std::find(groups.begin(), groups.end(), rater.group) != groups.end())
            positions.push_back(i);
    }
    return positions;
}

int ScoreSheet::countOf(const GroupId &group) const
{
    return static_cast<int>(ratersOf(std::span(&group, 1)).size());
}

Statistic ScoreSheet::value(const RowKey &row, int rater) const
{
    const Rater &who = m_raters[static_cast<std::size_t>(rater)];
    const auto index = static_cast<std::size_t>(row.index);
    if (row.level == RowLevel::Overall)
        return who.overall;
    if (row.level == RowLevel::Competency)
        return who.competencies[index];
    const Answer answer = m_responses.answers(who.row)[index];
    return isAnswered(answer) ? Statistic(static_cast<double>(answer)) : Statistic(NullReason::NoData);
}

std::vector<int> ScoreSheet::withValue(const RowKey &row, std::span<const int> raters) const
{
    std::vector<int> found;
    std::copy_if(raters.begin(), raters.end(), std::back_inserter(found),
                 [&](int rater) { return value(row, rater).isDefined(); });
    return found;
}

std::vector<double> ScoreSheet::values(const RowKey &row, std::span<const int> raters) const
{
    std::vector<double> found;
    for (const int rater : raters)
        if (const Statistic one = value(row, rater); one.isDefined())
            found.push_back(one.value());
    return found;
}

std::vector<int> ScoreSheet::responseRows(std::span<const int> raters) const
{
    std::vector<int> found;
    for (const int rater : raters)
        found.push_back(m_raters[static_cast<std::size_t>(rater)].row);
    return found;
}

std::vector<RowKey> ScoreSheet::rows() const
{
    std::vector<RowKey> keys{{RowLevel::Overall, 0}};
    for (int i = 0; i < m_frame.competencyCount(); ++i)
        keys.push_back({RowLevel::Competency, i});
    for (int i = 0; i < m_frame.itemCount; ++i)
        keys.push_back({RowLevel::Item, i});
    return keys;
}

}  // namespace circumspect::sealed
