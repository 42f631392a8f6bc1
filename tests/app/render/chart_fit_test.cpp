// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/random_charts.h"
#include "app/render/text_probe.h"
#include "render/charts/chart_painter.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

constexpr unsigned kCharts = 60;  // of each kind
constexpr double kLeastWidth = 300;
constexpr double kLeastHeight = 240;

struct Kind {
    const char *name;
    report::ChartModel (*make)(tests::RandomCharts &random);
};

template <auto Make>
report::ChartModel made(tests::RandomCharts &random)
{
    return (random.*Make)();
}

const Kind kKinds[] = {
    {"radar", made<&tests::RandomCharts::radar>},
    {"gap_plot", made<&tests::RandomCharts::gapPlot>},
    {"dot_rows", made<&tests::RandomCharts::dotRows>},
    {"overview", made<&tests::RandomCharts::overview>},
    {"distribution", made<&tests::RandomCharts::distribution>},
    {"four_boxes", made<&tests::RandomCharts::fourBoxes>},
    {"importance", made<&tests::RandomCharts::importance>},
    {"slope", made<&tests::RandomCharts::slope>},
    {"strip", made<&tests::RandomCharts::strip>},
    {"heat_map", made<&tests::RandomCharts::heatMap>},
};

class ChartFit : public testing::TestWithParam<Kind> {
protected:
    /// Draws charts of this kind in sizes from the least to a whole page and looks at each.
    template <class Look>
    static void forEachChart(Qt::LayoutDirection direction, const Look &look)
    {
        for (unsigned seed = 1; seed <= kCharts; ++seed) {
            tests::RandomCharts random(seed);
            const report::ChartModel model = GetParam().make(random);
            const double width = seed % 3 == 0 ? kLeastWidth : random.between(300, 560);
            const double least = std::max(kLeastHeight, leastHeight(model, width));
            const QRectF area(20, 10, width, seed % 2 == 0 ? least : least + random.between(0, 150));
            tests::TextProbe probe;
            QPainter painter(&probe);
            painter.setLayoutDirection(direction);
            paintChart(painter, area, model, Palette::light());
            painter.end();
            SCOPED_TRACE("seed " + std::to_string(seed) + ", " + std::to_string(area.width()) + " x " +
                         std::to_string(area.height()));
            look(probe, area, random.names());
        }
    }
};

TEST_P(ChartFit, NoLabelStandsOnAnother)
{
    forEachChart(Qt::LeftToRight, [](const tests::TextProbe &probe, const QRectF &, const QStringList &) {
        EXPECT_EQ(probe.firstCollision().toStdString(), "");
    });
}

TEST_P(ChartFit, NoLabelLeavesTheArea)
{
    forEachChart(Qt::LeftToRight, [](const tests::TextProbe &probe, const QRectF &area, const QStringList &) {
        EXPECT_EQ(probe.firstOutside(area).toStdString(), "");
    });
}

TEST_P(ChartFit, EveryNameIsThereInFull)
{
    forEachChart(Qt::LeftToRight, [](const tests::TextProbe &probe, const QRectF &, const QStringList &names) {
        const QString letters = probe.letters();
        for (const QString &name : names)
            EXPECT_TRUE(letters.contains(tests::lettersOf(name))) << name.toStdString();
    });
}

TEST_P(ChartFit, FitsWhenMirrored)
{
    forEachChart(Qt::RightToLeft, [](const tests::TextProbe &probe, const QRectF &area, const QStringList &) {
        EXPECT_EQ(probe.firstCollision().toStdString(), "");
        EXPECT_EQ(probe.firstOutside(area).toStdString(), "");
    });
}

INSTANTIATE_TEST_SUITE_P(All, ChartFit, testing::ValuesIn(kKinds),
                         [](const auto &kind) { return std::string(kind.param.name); });

}  // namespace
}  // namespace circumspect::render
