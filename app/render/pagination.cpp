// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pagination.h"

#include "render/block_metrics.h"

#include <algorithm>
#include <cmath>

namespace circumspect::render {

namespace {

constexpr double kBaseline = 4;
constexpr double kNearlyEmpty = 0.38;  // share of a page
constexpr double kWellFilled = 0.45;   // share that an evened out last page must reach

double heightAt(const FlowItem &item, double ease, double limit)
{
    const bool mayShrink = item.leastHeight > 0 && item.leastHeight < item.height;
    const double height = mayShrink ? item.leastHeight + (item.height - item.leastHeight) * ease : item.height;
    return std::holds_alternative<ChartPart>(item.content) ? std::min(height, limit) : height;
}

double onBaseline(double y)
{
    return std::ceil((y - 0.001) / kBaseline) * kBaseline;
}

/// True if items of one table stand on both sides of the gap before `index`.
bool isInsideTable(const std::vector<FlowItem> &flow, std::size_t index)
{
    if (index == 0 || index >= flow.size())
        return false;
    const auto *above = std::get_if<TableRowPart>(&flow[index - 1].content);
    const auto *below = std::get_if<TableRowPart>(&flow[index].content);
    return above != nullptr && below != nullptr && above->table == below->table;
}

/// Fills page after page with chains: items that stay together.
class Paginator {
public:
    Paginator(const std::vector<FlowItem> &flow, double limit, double ease, const RunningTitleHeight &running)
        : m_flow(flow), m_limit(limit), m_ease(ease), m_pageEase(ease), m_running(running)
    {
    }

    std::vector<PageSlots> run()
    {
        startPage(0);
        for (std::size_t first = 0; first < m_flow.size();) {
            std::size_t end = first + 1;
            while (end < m_flow.size() && m_flow[end - 1].isKeptWithNext)
                ++end;
            addChain(first, end);
            first = end;
        }
        return std::move(m_pages);
    }

private:
    void addChain(std::size_t first, std::size_t end)
    {
        if (extend(end, m_pageEase) || shrinkFor(end))
            return;
        if (first > m_firstOfPage) {
            startPage(first);
            if (extend(end, m_ease) || shrinkFor(end))
                return;
        }
        for (std::size_t item = first; item < end; ++item) {
            if (extend(item + 1, m_pageEase))
                continue;
            if (item > m_firstOfPage)
                startPage(item);
            extend(item + 1, m_pageEase, true);
        }
    }

    /// Makes the page's charts lower so that what follows them still fits; never for a mere piece of a table.
    bool shrinkFor(std::size_t end)
    {
        if (isInsideTable(m_flow, end))
            return false;
        for (const double ease : {0.8, 0.6, 0.4})
            if (ease < m_pageEase && extend(end, ease))
                return true;
        return false;
    }

    /// Lays out the page anew up to `end`; changes nothing if that does not fit.
    bool extend(std::size_t end, double ease, bool isForced = false)
    {
        std::vector<Slot> slots = m_opening;
        double y = m_openingHeight;
        for (std::size_t index = m_firstOfPage; index < end; ++index) {
            const FlowItem &item = m_flow[index];
            const double space = index == m_firstOfPage ? 0 : item.spaceBefore;
            const double top = space > 0 ? onBaseline(y + space) : y;
            const double height = heightAt(item, ease, m_limit - m_openingHeight);
            slots.push_back({index, top, height, false});
            y = top + height;
        }
        if (y > m_limit + 0.01 && !isForced)
            return false;
        m_pageEase = ease;
        m_pages.back().slots = std::move(slots);
        m_pages.back().filled = y;
        return true;
    }

    void startPage(std::size_t first)
    {
        m_pages.emplace_back();
        m_firstOfPage = first;
        m_pageEase = m_ease;
        m_opening.clear();
        m_openingHeight = 0;
        if (m_pages.size() == 1 || std::holds_alternative<TitlePart>(m_flow[first].content))
            return;
        m_pages.back().runningSection = m_flow[first].key.section;
        m_openingHeight = m_running(m_flow[first].key.section);
        if (m_flow[first].repeatedHead < 0)
            return;
        const auto head = static_cast<std::size_t>(m_flow[first].repeatedHead);
        m_opening.push_back({head, m_openingHeight, m_flow[head].height, true});
        m_openingHeight += m_flow[head].height + m_flow[head].spaceAfterRepeat;
    }

    const std::vector<FlowItem> &m_flow;
    double m_limit;
    double m_ease;
    double m_pageEase;
    const RunningTitleHeight &m_running;
    std::vector<PageSlots> m_pages;
    std::size_t m_firstOfPage = 0;
    std::vector<Slot> m_opening;  ///< repeated header of the page
    double m_openingHeight = 0;   ///< running title and repeated header
};

double lastFill(const std::vector<PageSlots> &pages, double height)
{
    return pages.back().filled / height;
}

/// The last item of a page takes what is left of it, if it may; else nothing changes.
void growLast(std::vector<PageSlots> &pages, const std::vector<FlowItem> &flow, double height)
{
    for (PageSlots &page : pages) {
        if (page.slots.empty() || !flow[page.slots.back().item].mayGrow)
            continue;
        Slot &last = page.slots.back();
        const double free = height - last.top - last.height;
        last.height += std::floor(std::max(0.0, free) / kNoteLine) * kNoteLine;
        page.filled = last.top + last.height;
    }
}

}  // namespace

std::vector<PageSlots> paginate(const std::vector<FlowItem> &flow, double height, const RunningTitleHeight &running)
{
    double ease = 1;
    std::vector<PageSlots> pages = Paginator(flow, height, ease, running).run();
    for (const double less : {0.75, 0.5, 0.25, 0.0}) {
        std::vector<PageSlots> tighter = Paginator(flow, height, less, running).run();
        if (tighter.size() >= pages.size())
            continue;
        ease = less;
        pages = std::move(tighter);
        break;
    }
    for (double part = 0.95; pages.size() > 1 && lastFill(pages, height) < kNearlyEmpty && part > 0.55; part -= 0.05) {
        std::vector<PageSlots> even = Paginator(flow, height * part, ease, running).run();
        if (even.size() == pages.size() && lastFill(even, height) >= kWellFilled)
            pages = std::move(even);
    }
    growLast(pages, flow, height);
    return pages;
}

}  // namespace circumspect::render
