// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text_block.h"

#include "render/kept_texts.h"
#include "render/mirroring.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace circumspect::render {

namespace {

/// Text layouts take sides literally; in a language that runs to the left, lines begin at the right.
Qt::Alignment sideOf(Qt::Alignment alignment, bool runsToTheLeft)
{
    if (runsToTheLeft && !(alignment & Qt::AlignAbsolute)) {
        if (alignment & Qt::AlignLeft)
            return Qt::AlignRight;
        if (alignment & Qt::AlignRight)
            return Qt::AlignLeft;
    }
    return alignment & (Qt::AlignLeft | Qt::AlignRight | Qt::AlignHCenter);
}

QTextOption optionFor(const QString &text, Qt::Alignment alignment)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(sideOf(alignment, text.isRightToLeft()));
    return option;
}

}  // namespace

QString printable(const QString &text)
{
    QString clean = text;
    clean.replace(QChar(0x202F), QChar(0x00A0));
    clean.replace(QChar(0x2010), u'-');
    clean.replace(QChar(0x2011), u'-');
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    clean.replace(u'\n', QChar(QChar::LineSeparator));
    clean.replace(u'\t', u' ');
    return clean;
}

double lineWidth(const QString &text, const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(printable(text)) / kFontUnitsPerPoint;
}

TextBlock::TextBlock(const QString &text, const TypeStyle &style, double width, Qt::Alignment alignment)
    : m_text(text), m_width(std::max(width, 1.0)), m_leading(style.leading)
{
    if (text.isEmpty())
        return;
    KeptTexts *kept = KeptTexts::onThisThread();
    const SetText set{text, style, m_width, alignment};
    if (const TextBlock *same = kept == nullptr ? nullptr : kept->findBlock(set)) {
        *this = *same;
        return;
    }
    breakIntoLines(style, alignment);
    if (kept != nullptr)
        kept->keepBlock(set, *this);
}

void TextBlock::breakIntoLines(const TypeStyle &style, Qt::Alignment alignment)
{
    const QFont font = fontOf(style);
    const QFontMetricsF metrics(font);
    m_baseline = (style.leading + (metrics.ascent() - metrics.descent()) / kFontUnitsPerPoint) / 2;
    auto layout = std::make_shared<QTextLayout>(printable(m_text), font);
    layout->setTextOption(optionFor(layout->text(), alignment));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double baseline = m_baseline;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width * kFontUnitsPerPoint);
        line.setPosition({0, baseline * kFontUnitsPerPoint - line.ascent()});
        baseline += m_leading;
    }
    layout->endLayout();
    m_layout = std::move(layout);
}

int TextBlock::lineCount() const
{
    return m_layout ? m_layout->lineCount() : 0;
}

double TextBlock::naturalWidth() const
{
    double widest = 0;
    for (int line = 0; line < lineCount(); ++line)
        widest = std::max(widest, m_layout->lineAt(line).naturalTextWidth());
    return widest / kFontUnitsPerPoint;
}

bool TextBlock::isPlain() const
{
    constexpr char16_t kFirstJoinedScript = 0x590;
    constexpr char16_t kFirstSign = 0x2010;
    constexpr char16_t kBeyondSigns = 0x2240;
    const auto isPlainLetter = [](QChar letter) {
        const char16_t code = letter.unicode();
        return code < kFirstJoinedScript || (code >= kFirstSign && code < kBeyondSigns);
    };
    if (!std::all_of(m_text.begin(), m_text.end(), isPlainLetter))
        return false;
    for (int line = 0; line + 1 < lineCount(); ++line) {
        const QTextLine one = m_layout->lineAt(line);
        if (m_layout->text().at(one.textStart() + one.textLength() - 1) != u' ')
            return false;
    }
    return true;
}

void TextBlock::paint(QPainter &painter, const QPointF &topLeft, const QColor &colour, int firstLine,
                      int lineCount) const
{
    if (!m_layout)
        return;
    const int end = lineCount < 0 ? m_layout->lineCount() : std::min(firstLine + lineCount, m_layout->lineCount());
    const QTransform before = painter.transform();
    const bool isTurned = isMirrored(painter);
    painter.translate(topLeft.x() + (isTurned ? m_width : 0), topLeft.y() - firstLine * m_leading);
    painter.scale((isTurned ? -1 : 1) / kFontUnitsPerPoint, 1 / kFontUnitsPerPoint);
    painter.setPen(colour);
    // Lines in a language that runs to the left begin at the right already.
    const bool changesSides = isTurned && !m_layout->text().isRightToLeft();
    for (int index = firstLine; index < end; ++index) {
        const QTextLine line = m_layout->lineAt(index);
        const QRectF ink = line.naturalTextRect();
        const double shift = changesSides ? line.width() - 2 * (ink.left() - line.x()) - ink.width() : 0;
        line.draw(&painter, {shift, 0});
    }
    painter.setTransform(before);
}

double textWidth(const QString &text, const TypeStyle &style)
{
    if (KeptTexts *kept = KeptTexts::onThisThread())
        return kept->widthOf(text, style);
    return lineWidth(text, QFontMetricsF(fontOf(style)));
}

MeasureLine measureIn(const TypeStyle &style)
{
    return [style](const QString &line) { return QSizeF(textWidth(line, style), style.leading); };
}

void paintText(QPainter &painter, const QRectF &box, const QString &text, const TypeStyle &style, const QColor &colour,
               Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    // Half a point of slack: a box measured for this very text must not wrap it because of rounding.
    const TextBlock block(text, style, box.width() + 0.5, alignment);
    double top = box.top();
    if (alignment & Qt::AlignVCenter)
        top += (box.height() - block.height()) / 2;
    else if (alignment & Qt::AlignBottom)
        top = box.bottom() - block.height();
    const double shift = alignment & Qt::AlignRight ? -0.5 : alignment & Qt::AlignHCenter ? -0.25 : 0;
    block.paint(painter, {box.left() + shift, top}, colour);
}

void paintLines(QPainter &painter, const QRectF &box, const QStringList &lines, const TypeStyle &style,
                const QColor &colour, Qt::Alignment alignment)
{
    double top = box.top();
    for (const QString &line : lines) {
        const TextBlock block(line, style, textWidth(line, style) + 1, Qt::AlignLeft | Qt::AlignAbsolute);
        const double slack = box.width() - block.naturalWidth();
        const double shift = alignment & Qt::AlignRight ? slack : alignment & Qt::AlignHCenter ? slack / 2 : 0;
        block.paint(painter, {box.left() + shift, top}, colour);
        top += style.leading;
    }
}

}  // namespace circumspect::render
