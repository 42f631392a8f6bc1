// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/block_flow.h"

#include <functional>
#include <vector>

namespace circumspect::render {

/// An item on a page; `top` counts from the first line of the page's text area.
struct Slot {
    std::size_t item = 0;
    double top = 0;
    double height = 0;
    bool isRepeated = false;  ///< a header that was on an earlier page
};

struct PageSlots {
    int runningSection =
        -1;  ///< section whose running title opens the page; -1 if the page opens with a title of its own
    std::vector<Slot> slots;
    double filled = 0;  ///< points from the top to the end of the last item
};

/// Height that a running title takes, with its distance, by section index.
using RunningTitleHeight = std::function<double(int section)>;

/// Cuts a run of items into pages of `height` points. Charts shrink a little where that saves a page; a nearly empty
/// last page takes over some of the items before it.
std::vector<PageSlots> paginate(const std::vector<FlowItem> &flow, double height, const RunningTitleHeight &running);

}  // namespace circumspect::render
