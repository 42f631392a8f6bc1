// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/late_comments.h"

#include "base/random.h"
#include "sealed/gate/comment_filter.h"
#include "sealed/gate/gate_ledger.h"
#include "sealed/gate/respondent_count.h"

#include <algorithm>
#include <map>
#include <utility>

namespace circumspect::sealed {

namespace {

using published::LedgerDeed;
using published::LedgerEntry;

bool isSame(const CommentAnswer &a, const CommentAnswer &b)
{
    return a.group == b.group && a.question == b.question && a.text == b.text;
}

/// By comment of `now`: whether it is one of `counted`. Two alike count as two.
std::vector<bool> tickOff(std::span<const CommentAnswer> now, std::vector<CommentAnswer> counted)
{
    std::vector<bool> found;
    for (const CommentAnswer &comment : now) {
        const auto same = std::find_if(counted.begin(), counted.end(),
                                       [&](const CommentAnswer &other) { return isSame(comment, other); });
        found.push_back(same != counted.end());
        if (same != counted.end())
            counted.erase(same);
    }
    return found;
}

bool isProtectedComment(const model::Instrument &instrument, const CommentAnswer &comment)
{
    const model::RaterGroup *group = instrument.findGroup(comment.group);
    return group == nullptr || model::isProtected(group->kind);
}

/// The list in which a group's comments stood; empty where they were withheld.
QString listOf(const published::Ledger &ledger, const GroupId &group)
{
    for (const LedgerEntry &entry : ledger) {
        if (entry.deed == LedgerDeed::CommentsGrouped && entry.column == group.text())
            return entry.column;
        const std::vector<QString> &merged = entry.mergedFrom;
        if (entry.deed == LedgerDeed::CommentsPooled &&
            std::find(merged.begin(), merged.end(), group.text()) != merged.end())
            return entry.column;
    }
    return {};
}

/// Comments that a reader of all versions can tell from the others.
struct Sort {
    RespondentCount respondents;
    int minimum = model::kLeastMinimum;
};

bool isEverySortLarge(std::span<const CommentAnswer> now, std::span<const EarlierComments> earlier,
                      const model::Instrument &instrument, const model::AnonymityPolicy &policy)
{
    // Where comments stand does not depend on chance, their order does.
    SeededRandom anyOrder(0);
    const published::Ledger next = commentLedgerOf(filterComments(now, instrument, policy.commentMinimum, anyOrder));
    std::vector<std::vector<bool>> counted;
    for (const EarlierComments &one : earlier)
        counted.push_back(tickOff(now, one.counted));

    std::map<std::vector<QString>, Sort> sorts;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!isProtectedComment(instrument, now[i]) || now[i].text.trimmed().isEmpty())
            continue;
        std::vector<QString> places{listOf(next, now[i].group)};
        for (std::size_t version = 0; version < earlier.size(); ++version)
            places.push_back(counted[version][i] ? listOf(*earlier[version].ledger, now[i].group) : QString());
        if (std::all_of(places.begin(), places.end(), [](const QString &place) { return place.isEmpty(); }))
            continue;
        Sort &sort = sorts[places];
        sort.respondents.add(now[i]);
        sort.minimum = std::max(sort.minimum, policy.minimumOf(now[i].group));
    }
    return std::all_of(sorts.begin(), sorts.end(),
                       [](const auto &sort) { return sort.second.respondents.total() >= sort.second.minimum; });
}

}  // namespace

CommentsInRelease commentsInRelease(std::span<const CommentAnswer> now, std::span<const EarlierComments> earlier,
                                    const model::Instrument &instrument, const model::AnonymityPolicy &policy)
{
    CommentsInRelease release{{now.begin(), now.end()}, false, 0};
    if (earlier.empty())
        return release;
    const std::vector<bool> counted = tickOff(now, earlier.back().counted);
    std::vector<CommentAnswer> withoutLate;
    for (std::size_t i = 0; i < now.size(); ++i)
        if (counted[i] || !isProtectedComment(instrument, now[i]))
            withoutLate.push_back(now[i]);
    if (withoutLate.size() == now.size())
        return release;
    release.areLateIncluded = isEverySortLarge(now, earlier, instrument, policy);
    if (release.areLateIncluded)
        return release;
    release.waiting = static_cast<int>(now.size() - withoutLate.size());
    release.entering = std::move(withoutLate);
    return release;
}

}  // namespace circumspect::sealed
