// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/described_chart.h"
#include "report/chart_model.h"

#include <QtCharts/QChartView>

#include <memory>
#include <vector>

class QPolarChart;
class QValueAxis;
class QXYSeries;

namespace circumspect::desktop {

class RadarOverlay;
struct RadarPoint;

/// The interactive radar, and the only file that knows Qt Charts. The chart draws grid and lines; a withheld value
/// breaks its line and has a hollow mark on the rim. Arrow keys walk the spokes, hovering tells values, clicking
/// chooses.
class RadarView final : public QChartView, public DescribedChart {
    Q_OBJECT
public:
    explicit RadarView(QWidget *parent = nullptr);
    ~RadarView() override;

    /// `words` is one line an axis.
    void show(const report::RadarModel &model, const QStringList &words);
    using QChartView::show;
    void setSeriesShown(int series, bool isShown);
    /// Lights a spoke, or none for -1. Does not emit axisChosen.
    void setCurrentAxis(int axis);
    int currentAxis() const { return m_currentAxis; }
    const RadarOverlay &overlay() const { return *m_overlay; }
    /// Where the chart itself puts a value, in view pixels.
    QPointF chartPlaceOf(int axis, double value) const;
    /// Points of each unbroken line of a series, for tests.
    std::vector<int> runLengths(int series) const;

    QString summary() const override { return m_model.text.altText; }
    QStringList entries() const override { return m_words; }
    int currentEntry() const override { return m_currentAxis; }

Q_SIGNALS:
    void axisChosen(int axis);
    void axisActivated(int axis);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    QPolygonF ring(double part) const;
    void drawSelfArea(QPainter *painter) const;
    void addGrid();
    void addLines(int series);
    void addLine(int series, const std::vector<int> &axes);
    void layOut();
    void restyle();
    void choose(int axis);
    QString hoverText(const RadarPoint &point) const;

    report::RadarModel m_model;
    QStringList m_words;
    QPolarChart *m_chart;
    QValueAxis *m_angles;
    QValueAxis *m_radii;
    RadarOverlay *m_overlay;
    std::vector<std::vector<QXYSeries *>> m_lines;
    std::vector<bool> m_shown;
    int m_currentAxis = -1;
};

}  // namespace circumspect::desktop
