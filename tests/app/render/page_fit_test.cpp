// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/random_charts.h"
#include "app/render/sample_document.h"
#include "app/render/text_probe.h"
#include "render/block_painter.h"
#include "render/page_layout.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

constexpr double kFooter = 40;  // points from the bottom, where the last line of a page stands

/// The sample with every name replaced by one that is as long as can be.
report::Document withLongNames(unsigned seed)
{
    tests::RandomCharts random(seed);
    report::Document document = tests::sampleDocument();
    for (report::Section &section : document.sections) {
        if (!section.title.isEmpty())
            section.title = random.name();
        for (report::Block &block : section.blocks) {
            if (auto *table = std::get_if<report::Table>(&block)) {
                table->caption = random.name();
                for (auto &row : table->rows)
                    row.front().text = random.name();
            } else if (auto *grid = std::get_if<report::CardGrid>(&block)) {
                for (report::CardGrid::Card &card : grid->cards) {
                    card.title = random.name();
                    for (report::CardGrid::Line &line : card.lines)
                        line.text = random.name();
                }
            } else if (auto *legend = std::get_if<report::Legend>(&block)) {
                for (report::Legend::Entry &entry : legend->entries)
                    entry.name = random.name();
            } else if (auto *cover = std::get_if<report::Cover>(&block)) {
                cover->subject = random.name();
                cover->subtitle = random.name();
                for (report::Cover::Fact &fact : cover->facts)
                    fact.value = random.name();
            }
        }
        section.blocks.push_back(report::Chart{random.gapPlot(), 0});
        section.blocks.push_back(report::Chart{random.heatMap(), 0});
    }
    return document;
}

QStringList namesIn(const report::Document &document)
{
    QStringList names;
    for (const report::Section &section : document.sections) {
        names.append(section.title);
        for (const report::Block &block : section.blocks)
            if (const auto *table = std::get_if<report::Table>(&block))
                for (const auto &row : table->rows)
                    names.append(row.front().text);
    }
    names.removeAll(QString());
    return names;
}

class PageFit : public testing::TestWithParam<PageSize> {};

TEST_P(PageFit, LongNamesStandWholeInsideTheMarginsAndOnNothingElse)
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        const PagedDocument document = layOutPages(withLongNames(seed), GetParam());
        const PageGeometry &page = document.geometry;
        QString letters;
        for (int index = 0; index < static_cast<int>(document.pages.size()); ++index) {
            tests::TextProbe probe;
            QPainter painter(&probe);
            paintPage(painter, document, index, Palette::light());
            painter.end();
            const bool isCover = document.pages[static_cast<std::size_t>(index)].isCover;
            const double top = isCover ? 0 : page.top - 2;
            const QRectF sheet(page.left, top, page.width(), page.size.height() - kFooter + 12 - top);
            EXPECT_EQ(probe.firstOutside(sheet).toStdString(), "") << "page " << index << ", seed " << seed;
            EXPECT_EQ(probe.firstCollision().toStdString(), "") << "page " << index << ", seed " << seed;
            letters += probe.letters();
        }
        for (const QString &name : namesIn(*document.document))
            EXPECT_TRUE(letters.contains(tests::lettersOf(name))) << name.toStdString() << ", seed " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(Paper, PageFit, testing::Values(PageSize::A4, PageSize::Letter));

}  // namespace
}  // namespace circumspect::render
