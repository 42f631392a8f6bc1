// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/table_flow.h"

#include <algorithm>
#include <cmath>

namespace circumspect::render {

namespace {

constexpr TypeStyle kHeaderStyle{8, 10, QFont::DemiBold};
constexpr double kWideHeader = 44;     // points; longer headers are wrapped
constexpr double kShortCell = 66;      // points; longer cells are wrapped where columns are many
constexpr double kShortText = 140;     // points; the same for words, if there is room for them
constexpr double kHardlyWider = 0.02;  // of a line, which rounding may cost
constexpr double kUnlimited = 1e6;
constexpr double kLeastWriting = 0.6;  // share of the wished height that a worksheet's row keeps
constexpr double kShortTable = 330;    // points; such a table is not broken

double widestWord(const QString &text, const MeasureLine &measure)
{
    double widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, measure(word).width());
    return widest;
}

/// Width of a text on two lines, broken where that makes it narrowest.
double widthOnTwoLines(const QString &text, const MeasureLine &measure)
{
    double width = measure(text).width();
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1))
        width = std::min(width, std::max(measure(text.first(space)).width(), measure(text.mid(space + 1)).width()));
    return width;
}

struct WidthRange {
    double least = 0;   ///< the longest word, and figures on two lines at most
    double wanted = 0;  ///< no short cell is wrapped either
    double most = 0;    ///< beyond this a column only looks empty
};

/// A column of short cells, be they figures or words: all but the first column of texts and what is written into.
bool isNarrow(const report::Table &table, std::size_t column, double widestCell)
{
    const auto isText = [](const report::Table::Column &one) { return one.alignment == report::Alignment::Left; };
    if (!isText(table.columns[column]))
        return true;
    const auto end = table.columns.begin() + static_cast<std::ptrdiff_t>(column);
    const bool isFirstText = std::none_of(table.columns.begin(), end, isText);
    return !isFirstText && table.writingHeight <= 0 && widestCell <= kShortText;
}

WidthRange widthRange(const report::Table &table, std::size_t column)
{
    const MeasureLine measureHeader = measureIn(kHeaderStyle);
    const MeasureLine measureCell = measureIn(type::kSmallStrong);
    const report::Table::Column &spec = table.columns[column];
    const double title = widestWord(spec.title, measureHeader);
    const double titleLine = std::min(measureHeader(spec.title).width(), kWideHeader) + (spec.mark ? kTableMark : 0);
    double word = title;
    double twoLines = title;
    double shortCells = title;
    double widestCell = 0;
    const double limit = spec.alignment == report::Alignment::Left ? kShortText : kShortCell;
    for (const auto &row : table.rows) {
        if (column >= row.size())
            continue;
        const double line = measureCell(row[column].text).width();
        word = std::max(word, widestWord(row[column].text, measureCell));
        twoLines = std::max(twoLines, widthOnTwoLines(row[column].text, measureCell));
        shortCells = line <= limit ? std::max(shortCells, line) : shortCells;
        widestCell = std::max(widestCell, line);
    }
    const double padding = 2 * kCellPadding + 1;
    if (!isNarrow(table, column, widestCell))
        return {word + padding, word + padding, kUnlimited};
    const double least = std::max(word, twoLines);
    const double wanted = std::max(least, shortCells);
    return {least + padding, wanted + padding, std::max(wanted, titleLine) + padding};
}

std::vector<WidthRange> widthRanges(const report::Table &table)
{
    std::vector<WidthRange> ranges;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        ranges.push_back(widthRange(table, column));
    return ranges;
}

/// Shares out the width by weight; columns of figures give back what they do not need.
std::vector<double> sharesOf(const report::Table &table, const std::vector<WidthRange> &ranges, double width)
{
    std::vector<double> widths(ranges.size(), 0);
    std::vector<bool> isFull(ranges.size(), false);
    for (bool hasChanged = true; hasChanged;) {
        hasChanged = false;
        double left = width;
        double weights = 0;
        for (std::size_t column = 0; column < ranges.size(); ++column) {
            left -= isFull[column] ? ranges[column].most : 0;
            weights += isFull[column] ? 0 : table.columns[column].weight;
        }
        for (std::size_t column = 0; column < ranges.size(); ++column) {
            const double share = left * table.columns[column].weight / weights;
            widths[column] = isFull[column] ? ranges[column].most : share;
            if (!isFull[column] && share > ranges[column].most)
                isFull[column] = hasChanged = true;
        }
    }
    return widths;
}

/// Widens columns that are narrower than their longest word at the cost of the others.
void widenToWords(std::vector<double> &widths, const std::vector<WidthRange> &ranges)
{
    double missing = 0;
    double spare = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        missing += std::max(0.0, ranges[column].least - widths[column]);
        spare += std::max(0.0, widths[column] - ranges[column].least);
    }
    const double given = spare > 0 ? std::min(1.0, missing / spare) : 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const double least = ranges[column].least;
        widths[column] = widths[column] < least ? least : widths[column] - (widths[column] - least) * given;
    }
}

std::vector<double> widthsWithin(const report::Table &table, std::vector<WidthRange> ranges, double width)
{
    double least = 0;
    for (const WidthRange &range : ranges)
        least += range.least;
    const bool hasWide =
        std::any_of(ranges.begin(), ranges.end(), [](const WidthRange &range) { return range.most >= kUnlimited; });
    for (WidthRange &range : ranges) {
        range.least *= std::min(1.0, width / least);
        range.most = hasWide ? range.most : kUnlimited;
    }
    std::vector<double> widths = sharesOf(table, ranges, width);
    widenToWords(widths, ranges);
    return widths;
}

/// About how many lines the rows take together.
double linesOf(const report::Table &table, const std::vector<double> &widths)
{
    const MeasureLine measure = measureIn(type::kSmall);
    double lines = 0;
    for (const auto &row : table.rows) {
        double most = 1;
        for (std::size_t column = 0; column < row.size() && column < widths.size(); ++column) {
            const double room = std::max(1.0, widths[column] - 2 * kCellPadding);
            most = std::max(most, std::ceil(measure(row[column].text).width() / room - kHardlyWider));
        }
        lines += most;
    }
    return lines;
}

TextBlock cellText(const QString &text, const TypeStyle &style, const ColumnBox &box, report::Alignment alignment,
                   double reserved)
{
    const Qt::Alignment across = alignment == report::Alignment::Left    ? Qt::AlignLeft
                                 : alignment == report::Alignment::Right ? Qt::AlignRight
                                                                         : Qt::AlignHCenter;
    return TextBlock(text, style, box.width - 2 * kCellPadding - reserved, across);
}

/// Marks go above the titles where one of them would not fit beside a title on one line.
bool needMarksAbove(const report::Table &table, const std::vector<ColumnBox> &columns)
{
    const MeasureLine measure = measureIn(kHeaderStyle);
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (table.columns[column].mark &&
            measure(table.columns[column].title).width() + kTableMark > columns[column].width - 2 * kCellPadding)
            return true;
    return false;
}

FlowItem headerItem(const report::Table &table, const std::shared_ptr<const std::vector<ColumnBox>> &columns,
                    TagKey key)
{
    TableRowPart part{&table, columns, -1, {}, needMarksAbove(table, *columns)};
    double height = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const report::Table::Column &spec = table.columns[column];
        const bool isBeside = spec.mark && !part.hasMarksAbove;
        part.cells.push_back(
            cellText(spec.title, kHeaderStyle, (*columns)[column], spec.alignment, isBeside ? kTableMark : 0));
        const double mark = spec.mark && part.hasMarksAbove ? kMarkAbove : 0;
        height = std::max(height, part.cells.back().height() + mark);
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
    TableRowPart part{&table, columns, row, {}, false};
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
    item.leastHeight = std::max(height + 2 * kLeastPaddingAbove, table.writingHeight * kLeastWriting);
    item.height = std::max(height + 2 * kCellPaddingAbove, table.writingHeight);
    item.content = std::move(part);
    return item;
}

}  // namespace

std::vector<ColumnBox> columnBoxes(const report::Table &table, double width)
{
    const std::vector<WidthRange> wrapped = widthRanges(table);
    std::vector<WidthRange> whole = wrapped;
    for (WidthRange &range : whole)
        range.least = range.wanted;
    std::vector<double> widths = widthsWithin(table, whole, width);
    if (const std::vector<double> others = widthsWithin(table, wrapped, width);
        linesOf(table, others) < linesOf(table, widths))
        widths = others;
    std::vector<ColumnBox> boxes;
    double left = 0;
    for (const double next : widths) {
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
    const std::size_t firstRow = flow.size();
    for (int row = 0; row < rowCount; ++row) {
        flow.push_back(rowItem(table, columns, row, key));
        flow.back().repeatedHead = head;
        flow.back().isKeptWithNext = row + 1 < rowCount && (row == 0 || row + 2 == rowCount);
    }
    double height = 0;
    for (std::size_t item = firstRow; item < flow.size(); ++item)
        height += flow[item].height;
    for (std::size_t item = firstRow; height <= kShortTable && item + 1 < flow.size(); ++item)
        flow[item].isKeptWithNext = true;
}

}  // namespace circumspect::render
