// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/anonymity_policy.h"

#include <algorithm>

namespace circumspect::model {

int AnonymityPolicy::minimumOf(const GroupId &group) const
{
    const auto found = minima.find(group);
    return found == minima.end() ? kLeastMinimum : std::max(found->second, kLeastMinimum);
}

Result<void> checkFloors(const AnonymityPolicy &policy)
{
    for (const auto &[group, minimum] : policy.minima)
        if (minimum < kLeastMinimum)
            return failure(ErrorCode::PromiseWouldLoosen, group.text(), QStringLiteral("minimum"));
    if (policy.spreadMinimum < kLeastSpreadMinimum)
        return failure(ErrorCode::PromiseWouldLoosen, QStringLiteral("spreadMinimum"));
    if (policy.commentMinimum < kLeastCommentMinimum)
        return failure(ErrorCode::PromiseWouldLoosen, QStringLiteral("commentMinimum"));
    if (policy.retentionDays < 1)
        return failure(ErrorCode::PromiseWouldLoosen, QStringLiteral("retentionDays"));
    return {};
}

Result<void> checkTightening(const AnonymityPolicy &current, const AnonymityPolicy &next)
{
    for (const auto &[group, minimum] : current.minima)
        if (next.minimumOf(group) < current.minimumOf(group))
            return failure(ErrorCode::PromiseWouldLoosen, group.text(), QStringLiteral("minimum"));
    if (!(next.mergeRule == current.mergeRule))
        return failure(ErrorCode::PromiseWouldLoosen, QStringLiteral("mergeRule"));
    if (next.spreadMinimum < current.spreadMinimum)
        return failure(ErrorCode::PromiseWouldLoosen, QStringLiteral("spreadMinimum"));
    if (next.commentMinimum < current.commentMinimum)
        return failure(ErrorCode::PromiseWouldLoosen, QStringLiteral("commentMinimum"));
    if (next.retentionDays > current.retentionDays)
        return failure(ErrorCode::PromiseWouldLoosen, QStringLiteral("retentionDays"));
    return {};
}

}  // namespace circumspect::model
