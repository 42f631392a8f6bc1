// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/made_up_views.h"
#include "desktop/widgets/radar_overlay.h"
#include "desktop/widgets/radar_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

#include <cmath>

namespace circumspect::desktop {
namespace {

report::RadarModel madeUpRadar()
{
    return std::get<report::RadarModel>(madeUpResults().released->picture->model);
}

constexpr int kSelf = 0;
constexpr int kDirectReports = 3;
constexpr int kWithheldAxis = 2;

class RadarViewTest : public testing::Test {
protected:
    RadarViewTest()
    {
        m_radar.resize(480, 460);
        m_radar.QWidget::show();
        m_radar.show(madeUpRadar(), madeUpResults().released->picture->words);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_radar));
        QTest::qWait(0);
    }

    QPointF placeOf(int series, int axis) const { return *m_radar.overlay().placeOf({series, axis}); }

    RadarView m_radar;
};

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

TEST_F(RadarViewTest, PutsMarksWhereTheChartPutsItsLines)
{
    for (const QSize &size : {QSize(480, 460), QSize(420, 380), QSize(800, 420), QSize(300, 240)}) {
        m_radar.resize(size);
        QTest::qWait(0);

        for (int axis = 0; axis < 10; ++axis) {
            const double value = *madeUpRadar().series[kSelf].values[static_cast<std::size_t>(axis)].value;
            EXPECT_LT(distance(placeOf(kSelf, axis), m_radar.chartPlaceOf(axis, value)), 1.5)
                << axis << " at " << size.width();
        }
    }
}

TEST_F(RadarViewTest, ShowsEveryLabelInsideAtEverySize)
{
    for (const QSize &size : {QSize(480, 460), QSize(420, 380), QSize(800, 420), QSize(300, 260)}) {
        m_radar.resize(size);
        QTest::qWait(0);

        const std::vector<render::RadarLabel> &labels = m_radar.overlay().layout().labels;
        ASSERT_EQ(labels.size(), 10u);
        for (const render::RadarLabel &label : labels)
            EXPECT_TRUE(QRectF(QPointF(0, 0), QSizeF(size)).contains(label.rect)) << size.width();
        EXPECT_GT(m_radar.overlay().layout().radius, size.height() / 8.0) << size.width();
    }
}

}  // namespace
}  // namespace circumspect::desktop
