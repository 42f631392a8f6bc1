// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/pdf_probe.h"
#include "app/render/random_charts.h"
#include "app/render/sample_document.h"
#include "app/render/text_probe.h"
#include "render/block_painter.h"
#include "render/charts/chart_painter.h"
#include "render/mirroring.h"
#include "render/page_layout.h"
#include "render/pdf_writer.h"
#include "render/text_block.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace circumspect::render {
namespace {

using tests::DrawnText;

const QString kRightToLeft = QStringLiteral("ar-XB");  // the pseudo-language of layouts

report::Document documentIn(const QString &language)
{
    report::Document document = tests::sampleDocument();
    document.language = language;
    return document;
}

std::vector<DrawnText> textsOf(const PagedDocument &document, int page)
{
    tests::TextProbe probe;
    QPainter painter(&probe);
    paintPage(painter, document, page, Palette::light());
    painter.end();
    return probe.texts();
}

std::vector<DrawnText> textsOf(const report::ChartModel &model, const QSizeF &size, Qt::LayoutDirection direction)
{
    tests::TextProbe probe;
    QPainter painter(&probe);
    painter.setLayoutDirection(direction);
    paintChart(painter, QRectF({0, 0}, size), model, Palette::light());
    painter.end();
    return probe.texts();
}

double placeOf(const std::vector<DrawnText> &texts, const QString &wanted)
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&](const DrawnText &text) { return text.text == wanted; });
    return found == texts.end() ? NAN : found->box.center().x();
}

QImage words(bool isTurned, Qt::Alignment alignment)
{
    QImage image(300, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Mirroring mirroring(painter, image.rect(), isTurned);
    TextBlock(QStringLiteral("How groups see you"), type::kBody, 300, alignment).paint(painter, {0, 0}, Qt::black);
    return image;
}

TEST(Direction, WordsOnAMirroredPainterChangeSidesAndStayReadable)
{
    EXPECT_EQ(words(true, Qt::AlignLeft), words(false, Qt::AlignRight));
    EXPECT_EQ(words(true, Qt::AlignRight), words(false, Qt::AlignLeft));
}

TEST(Direction, WordsOfALanguageThatRunsToTheLeftBeginAtTheRightEitherWay)
{
    const QString arabic = QStringLiteral("القيادة");
    for (const bool isTurned : {false, true}) {
        tests::TextProbe probe;
        {
            QPainter painter(&probe);
            const Mirroring mirroring(painter, QRectF(0, 0, 300, 20), isTurned);
            TextBlock(arabic, type::kBody, 300).paint(painter, {0, 0}, Qt::black);
        }

        ASSERT_FALSE(probe.texts().empty());
        EXPECT_NEAR(probe.texts().front().box.right(), 300, 1);
    }
}

/// Charts keep their scales and are tested by themselves.
report::Document withoutCharts(report::Document document)
{
    for (report::Section &section : document.sections)
        std::erase_if(section.blocks,
                      [](const report::Block &block) { return std::holds_alternative<report::Chart>(block); });
    return document;
}

TEST(Direction, EveryWordOfAReportChangesSides)
{
    const PagedDocument plain = layOutPages(withoutCharts(documentIn(QStringLiteral("en"))));
    const PagedDocument turned = layOutPages(withoutCharts(documentIn(kRightToLeft)));
    ASSERT_EQ(plain.pages.size(), turned.pages.size());

    const QRectF sheet({0, 0}, plain.geometry.size);
    for (int page = 0; page < static_cast<int>(plain.pages.size()); ++page) {
        const std::vector<DrawnText> before = textsOf(plain, page);
        const std::vector<DrawnText> after = textsOf(turned, page);
        ASSERT_EQ(before.size(), after.size());
        for (std::size_t index = 0; index < before.size(); ++index) {
            ASSERT_EQ(before[index].text, after[index].text);
            // Words of languages that already run to the left stay at their right end.
            if (before[index].text.isRightToLeft())
                continue;
            EXPECT_NEAR(mirrored(before[index].box, sheet).left(), after[index].box.left(), 1.5)
                << before[index].text.toStdString() << " on page " << page;
        }
    }
}

TEST(Direction, TheRadarStaysClockwise)
{
    const report::RadarModel radar = tests::sampleRadar();
    const QSizeF size(499, 340);

    const auto before = textsOf(radar, size, Qt::LeftToRight);
    const auto after = textsOf(radar, size, Qt::RightToLeft);

    for (const QString &word : {QStringLiteral("Negotiation"), QStringLiteral("Adaptive"), QStringLiteral("Execution")})
        for (std::size_t index = 0; index < before.size(); ++index)
            EXPECT_TRUE(!before[index].text.startsWith(word) || before[index].box == after[index].box)
                << word.toStdString();
}

TEST(Direction, ScalesKeepTheirDirectionAndNamesChangeSides)
{
    const QSizeF size(499, 320);
    for (const report::ChartModel &model :
         {report::ChartModel(tests::sampleGapPlot()), report::ChartModel(tests::sampleDotRows()),
          report::ChartModel(tests::sampleOverview()), report::ChartModel(tests::sampleStrip())}) {
        const auto texts = textsOf(model, size, Qt::RightToLeft);

        EXPECT_LT(placeOf(texts, QStringLiteral("1")), placeOf(texts, QStringLiteral("5")));
        EXPECT_GT(placeOf(texts, QStringLiteral("Negotiation and conflict")), size.width() * 0.6);
    }
}

TEST(Direction, AHeatMapBeginsAtTheRight)
{
    const auto texts = textsOf(tests::sampleHeatMap(), {499, 420}, Qt::RightToLeft);

    EXPECT_GT(placeOf(texts, QStringLiteral("Self")), placeOf(texts, QStringLiteral("Manager")));
    EXPECT_GT(placeOf(texts, QStringLiteral("Manager")), placeOf(texts, QStringLiteral("Peers")));
}

TEST(Direction, TimeRunsToTheLeftToo)
{
    const auto texts = textsOf(tests::sampleSlope(), {499, 340}, Qt::RightToLeft);

    EXPECT_GT(placeOf(texts, QStringLiteral("Spring 2025")), placeOf(texts, QStringLiteral("Spring 2026")));
}

TEST(Direction, ArabicNamesStandInTheirChart)
{
    report::RadarModel radar = tests::sampleRadar();
    radar.axes[2] = QStringLiteral("التفاوض");
    report::FourBoxModel boxes = tests::sampleFourBox();
    boxes.points[2].label = QStringLiteral("التفاوض");

    for (const report::ChartModel &model : {report::ChartModel(radar), report::ChartModel(boxes)}) {
        tests::TextProbe probe;
        QPainter painter(&probe);
        paintChart(painter, QRectF(0, 0, 499, 340), model, Palette::light());
        painter.end();

        EXPECT_TRUE(probe.letters().contains(QStringLiteral("التفاوض")));
        EXPECT_EQ(probe.firstOutside(QRectF(0, 0, 499, 340)).toStdString(), "");
    }
}

TEST(Direction, AMirroredReportIsTaggedAndKeepsItsWords)
{
    report::Document document = documentIn(kRightToLeft);
    document.sections[2].title = QStringLiteral("Ελευθερία Παπαδοπούλου");

    const auto pdf = writePdf(document);

    ASSERT_TRUE(pdf);
    const QString text =
        tests::outputOf(QStringLiteral("pdftotext"), {QStringLiteral("%1"), QStringLiteral("-")}, *pdf);
    ASSERT_FALSE(text.isNull()) << "pdftotext is missing";
    for (const QString &name : {QStringLiteral("Ελευθερία Παπαδοπούλου"), QStringLiteral("Amélie Núñez-Großmann")})
        EXPECT_TRUE(text.contains(name)) << name.toStdString();
    tests::PdfProbe probe(*pdf);
    EXPECT_FALSE(probe.elements("/Figure").empty());
}

TEST(Direction, LinksOfAMirroredReportStandWhereTheirWordsAre)
{
    const PdfOptions options;
    const auto plainPdf = writePdf(documentIn(QStringLiteral("en")), options);
    const auto turnedPdf = writePdf(documentIn(kRightToLeft), options);
    ASSERT_TRUE(plainPdf && turnedPdf);
    tests::PdfProbe plain(*plainPdf);
    tests::PdfProbe turned(*turnedPdf);
    int links = 0;
    for (std::size_t page = 0; page < plain.pages().size(); ++page) {
        auto before = plain.pages()[page].getKey("/Annots");
        auto after = turned.pages()[page].getKey("/Annots");
        if (!before.isArray())
            continue;
        ASSERT_EQ(before.getArrayNItems(), after.getArrayNItems());
        for (int index = 0; index < before.getArrayNItems(); ++index) {
            const auto rectBefore = before.getArrayItem(index).getKey("/Rect").getArrayAsRectangle();
            const auto rectAfter = after.getArrayItem(index).getKey("/Rect").getArrayAsRectangle();
            EXPECT_NEAR(rectBefore.llx, 595 - rectAfter.urx, 1.5);
            ++links;
        }
    }
    EXPECT_GT(links, 0);
}

}  // namespace
}  // namespace circumspect::render
