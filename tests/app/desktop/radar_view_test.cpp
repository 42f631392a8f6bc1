// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/made_up_views.h"
#include "desktop/widgets/radar_overlay.h"
#include "desktop/widgets/radar_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
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

TEST_F(RadarViewTest, BreaksTheLineWhereAValueIsWithheld)
{
    const report::RadarModel radar = madeUpRadar();
    ASSERT_TRUE(radar.series[kDirectReports].values[kWithheldAxis].isWithheld);

    const std::vector<int> self = m_radar.runLengths(kSelf);
    const std::vector<int> reports = m_radar.runLengths(kDirectReports);

    EXPECT_EQ(self, std::vector<int>{11}) << "one closed line";
    EXPECT_EQ(reports, (std::vector<int>{3, 4, 2})) << "3 to 5; 7 to the turn at 0; from there to 1";
}

TEST_F(RadarViewTest, DrawsTheHollowMarkOnTheRim)
{
    const render::RadarLayout &layout = m_radar.overlay().layout();

    EXPECT_NEAR(distance(placeOf(kDirectReports, kWithheldAxis), layout.centre), layout.radius, 0.01);
}

TEST_F(RadarViewTest, TellsWhatIsUnderTheMouse)
{
    QTest::mouseMove(m_radar.viewport(), placeOf(kSelf, 0).toPoint());

    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("Self: 4.2"))) << QToolTip::text().toStdString();
}

TEST_F(RadarViewTest, TellsTheReasonUnderAHollowMarkAndNoNumber)
{
    QTest::mouseMove(m_radar.viewport(), placeOf(kDirectReports, kWithheldAxis).toPoint());

    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("Direct reports: withheld: too few answers")))
        << QToolTip::text().toStdString();
    EXPECT_FALSE(QToolTip::text().contains(QRegularExpression(QStringLiteral("\\d"))));
}

TEST_F(RadarViewTest, HidesASeriesFromSightAndFromTheMouse)
{
    const QPointF place = placeOf(kSelf, 8);
    ASSERT_EQ(m_radar.overlay().pointAt(place), (RadarPoint{kSelf, 8}));

    m_radar.setSeriesShown(kSelf, false);

    EXPECT_NE(m_radar.overlay().pointAt(place), (RadarPoint{kSelf, 8}));
}

TEST_F(RadarViewTest, WalksTheSpokesByKeysAndOpensOne)
{
    QSignalSpy chosen(&m_radar, &RadarView::axisChosen);
    QSignalSpy activated(&m_radar, &RadarView::axisActivated);

    QTest::keyClick(&m_radar, Qt::Key_Right);
    QTest::keyClick(&m_radar, Qt::Key_Right);
    QTest::keyClick(&m_radar, Qt::Key_Left);
    QTest::keyClick(&m_radar, Qt::Key_Left);
    QTest::keyClick(&m_radar, Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 4);
    EXPECT_EQ(chosen[1].front().toInt(), 1);
    EXPECT_EQ(chosen[3].front().toInt(), 9) << "round the turn";
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().toInt(), 9);
}

TEST_F(RadarViewTest, ChoosesTheSpokeThatIsClicked)
{
    QSignalSpy chosen(&m_radar, &RadarView::axisChosen);
    const QPoint label = m_radar.overlay().layout().labels[3].rect.center().toPoint();

    QTest::mouseClick(m_radar.viewport(), Qt::LeftButton, {}, label);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toInt(), 3);
}

TEST_F(RadarViewTest, CopiesItsContentInWords)
{
    QTest::keyClick(&m_radar, Qt::Key_C, Qt::ControlModifier);

    EXPECT_EQ(QApplication::clipboard()->text().split(u'\n'), madeUpResults().released->picture->words);
}

TEST_F(RadarViewTest, IsAChartWithAListForScreenReaders)
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&m_radar);

    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    EXPECT_EQ(chart->text(QAccessible::Name), madeUpRadar().text.title);
    EXPECT_EQ(chart->text(QAccessible::Description), madeUpRadar().text.altText);
    ASSERT_EQ(chart->childCount(), 10);
    EXPECT_EQ(chart->child(2)->role(), QAccessible::ListItem);
    EXPECT_EQ(chart->child(2)->text(QAccessible::Name), madeUpResults().released->picture->words[2]);
}

}  // namespace
}  // namespace circumspect::desktop
