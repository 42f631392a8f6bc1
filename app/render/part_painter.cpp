// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/part_painter.h"

#include "render/block_metrics.h"
#include "render/charts/chart_painter.h"
#include "render/marker.h"
#include "render/mirroring.h"
#include "report/phrasebook/phrasebook.h"

#include <QPainter>
#include <QPainterPath>

namespace circumspect::render {

namespace {

/// Draws one part; knows its place and its key.
class PartPainter {
public:
    PartPainter(const PartCanvas &canvas, const QRectF &rect, TagKey key)
        : m_canvas(canvas), m_painter(canvas.painter), m_palette(canvas.palette), m_rect(rect), m_key(key)
    {
    }

    void operator()(const TextPart &part)
    {
        const bool isCaption = part.role == TagRole::Caption;
        const TagGroup table(isCaption ? m_canvas.tags : nullptr, groupElement(TagRole::Table));
        TagElement text = element(part.role, part.text.text());
        const bool isWhole = part.firstLine == 0 && (part.lineCount < 0 || part.lineCount >= part.text.lineCount());
        text.isAsDrawn = isWhole && part.text.isPlain();
        const TagContent content(m_canvas.tags, text);
        part.text.paint(m_painter, m_rect.topLeft(), inkOf(part.ink, m_palette), part.firstLine, part.lineCount);
    }

    void operator()(const TitlePart &part)
    {
        double y = m_rect.top();
        if (!part.isContinuation) {
            m_painter.fillRect(QRectF(m_rect.left(), y, 28, 3), m_palette.accent);
            y += kTitleRule;
        }
        {
            const TagContent content(m_canvas.tags, element(TagRole::Title, part.title.text()));
            part.title.paint(m_painter, {m_rect.left(), y}, part.isContinuation ? m_palette.muted : m_palette.ink);
        }
        y += part.title.height() + (part.isContinuation ? kRunningTitleGap : kTitleGap);
        TagElement lead = element(TagRole::Paragraph, part.lead.text());
        lead.key.row = 0;
        lead.isAsDrawn = part.lead.isPlain();
        const TagContent content(m_canvas.tags, lead);
        part.lead.paint(m_painter, {m_rect.left(), y}, m_palette.muted);
    }

    void operator()(const BulletPart &part)
    {
        const TagGroup list(m_canvas.tags, groupElement(TagRole::List));
        TagElement item = element(TagRole::ListItem, part.text.text());
        item.isAsDrawn = part.text.isPlain();
        const TagContent content(m_canvas.tags, item);
        const QPointF middle(m_rect.left() + 4, m_rect.top() + part.text.leading() / 2);
        m_painter.setPen(part.isBox ? QPen(m_palette.muted, 0.8) : QPen(Qt::NoPen));
        m_painter.setBrush(part.isBox ? QBrush(Qt::NoBrush) : QBrush(m_palette.accent));
        if (part.isBox)
            m_painter.drawRect(QRectF(middle - QPointF(4, 4), QSizeF(8, 8)));
        else
            m_painter.drawEllipse(middle, 1.8, 1.8);
        m_painter.setBrush(Qt::NoBrush);
        part.text.paint(m_painter, {m_rect.left() + kBulletIndent, m_rect.top()}, m_palette.ink);
    }

    void operator()(const TableRowPart &part)
    {
        const TagGroup table(m_canvas.tags, groupElement(TagRole::Table));
        paintTableRow(m_canvas, m_rect, m_key, part);
    }

    void operator()(const ChartPart &part)
    {
        TagElement figure = element(TagRole::Figure, report::textOf(part.chart->model).altText);
        figure.box = m_rect;
        const TagContent content(m_canvas.tags, figure);
        // Charts know themselves which of their parts change sides; scales and the radar do not.
        const Mirroring back(m_painter, m_rect, isMirrored(m_painter));
        paintChart(m_painter, m_rect, part.chart->model, m_palette);
    }

    void operator()(const CardRowPart &part)
    {
        double left = m_rect.left();
        TagKey key = m_key;
        for (const CardPart &card : part.cards) {
            paintCard(card, QRectF(left, m_rect.top(), part.cardWidth, m_rect.height()), key);
            left += part.cardWidth + kCardGap;
            ++key.row;
        }
    }

    void operator()(const LabelPart &part)
    {
        double left = m_rect.left();
        if (part.mark) {
            paintMarker(m_painter, {left + 4, m_rect.center().y()}, 7, m_palette.look(*part.mark), MarkerForm::Solid,
                        m_palette.paper);
            left += kLabelMark;
        }
        const TagContent content(m_canvas.tags, element(TagRole::Subheading, part.text.text()));
        part.text.paint(m_painter, {left, m_rect.top()}, m_palette.ink);
    }

    void operator()(const CommentPart &part)
    {
        const QColor colour = part.mark ? m_palette.look(*part.mark).colour : m_palette.outerGrid;
        m_painter.fillRect(QRectF(m_rect.left() + 3, m_rect.top(), 2, m_rect.height()),
                           mixed(m_palette.paper, colour, 0.45));
        const TagContent content(m_canvas.tags, element(TagRole::Quote, part.text.text()));
        part.text.paint(m_painter, {m_rect.left() + kCommentIndent, m_rect.top()}, m_palette.ink, part.firstLine,
                        part.lineCount);
    }

    void operator()(const CalloutPart &part)
    {
        const QColor accent = part.tone == report::CalloutTone::Caution ? m_palette.caution : m_palette.accent;
        m_painter.fillRect(m_rect, mixed(m_palette.paper, accent, m_palette.isDark ? 0.14 : 0.05));
        m_painter.fillRect(QRectF(m_rect.left(), m_rect.top(), 3, m_rect.height()), accent);
        const double left = m_rect.left() + kCalloutLeft;
        const double top = m_rect.top() + kCalloutPadding;
        {
            const TagContent content(m_canvas.tags, element(TagRole::Paragraph, part.title.text()));
            part.title.paint(m_painter, {left, top}, accent);
        }
        TagElement body = element(TagRole::Paragraph, part.text.text());
        body.key.row = 0;
        const TagContent content(m_canvas.tags, body);
        part.text.paint(m_painter, {left, top + part.title.height()}, m_palette.ink);
    }

    void operator()(const LegendRowPart &part)
    {
        const TagGroup list(m_canvas.tags, groupElement(TagRole::List));
        double left = m_rect.left();
        TagElement item = element(TagRole::ListItem, {});
        for (const LegendEntryPart &entry : part.entries) {
            item.text = labelled(m_canvas, entry.entry->name, entry.entry->description);
            const TagContent content(m_canvas.tags, item);
            const MarkerForm form = entry.entry->isHollow ? MarkerForm::Hollow : MarkerForm::Solid;
            paintSample(m_painter, QRectF(left, m_rect.top(), 26, entry.name.leading()),
                        m_palette.look(entry.entry->style), form, m_palette.paper);
            entry.name.paint(m_painter, {left + kLegendSample, m_rect.top()}, m_palette.ink);
            entry.description.paint(m_painter, {left + kLegendSample, m_rect.top() + entry.name.height()},
                                    m_palette.muted);
            left += part.entryWidth + kCardGap;
            ++item.key.row;
        }
    }

    void operator()(const NotePart &part)
    {
        {
            const TagContent content(m_canvas.tags, element(TagRole::Paragraph, part.label.text()));
            part.label.paint(m_painter, m_rect.topLeft(), m_palette.ink);
        }
        m_painter.setPen(QPen(m_palette.grid, 0.7));
        for (double y = m_rect.top() + part.label.height() + kNoteLine; y < m_rect.bottom() + 0.1; y += kNoteLine)
            m_painter.drawLine(QPointF(m_rect.left(), y), QPointF(m_rect.right(), y));
    }

    void operator()(const CoverPart &part) { paintCover(m_canvas, {m_rect, m_key, part}, *part.cover); }

private:
    TagElement element(TagRole role, const QString &text) const { return {role, m_key, text, {}, {}}; }

    TagElement groupElement(TagRole role) const
    {
        TagKey key = m_key;
        key.row = -1;
        key.cell = -1;
        return {role, key, {}, {}, {}};
    }

    void paintCard(const CardPart &card, const QRectF &box, TagKey key)
    {
        m_painter.fillRect(box, m_palette.band);
        m_painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2), m_palette.accent);
        const double left = box.left() + kCardPadding;
        double y = box.top() + kCardPadding;
        key.cell = 0;
        {
            const TagContent content(m_canvas.tags, {TagRole::Subheading, key, card.title.text(), {}, {}});
            card.title.paint(m_painter, {left, y}, m_palette.ink);
        }
        y += card.title.height();
        ++key.cell;
        {
            const TagContent content(m_canvas.tags, {TagRole::Paragraph, key, card.description.text(), {}, {}});
            card.description.paint(m_painter, {left, y}, m_palette.muted);
        }
        y += card.description.height() + 6;
        for (const CardLinePart &line : card.lines) {
            ++key.cell;
            paintCardLine(line, QRectF(left, y, box.width() - 2 * kCardPadding, line.text.height()), key);
            y += line.text.height() + kCardLineGap;
        }
        if (card.lines.empty()) {
            ++key.cell;
            const TagContent content(m_canvas.tags, {TagRole::Paragraph, key, card.emptyText.text(), {}, {}});
            card.emptyText.paint(m_painter, {left, y}, m_palette.muted);
        }
    }

    void paintCardLine(const CardLinePart &part, const QRectF &box, TagKey key)
    {
        const report::CardGrid::Line &line = *part.line;
        const auto page = m_canvas.document.firstPageOf.find(line.target);
        const bool isLink = page != m_canvas.document.firstPageOf.end();
        const QString spoken = line.value.isEmpty() ? line.text : line.text + QStringLiteral(", ") + line.value;
        const TagContent content(m_canvas.tags, {isLink ? TagRole::Link : TagRole::Paragraph, key, spoken, box,
                                                 isLink ? line.target : QString()});
        part.text.paint(m_painter, box.topLeft(), m_palette.ink);
        const QRectF valueBox(box.left(), box.top(), box.width() - kCardPage, 13);
        paintText(m_painter, valueBox, line.value, type::kSmallStrong, m_palette.ink,
                  Qt::AlignRight | Qt::AlignVCenter);
        if (!isLink)
            return;
        const QRectF pageBox(box.right() - 16, box.top(), 16, 13);
        paintText(m_painter, pageBox, QString::number(page->second + 1), type::kChartNumber, m_palette.accent,
                  Qt::AlignRight | Qt::AlignVCenter);
        paintChevron({box.right() - 19, box.top() + 6.5});
    }

    void paintChevron(const QPointF &tip)
    {
        m_painter.setPen(QPen(m_palette.accent, 0.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(QPolygonF({tip + QPointF(-1.5, -2.5), tip + QPointF(1, 0), tip + QPointF(-1.5, 2.5)}));
    }

    const PartCanvas &m_canvas;
    QPainter &m_painter;
    const Palette &m_palette;
    QRectF m_rect;
    TagKey m_key;
};

}  // namespace

QString labelled(const PartCanvas &canvas, const QString &label, const QString &text)
{
    const report::Phrasebook words(canvas.document.document->language);
    return words.text(report::Phrase::Labelled, {label, text});
}

QColor inkOf(InkRole role, const Palette &palette)
{
    switch (role) {
    case InkRole::Ink:
        return palette.ink;
    case InkRole::Muted:
        return palette.muted;
    case InkRole::Accent:
        return palette.accent;
    case InkRole::SelfHigher:
        return palette.selfHigher;
    case InkRole::OthersHigher:
        return palette.othersHigher;
    }
    return palette.ink;
}

void paintPart(const PartCanvas &canvas, const PlacedPart &part)
{
    std::visit(PartPainter(canvas, part.rect, part.key), part.content);
}

}  // namespace circumspect::render
