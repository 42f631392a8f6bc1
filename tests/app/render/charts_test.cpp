// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/chart_painter.h"

#include "app/render/sample_document.h"
#include "app/render/sample_figures.h"
#include "render/charts/radar_layout.h"
#include "render/image_renderer.h"
#include "render/text_block.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

constexpr double kScale = 2;  // pixels a point

std::vector<std::pair<const char *, report::ChartModel>> allCharts()
{
    return {{"radar", tests::sampleRadar()},        {"gap plot", tests::sampleGapPlot()},
            {"four boxes", tests::sampleFourBox()}, {"distribution", tests::sampleDistribution()},
            {"dot rows", tests::sampleDotRows()},   {"overview", tests::sampleOverview()},
            {"slope", tests::sampleSlope()},        {"strip", tests::sampleStrip()},
            {"heat map", tests::sampleHeatMap()},   {"importance", tests::sampleImportance()}};
}

/// Names every row and axis of a chart as long as can be.
void lengthenNames(report::ChartModel &model)
{
    const QString name = QStringLiteral("Öffentliches Narrativ und Kommunikation mit der Bevölkerung");
    if (auto *radar = std::get_if<report::RadarModel>(&model))
        for (QString &axis : radar->axes)
            axis = name;
    if (auto *gaps = std::get_if<report::GapPlotModel>(&model))
        for (auto &row : gaps->rows)
            row.label = name;
    if (auto *boxes = std::get_if<report::FourBoxModel>(&model))
        for (auto &point : boxes->points)
            point.label = name;
    if (auto *spread = std::get_if<report::DistributionModel>(&model))
        for (auto &row : spread->rows)
            row.label = name;
    if (auto *dots = std::get_if<report::DotRowsModel>(&model))
        for (auto &row : dots->rows)
            row.label = name;
    if (auto *bars = std::get_if<report::OverviewBarsModel>(&model))
        for (auto &row : bars->rows)
            row.label = name;
    if (auto *slope = std::get_if<report::SlopeModel>(&model))
        for (auto &row : slope->rows)
            row.label = name;
    if (auto *strip = std::get_if<report::StripModel>(&model))
        for (auto &row : strip->rows)
            row.label = name;
    if (auto *map = std::get_if<report::HeatMapModel>(&model))
        for (auto &row : map->rows)
            row.label = name;
    if (auto *map = std::get_if<report::ImportanceModel>(&model))
        for (auto &point : map->points)
            point.label = name;
}

/// True if something was drawn outside of the middle box of the picture.
bool leavesBox(const report::ChartModel &model, const QSizeF &size)
{
    const double margin = 40;
    QImage image(((size + QSizeF(2 * margin, 2 * margin)) * kScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    const QRectF box(margin, margin, size.width(), size.height());
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(kScale, kScale);
        paintChart(painter, box, model, Palette::light());
        painter.fillRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), Qt::white);
    }
    QImage blank(image.size(), image.format());
    blank.fill(Qt::white);
    return image != blank;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

bool hasColourNear(const QImage &image, const QPointF &point, const QColor &colour, int reach = 2)
{
    const QPoint middle = (point * kScale).toPoint();
    for (int y = middle.y() - reach; y <= middle.y() + reach; ++y)
        for (int x = middle.x() - reach; x <= middle.x() + reach; ++x)
            if (image.rect().contains(x, y) && image.pixelColor(x, y) == colour)
                return true;
    return false;
}

/// One perspective over six axes, the third of them withheld.
report::RadarModel brokenRadar()
{
    report::RadarModel model;
    for (int axis = 0; axis < 6; ++axis)
        model.axes.append(QStringLiteral("Axis %1").arg(axis));
    model.series.push_back({QStringLiteral("Manager"), report::SeriesStyle::Manager,
                            std::vector<report::ChartValue>(6, tests::shown(4, 1))});
    model.series[0].values[2] = tests::withheld();
    return model;
}

/// The painted radar's geometry: the area less one row of legend.
RadarLayout layoutOf(const report::RadarModel &model, const QSizeF &size)
{
    return layOutRadar(model.axes, QRectF(0, 0, size.width(), size.height() - 22), measureIn(type::kChartLabel));
}

TEST(Charts, StayInsideTheirAreaAtTheHeightsTheyAskFor)
{
    for (const auto &[name, model] : allCharts()) {
        for (const double width : {300.0, 420.0, 499.0, 720.0}) {
            EXPECT_FALSE(leavesBox(model, {width, preferredHeight(model, width)})) << name << " at " << width;
            EXPECT_FALSE(leavesBox(model, {width, leastHeight(model, width)})) << name << " at " << width;
        }
    }
}

TEST(Charts, StayInsideTheirAreaWithLongNames)
{
    for (auto [name, model] : allCharts()) {
        lengthenNames(model);
        EXPECT_FALSE(leavesBox(model, {300, leastHeight(model, 300)})) << name;
        EXPECT_FALSE(leavesBox(model, {499, preferredHeight(model, 499)})) << name;
    }
}

TEST(Charts, LeastHeightIsNeverAboveThePreferredOne)
{
    for (const auto &[name, model] : allCharts())
        for (const double width : {300.0, 499.0, 900.0})
            EXPECT_LE(leastHeight(model, width), preferredHeight(model, width)) << name;
}

TEST(Charts, LookTheSameEachTime)
{
    for (const auto &[name, model] : allCharts())
        EXPECT_EQ(renderChart(model, {499, 320}, 1, Palette::light()),
                  renderChart(model, {499, 320}, 1, Palette::light()))
            << name;
}

TEST(Charts, DarkThemeDrawsOnDarkPaper)
{
    for (const auto &[name, model] : allCharts())
        EXPECT_EQ(renderChart(model, {499, 320}, 1, Palette::dark()).pixelColor(1, 1), Palette::dark().paper) << name;
}

TEST(Radar, BreaksTheLineWhereAValueIsWithheld)
{
    const QSizeF size(400, 300);
    const report::RadarModel model = brokenRadar();
    const RadarLayout layout = layoutOf(model, size);
    const QColor colour = Palette::light().look(report::SeriesStyle::Manager).colour;

    const QImage image = renderChart(model, size, kScale, Palette::light());

    const double part = 0.75;
    const QPointF shownEdge = (layout.pointOn(0, part) + layout.pointOn(1, part)) / 2;
    const QPointF bridge = (layout.pointOn(1, part) + layout.pointOn(3, part)) / 2;
    EXPECT_TRUE(hasColourNear(image, shownEdge, colour));
    EXPECT_FALSE(hasColourNear(image, bridge, colour)) << "a bridge would look like a score";
}

TEST(Radar, WithheldValueStandsHollowOnTheRim)
{
    const QSizeF size(400, 300);
    const report::RadarModel model = brokenRadar();
    const QPointF rim = layoutOf(model, size).pointOn(2, 1);
    const QColor colour = Palette::light().look(report::SeriesStyle::Manager).colour;

    const QImage image = renderChart(model, size, kScale, Palette::light());

    EXPECT_EQ(image.pixelColor((rim * kScale).toPoint()), Palette::light().paper);
    EXPECT_TRUE(hasColourNear(image, rim, colour, 9));
}

TEST(Radar, AbsentValueThatHidesNothingLeavesNoMark)
{
    const QSizeF size(400, 300);
    report::RadarModel model = brokenRadar();
    model.series[0].values[2].isWithheld = false;
    const QPointF rim = layoutOf(model, size).pointOn(2, 1);
    const QColor colour = Palette::light().look(report::SeriesStyle::Manager).colour;

    const QImage image = renderChart(model, size, kScale, Palette::light());

    EXPECT_FALSE(hasColourNear(image, rim, colour, 12));
}

TEST(Radar, ScaleIsFixedAndNotFittedToTheValues)
{
    const QSizeF size(400, 300);
    report::RadarModel model = brokenRadar();
    for (report::ChartValue &value : model.series[0].values)
        value = tests::shown(2, 1);
    const RadarLayout layout = layoutOf(model, size);
    const QColor colour = Palette::light().look(report::SeriesStyle::Manager).colour;

    const QImage image = renderChart(model, size, kScale, Palette::light());

    EXPECT_TRUE(hasColourNear(image, layout.pointOn(0, 0.25), colour));
}

TEST(Radar, WithTwoAxesIsDrawnAsRows)
{
    report::RadarModel model = brokenRadar();
    model.axes = model.axes.mid(0, 2);
    model.series[0].values.resize(2);

    EXPECT_LT(preferredHeight(model, 499), 120);
    EXPECT_FALSE(leavesBox(model, {499, preferredHeight(model, 499)}));
}

TEST(GapPlot, WithheldMarkStandsHollowLeftOfTheScale)
{
    report::GapPlotModel model = tests::sampleGapPlot();
    for (auto &row : model.rows)
        for (std::size_t mark = 1; mark < row.values.size(); ++mark)
            row.values[mark] = {};
    const QColor colour = Palette::light().look(report::SeriesStyle::Peers).colour;
    const QSizeF size(499, 300);
    const int before = pixelsOf(renderChart(model, size, kScale, Palette::light()), colour);

    model.rows[0].values[2] = tests::withheld();

    const int after = pixelsOf(renderChart(model, size, kScale, Palette::light()), colour);
    const int solid = before;  // the legend's mark
    EXPECT_GT(after, before);
    EXPECT_LT(after - before, solid) << "the mark is filled";
}

TEST(Distribution, WithheldRowHasASentenceAndNoBar)
{
    report::DistributionModel model = tests::sampleDistribution();
    const QColor often = Palette::light().distribution[3];
    for (auto &row : model.rows)
        row.counts.clear();

    const QImage image = renderChart(model, {499, preferredHeight(model, 499)}, kScale, Palette::light());

    EXPECT_LT(pixelsOf(image, often), 400) << "more than the legend's swatch";
}

}  // namespace
}  // namespace circumspect::render
