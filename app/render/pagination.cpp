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

constexpr double kTight = 0.7;        // share of the space between items that saving a page may cost
constexpr std::size_t kFewPages = 3;  // longer runs are not made tighter: a page more or less is lost in them

double heightAt(const FlowItem &item, double ease, double limit)
{
    const bool mayShrink = item.leastHeight > 0 && item.leastHeight < item.height;
    const double height = mayShrink ? item.leastHeight + (item.height - item.leastHeight) * ease : item.height;
    return std::holds_alternative<ChartPart>(item.content) ? std::min(height, limit) : height;
}

double onBaseline(double y, double baseline)
{
    return std::ceil((y - 0.001) / baseline) * baseline;
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

/// How close things stand.
struct Density {
    double ease = 1;     ///< of charts and writing room: 1 as high as they read best, 0 as low as they may be
    double spacing = 1;  ///< share of the space between items
};

/// Fills page after page with chains: items that stay together.
class Paginator {
public:
    Paginator(const std::vector<FlowItem> &flow, double limit, const Density &density,
              const RunningTitleHeight &running)
        : m_flow(flow),
          m_limit(limit),
          m_ease(density.ease),
          m_spacing(density.spacing),
          m_pageEase(density.ease),
          m_running(running)
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
            const double space = index == m_firstOfPage ? 0 : item.spaceBefore * m_spacing;
            const double top = space > 0 ? onBaseline(y + space, m_spacing < 1 ? 1 : kBaseline) : y;
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
    double m_spacing;
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

/// The last item of a page takes what is left of it, if it may.
bool growLast(PageSlots &page, const std::vector<FlowItem> &flow, double height)
{
    if (!flow[page.slots.back().item].mayGrow)
        return false;
    Slot &last = page.slots.back();
    const double free = height - last.top - last.height;
    last.height += std::floor(std::max(0.0, free) / kNoteLine) * kNoteLine;
    page.filled = last.top + last.height;
    return true;
}

double growthOf(const Slot &slot, const std::vector<FlowItem> &flow)
{
    const FlowItem &item = flow[slot.item];
    return slot.isRepeated ? 0 : std::max(0.0, item.mostHeight - slot.height);
}

/// Charts share what is left of their page, as far as they read better for it.
void growCharts(PageSlots &page, const std::vector<FlowItem> &flow, double height)
{
    double wanted = 0;
    for (const Slot &slot : page.slots)
        wanted += growthOf(slot, flow);
    const double free = height - page.filled;
    if (wanted <= 0 || free <= 0)
        return;
    const double share = std::min(1.0, free / wanted);
    double moved = 0;
    for (Slot &slot : page.slots) {
        const double growth = std::floor(growthOf(slot, flow) * share / kBaseline) * kBaseline;
        slot.top += moved;
        slot.height += growth;
        moved += growth;
    }
    page.filled += moved;
}

void fillPages(std::vector<PageSlots> &pages, const std::vector<FlowItem> &flow, double height)
{
    for (PageSlots &page : pages)
        if (!page.slots.empty() && !growLast(page, flow, height))
            growCharts(page, flow, height);
}

/// The loosest of the densities that saves a page; the loosest of all if none does.
Density densityFor(const std::vector<FlowItem> &flow, double height, const RunningTitleHeight &running)
{
    const std::size_t pages = Paginator(flow, height, {}, running).run().size();
    std::vector<Density> densities = {{0.75, 1}, {0.5, 1}, {0.25, 1}, {0, 1}};
    if (pages <= kFewPages)
        densities.insert(densities.end(), {{0.5, kTight}, {0, kTight}});
    for (const Density &density : densities)
        if (pages > 1 && Paginator(flow, height, density, running).run().size() < pages)
            return density;
    return {};
}

}  // namespace

std::vector<PageSlots> paginate(const std::vector<FlowItem> &flow, double height, const RunningTitleHeight &running)
{
    const Density density = densityFor(flow, height, running);
    std::vector<PageSlots> pages = Paginator(flow, height, density, running).run();
    for (double part = 0.95; pages.size() > 1 && lastFill(pages, height) < kNearlyEmpty && part > 0.55; part -= 0.05) {
        std::vector<PageSlots> even = Paginator(flow, height * part, density, running).run();
        if (even.size() == pages.size() && lastFill(even, height) >= kWellFilled)
            pages = std::move(even);
    }
    fillPages(pages, flow, height);
    return pages;
}

}  // namespace circumspect::render
