// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/tag_sink.h"
#include "render/text_block.h"
#include "report/document.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace circumspect::render {

/// Which of the palette's colours a text has; the palette is chosen when it is drawn.
enum class InkRole { Ink, Muted, Accent, SelfHigher, OthersHigher };

/// Some lines of a text.
struct TextPart {
    TextBlock text;
    InkRole ink = InkRole::Ink;
    TagRole role = TagRole::Paragraph;
    int firstLine = 0;
    int lineCount = -1;
};

/// A section's title and lead sentence; smaller where a section goes on.
struct TitlePart {
    TextBlock title;
    TextBlock lead;
    bool isContinuation = false;
};

struct BulletPart {
    TextBlock text;
    bool isBox = false;  ///< to be ticked by hand
};

/// Left edge and width of a column, relative to the table.
struct ColumnBox {
    double left = 0;
    double width = 0;
};

/// One row of a table; row -1 is the header.
struct TableRowPart {
    const report::Table *table = nullptr;
    std::shared_ptr<const std::vector<ColumnBox>> columns;
    int row = -1;
    std::vector<TextBlock> cells;
    bool hasMarksAbove = false;  ///< marks stand above the titles of the header, not beside them
};

struct ChartPart {
    const report::Chart *chart = nullptr;
};

struct CardLinePart {
    TextBlock text;
    const report::CardGrid::Line *line = nullptr;
};

struct CardPart {
    TextBlock title;
    TextBlock description;
    std::vector<CardLinePart> lines;
    TextBlock emptyText;
};

/// Cards side by side, equally wide and high.
struct CardRowPart {
    std::vector<CardPart> cards;
    double cardWidth = 0;
};

/// Who commented: a mark and a name.
struct LabelPart {
    TextBlock text;
    std::optional<report::SeriesStyle> mark;
};

/// Some lines of one comment, with a rule at its side.
struct CommentPart {
    TextBlock text;
    std::optional<report::SeriesStyle> mark;
    int firstLine = 0;
    int lineCount = -1;
};

struct CalloutPart {
    report::CalloutTone tone = report::CalloutTone::Note;
    TextBlock title;
    TextBlock text;
};

struct LegendEntryPart {
    const report::Legend::Entry *entry = nullptr;
    TextBlock name;
    TextBlock description;
};

struct LegendRowPart {
    std::vector<LegendEntryPart> entries;
    double entryWidth = 0;
};

/// A label and ruled lines; as many as fit the part's height.
struct NotePart {
    TextBlock label;
};

struct CoverPart {
    const report::Cover *cover = nullptr;
};

using PartContent = std::variant<TextPart, TitlePart, BulletPart, TableRowPart, ChartPart, CardRowPart, LabelPart,
                                 CommentPart, CalloutPart, LegendRowPart, NotePart, CoverPart>;

/// Something drawable with its place on a page, in points from the page's top left corner.
struct PlacedPart {
    QRectF rect;
    TagKey key;
    PartContent content;
    bool isDecoration = false;  ///< said before: running titles, repeated headers
};

}  // namespace circumspect::render
