// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/series_toggles.h"

#include "desktop/widgets/screen_palette.h"
#include "desktop/widgets/word_label.h"
#include "render/marker.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace circumspect::desktop {

namespace {

constexpr QSize kSample(34, 16);
constexpr int kGap = 4;

QIcon sampleOf(report::SeriesStyle style, const QPalette &palette, qreal ratio, bool isShown)
{
    QPixmap pixmap(kSample * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const render::Palette colours = screenPalette(palette);
    render::SeriesLook look = colours.look(style);
    if (!isShown)
        look.colour = colours.outerGrid;
    render::paintSample(painter, QRectF(QPointF(0, 0), QSizeF(kSample)), look, render::MarkerForm::Solid,
                        colours.paper);
    return QIcon(pixmap);
}

}  // namespace

SeriesToggles::SeriesToggles(QWidget *parent) : QWidget(parent), m_note(new WordLabel(WordStyle::Small, {}, this))
{
    setObjectName(QStringLiteral("seriesToggles"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SeriesToggles::show(const std::vector<report::RadarModel::Series> &series, const QString &hiddenNote)
{
    for (const Entry &entry : m_entries)
        entry.button->deleteLater();
    m_entries.clear();
    for (std::size_t i = 0; i < series.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("seriesToggle%1").arg(i));
        button->setText(series[i].name);
        button->setAccessibleName(tr("Show %1").arg(series[i].name));
        button->setToolTip(tr("Show or hide %1").arg(series[i].name));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(kSample);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(true);
        const int index = static_cast<int>(i);
        connect(button, &QToolButton::toggled, this, [this, index](bool isShown) {
            renewIcons();
            Q_EMIT toggled(index, isShown);
        });
        m_entries.push_back({button, series[i].style});
    }
    m_note->setText(hiddenNote);
    m_note->setVisible(!hiddenNote.isEmpty());
    renewIcons();
    flow(width(), true);
    updateGeometry();
}

void SeriesToggles::followInTabOrder(QWidget *before) const
{
    QWidget *last = before;
    for (const Entry &entry : m_entries) {
        QWidget::setTabOrder(last, entry.button);
        last = entry.button;
    }
}

int SeriesToggles::heightForWidth(int width) const
{
    return flow(width, false);
}

QSize SeriesToggles::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, flow(fontMetrics().averageCharWidth() * 60, false)};
}

void SeriesToggles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    flow(width(), true);
}

void SeriesToggles::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renewIcons();
    QWidget::changeEvent(event);
}

int SeriesToggles::flow(int width, bool isPlacing) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    const auto place = [&](QWidget *widget) {
        const QSize size = widget->sizeHint().boundedTo(QSize(width, QWIDGETSIZE_MAX));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + kGap;
            line = 0;
        }
        if (isPlacing)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width() + kGap;
        line = qMax(line, size.height());
    };
    for (const Entry &entry : m_entries)
        place(entry.button);
    if (!m_note->text().isEmpty())
        place(m_note);
    return y + line;
}

void SeriesToggles::renewIcons()
{
    for (const Entry &entry : m_entries)
        entry.button->setIcon(sampleOf(entry.style, palette(), devicePixelRatioF(), entry.button->isChecked()));
}

}  // namespace circumspect::desktop
