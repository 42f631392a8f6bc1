// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/cell.h"

#include <QString>

#include <optional>
#include <vector>

namespace circumspect::published {

enum class LedgerDeed {
    Shown,
    Merged,
    Coded,
    Withheld,
    SpreadWithheld,  ///< the mean is shown, how far answers lie apart is not; at group level: in all its rows
    CommentsGrouped,
    CommentsPooled,
    CommentsWithheld,
    CommentsMasked,  ///< somewhere in the printed comments; never where or how often
    CommentsAdded,   ///< late ones of enough people, printed in no earlier version
};
enum class LedgerLevel { Group, Overall, Competency, Item, Importance, Comments };

/// One decision of the gate, for people to read. Holds no number of answers.
struct LedgerEntry {
    LedgerDeed deed = LedgerDeed::Shown;
    LedgerLevel level = LedgerLevel::Group;
    QString subject;                       ///< competency, item or question id; empty at group level
    QString column;                        ///< column id
    std::vector<QString> mergedFrom;       ///< group ids, for Merged
    std::optional<WithheldReason> reason;  ///< for Withheld and SpreadWithheld

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

using Ledger = std::vector<LedgerEntry>;

}  // namespace circumspect::published
