// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_tagger.h"

#include <QPen>

namespace circumspect::render {

PdfTagger::PdfTagger(QPainter &painter, bool hasSentinels)
    : m_painter(painter), m_pageTransform(painter.transform()), m_hasSentinels(hasSentinels)
{
    m_tree.nodes.emplace_back();
}

void PdfTagger::startPage()
{
    ++m_page;
    m_tree.owners.emplace_back();
}

void PdfTagger::openGroup(const TagElement &element)
{
    m_open.push_back(nodeFor(element));
}

void PdfTagger::closeGroup()
{
    m_open.pop_back();
}

void PdfTagger::beginContent(const TagElement &element)
{
    const std::size_t node = nodeFor(element);
    auto &owners = m_tree.owners.back();
    const int id = static_cast<int>(owners.size());
    owners.push_back(node);
    m_tree.nodes[node].kids.push_back(TagMark{m_page, id});
    drawSentinel(sentinel::kBegin, id);
}

void PdfTagger::endContent()
{
    drawSentinel(sentinel::kEnd, static_cast<int>(m_tree.owners.back().size()) - 1);
}

/// The node of an element: the one it had on an earlier page, or a new one in the innermost open group.
std::size_t PdfTagger::nodeFor(const TagElement &element)
{
    const auto known = m_known.find({element.role, element.key});
    if (known != m_known.end())
        return known->second;
    const std::size_t index = m_tree.nodes.size();
    m_tree.nodes.push_back({element, m_page, {}});
    // Boxes are places on the page, also where the page is drawn mirrored.
    QRectF &box = m_tree.nodes.back().element.box;
    box = (m_painter.transform() * m_pageTransform.inverted()).mapRect(box);
    m_tree.nodes[m_open.back()].kids.push_back(index);
    m_known.emplace(std::pair(element.role, element.key), index);
    return index;
}

void PdfTagger::drawSentinel(int kind, int id)
{
    if (!m_hasSentinels)
        return;
    const QPen before = m_painter.pen();
    const QTransform transform = m_painter.transform();
    m_painter.setTransform(m_pageTransform);
    m_painter.setPen(QPen(QColor(kind, id >> 8, id & 255), sentinel::kPenWidth));
    m_painter.drawLine(QPointF(sentinel::kPlace, sentinel::kPlace), QPointF(sentinel::kPlace, sentinel::kPlace + 1));
    m_painter.setPen(before);
    m_painter.setTransform(transform);
}

}  // namespace circumspect::render
