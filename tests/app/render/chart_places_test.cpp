// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/chart_places.h"

#include "app/render/random_charts.h"
#include "app/render/sample_document.h"
#include "render/fonts.h"
#include "render/image_renderer.h"
#include "render/palette.h"

#include <QImage>

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

const QSizeF kSize(460, 340);
const QRectF kArea(QPointF(0, 0), kSize);

/// Where two pictures differ.
QRect changedPart(const report::ChartModel &one, const report::ChartModel &other)
{
    const QImage before = renderChart(one, kSize, 1, Palette::light());
    const QImage after = renderChart(other, kSize, 1, Palette::light());
    QRect changed;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            if (before.pixel(x, y) != after.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
    return changed;
}

class ChartPlaces : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(loadReportFonts()); }
};

/// Moves the first mark of each row in turn and looks where the picture changes.
template <class Model, class FirstValue>
void expectMarksInTheirRows(const Model &model, FirstValue firstValue)
{
    const std::vector<ChartPlace> places = placesIn(model, kArea);
    ASSERT_EQ(places.size(), model.rows.size());
    for (std::size_t row = 0; row < places.size(); ++row) {
        Model moved = model;
        report::ChartValue &value = firstValue(moved.rows[row]);
        if (!value.value)
            continue;
        value.value = *value.value > 3 ? *value.value - 0.7 : *value.value + 0.7;
        const QRect where = changedPart(model, moved);
        EXPECT_FALSE(where.isNull());
        EXPECT_TRUE(places[row].rect.adjusted(-1, -1, 1, 1).contains(where)) << row;
        EXPECT_EQ(places[row].label, model.rows[row].label);
    }
}

TEST_F(ChartPlaces, HoldTheMarksOfTheirRows)
{
    expectMarksInTheirRows(
        tests::sampleGapPlot(), [](auto &row) -> auto & { return row.values[0]; });
    expectMarksInTheirRows(
        tests::sampleDotRows(), [](auto &row) -> auto & { return row.values[0]; });
    expectMarksInTheirRows(
        tests::sampleOverview(), [](auto &row) -> auto & { return row.self; });
}

TEST_F(ChartPlaces, HoldTheDotsOfTheFourBoxes)
{
    const report::FourBoxModel model = tests::sampleFourBox();
    const std::vector<ChartPlace> places = placesIn(model, kArea);
    ASSERT_EQ(places.size(), model.points.size());

    for (std::size_t point = 0; point < places.size(); ++point) {
        report::FourBoxModel renumbered = model;
        renumbered.points[point].number += 20;
        // Names that found no room stand in a list with their numbers, and the dot itself changes.
        const QRect changed = changedPart(model, renumbered);
        EXPECT_TRUE(places[point].rect.adjusted(-1, -1, 1, 1).intersects(changed)) << point;
        EXPECT_EQ(places[point].label, model.points[point].label);
    }
}

TEST_F(ChartPlaces, FollowTheSpokesOfTheRadar)
{
    const report::RadarModel model = tests::sampleRadar();
    const std::vector<ChartPlace> places = placesIn(model, kArea);
    ASSERT_EQ(static_cast<qsizetype>(places.size()), model.axes.size());

    for (std::size_t axis = 0; axis < places.size(); ++axis) {
        EXPECT_TRUE(kArea.contains(places[axis].rect));
        EXPECT_EQ(placeAt(places, places[axis].rect.center(), 4), static_cast<int>(axis));
        EXPECT_EQ(placeAt(places, places[axis].line.pointAt(0.8), 4), static_cast<int>(axis));
    }
    EXPECT_EQ(placeAt(places, kArea.bottomRight() - QPointF(1, 1), 4), -1);
}

TEST_F(ChartPlaces, StayApartWhateverTheNames)
{
    tests::RandomCharts charts(11);
    for (int round = 0; round < 20; ++round) {
        for (const report::ChartModel &model :
             {report::ChartModel(charts.gapPlot()), report::ChartModel(charts.dotRows()),
              report::ChartModel(charts.overview()), report::ChartModel(charts.radar())}) {
            const std::vector<ChartPlace> places = placesIn(model, kArea);
            for (std::size_t a = 0; a < places.size(); ++a)
                for (std::size_t b = a + 1; b < places.size(); ++b)
                    EXPECT_FALSE(places[a].rect.adjusted(0.1, 0.1, -0.1, -0.1).intersects(places[b].rect));
        }
    }
}

TEST_F(ChartPlaces, AreNoneWhereNothingCanBeChosen)
{
    EXPECT_TRUE(placesIn(tests::sampleHeatMap(), kArea).empty());
    EXPECT_EQ(placeAt({}, QPointF(1, 1), 4), -1);
}

}  // namespace
}  // namespace circumspect::render
