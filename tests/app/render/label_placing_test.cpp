// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/label_placing.h"

#include "render/charts/value_scale.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <cmath>

namespace circumspect::render {
namespace {

const QRectF kBounds(0, 0, 480, 300);

TEST(LabelPlacing, DotsInOnePlaceAreSpreadSoThatEachIsSeen)
{
    const std::vector<QPointF> dots(6, QPointF(476, 4));

    const std::vector<QPointF> spread = spreadDots(dots, 6, kBounds);

    for (std::size_t i = 0; i < spread.size(); ++i) {
        EXPECT_TRUE(kBounds.contains(QRectF(spread[i].x() - 6, spread[i].y() - 6, 12, 12)));
        for (std::size_t j = i + 1; j < spread.size(); ++j)
            EXPECT_GE(std::hypot(spread[i].x() - spread[j].x(), spread[i].y() - spread[j].y()), 8);
    }
}

TEST(LabelPlacing, DotsThatStandApartStayWhereTheyAre)
{
    const std::vector<QPointF> dots = {{50, 50}, {100, 80}, {200, 200}};

    EXPECT_EQ(spreadDots(dots, 6, kBounds), dots);
}

TEST(LabelPlacing, NoLabelTouchesADotAnotherLabelAnObstacleOrTheEdge)
{
    QRandomGenerator random(7);
    const std::vector<QRectF> obstacles = {QRectF(5, 3, 90, 11), QRectF(390, 285, 85, 11)};
    for (int round = 0; round < 60; ++round) {
        std::vector<QPointF> dots;
        std::vector<DotLabel> labels;
        for (int dot = 0; dot < 14; ++dot) {
            dots.emplace_back(random.bounded(480.0), random.bounded(300.0));
            labels.push_back({{QSizeF(30 + random.bounded(62.0), 9 * random.bounded(1, 4))}, kBounds});
        }
        dots = spreadDots(dots, 6, kBounds);

        const auto places = placeLabels(dots, 6, labels, obstacles, kBounds);

        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!places[i])
                continue;
            EXPECT_TRUE(kBounds.contains(places[i]->rect));
            for (const QPointF &dot : dots)
                EXPECT_FALSE(places[i]->rect.intersects(QRectF(dot.x() - 6, dot.y() - 6, 12, 12)));
            for (const QRectF &obstacle : obstacles)
                EXPECT_FALSE(places[i]->rect.intersects(obstacle));
            for (std::size_t j = i + 1; j < places.size(); ++j)
                EXPECT_FALSE(places[j] && places[i]->rect.intersects(places[j]->rect));
        }
    }
}

TEST(LabelPlacing, LabelStaysInItsDotsBoxWhereItCan)
{
    const QRectF home(0, 0, 240, 150);

    const auto places = placeLabels({{232, 75}}, 6, {{{QSizeF(80, 18)}, home}}, {}, kBounds);

    ASSERT_TRUE(places[0]);
    EXPECT_TRUE(home.contains(places[0]->rect));
}

TEST(Dodging, MarksThatWouldHideEachOtherPart)
{
    const std::vector<DodgedMark> marks = dodged({100, 100, 100, 103, 140}, 12);

    for (std::size_t i = 0; i < marks.size(); ++i)
        for (std::size_t j = i + 1; j < marks.size(); ++j)
            EXPECT_GE(std::hypot(marks[i].place - marks[j].place, marks[i].offset - marks[j].offset), 5.6);
}

TEST(Dodging, NeverMovesAMarkAlongTheScale)
{
    const std::vector<double> places = {100, 101, 102, 103, 104, 105, 106};

    const std::vector<DodgedMark> marks = dodged(places, 8);

    for (std::size_t i = 0; i < places.size(); ++i) {
        EXPECT_DOUBLE_EQ(marks[i].place, places[i]);
        EXPECT_LE(std::abs(marks[i].offset), 8);
    }
}

TEST(ValueScale, PrintsBothEndsAndAtMostElevenNumbers)
{
    for (const auto &[lowest, highest] : {std::pair(1.0, 5.0), std::pair(0.0, 10.0), std::pair(1.0, 7.0),
                                          std::pair(0.0, 100.0), std::pair(-2.0, 2.0)}) {
        const std::vector<double> ticks = ValueScale{lowest, highest, 0, 1}.ticks();
        EXPECT_DOUBLE_EQ(ticks.front(), lowest);
        EXPECT_DOUBLE_EQ(ticks.back(), highest);
        EXPECT_LE(ticks.size(), 11u);
    }
}

}  // namespace
}  // namespace circumspect::render
