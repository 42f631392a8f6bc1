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

class Paginator {
public:
    Paginator(const std::vector<FlowItem> &flow, double limit, double ease, const RunningTitleHeight &running)
        : m_flow(flow), m_limit(limit), m_ease(ease), m_running(running)
    {
    }

    std::vector<PageSlots> run()
    {
        startPage(0);
        for (std::size_t index = 0; index < m_flow.size();) {
            const FlowItem &item = m_flow[index];
            const bool opensPage = index == m_firstOfPage;
            const double space = opensPage ? 0 : item.spaceBefore;
            const double top = space > 0 ? onBaseline(m_y + space) : m_y;
            const double height = heightAt(item, m_ease, m_limit - m_openingHeight);
            if (!opensPage && top + height > m_limit + 0.01) {
                index = breakBefore(index);
                continue;
            }
            place(index, top, height);
            ++index;
        }
        return std::move(m_pages);
    }

private:
    void place(std::size_t item, double top, double height, bool isRepeated = false)
    {
        m_pages.back().slots.push_back({item, top, height, isRepeated});
        m_y = top + height;
        m_pages.back().filled = m_y;
    }

    void startPage(std::size_t first)
    {
        m_pages.emplace_back();
        m_firstOfPage = first;
        m_y = 0;
        m_openingHeight = 0;
        if (m_pages.size() == 1 || std::holds_alternative<TitlePart>(m_flow[first].content))
            return;
        m_pages.back().runningSection = m_flow[first].key.section;
        m_y = m_openingHeight = m_running(m_flow[first].key.section);
        const int head = m_flow[first].repeatedHead;
        if (head < 0)
            return;
        const auto headItem = static_cast<std::size_t>(head);
        place(headItem, m_y, m_flow[headItem].height, true);
        m_y += m_flow[headItem].spaceAfterRepeat;
        m_openingHeight = m_y;
    }

    /// Takes back what must stay with the item that does not fit and starts a page with it.
    std::size_t breakBefore(std::size_t index)
    {
        std::size_t first = index;
        while (first > m_firstOfPage && m_flow[first - 1].isKeptWithNext)
            --first;
        if (first <= m_firstOfPage)
            first = index;
        PageSlots &page = m_pages.back();
        while (!page.slots.empty() && page.slots.back().item >= first)
            page.slots.pop_back();
        page.filled = page.slots.empty() ? 0 : page.slots.back().top + page.slots.back().height;
        startPage(first);
        return first;
    }

    const std::vector<FlowItem> &m_flow;
    double m_limit;
    double m_ease;
    const RunningTitleHeight &m_running;
    std::vector<PageSlots> m_pages;
    std::size_t m_firstOfPage = 0;
    double m_y = 0;
    double m_openingHeight = 0;  ///< running title and repeated header of the page
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
