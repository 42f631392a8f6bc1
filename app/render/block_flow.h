// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/page_parts.h"
#include "report/document.h"

#include <vector>

namespace circumspect::render {

/// A part that has a height but no place yet.
struct FlowItem {
    PartContent content;
    TagKey key;
    double height = 0;       ///< points
    double leastHeight = 0;  ///< to which it may shrink when that saves a page
    double mostHeight = 0;   ///< to which it grows where its page would else stay empty; 0 if it does not
    double spaceBefore = 0;  ///< dropped at the top of a page
    double indent = 0;
    bool isKeptWithNext = false;
    bool mayGrow = false;         ///< takes what is left of its page
    double spaceAfterRepeat = 0;  ///< below this item where it comes again
    int repeatedHead = -1;        ///< index of the item that comes again above this one on a new page
};

/// Cuts one block into items for a column of this width and appends them. Pointers lead into `block`.
void appendFlow(std::vector<FlowItem> &flow, const report::Block &block, TagKey key, double width);

/// The same for a section's title and lead.
FlowItem titleItem(const report::Section &section, TagKey key, double width, bool isContinuation);

}  // namespace circumspect::render
