// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/radar_layout.h"

#include "render/text_block.h"

#include <QPolygonF>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

/// Words of three to fourteen letters until the name has its length.
QString inventedName(QRandomGenerator &random, int length)
{
    QString name;
    while (name.size() < length) {
        if (!name.isEmpty())
            name += u' ';
        const int letters = random.bounded(3, 15);
        for (int letter = 0; letter < letters && name.size() < length; ++letter)
            name += QChar(u'a' + random.bounded(26));
    }
    return name.left(length).trimmed();
}

QStringList inventedNames(QRandomGenerator &random, int count, int length)
{
    QStringList names;
    for (int index = 0; index < count; ++index)
        names.append(inventedName(random, length));
    return names;
}

QPolygonF rimOf(const RadarLayout &layout)
{
    QPolygonF rim;
    for (std::size_t axis = 0; axis < layout.labels.size(); ++axis)
        rim << layout.pointOn(static_cast<int>(axis), 1);
    return rim;
}

QString lettersOf(const QStringList &lines)
{
    return lines.join(QString()).remove(u' ');
}

void expectSound(const RadarLayout &layout, const QStringList &axes, const QRectF &area)
{
    ASSERT_EQ(layout.labels.size(), static_cast<std::size_t>(axes.size()));
    EXPECT_GE(layout.radius, 12);
    EXPECT_GE(layout.labelScale * type::kChartLabel.size, 6.5);
    const QPolygonF rim = rimOf(layout);
    const MeasureLine measure = measureIn(type::kChartLabel);
    for (std::size_t one = 0; one < layout.labels.size(); ++one) {
        const RadarLabel &label = layout.labels[one];
        EXPECT_TRUE(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(label.rect)) << "label leaves the area";
        EXPECT_TRUE(rim.intersected(QPolygonF(label.rect)).isEmpty()) << "label on the polygon";
        EXPECT_EQ(lettersOf(label.lines), lettersOf({axes[static_cast<int>(one)]})) << "letters lost";
        for (const QString &line : label.lines)
            EXPECT_LE(measure(line).width() * layout.labelScale, label.rect.width() + 0.01) << "line cut";
        for (std::size_t other = one + 1; other < layout.labels.size(); ++other)
            EXPECT_FALSE(label.rect.intersects(layout.labels[other].rect)) << "labels collide";
    }
}

TEST(RadarLayout, NoLabelCollidesVanishesOrIsCutInTheSmallestSpace)
{
    QRandomGenerator random(360);
    // What is left of 300 x 240 points under two rows of legend and the note on hollow marks.
    const QRectF area(0, 0, 300, 190);

    for (int axisCount = 3; axisCount <= 12; ++axisCount) {
        for (const int length : {3, 12, 24, 36, 48, 60}) {
            SCOPED_TRACE(testing::Message() << axisCount << " axes of " << length << " letters");
            const QStringList axes = inventedNames(random, axisCount, length);
            expectSound(layOutRadar(axes, area, measureIn(type::kChartLabel)), axes, area);
        }
    }
}

TEST(RadarLayout, NoLabelCollidesVanishesOrIsCutInLargerSpaces)
{
    QRandomGenerator random(42);

    for (int round = 0; round < 40; ++round) {
        const QRectF area(10, 20, random.bounded(300, 700), random.bounded(240, 600));
        const int axisCount = random.bounded(3, 13);
        QStringList axes;
        for (int axis = 0; axis < axisCount; ++axis)
            axes.append(inventedName(random, random.bounded(3, 61)));
        SCOPED_TRACE(testing::Message() << axisCount << " axes in " << area.width() << " x " << area.height());
        expectSound(layOutRadar(axes, area, measureIn(type::kChartLabel)), axes, area);
    }
}

TEST(RadarLayout, KeepsTwoAxesOfOneName)
{
    const QStringList axes = {QStringLiteral("Leadership"), QStringLiteral("Leadership"), QStringLiteral("Trust")};
    const QRectF area(0, 0, 400, 300);

    expectSound(layOutRadar(axes, area, measureIn(type::kChartLabel)), axes, area);
}

TEST(RadarLayout, FirstAxisPointsUpAndTheOthersFollowClockwise)
{
    const QStringList axes = {QStringLiteral("North"), QStringLiteral("East"), QStringLiteral("South"),
                              QStringLiteral("West")};

    const RadarLayout layout = layOutRadar(axes, QRectF(0, 0, 400, 400), measureIn(type::kChartLabel));

    EXPECT_LT(layout.pointOn(0, 1).y(), layout.centre.y());
    EXPECT_GT(layout.pointOn(1, 1).x(), layout.centre.x());
    EXPECT_GT(layout.pointOn(2, 1).y(), layout.centre.y());
    EXPECT_LT(layout.pointOn(3, 1).x(), layout.centre.x());
}

TEST(RadarLayout, GivesThePolygonMostOfAReportsWidth)
{
    const QStringList axes(10, QStringLiteral("Building collaborative relationships"));

    const RadarLayout layout = layOutRadar(axes, QRectF(0, 0, 499, 300), measureIn(type::kChartLabel));

    EXPECT_GT(layout.radius, 100);
    EXPECT_DOUBLE_EQ(layout.labelScale, 1);
}

}  // namespace
}  // namespace circumspect::render
