// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pdf/tag_tree.h"
#include "render/tag_sink.h"

#include <QPainter>

#include <map>
#include <utility>
#include <vector>

namespace circumspect::render {

/// Draws a sentinel before and after each content, so that the marks can be found in the finished page (ui.md 3.2), and
/// keeps the tree. Qt itself cannot write tags.
class PdfTagger : public TagSink {
public:
    /// Without sentinels it keeps the tree only.
    PdfTagger(QPainter &painter, bool hasSentinels);

    void startPage();
    const TagTree &tree() const { return m_tree; }

    void openGroup(const TagElement &element) override;
    void closeGroup() override;
    void beginContent(const TagElement &element) override;
    void endContent() override;

private:
    std::size_t nodeFor(const TagElement &element);
    void drawSentinel(int kind, int id);

    QPainter &m_painter;
    QTransform m_pageTransform;
    bool m_hasSentinels;
    TagTree m_tree;
    std::vector<std::size_t> m_open = {0};
    std::map<std::pair<TagRole, TagKey>, std::size_t> m_known;
    int m_page = -1;
};

/// How a sentinel looks: a hairline off the page, whose colour tells its kind and number.
namespace sentinel {
inline constexpr double kPlace = -7;        ///< points, both ways
inline constexpr double kPenWidth = 0.013;  ///< points; no other pen is as thin
inline constexpr int kBegin = 1;
inline constexpr int kEnd = 2;
}  // namespace sentinel

}  // namespace circumspect::render
