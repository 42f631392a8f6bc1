// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/part_painter.h"

#include "render/marker.h"
#include "render/table_flow.h"

#include <QPainter>

#include <algorithm>

namespace circumspect::render {

namespace {

QColor cellColour(const report::Table &table, int row, std::size_t column, const Palette &palette)
{
    if (row < 0)
        return palette.muted;
    switch (table.rows[static_cast<std::size_t>(row)][column].tone) {
    case report::CellTone::Muted:
        return palette.muted;
    case report::CellTone::SelfHigher:
        return palette.selfHigher;
    case report::CellTone::OthersHigher:
        return palette.othersHigher;
    case report::CellTone::Normal:
    case report::CellTone::Strong:
        break;
    }
    return palette.ink;
}

TagElement cellElement(const report::Table &table, TagKey key, std::size_t column)
{
    key.cell = static_cast<int>(column);
    if (key.row < 0)
        return {TagRole::HeaderCell, key, table.columns[column].title, {}, {}};
    const report::TableCell &cell = table.rows[static_cast<std::size_t>(key.row)][column];
    const bool isRowHeader = column == 0 && table.hasRowHeaders;
    return {isRowHeader ? TagRole::RowHeaderCell : TagRole::Cell,
            key,
            cell.spoken.isEmpty() ? cell.text : cell.spoken,
            {},
            {}};
}

/// What stands above the texts of a row; rows get lower where that saves a page.
double paddingIn(const QRectF &cell, const TableRowPart &row)
{
    double highest = 0;
    for (const TextBlock &text : row.cells)
        highest = std::max(highest, text.height());
    return std::min(kCellPaddingAbove, (cell.height() - highest) / 2);
}

/// The middle of a column's mark: before the title's first line, or above it at the title's own side.
QPointF markPlace(const QRectF &cell, const TextBlock &title, report::Alignment alignment, bool isAbove)
{
    const double titleTop = cell.bottom() - kCellPaddingAbove - title.height();
    double x = cell.left() + kCellPadding + 4;
    if (alignment == report::Alignment::Right)
        x = cell.right() - kCellPadding - (isAbove ? 4 : title.naturalWidth() + kTableMark / 2 + 1);
    else if (alignment == report::Alignment::Centre)
        x = cell.center().x() - (isAbove ? 0 : title.naturalWidth() / 2 + 1);
    return {x, isAbove ? titleTop - kMarkAbove / 2 : titleTop + title.leading() / 2};
}

void paintCell(const PartCanvas &canvas, const QRectF &cell, const TableRowPart &row, TagKey key, std::size_t column)
{
    const report::Table::Column &spec = row.table->columns[column];
    const bool isHeader = row.row < 0;
    const TextBlock &text = row.cells[column];
    TagElement element = cellElement(*row.table, key, column);
    element.isAsDrawn = element.text == text.text() && text.isPlain();
    const TagContent content(canvas.tags, element);
    double left = cell.left() + kCellPadding;
    if (isHeader && spec.mark) {
        paintMarker(canvas.painter, markPlace(cell, text, spec.alignment, row.hasMarksAbove), 6,
                    canvas.palette.look(*spec.mark), MarkerForm::Solid, canvas.palette.paper);
        left += row.hasMarksAbove ? 0 : kTableMark;
    }
    const double top = isHeader ? cell.bottom() - kCellPaddingAbove - text.height() : cell.top() + paddingIn(cell, row);
    text.paint(canvas.painter, {left, top}, cellColour(*row.table, row.row, column, canvas.palette));
}

/// The frames of a worksheet's cells; headers stand on a band.
void paintFrames(const PartCanvas &canvas, const QRectF &rect, const TableRowPart &row)
{
    const auto frameOf = [&](const ColumnBox &box) {
        return QRectF(rect.left() + box.left, rect.top(), box.width, rect.height());
    };
    for (std::size_t column = 0; column < row.columns->size(); ++column)
        if (row.row < 0 || (column == 0 && row.table->hasRowHeaders))
            canvas.painter.fillRect(frameOf((*row.columns)[column]), canvas.palette.band);
    canvas.painter.setPen(QPen(canvas.palette.outerGrid, 0.5));
    canvas.painter.setBrush(Qt::NoBrush);
    for (const ColumnBox &box : *row.columns)
        canvas.painter.drawRect(frameOf(box));
}

}  // namespace

void paintTableRow(const PartCanvas &canvas, const QRectF &rect, TagKey key, const TableRowPart &row)
{
    const TagGroup group(canvas.tags, {TagRole::TableRow, key, {}, {}, {}});
    const bool isHeader = row.row < 0;
    if (row.table->writingHeight > 0)
        paintFrames(canvas, rect, row);
    canvas.painter.setPen(QPen(isHeader ? canvas.palette.outerGrid : canvas.palette.grid, isHeader ? 1 : 0.5));
    canvas.painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const ColumnBox &box = (*row.columns)[column];
        paintCell(canvas, QRectF(rect.left() + box.left, rect.top(), box.width, rect.height()), row, key, column);
    }
}

}  // namespace circumspect::render
