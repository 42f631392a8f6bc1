// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/html_builder.h"
#include "report/phrasebook/phrasebook.h"

#include <QHash>

namespace circumspect::report {

class ChartDrawing;

/// Blocks as elements of a web page; one function a block type. The caller keeps the builder, the words and the
/// drawing.
class HtmlBlocks {
public:
    /// `anchors` leads from a section's id to its element's.
    HtmlBlocks(HtmlBuilder &page, const Phrasebook &words, ChartDrawing &charts,
               const QHash<QString, QString> &anchors);

    /// Call at each section: headings start below its title, level 2.
    void startSection()
    {
        m_level = 2;
        m_asked = 1;
    }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const BulletList &list);
    void operator()(const Table &table);
    void operator()(const Chart &chart);
    void operator()(const CardGrid &grid);
    void operator()(const CommentList &list);
    void operator()(const Callout &callout);
    void operator()(const Legend &legend);
    void operator()(const NoteLines &notes);
    void operator()(const Cover &cover);

private:
    void addHead(const Table &table);
    void addRow(const Table &table, const std::vector<TableCell> &row);
    void addCard(const CardGrid::Card &card);
    void addMark(SeriesStyle style, bool isHollow);
    void addWords(const ChartModel &model);

    HtmlBuilder &m_page;
    const Phrasebook &m_words;
    ChartDrawing &m_charts;
    const QHash<QString, QString> &m_anchors;
    int m_level = 2;  ///< of the element that was the last heading
    int m_asked = 1;  ///< of the document's heading it stands for
    int m_charted = 0;
};

}  // namespace circumspect::report
