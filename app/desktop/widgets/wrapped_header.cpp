// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/wrapped_header.h"

#include "desktop/models/score_model.h"
#include "desktop/shell/shades.h"
#include "desktop/widgets/screen_palette.h"
#include "desktop/widgets/type_scale.h"
#include "render/marker.h"

#include <QPainter>

namespace circumspect::desktop {

namespace {

constexpr int kMarkRow = 16;
constexpr int kMostLines = 7;
constexpr double kMarkSize = 8;
constexpr int kPadding = 8;
constexpr int kNarrowPadding = 2;

bool isCentred(const QAbstractItemModel *model, int section)
{
    const QVariant alignment = model->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    return alignment.isValid() && (alignment.toInt() & Qt::AlignHCenter);
}

}  // namespace

WrappedHeader::WrappedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, [this] { updateGeometry(); });
}

QSize WrappedHeader::sizeHint() const
{
    const int words = linesNeeded() * QFontMetrics(wordFont()).lineSpacing();
    return {QHeaderView::sizeHint().width(), (hasMarks() ? kMarkRow : 0) + words + 14};
}

void WrappedHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Shades &shades = shadesFor(palette());
    painter->fillRect(rect, palette().brush(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), shades.strongBorder);
    paintMark(painter, rect, section);
    const bool centred = isCentred(model(), section);
    const int padding = centred ? kNarrowPadding : kPadding;
    const Qt::Alignment across = centred ? Qt::AlignHCenter : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter->setFont(wordFont());
    painter->setPen(shades.muted);
    painter->drawText(rect.adjusted(padding, 4, -padding, -7), int(across | Qt::AlignBottom | Qt::TextWordWrap),
                      model()->headerData(section, Qt::Horizontal).toString());
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        paintArrow(painter, rect);
}

bool WrappedHeader::hasMarks() const
{
    for (int section = 0; model() && section < count(); ++section) {
        if (model()->headerData(section, Qt::Horizontal, ScoreModel::MarkRole).isValid())
            return true;
    }
    return false;
}

int WrappedHeader::linesNeeded() const
{
    const QFontMetrics metrics(wordFont());
    int most = 1;
    for (int section = 0; model() && section < count(); ++section) {
        const int padding = isCentred(model(), section) ? kNarrowPadding : kPadding;
        const QRect box(0, 0, qMax(1, sectionSize(section) - 2 * padding), QWIDGETSIZE_MAX);
        const QString words = model()->headerData(section, Qt::Horizontal).toString();
        most = qMax(most, metrics.boundingRect(box, Qt::TextWordWrap, words).height() / metrics.lineSpacing());
    }
    return qMin(most, kMostLines);
}

QFont WrappedHeader::wordFont() const
{
    return scaled(font(), 0.86, QFont::DemiBold);
}

void WrappedHeader::paintMark(QPainter *painter, const QRect &rect, int section) const
{
    const QVariant style = model()->headerData(section, Qt::Horizontal, ScoreModel::MarkRole);
    if (!style.isValid())
        return;
    const render::Palette colours = screenPalette(palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    render::paintMarker(*painter, QPointF(rect.center().x() + 0.5, rect.top() + 4 + kMarkRow / 2.0), kMarkSize,
                        colours.look(static_cast<report::SeriesStyle>(style.toInt())), render::MarkerForm::Solid,
                        colours.paper);
    painter->restore();
}

void WrappedHeader::paintArrow(QPainter *painter, const QRect &rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(shadesFor(palette()).accent, 1.5));
    const double up = sortIndicatorOrder() == Qt::AscendingOrder ? 1 : -1;
    const double right = layoutDirection() == Qt::RightToLeft ? rect.left() + 8 : rect.right() - 8;
    const QPointF at(right, rect.top() + 4 + kMarkRow / 2.0);
    painter->drawPolyline(QPolygonF{at + QPointF(-3.5, 2 * up), at + QPointF(0, -2 * up), at + QPointF(3.5, 2 * up)});
    painter->restore();
}

}  // namespace circumspect::desktop
