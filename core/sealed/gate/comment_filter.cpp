// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/comment_filter.h"

#include "sealed/gate/respondent_count.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace circumspect::sealed {

namespace {

using published::CommentSource;

bool isBlank(const CommentAnswer &comment)
{
    return comment.text.trimmed().isEmpty();
}

CommentSource sourceOf(model::GroupKind kind, bool isLabelled)
{
    if (kind == model::GroupKind::Self)
        return CommentSource::Self;
    if (kind == model::GroupKind::Manager)
        return CommentSource::Manager;
    return isLabelled ? CommentSource::Group : CommentSource::Pooled;
}

int questionIndex(const model::Instrument &instrument, const QuestionId &question)
{
    const auto &questions = instrument.openQuestions;
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&](const model::OpenQuestion &open) { return open.id == question; });
    return static_cast<int>(found - questions.begin());
}

int groupIndex(const model::Instrument &instrument, const GroupId &group)
{
    const auto found = std::find_if(instrument.groups.begin(), instrument.groups.end(),
                                    [&](const model::RaterGroup &candidate) { return candidate.id == group; });
    return static_cast<int>(found - instrument.groups.begin());
}

/// Sorted by text first, so that the shuffled order does not depend on the order of arrival.
void orderRandomly(std::vector<AllowedComment> &comments, const model::Instrument &instrument, RandomSource &random)
{
    const auto place = [&](const AllowedComment &comment) {
        return std::tuple(questionIndex(instrument, comment.question), comment.question, comment.source,
                          groupIndex(instrument, comment.group));
    };
    std::stable_sort(comments.begin(), comments.end(), [&](const AllowedComment &a, const AllowedComment &b) {
        return std::pair(place(a), a.text) < std::pair(place(b), b.text);
    });
    for (auto first = comments.begin(); first != comments.end();) {
        const auto last = std::find_if(first, comments.end(),
                                       [&](const AllowedComment &other) { return place(other) != place(*first); });
        std::vector<AllowedComment> list(first, last);
        random.shuffle(list);
        first = std::move(list.begin(), list.end(), first);
    }
}

}  // namespace

FilteredComments filterComments(std::span<const CommentAnswer> comments, const model::Instrument &instrument,
                                int minimum, RandomSource &random)
{
    FilteredComments filtered;
    std::map<GroupId, RespondentCount> counts;
    for (const CommentAnswer &comment : comments)
        if (!isBlank(comment))
            counts[comment.group].add(comment);

    for (const model::RaterGroup &group : instrument.groups)
        if (model::isProtected(group.kind))
            (counts[group.id].total() >= minimum ? filtered.labelled : filtered.rest).push_back(group.id);

    const auto isIn = [](const std::vector<GroupId> &groups, const GroupId &group) {
        return std::find(groups.begin(), groups.end(), group) != groups.end();
    };
    int restTotal = 0;
    for (const GroupId &group : filtered.rest)
        restTotal += counts[group].total();
    filtered.isRestPooled = restTotal >= minimum;
    filtered.isRestWithheld = restTotal > 0 && !filtered.isRestPooled;

    for (const CommentAnswer &comment : comments) {
        const model::RaterGroup *group = instrument.findGroup(comment.group);
        if (group == nullptr || isBlank(comment))
            continue;
        const CommentSource source = sourceOf(group->kind, isIn(filtered.labelled, group->id));
        if (source == CommentSource::Pooled && !filtered.isRestPooled)
            continue;
        filtered.comments.push_back({comment.question, source, source == CommentSource::Pooled ? GroupId{} : group->id,
                                     comment.text, comment.isMasked});
        filtered.isAnyMasked |= comment.isMasked;
    }
    orderRandomly(filtered.comments, instrument, random);
    return filtered;
}

}  // namespace circumspect::sealed
