// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_layout.h"

#include "app/render/sample_document.h"
#include "render/block_painter.h"
#include "render/image_renderer.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace circumspect::render {
namespace {

const PagedDocument &samplePages()
{
    static const PagedDocument pages = layOutPages(tests::sampleDocument());
    return pages;
}

report::Document documentOf(std::vector<report::Section> sections)
{
    report::Document document = tests::sampleDocument();
    document.sections = std::move(sections);
    return document;
}

TEST(PageLayout, EveryPartStandsInsideTheMargins)
{
    for (const PageSize size : {PageSize::A4, PageSize::Letter}) {
        const PagedDocument paged = layOutPages(tests::sampleDocument(), size);
        const PageGeometry &geometry = paged.geometry;
        const QRectF inside(geometry.left, geometry.top, geometry.width(), geometry.height());
        for (const Page &page : paged.pages)
            for (const PlacedPart &part : page.parts)
                EXPECT_TRUE(page.isCover || inside.adjusted(-0.01, -0.01, 0.01, 0.01).contains(part.rect));
    }
}

TEST(PageLayout, PartsDoNotOverlap)
{
    for (const Page &page : samplePages().pages)
        for (std::size_t index = 1; index < page.parts.size(); ++index)
            EXPECT_GE(page.parts[index].rect.top(), page.parts[index - 1].rect.bottom() - 0.01);
}

TEST(PageLayout, EveryPageOpensWithATitleAndALeadSentence)
{
    for (const Page &page : samplePages().pages) {
        if (page.isCover)
            continue;
        const auto *title = std::get_if<TitlePart>(&page.parts.front().content);
        ASSERT_NE(title, nullptr);
        EXPECT_FALSE(title->title.text().isEmpty());
        EXPECT_FALSE(title->lead.text().isEmpty());
    }
}

TEST(PageLayout, EverySectionStartsAPageUnlessItContinuesOne)
{
    report::Document document = tests::sampleDocument();
    document.sections[3].continuesPage = true;

    const PagedDocument paged = layOutPages(document);

    std::set<int> firstPages;
    for (const report::Section &section : document.sections) {
        const bool isNew = firstPages.insert(paged.firstPageOf.at(section.id)).second;
        EXPECT_TRUE(isNew || section.continuesPage) << qPrintable(section.id);
    }
}

TEST(PageLayout, SectionThatContinuesAPageStandsOnIt)
{
    const report::Section first{QStringLiteral("a"),
                                QStringLiteral("A"),
                                QStringLiteral("Lead."),
                                false,
                                {report::Paragraph{QStringLiteral("Text."), report::TextStyle::Body}}};
    report::Section second = first;
    second.id = QStringLiteral("b");
    second.continuesPage = true;

    const PagedDocument paged = layOutPages(documentOf({first, second}));

    EXPECT_EQ(paged.pages.size(), 1u);
    EXPECT_GT(paged.topOf.at(second.id), paged.topOf.at(first.id));
}

TEST(PageLayout, NoPageIsEmptyOrNearlySo)
{
    for (const Page &page : samplePages().pages) {
        if (page.isCover)
            continue;
        const PageGeometry &geometry = samplePages().geometry;
        EXPECT_GE(page.parts.back().rect.bottom() - geometry.top, geometry.height() * 0.3);
    }
}

TEST(PageLayout, AllLinesOfALongCommentArePlaced)
{
    QString comment;
    for (int sentence = 0; sentence < 400; ++sentence)
        comment += QStringLiteral("Sentence %1 of a comment that goes on for pages. ").arg(sentence);
    const report::CommentList list{QStringLiteral("Peers"), report::SeriesStyle::Peers, {comment}, {}};

    const PagedDocument paged =
        layOutPages(documentOf({{QStringLiteral("c"), QStringLiteral("C"), QStringLiteral("Lead."), false, {list}}}));

    ASSERT_GE(paged.pages.size(), 3u);
    int lines = 0;
    int expected = 0;
    for (const Page &page : paged.pages) {
        for (const PlacedPart &part : page.parts) {
            if (const auto *placed = std::get_if<CommentPart>(&part.content)) {
                EXPECT_EQ(placed->firstLine, lines);
                lines += placed->lineCount;
                expected = placed->text.lineCount();
            }
        }
    }
    EXPECT_EQ(lines, expected);
}

TEST(PageLayout, NeitherEndOfACommentStandsAloneOnAPage)
{
    for (int above = 0; above < 40; above += 3) {
        QStringList comments(above, QStringLiteral("Short."));
        comments.append(QStringLiteral("A comment of some ten lines. ").repeated(30));
        const report::CommentList list{QStringLiteral("Peers"), report::SeriesStyle::Peers, comments, {}};
        const PagedDocument paged = layOutPages(
            documentOf({{QStringLiteral("c"), QStringLiteral("C"), QStringLiteral("Lead."), false, {list}}}));

        std::map<int, int> linesOnPage;
        for (std::size_t page = 0; page < paged.pages.size(); ++page)
            for (const PlacedPart &part : paged.pages[page].parts)
                if (const auto *placed = std::get_if<CommentPart>(&part.content); placed && part.key.row == above)
                    linesOnPage[static_cast<int>(page)] += placed->lineCount;
        for (const auto &[page, lines] : linesOnPage)
            EXPECT_GE(lines, 3) << above;
    }
}

TEST(PageLayout, TableCellsKeepTheirWordsWhole)
{
    for (const Page &page : samplePages().pages) {
        for (const PlacedPart &part : page.parts) {
            const auto *row = std::get_if<TableRowPart>(&part.content);
            for (std::size_t cell = 0; row != nullptr && cell < row->cells.size(); ++cell)
                EXPECT_LE(row->cells[cell].naturalWidth(), (*row->columns)[cell].width)
                    << qPrintable(row->cells[cell].text());
        }
    }
}

TEST(PageLayout, CodedAveragesStandOnOneLineAndTextsGetTheRest)
{
    report::Table table{.caption = {},
                        .columns = {{QStringLiteral("Statement"), 5, report::Alignment::Left, {}}},
                        .rows = {{{.text = QStringLiteral("Puts the public interest ahead of any advantage")}}}};
    for (int column = 0; column < 4; ++column) {
        table.columns.push_back({QStringLiteral("Group"), 1, report::Alignment::Right, {}});
        table.rows[0].push_back({.text = QStringLiteral("4.7 or more")});
    }

    const auto paged = layOutPages(documentOf({{QStringLiteral("x"), QStringLiteral("X"), {}, false, {table}}}));

    const auto *row = std::get_if<TableRowPart>(&paged.pages[0].parts.back().content);
    ASSERT_NE(row, nullptr);
    for (std::size_t cell = 1; cell < row->cells.size(); ++cell)
        EXPECT_EQ(row->cells[cell].lineCount(), 1);
    EXPECT_GT((*row->columns)[0].width, 4 * (*row->columns)[1].width * 0.8);
}

TEST(PageLayout, DocumentWithoutSectionsHasNoPages)
{
    EXPECT_TRUE(layOutPages(documentOf({})).pages.empty());
}

TEST(PageLayout, PagePaintsTheSameOnEveryPainterScale)
{
    const QImage small = renderPage(samplePages(), 2, 1, Palette::light());
    const QImage large = renderPage(samplePages(), 2, 2, Palette::light());

    EXPECT_EQ(large.size(), small.size() * 2);
    EXPECT_EQ(large.pixelColor(110, 115), Palette::light().accent) << "the rule above the title";
    EXPECT_EQ(small.pixelColor(50, 57), Palette::light().accent);
}

}  // namespace
}  // namespace circumspect::render
