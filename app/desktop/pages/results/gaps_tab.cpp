// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/results/gaps_tab.h"

#include "desktop/widgets/chart_view.h"
#include "desktop/widgets/word_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

constexpr int kReadableLetters = 150;

}  // namespace

GapsTab::GapsTab(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("gapsTab"));
    setAccessibleName(tr("Gaps"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    auto *words = new QWidget(body);
    words->setMaximumWidth(fontMetrics().averageCharWidth() * kReadableLetters);
    m_lead = new WordLabel(WordStyle::Strong, {}, words);
    m_gapsTitle = new WordLabel(WordStyle::Heading, {}, words);
    m_gaps = new ChartView(QStringLiteral("gapPlot"), words);
    m_boxesTitle = new WordLabel(WordStyle::Heading, {}, words);
    m_boxes = new ChartView(QStringLiteral("fourBoxes"), words);
    m_note = new WordLabel(WordStyle::Small, {}, words);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 12, 12, 12);
    column->setSpacing(8);
    for (WordLabel *label : {m_lead, m_gapsTitle, m_boxesTitle, m_note})
        label->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_lead, m_gapsTitle, m_gaps, m_boxesTitle, m_boxes, m_note})
        column->addWidget(part);
    column->addStretch();
    auto *frame = new QHBoxLayout(body);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(words, 1);
    frame->addStretch(0);
    setWidget(body);
    for (ChartView *chart : {m_gaps, m_boxes}) {
        connect(chart, &ChartView::entryChosen, this, [this](const QString &name) {
            if (name.isEmpty())
                return;
            light(name);
            Q_EMIT competencyChosen(name);
        });
    }
}

void GapsTab::light(const QString &name)
{
    m_gaps->setCurrentLabel(name);
    m_boxes->setCurrentLabel(name);
}

void GapsTab::show(const ReleasedView &view)
{
    m_lead->setText(view.gapsLead.isEmpty() ? tr("Self and others cannot be compared in this release.")
                                            : view.gapsLead);
    m_note->setText(view.boxesNote);
    showChart(m_gaps, m_gapsTitle, view.gaps);
    showChart(m_boxes, m_boxesTitle, view.boxes);
}

report::Topic GapsTab::topic() const
{
    const QWidget *focused = focusWidget();
    const bool isBoxes = focused != nullptr && (focused == m_boxes || m_boxes->isAncestorOf(focused));
    return isBoxes ? report::Topic::Boxes : report::Topic::Gap;
}

void GapsTab::showChart(ChartView *chart, WordLabel *title, const std::optional<ChartWithWords> &content)
{
    chart->setVisible(content.has_value());
    title->setVisible(content.has_value());
    chart->clear();
    if (!content)
        return;
    title->setText(report::textOf(content->model).title);
    chart->show(content->model, content->words);
}

}  // namespace circumspect::desktop
