// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_text.h"

#include "app/render/sample_document.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace circumspect::render {
namespace {

std::vector<PageWords> allWords(const PagedDocument &paged)
{
    std::vector<PageWords> all;
    for (int page = 0; page < static_cast<int>(paged.pages.size()); ++page) {
        for (PageWords &words : wordsOn(paged, page))
            all.push_back(std::move(words));
    }
    return all;
}

TEST(PageText, KeepsEveryCellOfEveryTableInItsColumn)
{
    const PagedDocument paged = layOutPages(tests::sampleDocument());
    const std::vector<PageWords> words = allWords(paged);
    const auto &sections = paged.document->sections;

    for (std::size_t section = 0; section < sections.size(); ++section) {
        for (std::size_t block = 0; block < sections[section].blocks.size(); ++block) {
            const auto *table = std::get_if<report::Table>(&sections[section].blocks[block]);
            for (std::size_t row = 0; table && row < table->rows.size(); ++row) {
                double left = 0;
                for (std::size_t cell = 0; cell < table->rows[row].size(); ++cell) {
                    const report::TableCell &wanted = table->rows[row][cell];
                    const QString text = wanted.spoken.isEmpty() ? wanted.text : wanted.spoken;
                    const TagKey key{static_cast<int>(section), static_cast<int>(block), static_cast<int>(row),
                                     static_cast<int>(cell)};
                    const auto found = std::find_if(words.begin(), words.end(), [&](const PageWords &one) {
                        return one.key == key && one.text == text;
                    });
                    if (text.trimmed().isEmpty())
                        continue;
                    ASSERT_NE(found, words.end()) << text.toStdString();
                    EXPECT_GE(found->box.left(), left);
                    left = found->box.left();
                }
            }
        }
    }
}

TEST(PageText, SaysWhereLinksLead)
{
    const PagedDocument paged = layOutPages(tests::sampleDocument());
    const std::vector<PageWords> words = allWords(paged);

    const auto link =
        std::find_if(words.begin(), words.end(), [](const PageWords &one) { return !one.target.isEmpty(); });

    ASSERT_NE(link, words.end());
    EXPECT_EQ(paged.firstPageOf.count(link->target), 1u);
    EXPECT_GT(link->box.width(), 10);
    EXPECT_LT(link->box.height(), 60);
}

}  // namespace
}  // namespace circumspect::render
