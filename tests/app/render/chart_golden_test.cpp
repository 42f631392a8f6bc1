// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/image_golden.h"
#include "app/render/sample_document.h"
#include "render/charts/chart_painter.h"
#include "render/image_renderer.h"
#include "render/text_block.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

constexpr double kPageWidth = 499;  // points
constexpr double kScale = 1;        // pixels a point

struct GoldenChart {
    const char *name;
    report::ChartModel (*model)();
};

template <auto Sample>
report::ChartModel modelOf()
{
    return Sample();
}

const GoldenChart kCharts[] = {
    {"radar", modelOf<tests::sampleRadar>},        {"gap_plot", modelOf<tests::sampleGapPlot>},
    {"four_boxes", modelOf<tests::sampleFourBox>}, {"distribution", modelOf<tests::sampleDistribution>},
    {"dot_rows", modelOf<tests::sampleDotRows>},   {"overview", modelOf<tests::sampleOverview>},
    {"slope", modelOf<tests::sampleSlope>},        {"strip", modelOf<tests::sampleStrip>},
    {"heat_map", modelOf<tests::sampleHeatMap>},   {"importance", modelOf<tests::sampleImportance>},
};

QImage imageOf(const GoldenChart &chart, const Palette &palette)
{
    const report::ChartModel model = chart.model();
    return renderChart(model, {kPageWidth, preferredHeight(model, kPageWidth)}, kScale, palette);
}

class ChartGolden : public testing::TestWithParam<GoldenChart> {};

TEST_P(ChartGolden, LooksAsReviewed)
{
    tests::expectImage(QStringLiteral("charts/%1").arg(QString::fromLatin1(GetParam().name)),
                       imageOf(GetParam(), Palette::light()));
}

TEST_P(ChartGolden, LooksAsReviewedOnADarkScreen)
{
    tests::expectImage(QStringLiteral("charts/%1_dark").arg(QString::fromLatin1(GetParam().name)),
                       imageOf(GetParam(), Palette::dark()));
}

INSTANTIATE_TEST_SUITE_P(All, ChartGolden, testing::ValuesIn(kCharts),
                         [](const auto &kind) { return std::string(kind.param.name); });

QImage label(double x, int grey)
{
    QImage image(120, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintText(painter, QRectF(x, 0, 100, 20), QStringLiteral("Negotiation"), type::kChartLabel,
              QColor(grey, grey, grey));
    return image;
}

TEST(ImageGolden, SeesALabelThatHasMoved)
{
    EXPECT_GT(tests::pixelsThatDiffer(label(5, 0), label(8, 0)), 15);
}

TEST(ImageGolden, SeesAWordThatIsGone)
{
    QImage blank(120, 20, QImage::Format_RGB32);
    blank.fill(Qt::white);

    EXPECT_GT(tests::pixelsThatDiffer(label(5, 0), blank), 40);
}

TEST(ImageGolden, ForgivesEdgesThatAreSmoothedInAnotherWay)
{
    EXPECT_LE(tests::pixelsThatDiffer(label(5, 0), label(5.3, 20)), 10);
}

}  // namespace
}  // namespace circumspect::render
