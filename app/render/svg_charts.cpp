// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/svg_charts.h"

#include "render/charts/chart_painter.h"
#include "render/marker.h"
#include "render/svg_recorder.h"

#include <QPainter>

#include <algorithm>

namespace circumspect::render {

namespace {

constexpr double kWidth = 560;  // points; shown about a third larger on a wide screen

std::vector<SvgElement> recorded(const QSizeF &size, Qt::LayoutDirection direction,
                                 const std::function<void(QPainter &)> &paint)
{
    SvgCanvas canvas(size);
    QPainter painter(&canvas);
    painter.setLayoutDirection(direction);
    paint(painter);
    painter.end();
    return canvas.elements();
}

}  // namespace

report::ChartDrawing::Picture SvgCharts::chart(const report::ChartModel &model)
{
    const QSizeF size(kWidth, preferredHeight(model, kWidth));
    return drawn(size, [&](QPainter &painter, const Palette &palette) {
        paintChart(painter, QRectF({0, 0}, size), model, palette);
    });
}

report::ChartDrawing::Picture SvgCharts::mark(report::SeriesStyle style, bool isHollow)
{
    const QSizeF size(10, 10);
    return drawn(size, [&](QPainter &painter, const Palette &palette) {
        paintMarker(painter, {5, 5}, 7, palette.look(style), isHollow ? MarkerForm::Hollow : MarkerForm::Solid,
                    palette.paper);
    });
}

report::ChartDrawing::Picture SvgCharts::drawn(const QSizeF &size, const Paint &paint)
{
    const Palette light = Palette::light();
    const Palette dark = Palette::dark();
    const auto lightElements = recorded(size, m_direction, [&](QPainter &painter) { paint(painter, light); });
    const auto darkElements = recorded(size, m_direction, [&](QPainter &painter) { paint(painter, dark); });
    Q_ASSERT(lightElements.size() == darkElements.size());
    QByteArray elements;
    for (std::size_t index = 0; index < lightElements.size(); ++index) {
        const SvgElement &element = lightElements[index];
        QByteArray inks;
        if (element.fill.isValid())
            inks += 'f' + QByteArray::number(static_cast<int>(inkOf(element.fill, darkElements[index].fill)));
        else
            inks += "fn";
        if (element.stroke.isValid())
            inks += " s" + QByteArray::number(static_cast<int>(inkOf(element.stroke, darkElements[index].stroke)));
        elements += element.start + " class=\"" + inks + '"' + element.end + '\n';
    }
    return {size, QString::fromUtf8(elements)};
}

QString SvgCharts::styles() const
{
    QString light = QStringLiteral(":root{");
    QString dark = QStringLiteral("@media screen and (prefers-color-scheme:dark){:root{");
    QString classes = QStringLiteral(".fn{fill:none}");
    for (std::size_t index = 0; index < m_inks.size(); ++index) {
        light += QStringLiteral("--c%1:%2;").arg(index).arg(m_inks[index].first.name());
        dark += QStringLiteral("--c%1:%2;").arg(index).arg(m_inks[index].second.name());
        classes += QStringLiteral(".f%1{fill:var(--c%1)}.s%1{stroke:var(--c%1)}").arg(index);
    }
    return light + QStringLiteral("}\n") + dark + QStringLiteral("}}\n") + classes + u'\n';
}

std::size_t SvgCharts::inkOf(const QColor &light, const QColor &dark)
{
    const auto pair = std::make_pair(light, dark);
    const auto known = std::find(m_inks.begin(), m_inks.end(), pair);
    if (known != m_inks.end())
        return static_cast<std::size_t>(known - m_inks.begin());
    m_inks.push_back(pair);
    return m_inks.size() - 1;
}

}  // namespace circumspect::render
