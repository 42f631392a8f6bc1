// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/part_painter.h"

#include "render/block_metrics.h"
#include "render/logo_image.h"
#include "render/table_flow.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace circumspect::render {

namespace {

constexpr double kFactGap = 10;      // points between facts
constexpr double kFactsWidth = 196;  // points
constexpr double kColumnsGap = 28;
constexpr double kBelowBlock = 36;
constexpr QSizeF kLogoBox(150, 48);
constexpr double kLogoMargin = 10;
constexpr double kLogoTop = 58;
constexpr TypeStyle kFactLabel{8, 12, QFont::Normal};

/// The cover's texts, measured.
class CoverPainter {
public:
    CoverPainter(const PartCanvas &canvas, const PlacedPart &part, const report::Cover &cover)
        : m_canvas(canvas),
          m_painter(canvas.painter),
          m_palette(canvas.palette),
          m_cover(cover),
          m_page(part.rect),
          m_key(part.key),
          m_left(canvas.document.geometry.left),
          m_width(canvas.document.geometry.width()),
          m_belongsTo(cover.belongsTo, type::kLead, m_width - kCalloutLeft)
    {
        appendTable(m_table, cover.counts, m_key, m_width - kFactsWidth - kColumnsGap);
    }

    void paint()
    {
        const double bottom = m_page.bottom() - 56;
        const double below = std::max(factsHeight(), tableHeight()) + m_belongsTo.height() + 2 * kBelowBlock;
        const double blockHeight =
            std::clamp(bottom - below - m_page.top(), m_page.height() * 0.34, m_page.height() * 0.56);
        const QRectF block(m_page.left(), m_page.top(), m_page.width(), blockHeight);
        m_painter.fillRect(block, m_palette.cover);
        paintMotif(block);
        paintLogo(block);
        paintTitles(block);
        const double top = block.bottom() + kBelowBlock;
        paintFacts(top);
        paintTable(top);
        paintBelongsTo(bottom);
    }

private:
    TagElement element(TagRole role, const QString &text)
    {
        ++m_key.row;
        return {role, m_key, text, {}, {}};
    }

    QColor tint(double part) const { return mixed(m_palette.cover, m_palette.coverInk, part); }

    /// A quiet radar: rings and spokes without any values.
    void paintMotif(const QRectF &block)
    {
        constexpr int kCorners = 10;
        const double radius = std::min(150.0, block.height() / 2 - 36);
        const QPointF centre(block.right() - radius - 40, block.top() + radius + 40);
        for (int ring = 4; ring > 0; --ring) {
            QPolygonF polygon;
            for (int corner = 0; corner < kCorners; ++corner) {
                const double angle = 2 * std::numbers::pi * corner / kCorners - std::numbers::pi / 2;
                polygon << centre + QPointF(std::cos(angle), std::sin(angle)) * (radius * ring / 4);
            }
            m_painter.setPen(QPen(tint(0.16), ring == 4 ? 1.2 : 0.7));
            m_painter.setBrush(tint(ring % 2 == 0 ? 0.04 : 0.0));
            m_painter.drawPolygon(polygon);
            if (ring == 4)
                m_motif = polygon;
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(tint(0.12), 0.6));
        for (const QPointF &corner : m_motif)
            m_painter.drawLine(centre, corner);
    }

    /// On a white plate, because a logo is made for paper.
    void paintLogo(const QRectF &block)
    {
        const report::Logo &logo = m_canvas.document.document->look.logo;
        const QImage image = logo.isEmpty() ? QImage() : logoImage(logo, kLogoBox);
        if (image.isNull())
            return;
        const QRectF place({m_left + kLogoMargin, block.top() + kLogoTop}, sizeOnPaper(image));
        m_painter.fillRect(place.adjusted(-kLogoMargin, -kLogoMargin, kLogoMargin, kLogoMargin), Qt::white);
        TagElement figure = element(TagRole::Figure, logo.alternative);
        figure.box = place;
        const TagContent content(m_canvas.tags, figure);
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        m_painter.drawImage(place, image);
    }

    void paintTitles(const QRectF &block)
    {
        const TextBlock title(m_cover.title, type::kHeading, m_width);
        const TextBlock subject(m_cover.subject, type::kCover, m_width);
        const TextBlock subtitle(m_cover.subtitle, type::kHeading, m_width);
        double y = block.bottom() - 44 - subject.height() - subtitle.height() - 10;
        {
            const TagContent content(m_canvas.tags, element(TagRole::Title, m_cover.title));
            title.paint(m_painter, {m_left, y - title.height() - 26}, tint(0.78));
        }
        m_painter.fillRect(QRectF(m_left, y - 14, 40, 3), mixed(m_palette.accent, m_palette.coverInk, 0.45));
        {
            const TagContent content(m_canvas.tags, element(TagRole::Paragraph, m_cover.subject));
            subject.paint(m_painter, {m_left, y}, m_palette.coverInk);
        }
        y += subject.height() + 10;
        const TagContent content(m_canvas.tags, element(TagRole::Paragraph, m_cover.subtitle));
        subtitle.paint(m_painter, {m_left, y}, tint(0.78));
    }

    double factHeight(const report::Cover::Fact &fact) const
    {
        return kFactLabel.leading + TextBlock(fact.value, type::kStrong, kFactsWidth).height() + kFactGap;
    }

    double factsHeight() const
    {
        double height = 0;
        for (const report::Cover::Fact &fact : m_cover.facts)
            height += factHeight(fact);
        return height;
    }

    double tableHeight() const
    {
        double height = 0;
        for (const FlowItem &item : m_table)
            height += item.height;
        return height;
    }

    void paintFacts(double y)
    {
        for (const report::Cover::Fact &fact : m_cover.facts) {
            const QRectF labelBox(m_left, y, kFactsWidth, kFactLabel.leading);
            const TagContent content(m_canvas.tags,
                                     element(TagRole::Paragraph, labelled(m_canvas, fact.label, fact.value)));
            paintText(m_painter, labelBox, fact.label, kFactLabel, m_palette.muted);
            TextBlock(fact.value, type::kStrong, kFactsWidth)
                .paint(m_painter, {m_left, labelBox.bottom()}, m_palette.ink);
            y += factHeight(fact);
        }
    }

    void paintTable(double y)
    {
        const double left = m_left + kFactsWidth + kColumnsGap;
        const double width = m_width - kFactsWidth - kColumnsGap;
        for (const FlowItem &item : m_table) {
            TagKey key = item.key;
            key.block += kTableBlock;
            paintPart(m_canvas, {QRectF(left, y, width, item.height), key, item.content});
            y += item.height + (item.key.row == kCaptionRow ? 4 : 0);
        }
    }

    void paintBelongsTo(double bottom)
    {
        if (m_cover.belongsTo.isEmpty())
            return;
        const double top = bottom - m_belongsTo.height();
        m_painter.fillRect(QRectF(m_left, top, 3, m_belongsTo.height()), m_palette.accent);
        const TagContent content(m_canvas.tags, element(TagRole::Paragraph, m_cover.belongsTo));
        m_belongsTo.paint(m_painter, {m_left + kCalloutLeft, top}, m_palette.ink);
    }

    /// Keeps the keys of the table's rows apart from those of the cover's texts.
    static constexpr int kTableBlock = 1000;
    static constexpr int kCaptionRow = -2;

    const PartCanvas &m_canvas;
    QPainter &m_painter;
    const Palette &m_palette;
    const report::Cover &m_cover;
    QRectF m_page;
    TagKey m_key;
    double m_left;
    double m_width;
    TextBlock m_belongsTo;
    std::vector<FlowItem> m_table;
    QPolygonF m_motif;
};

}  // namespace

void paintCover(const PartCanvas &canvas, const PlacedPart &part, const report::Cover &cover)
{
    CoverPainter(canvas, part, cover).paint();
}

}  // namespace circumspect::render
