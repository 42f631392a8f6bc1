// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/tag_sink.h"

#include <cstddef>
#include <variant>
#include <vector>

namespace circumspect::render {

/// Marked content on a page: the n-th that was drawn there.
struct TagMark {
    int page = 0;
    int id = 0;
};

struct TagNode;

/// The structure of a document as it was drawn, in reading order. Nodes are named by their index; 0 is the root.
struct TagTree {
    using Kid = std::variant<std::size_t, TagMark>;

    std::vector<TagNode> nodes;
    /// The node that owns each mark, by page and mark id.
    std::vector<std::vector<std::size_t>> owners;
};

struct TagNode {
    TagElement element;
    int page = 0;
    std::vector<TagTree::Kid> kids;
};

}  // namespace circumspect::render
