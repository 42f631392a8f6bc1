// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/palette.h"

#include <gtest/gtest.h>

#include <vector>

#include <set>

namespace circumspect::render {
namespace {

using report::SeriesStyle;

constexpr SeriesStyle kStyles[] = {SeriesStyle::Self,          SeriesStyle::Manager,   SeriesStyle::Peers,
                                   SeriesStyle::DirectReports, SeriesStyle::AllOthers, SeriesStyle::CustomA,
                                   SeriesStyle::CustomB,       SeriesStyle::Earlier};

std::vector<QColor> coloursOf(const Palette &palette)
{
    std::vector<QColor> colours = {palette.paper,     palette.ink,        palette.muted,        palette.grid,
                                   palette.outerGrid, palette.band,       palette.cover,        palette.coverInk,
                                   palette.accent,    palette.selfHigher, palette.othersHigher, palette.caution};
    for (const SeriesStyle style : kStyles)
        colours.push_back(palette.look(style).colour);
    for (const QColor &colour : palette.distributionRamp(7))
        colours.push_back(colour);
    return colours;
}

TEST(Palette, HasOnlyOpaqueColours)
{
    for (const Palette &palette : {Palette::light(), Palette::dark()})
        for (const QColor &colour : coloursOf(palette))
            EXPECT_EQ(colour.alpha(), 255) << qPrintable(colour.name());
}

TEST(Palette, LinesStandOutFromThePaper)
{
    for (const Palette &palette : {Palette::light(), Palette::dark()})
        for (const SeriesStyle style : kStyles)
            EXPECT_GE(contrast(palette.look(style).colour, palette.paper), 3.0)
                << qPrintable(palette.look(style).colour.name());
}

TEST(Palette, TextReadsWell)
{
    for (const Palette &palette : {Palette::light(), Palette::dark()}) {
        for (const QColor &colour :
             {palette.ink, palette.muted, palette.accent, palette.selfHigher, palette.othersHigher, palette.caution}) {
            EXPECT_GE(contrast(colour, palette.paper), 4.5) << qPrintable(colour.name());
            EXPECT_GE(contrast(colour, palette.band), 4.5) << qPrintable(colour.name());
        }
    }
}

TEST(Palette, CountsReadWellOnEveryPointOfTheScale)
{
    for (const Palette &palette : {Palette::light(), Palette::dark()})
        for (int points = 2; points <= 10; ++points)
            for (const QColor &colour : palette.distributionRamp(points))
                EXPECT_GE(contrast(readableOn(colour), colour), 4.5) << qPrintable(colour.name());
}

TEST(Palette, EveryPerspectiveHasItsOwnMarkAndLine)
{
    std::set<MarkerShape> marks;
    std::set<QList<qreal>> lines;
    for (const SeriesStyle style : kStyles) {
        marks.insert(Palette::light().look(style).marker);
        QList<qreal> line = Palette::light().look(style).dashes;
        line.prepend(Palette::light().look(style).lineWidth);
        lines.insert(line);
    }

    EXPECT_EQ(marks.size(), std::size(kStyles));
    EXPECT_EQ(lines.size(), std::size(kStyles));
}

TEST(Palette, HeatIsReadInGreyAndItsNumbersReadWell)
{
    for (const Palette &palette : {Palette::light(), Palette::dark()}) {
        double before = -1;
        for (int step = 0; step <= 20; ++step) {
            const QColor colour = palette.heatOf(step / 20.0);
            // Contrast with the paper grows with the value in both palettes, so that grey print keeps the order.
            const double now = contrast(colour, palette.heatOf(0));
            EXPECT_GT(now, before) << step;
            EXPECT_GE(contrast(readableOn(colour), colour), 4.5) << step;
            before = now;
        }
    }
}

TEST(Palette, PerspectivesAreToldApartInGrey)
{
    const std::vector<report::SeriesStyle> styles = {report::SeriesStyle::Self, report::SeriesStyle::Manager,
                                                     report::SeriesStyle::Peers, report::SeriesStyle::DirectReports,
                                                     report::SeriesStyle::AllOthers};
    for (const Palette &palette : {Palette::light(), Palette::dark()}) {
        for (std::size_t one = 0; one < styles.size(); ++one) {
            for (std::size_t other = one + 1; other < styles.size(); ++other) {
                const SeriesLook a = palette.look(styles[one]);
                const SeriesLook b = palette.look(styles[other]);
                EXPECT_GE(contrast(a.colour, b.colour), 1.3) << one << " and " << other;
                EXPECT_NE(a.marker, b.marker);
            }
        }
    }
}

TEST(Palette, ContrastIsThatOfWcag)
{
    EXPECT_NEAR(contrast(QColor(0, 0, 0), QColor(255, 255, 255)), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), QColor(255, 255, 255)), 4.48, 0.01);
}

TEST(Palette, RampKeepsTheFiveColoursOfAFivePointScale)
{
    const Palette palette = Palette::light();

    EXPECT_EQ(palette.distributionRamp(5), palette.distribution);
}

}  // namespace
}  // namespace circumspect::render
