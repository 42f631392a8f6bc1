// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/text_probe.h"

#include <QPaintEngine>
#include <QRegularExpression>
#include <QTransform>

#include <cmath>

namespace circumspect::tests {

namespace {

constexpr double kCapital = 0.72;  // of the font's size, above the line
constexpr double kBelow = 0.2;     // of the font's size, below it
constexpr double kTouch = 0.6;     // points that boxes may share

QString shownAt(const DrawnText &text)
{
    return QStringLiteral("'%1' at %2,%3 %4x%5")
        .arg(text.text)
        .arg(text.box.x(), 0, 'f', 1)
        .arg(text.box.y(), 0, 'f', 1)
        .arg(text.box.width(), 0, 'f', 1)
        .arg(text.box.height(), 0, 'f', 1);
}

}  // namespace

class TextProbeEngine : public QPaintEngine {
public:
    TextProbeEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &next) override { m_transform = next.transform(); }
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTextItem(const QPointF &place, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const double size = item.font().pixelSize();
        const QRectF box(place.x(), place.y() - kCapital * size, item.width(), (kCapital + kBelow) * size);
        m_texts.push_back({item.text(), m_transform.mapRect(box)});
    }

    std::vector<DrawnText> m_texts;

private:
    QTransform m_transform;
};

TextProbe::TextProbe() : m_engine(std::make_unique<TextProbeEngine>()) {}

TextProbe::~TextProbe() = default;

QPaintEngine *TextProbe::paintEngine() const
{
    return m_engine.get();
}

const std::vector<DrawnText> &TextProbe::texts() const
{
    return m_engine->m_texts;
}

QString TextProbe::letters() const
{
    QString all;
    for (const DrawnText &text : texts())
        all += lettersOf(text.text);
    return all;
}

QString TextProbe::firstCollision() const
{
    for (std::size_t one = 0; one < texts().size(); ++one) {
        for (std::size_t other = one + 1; other < texts().size(); ++other) {
            const QRectF shared = texts()[one].box.intersected(texts()[other].box);
            if (shared.width() > kTouch && shared.height() > kTouch)
                return shownAt(texts()[one]) + QStringLiteral(" / ") + shownAt(texts()[other]);
        }
    }
    return {};
}

QString TextProbe::firstOutside(const QRectF &area) const
{
    const QRectF wide = area.adjusted(-1, -1, 1, 1);
    for (const DrawnText &text : texts())
        if (!wide.contains(text.box.adjusted(0, 0, -kTouch, 0)))
            return shownAt(text);
    return {};
}

int TextProbe::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 72;
    case PdmWidth:
    case PdmHeight:
        return 1000;
    case PdmDevicePixelRatio:
        return 1;
    default:
        return QPaintDevice::metric(metric);
    }
}

QString lettersOf(const QString &text)
{
    static const QRegularExpression kSpace(QStringLiteral("[\\s\\x{00A0}\\x{2028}]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(kSpace);
}

}  // namespace circumspect::tests
