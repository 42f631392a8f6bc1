// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/random.h"
#include "model/instrument.h"
#include "published/comments.h"
#include "sealed/responses/response_set.h"

#include <QString>

#include <span>
#include <vector>

namespace circumspect::sealed {

/// One comment that may be read, with the label it stands under.
struct AllowedComment {
    QuestionId question;
    published::CommentSource source = published::CommentSource::Pooled;
    GroupId group;  ///< empty for the pooled list
    QString text;
    bool isMasked = false;
};

/// What product rule A8 lets through of one participant's comments.
struct FilteredComments {
    std::vector<AllowedComment> comments;  ///< by question, source and group; shuffled within
    std::vector<GroupId> labelled;         ///< protected groups under their own label
    std::vector<GroupId> rest;             ///< protected groups without one
    bool isRestPooled = false;
    bool isRestWithheld = false;  ///< there are comments, but of too few people
    bool isAnyMasked = false;     ///< among those let through
};

/// Respondents are protected raters with a comment. A group with `minimum` of them stands under its label, the others
/// in one pooled list that needs as many; self and managers stand apart. Blank comments do not count.
FilteredComments filterComments(std::span<const CommentAnswer> comments, const model::Instrument &instrument,
                                int minimum, RandomSource &random);

}  // namespace circumspect::sealed
