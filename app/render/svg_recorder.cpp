// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/svg_recorder.h"

#include "report/html_builder.h"

#include <QPaintEngine>
#include <QPainterPath>

#include <cmath>

namespace circumspect::render {

namespace {

constexpr int kInch = 72;

/// Two decimals, without those that say nothing.
QByteArray number(double value)
{
    const double rounded = std::round(value * 100) / 100;
    QByteArray text = QByteArray::number(rounded == 0 ? 0.0 : rounded, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

QByteArray pair(const QPointF &point)
{
    return number(point.x()) + ' ' + number(point.y());
}

QByteArray attribute(const char *name, const QByteArray &value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

QByteArray dataOf(const QPainterPath &path)
{
    QByteArray data;
    for (int index = 0; index < path.elementCount(); ++index) {
        const QPainterPath::Element element = path.elementAt(index);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += 'M' + pair(element);
            break;
        case QPainterPath::LineToElement:
            data += 'L' + pair(element);
            break;
        case QPainterPath::CurveToElement:
            data += 'C' + pair(element);
            break;
        case QPainterPath::CurveToDataElement:
            data += ' ' + pair(element);
            break;
        }
    }
    return data;
}

QByteArray strokeOf(const QPen &pen, double scale)
{
    const double width = pen.widthF() * scale;
    QByteArray attributes = attribute("stroke-width", number(width));
    if (pen.style() != Qt::SolidLine) {
        QByteArray dashes;
        for (const double dash : pen.dashPattern())
            dashes += number(dash * width) + ' ';
        attributes += attribute("stroke-dasharray", dashes.trimmed());
    }
    if (pen.capStyle() != Qt::FlatCap)
        attributes += attribute("stroke-linecap", pen.capStyle() == Qt::RoundCap ? "round" : "square");
    if (pen.joinStyle() == Qt::RoundJoin)
        attributes += attribute("stroke-linejoin", "round");
    return attributes;
}

}  // namespace

class SvgRecorder : public QPaintEngine {
public:
    SvgRecorder() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &next) override
    {
        m_pen = next.pen();
        m_brush = next.brush();
        m_transform = next.transform();
    }

    void drawPath(const QPainterPath &path) override { add(path, m_brush.style() != Qt::NoBrush); }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int index = 1; index < count; ++index)
            path.lineTo(points[index]);
        if (mode != PolylineMode)
            path.closeSubpath();
        add(path, mode != PolylineMode && m_brush.style() != Qt::NoBrush);
    }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

    void drawTextItem(const QPointF &place, const QTextItem &item) override
    {
        const bool isRightToLeft = item.renderFlags().testFlag(QTextItem::RightToLeft);
        // Words that run to the left begin at their right end.
        const QPointF start = m_transform.map(place + QPointF(isRightToLeft ? item.width() : 0, 0));
        const double scale = std::hypot(m_transform.m21(), m_transform.m22());
        SvgElement element;
        element.start = "<text";
        if (std::abs(m_transform.m12()) > 1e-9) {
            const double angle = std::atan2(m_transform.m12(), m_transform.m11()) * 180 / M_PI;
            element.start += attribute("transform", "translate(" + pair(start) + ") rotate(" + number(angle) + ')');
        } else {
            element.start += attribute("x", number(start.x())) + attribute("y", number(start.y()));
        }
        element.start += attribute("font-size", number(item.font().pixelSize() * scale));
        if (item.font().weight() >= QFont::DemiBold)
            element.start += attribute("font-weight", "600");
        if (isRightToLeft)
            element.start += attribute("direction", "rtl");
        element.start +=
            attribute("textLength", number(item.width() * scale)) + attribute("lengthAdjust", "spacingAndGlyphs");
        element.fill = m_pen.color();
        element.end = '>' + report::htmlEscaped(item.text()).toUtf8() + "</text>";
        m_elements.push_back(element);
    }

    const std::vector<SvgElement> &elements() const { return m_elements; }

private:
    void add(const QPainterPath &path, bool isFilled)
    {
        SvgElement element;
        const bool isStroked = m_pen.style() != Qt::NoPen;
        if (!isFilled && !isStroked)
            return;
        element.start = "<path" + attribute("d", dataOf(m_transform.map(path)));
        if (isFilled)
            element.fill = m_brush.color();
        if (isStroked) {
            element.stroke = m_pen.color();
            element.start += strokeOf(m_pen, std::hypot(m_transform.m21(), m_transform.m22()));
        }
        element.end = "/>";
        m_elements.push_back(element);
    }

    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    std::vector<SvgElement> m_elements;
};

SvgCanvas::SvgCanvas(const QSizeF &size) : m_size(size), m_recorder(std::make_unique<SvgRecorder>()) {}

SvgCanvas::~SvgCanvas() = default;

QPaintEngine *SvgCanvas::paintEngine() const
{
    return m_recorder.get();
}

const std::vector<SvgElement> &SvgCanvas::elements() const
{
    return m_recorder->elements();
}

int SvgCanvas::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::ceil(m_size.width()));
    case PdmHeight:
        return static_cast<int>(std::ceil(m_size.height()));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kInch;
    case PdmDevicePixelRatio:
        return 1;
    default:
        return QPaintDevice::metric(metric);
    }
}

}  // namespace circumspect::render
