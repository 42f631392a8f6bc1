// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/charts/radar_layout.h"
#include "render/palette.h"
#include "report/chart_model.h"

#include <QFont>
#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace circumspect::desktop {

/// A value or a withheld mark of the radar: which series, which axis.
struct RadarPoint {
    int series = 0;
    int axis = 0;
    friend bool operator==(const RadarPoint &, const RadarPoint &) = default;
};

/// What stock polar charts cannot draw: axis names laid out by us, marks by shape, hollow marks on the rim for withheld
/// values, the chosen spoke. Knows where every point lies.
class RadarOverlay final : public QGraphicsItem {
public:
    struct Look {
        render::Palette colours;
        QFont font;
    };

    void setModel(const report::RadarModel *model) { m_model = model; }
    void setLook(const Look &look) { m_look = look; }
    /// The frame and the layout inside it, in scene pixels.
    void setLayout(const QRectF &frame, render::RadarLayout layout);
    const render::RadarLayout &layout() const { return m_layout; }
    void setShown(const std::vector<bool> &shown);
    void setCurrentAxis(int axis);
    void setHovered(const std::optional<RadarPoint> &point);

    /// The nearest drawn point within reach of a place; null if there is none.
    std::optional<RadarPoint> pointAt(const QPointF &place) const;
    /// The axis whose label or spoke is at a place; -1 if none is.
    int axisAt(const QPointF &place) const;
    /// Where a value is drawn; withheld ones on the rim; null where there is nothing to draw.
    std::optional<QPointF> placeOf(const RadarPoint &point) const;

    QRectF boundingRect() const override { return m_frame; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const report::ChartValue &valueOf(const RadarPoint &point) const;
    bool isShown(int series) const { return m_shown.at(static_cast<std::size_t>(series)); }
    void paintScale(QPainter *painter) const;
    void paintCurrent(QPainter *painter) const;
    void paintMarks(QPainter *painter) const;
    void paintLabels(QPainter *painter) const;
    QPointF rimPlace(const RadarPoint &point) const;

    const report::RadarModel *m_model = nullptr;
    Look m_look;
    QRectF m_frame;
    render::RadarLayout m_layout;
    std::vector<bool> m_shown;
    int m_currentAxis = -1;
    std::optional<RadarPoint> m_hovered;
};

}  // namespace circumspect::desktop
