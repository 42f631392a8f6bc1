// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/table_flow.h"

#include <algorithm>
#include <numeric>

namespace circumspect::render {

namespace {

constexpr TypeStyle kHeaderStyle{8, 10, QFont::DemiBold};

double widestWord(const QString &text, const MeasureLine &measure)
{
    double widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, measure(word).width());
    return widest;
}

std::vector<double> leastWidths(const report::Table &table)
{
    std::vector<double> least;
    const MeasureLine measureHeader = measureIn(kHeaderStyle);
    const MeasureLine measureCell = measureIn(type::kSmallStrong);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        double widest = widestWord(table.columns[column].title, measureHeader);
        widest += table.columns[column].mark ? kTableMark : 0;
        for (const auto &row : table.rows)
            if (column < row.size())
                widest = std::max(widest, widestWord(row[column].text, measureCell));
        least.push_back(widest + 2 * kCellPadding + 1);
    }
    return least;
}

/// Shares out the width by weight; columns that would be too narrow get their least width first.
std::vector<double> sharedWidths(const report::Table &table, const std::vector<double> &least, double width)
{
    std::vector<double> widths(least.size(), 0);
    std::vector<bool> isFixed(least.size(), false);
    for (bool hasChanged = true; hasChanged;) {
        hasChanged = false;
        double left = width;
        double weights = 0;
        for (std::size_t column = 0; column < least.size(); ++column) {
            left -= isFixed[column] ? least[column] : 0;
            weights += isFixed[column] ? 0 : table.columns[column].weight;
        }
        for (std::size_t column = 0; column < least.size(); ++column) {
            widths[column] = isFixed[column] ? least[column] : left * table.columns[column].weight / weights;
            if (!isFixed[column] && widths[column] < least[column])
                isFixed[column] = hasChanged = true;
        }
    }
    return widths;
}

TextBlock cellText(const QString &text, const TypeStyle &style, const ColumnBox &box, report::Alignment alignment,
                   double reserved)
{
    const Qt::Alignment across = alignment == report::Alignment::Left    ? Qt::AlignLeft
                                 : alignment == report::Alignment::Right ? Qt::AlignRight
                                                                         : Qt::AlignHCenter;
    return TextBlock(text, style, box.width - 2 * kCellPadding - reserved, across);
}

FlowItem headerItem(const report::Table &table, const std::shared_ptr<const std::vector<ColumnBox>> &columns,
                    TagKey key)
{
    TableRowPart part{&table, columns, -1, {}};
    double height = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const report::Table::Column &spec = table.columns[column];
        part.cells.push_back(
            cellText(spec.title, kHeaderStyle, (*columns)[column], spec.alignment, spec.mark ? kTableMark : 0));
        height = std::max(height, part.cells.back().height());
    }
    FlowItem item;
    item.key = key;
    item.height = height + 2 * kCellPaddingAbove;
    item.content = std::move(part);
    item.isKeptWithNext = true;
    return item;
}

FlowItem rowItem(const report::Table &table, const std::shared_ptr<const std::vector<ColumnBox>> &columns, int row,
                 TagKey key)
{
    TableRowPart part{&table, columns, row, {}};
    const std::vector<report::TableCell> &cells = table.rows[static_cast<std::size_t>(row)];
    double height = 0;
    for (std::size_t column = 0; column < table.columns.size() && column < cells.size(); ++column) {
        part.cells.push_back(cellText(cells[column].text, cellStyle(table, row, static_cast<int>(column)),
                                      (*columns)[column], table.columns[column].alignment, 0));
        height = std::max(height, part.cells.back().height());
    }
    FlowItem item;
    item.key = key;
    item.key.row = row;
    item.height = height + 2 * kCellPaddingAbove;
    item.content = std::move(part);
    return item;
}

}  // namespace

std::vector<ColumnBox> columnBoxes(const report::Table &table, double width)
{
    std::vector<double> least = leastWidths(table);
    const double sum = std::accumulate(least.begin(), least.end(), 0.0);
    if (sum > width)
        for (double &next : least)
            next *= width / sum;
    std::vector<ColumnBox> boxes;
    double left = 0;
    for (const double next : sharedWidths(table, least, width)) {
        boxes.push_back({left, next});
        left += next;
    }
    return boxes;
}

TypeStyle cellStyle(const report::Table &table, int row, int column)
{
    if (row < 0)
        return kHeaderStyle;
    const report::TableCell &cell = table.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    const bool isStrong = cell.tone == report::CellTone::Strong || cell.tone == report::CellTone::SelfHigher ||
                          cell.tone == report::CellTone::OthersHigher;
    return isStrong ? type::kSmallStrong : type::kSmall;
}

void appendTable(std::vector<FlowItem> &flow, const report::Table &table, TagKey key, double width)
{
    if (table.columns.empty())
        return;
    const auto columns = std::make_shared<const std::vector<ColumnBox>>(columnBoxes(table, width));
    double spaceBefore = 16;
    if (!table.caption.isEmpty()) {
        FlowItem caption;
        caption.key = key;
        caption.key.row = -2;
        const TextBlock text(table.caption, type::kSubheading, width);
        caption.height = text.height();
        caption.content = TextPart{text, InkRole::Ink, TagRole::Caption, 0, -1};
        caption.spaceBefore = spaceBefore;
        caption.isKeptWithNext = true;
        flow.push_back(std::move(caption));
        spaceBefore = 4;
    }
    const int head = static_cast<int>(flow.size());
    flow.push_back(headerItem(table, columns, key));
    flow.back().spaceBefore = spaceBefore;
    const int rowCount = static_cast<int>(table.rows.size());
    for (int row = 0; row < rowCount; ++row) {
        flow.push_back(rowItem(table, columns, row, key));
        flow.back().repeatedHead = head;
        flow.back().isKeptWithNext = row + 1 < rowCount && (row == 0 || row + 2 == rowCount);
    }
}

}  // namespace circumspect::render
