// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_layout.h"

#include "render/block_flow.h"
#include "render/kept_texts.h"
#include "render/pagination.h"

#include <utility>

namespace circumspect::render {

namespace {

constexpr double kBelowRunningTitle = 14;  // points

class PageLayout {
public:
    PageLayout(report::Document document, PageSize size)
    {
        m_paged.document = std::make_shared<const report::Document>(std::move(document));
        m_paged.geometry.size = pointsOf(size);
    }

    PagedDocument run()
    {
        const auto &sections = m_paged.document->sections;
        for (std::size_t first = 0; first < sections.size();) {
            std::size_t end = first + 1;
            while (end < sections.size() && sections[end].continuesPage)
                ++end;
            layOutRun(first, end);
            first = end;
        }
        return std::move(m_paged);
    }

private:
    /// Sections that share their pages.
    void layOutRun(std::size_t first, std::size_t end)
    {
        std::vector<FlowItem> flow;
        for (std::size_t index = first; index < end; ++index)
            appendSection(flow, index);
        if (flow.empty())
            return;
        const auto running = [this](int section) { return runningTitle(section).height + kBelowRunningTitle; };
        for (const PageSlots &slots : paginate(flow, m_paged.geometry.height(), running))
            addPage(flow, slots);
    }

    void appendSection(std::vector<FlowItem> &flow, std::size_t index)
    {
        const report::Section &section = m_paged.document->sections[index];
        TagKey key{static_cast<int>(index), -1, -1, -1};
        if (!section.title.isEmpty() || !section.lead.isEmpty())
            flow.push_back(titleItem(section, key, m_paged.geometry.width(), false));
        for (std::size_t block = 0; block < section.blocks.size(); ++block) {
            key.block = static_cast<int>(block);
            if (std::holds_alternative<report::Cover>(section.blocks[block]))
                addCover(std::get<report::Cover>(section.blocks[block]), key, section.id);
            else
                appendFlow(flow, section.blocks[block], key, m_paged.geometry.width());
        }
    }

    FlowItem runningTitle(int section) const
    {
        const auto index = static_cast<std::size_t>(section);
        return titleItem(m_paged.document->sections[index], {section, -1, -1, -1}, m_paged.geometry.width(), true);
    }

    void addCover(const report::Cover &cover, TagKey key, const QString &section)
    {
        m_paged.firstPageOf[section] = static_cast<int>(m_paged.pages.size());
        m_paged.topOf[section] = 0;
        Page page;
        page.isCover = true;
        page.parts.push_back({QRectF({0, 0}, m_paged.geometry.size), key, CoverPart{&cover}});
        m_paged.pages.push_back(std::move(page));
    }

    void addPage(const std::vector<FlowItem> &flow, const PageSlots &slots)
    {
        Page page;
        const PageGeometry &geometry = m_paged.geometry;
        if (slots.runningSection >= 0) {
            FlowItem title = runningTitle(slots.runningSection);
            page.parts.push_back({QRectF(geometry.left, geometry.top, geometry.width(), title.height), title.key,
                                  std::move(title.content), true});
        }
        for (const Slot &slot : slots.slots) {
            const FlowItem &item = flow[slot.item];
            const double top = geometry.top + slot.top;
            noteSection(item.key.section, top);
            page.parts.push_back({QRectF(geometry.left + item.indent, top, geometry.width() - item.indent, slot.height),
                                  item.key, item.content, slot.isRepeated});
        }
        m_paged.pages.push_back(std::move(page));
    }

    void noteSection(int section, double top)
    {
        const QString &id = m_paged.document->sections[static_cast<std::size_t>(section)].id;
        m_paged.firstPageOf.try_emplace(id, static_cast<int>(m_paged.pages.size()));
        m_paged.topOf.try_emplace(id, top);
    }

    PagedDocument m_paged;
};

}  // namespace

PagedDocument layOutPages(report::Document document, PageSize size)
{
    const KeptTexts kept;
    return PageLayout(std::move(document), size).run();
}

}  // namespace circumspect::render
