// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "sealed/responses/response_set.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

namespace circumspect::sealed {

/// People behind some comments: distinct respondent numbers, or, where the source had none, the most comments on one
/// question, because a rater has one comment a question.
class RespondentCount {
public:
    void add(const CommentAnswer &comment)
    {
        if (comment.respondent == kUnknownRespondent)
            ++m_unknown[comment.question];
        else
            m_known.insert(std::pair(comment.group, comment.respondent));
    }

    int total() const
    {
        int unknown = 0;
        for (const auto &[question, count] : m_unknown)
            unknown = std::max(unknown, count);
        return std::max(static_cast<int>(m_known.size()), unknown);
    }

private:
    std::set<std::pair<GroupId, std::uint64_t>> m_known;
    std::map<QuestionId, int> m_unknown;
};

}  // namespace circumspect::sealed
