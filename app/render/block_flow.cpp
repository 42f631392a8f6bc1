// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/block_flow.h"

#include "render/block_metrics.h"
#include "render/charts/chart_painter.h"
#include "render/table_flow.h"

#include <algorithm>

namespace circumspect::render {

namespace {

constexpr int kUnbrokenLines = 6;    // texts up to this many lines stay together
constexpr double kMostGrowth = 1.3;  // of a chart beyond the height at which it reads best
constexpr int kEdgeLines = 3;        // lines of a longer text that stay together at its ends

struct LineRange {
    int first = 0;
    int count = 0;
};

/// Where a text may be broken by a page: never within its first and last three lines.
std::vector<LineRange> breakable(int lineCount)
{
    if (lineCount <= kUnbrokenLines)
        return {{0, lineCount}};
    std::vector<LineRange> ranges = {{0, kEdgeLines}};
    for (int line = kEdgeLines; line < lineCount - kEdgeLines; ++line)
        ranges.push_back({line, 1});
    ranges.push_back({lineCount - kEdgeLines, kEdgeLines});
    return ranges;
}

FlowItem item(PartContent content, TagKey key, double height, double spaceBefore, bool isKeptWithNext = false)
{
    FlowItem result;
    result.content = std::move(content);
    result.key = key;
    result.height = height;
    result.leastHeight = height;
    result.spaceBefore = spaceBefore;
    result.isKeptWithNext = isKeptWithNext;
    return result;
}

class BlockFlow {
public:
    BlockFlow(std::vector<FlowItem> &flow, TagKey key, double width) : m_flow(flow), m_key(key), m_width(width) {}

    void operator()(const report::Heading &heading)
    {
        const bool isMajor = heading.level <= 2;
        const TextBlock text(heading.text, isMajor ? type::kHeading : type::kSubheading, m_width);
        const TagRole role = isMajor ? TagRole::Heading : TagRole::Subheading;
        m_flow.push_back(
            item(TextPart{text, InkRole::Ink, role, 0, -1}, m_key, text.height(), isMajor ? 20 : 16, true));
    }

    void operator()(const report::Paragraph &paragraph)
    {
        const TypeStyle style = paragraph.style == report::TextStyle::Lead   ? type::kLead
                                : paragraph.style == report::TextStyle::Body ? type::kBody
                                                                             : type::kSmall;
        const bool isQuiet =
            paragraph.style == report::TextStyle::Small || paragraph.style == report::TextStyle::Caption;
        const TextBlock text(paragraph.text, style, std::min(m_width, kReadableWidth));
        // A quiet sentence below a heading, such as the question that was asked, belongs to what follows.
        const bool opens = isQuiet && !m_flow.empty() && m_flow.back().isKeptWithNext;
        double spaceBefore = 8;
        for (const LineRange &range : breakable(text.lineCount())) {
            m_flow.push_back(item(
                TextPart{text, isQuiet ? InkRole::Muted : InkRole::Ink, TagRole::Paragraph, range.first, range.count},
                m_key, range.count * text.leading(), spaceBefore, opens));
            spaceBefore = 0;
        }
    }

    void operator()(const report::BulletList &list)
    {
        for (int index = 0; index < list.items.size(); ++index) {
            const TextBlock text(list.items[index], type::kBody, std::min(m_width, kReadableWidth) - kBulletIndent);
            TagKey key = m_key;
            key.row = index;
            m_flow.push_back(item(BulletPart{text, list.isTickList}, key, text.height(), index == 0 ? 8 : 4));
        }
    }

    void operator()(const report::Table &table) { appendTable(m_flow, table, m_key, m_width); }

    void operator()(const report::Chart &chart)
    {
        const QString title = report::textOf(chart.model).title;
        double spaceBefore = 16;
        if (!title.isEmpty()) {
            const TextBlock text(title, type::kSubheading, m_width);
            TagKey key = m_key;
            key.row = -2;
            m_flow.push_back(
                item(TextPart{text, InkRole::Ink, TagRole::Paragraph, 0, -1}, key, text.height(), spaceBefore, true));
            spaceBefore = 6;
        }
        const double best = chart.height > 0 ? chart.height : preferredHeight(chart.model, m_width);
        m_flow.push_back(item(ChartPart{&chart}, m_key, best, spaceBefore));
        m_flow.back().leastHeight = std::min(best, leastHeight(chart.model, m_width));
        m_flow.back().mostHeight = best * kMostGrowth;
    }

    void operator()(const report::CardGrid &grid)
    {
        const std::size_t perRow = grid.cards.size() % 3 == 0 ? 3 : std::min<std::size_t>(2, grid.cards.size());
        for (std::size_t first = 0; first < grid.cards.size(); first += perRow) {
            const double cardWidth =
                (m_width - kCardGap * static_cast<double>(perRow - 1)) / static_cast<double>(perRow);
            CardRowPart row{{}, cardWidth};
            double height = 0;
            for (std::size_t index = first; index < std::min(first + perRow, grid.cards.size()); ++index) {
                row.cards.push_back(cardPart(grid.cards[index], cardWidth));
                height = std::max(height, cardHeight(row.cards.back()));
            }
            TagKey key = m_key;
            key.row = static_cast<int>(first);
            const bool isLast = first + perRow >= grid.cards.size();
            m_flow.push_back(item(std::move(row), key, height, first == 0 ? 16 : kCardGap, !isLast));
        }
    }

    void operator()(const report::CommentList &list)
    {
        TagKey key = m_key;
        const TextBlock label(list.label, type::kSmallStrong, m_width - kLabelMark);
        int head = -1;
        if (!list.label.isEmpty()) {
            head = static_cast<int>(m_flow.size());
            m_flow.push_back(item(LabelPart{label, list.mark}, key, label.height(), 14, true));
            m_flow.back().spaceAfterRepeat = 6;
        }
        if (list.comments.isEmpty()) {
            const TextBlock text(list.emptyText, type::kBody, kReadableWidth);
            key.row = 0;
            m_flow.push_back(item(TextPart{text, InkRole::Muted, TagRole::Paragraph, 0, -1}, key, text.height(), 4));
            m_flow.back().indent = kCommentIndent;
            return;
        }
        for (int index = 0; index < list.comments.size(); ++index) {
            const TextBlock text(list.comments[index], type::kBody, std::min(m_width - kCommentIndent, kReadableWidth));
            key.row = index;
            double spaceBefore = index == 0 ? 6 : 8;
            for (const LineRange &range : breakable(text.lineCount())) {
                m_flow.push_back(item(CommentPart{text, list.mark, range.first, range.count}, key,
                                      range.count * text.leading(), spaceBefore));
                m_flow.back().repeatedHead = head;
                spaceBefore = 0;
            }
        }
    }

    void operator()(const report::Callout &callout)
    {
        const double width = m_width - kCalloutLeft - kCalloutPadding;
        const CalloutPart part{callout.tone, TextBlock(callout.title, type::kStrong, width),
                               TextBlock(callout.text, type::kBody, width)};
        m_flow.push_back(item(part, m_key, part.title.height() + part.text.height() + 2 * kCalloutPadding, 16));
    }

    void operator()(const report::Legend &legend)
    {
        const double entryWidth = (m_width - kCardGap) / 2;
        const double textRoom = entryWidth - kLegendSample;
        for (std::size_t first = 0; first < legend.entries.size(); first += 2) {
            LegendRowPart row{{}, entryWidth};
            double height = 0;
            for (std::size_t index = first; index < std::min(first + 2, legend.entries.size()); ++index) {
                const report::Legend::Entry &entry = legend.entries[index];
                row.entries.push_back({&entry, TextBlock(entry.name, type::kSmallStrong, textRoom),
                                       TextBlock(entry.description, type::kSmall, textRoom)});
                height = std::max(height, row.entries.back().name.height() + row.entries.back().description.height());
            }
            TagKey key = m_key;
            key.row = static_cast<int>(first);
            m_flow.push_back(item(std::move(row), key, height, first == 0 ? 8 : 6));
        }
    }

    void operator()(const report::NoteLines &notes)
    {
        const TextBlock label(notes.label, type::kSubheading, m_width);
        m_flow.push_back(item(NotePart{label}, m_key, label.height() + notes.lines * kNoteLine, 20));
        m_flow.back().leastHeight = label.height() + std::min(notes.lines, 2) * kNoteLine;
        m_flow.back().mayGrow = true;
    }

    void operator()(const report::Cover &cover) { m_flow.push_back(item(CoverPart{&cover}, m_key, 0, 0)); }

private:
    static double cardValueWidth(const report::CardGrid::Line &line)
    {
        const double value = line.value.isEmpty() ? 0 : textWidth(line.value, type::kSmallStrong) + kCardValueGap;
        return value + kCardPage;
    }

    CardPart cardPart(const report::CardGrid::Card &card, double cardWidth) const
    {
        const double width = cardWidth - 2 * kCardPadding;
        CardPart part{
            TextBlock(card.title, type::kSubheading, width), TextBlock(card.description, type::kSmall, width), {}, {}};
        for (const report::CardGrid::Line &line : card.lines)
            part.lines.push_back({TextBlock(line.text, type::kSmall, width - cardValueWidth(line)), &line});
        if (card.lines.empty())
            part.emptyText = TextBlock(card.emptyText, type::kSmall, width);
        return part;
    }

    std::vector<FlowItem> &m_flow;
    TagKey m_key;
    double m_width;
};

}  // namespace

double cardHeight(const CardPart &card)
{
    double height = 2 * kCardPadding + card.title.height() + card.description.height() + 6;
    for (const CardLinePart &line : card.lines)
        height += line.text.height() + kCardLineGap;
    return height + (card.lines.empty() ? card.emptyText.height() : -kCardLineGap);
}

void appendFlow(std::vector<FlowItem> &flow, const report::Block &block, TagKey key, double width)
{
    std::visit(BlockFlow(flow, key, width), block);
}

FlowItem titleItem(const report::Section &section, TagKey key, double width, bool isContinuation)
{
    const double readable = std::min(width, kReadableWidth);
    TitlePart part{TextBlock(section.title, isContinuation ? type::kHeading : type::kTitle, width),
                   TextBlock(section.lead, isContinuation ? type::kSmall : type::kLead, readable), isContinuation};
    const double gap = isContinuation ? kRunningTitleGap : kTitleGap;
    const double above = isContinuation ? 0 : kTitleRule;
    FlowItem result = item(part, key, above + part.title.height() + gap + part.lead.height(), 32, true);
    return result;
}

}  // namespace circumspect::render
