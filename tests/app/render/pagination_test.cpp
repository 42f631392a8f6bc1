// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pagination.h"

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

constexpr double kPage = 700;

FlowItem text(double height, double spaceBefore = 0)
{
    FlowItem item;
    item.content = TextPart{};
    item.height = height;
    item.spaceBefore = spaceBefore;
    return item;
}

FlowItem heading()
{
    FlowItem item = text(18, 20);
    item.isKeptWithNext = true;
    return item;
}

FlowItem chart(double height, double least)
{
    FlowItem item = text(height, 16);
    item.content = ChartPart{};
    item.leastHeight = least;
    return item;
}

double noTitle(int)
{
    return 0;
}

std::size_t itemsOn(const std::vector<PageSlots> &pages)
{
    std::size_t count = 0;
    for (const PageSlots &page : pages)
        count += page.slots.size();
    return count;
}

TEST(Pagination, NothingLeavesThePageAndNothingIsLost)
{
    std::vector<FlowItem> flow;
    for (int index = 0; index < 80; ++index)
        flow.push_back(text(13 + index % 7 * 9, 4));

    const auto pages = paginate(flow, kPage, noTitle);

    EXPECT_EQ(itemsOn(pages), flow.size());
    for (const PageSlots &page : pages) {
        EXPECT_FALSE(page.slots.empty());
        EXPECT_LE(page.filled, kPage + 0.01);
    }
}

TEST(Pagination, ItemsDoNotOverlap)
{
    std::vector<FlowItem> flow;
    for (int index = 0; index < 60; ++index)
        flow.push_back(text(21, index % 3 * 5));

    for (const PageSlots &page : paginate(flow, kPage, noTitle))
        for (std::size_t index = 1; index < page.slots.size(); ++index)
            EXPECT_GE(page.slots[index].top, page.slots[index - 1].top + page.slots[index - 1].height);
}

TEST(Pagination, HeadingStaysWithWhatFollows)
{
    for (double above = 560; above < 700; above += 6) {
        const std::vector<FlowItem> flow = {text(above), heading(), heading(), text(60, 8), text(500)};
        for (const PageSlots &page : paginate(flow, kPage, noTitle))
            EXPECT_FALSE(flow[page.slots.back().item].isKeptWithNext) << above;
    }
}

TEST(Pagination, TableHeaderComesAgainOnEachPage)
{
    std::vector<FlowItem> flow = {heading(), text(20, 4)};
    for (int row = 0; row < 90; ++row) {
        flow.push_back(text(20));
        flow.back().repeatedHead = 1;
    }

    const auto pages = paginate(flow, kPage, noTitle);

    ASSERT_GE(pages.size(), 3u);
    for (std::size_t page = 1; page < pages.size(); ++page) {
        EXPECT_EQ(pages[page].slots.front().item, 1u);
        EXPECT_TRUE(pages[page].slots.front().isRepeated);
        EXPECT_FALSE(pages[page].slots[1].isRepeated);
    }
}

TEST(Pagination, ChartShrinksWhereThatSavesAPage)
{
    const std::vector<FlowItem> flow = {text(400), chart(340, 220)};

    const auto pages = paginate(flow, kPage, noTitle);

    ASSERT_EQ(pages.size(), 1u);
    EXPECT_GE(pages[0].slots[1].height, 220);
}

TEST(Pagination, ChartKeepsItsHeightWhereShrinkingSavesNothing)
{
    const std::vector<FlowItem> flow = {text(600), chart(340, 220)};

    const auto pages = paginate(flow, kPage, noTitle);

    ASSERT_EQ(pages.size(), 2u);
    EXPECT_DOUBLE_EQ(pages[1].slots[0].height, 340);
}

TEST(Pagination, NearlyEmptyLastPageTakesOverSomeRows)
{
    std::vector<FlowItem> flow;
    for (int row = 0; row < 38; ++row)
        flow.push_back(text(20));

    const auto pages = paginate(flow, kPage, noTitle);

    ASSERT_EQ(pages.size(), 2u);
    EXPECT_GE(pages[1].slots.size(), 14u);
}

TEST(Pagination, RoomForNotesTakesWhatIsLeft)
{
    std::vector<FlowItem> flow = {text(300), text(110, 20)};
    flow[1].mayGrow = true;

    const auto pages = paginate(flow, kPage, noTitle);

    EXPECT_GT(pages[0].slots[1].height, 340);
    EXPECT_LE(pages[0].filled, kPage);
}

TEST(Pagination, ChartHigherThanThePageIsFittedIn)
{
    const auto pages = paginate({chart(900, 200)}, kPage, noTitle);

    ASSERT_EQ(pages.size(), 1u);
    EXPECT_LE(pages[0].slots[0].height, kPage);
}

TEST(Pagination, ChartsShareWhatTheirPageHasLeft)
{
    std::vector<FlowItem> flow = {text(100), chart(200, 150), text(50, 8), chart(200, 150)};
    flow[1].mostHeight = flow[3].mostHeight = 260;

    const auto pages = paginate(flow, kPage, noTitle);

    ASSERT_EQ(pages.size(), 1u);
    const std::vector<Slot> &slots = pages[0].slots;
    EXPECT_NEAR(slots[1].height, 248, 8);
    EXPECT_DOUBLE_EQ(slots[1].height, slots[3].height);
    EXPECT_GE(slots[2].top, slots[1].top + slots[1].height + 8);
    EXPECT_GE(slots[3].top, slots[2].top + slots[2].height + 16);
    EXPECT_LE(pages[0].filled, kPage);
}

TEST(Pagination, ChartsGrowNoFurtherThanTheyReadBetter)
{
    std::vector<FlowItem> flow = {text(100), chart(200, 150)};
    flow[1].mostHeight = 260;

    EXPECT_DOUBLE_EQ(paginate(flow, kPage, noTitle)[0].slots[1].height, 260);
}

TEST(Pagination, SpacesGetNarrowerWhereThatSavesAPage)
{
    std::vector<FlowItem> flow;
    for (int index = 0; index < 23; ++index)
        flow.push_back(text(20, 12));

    const auto pages = paginate(flow, kPage, noTitle);

    ASSERT_EQ(pages.size(), 1u);
    EXPECT_LE(pages[0].filled, kPage);
}

TEST(Pagination, SpacesStayWhereNarrowerOnesSaveNothing)
{
    std::vector<FlowItem> flow;
    for (int index = 0; index < 40; ++index)
        flow.push_back(text(20, 12));

    const auto pages = paginate(flow, kPage, noTitle);

    EXPECT_DOUBLE_EQ(pages[0].slots[1].top, 32);
}

}  // namespace
}  // namespace circumspect::render
