// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/results/profile_tab.h"

#include "desktop/widgets/card.h"
#include "desktop/widgets/chart_view.h"
#include "desktop/widgets/radar_view.h"
#include "desktop/widgets/score_table.h"
#include "desktop/widgets/series_toggles.h"
#include "desktop/widgets/word_label.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace circumspect::desktop {

ProfileTab::ProfileTab(QWidget *parent)
    : QWidget(parent),
      m_lead(new WordLabel(WordStyle::Strong, {}, this)),
      m_pictures(new QStackedWidget(this)),
      m_radar(new RadarView(this)),
      m_chart(new ChartView(QStringLiteral("profileChart"), this)),
      m_toggles(new SeriesToggles(this)),
      m_table(new ScoreTable(QStringLiteral("competencyTable"), tr("Competencies"), this))
{
    m_lead->setWordWrap(true);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("profileSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(buildPicture());
    split->addWidget(m_table);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({490, 560});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_lead);
    column->addWidget(split, 1);
    wire();
}

QWidget *ProfileTab::buildPicture()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    m_pictures->addWidget(m_radar);
    m_pictures->addWidget(m_chart);
    column->addWidget(m_pictures, 1);
    column->addWidget(m_toggles);
    return card;
}

void ProfileTab::wire()
{
    connect(m_toggles, &SeriesToggles::toggled, m_radar, &RadarView::setSeriesShown);
    connect(m_radar, &RadarView::axisChosen, this, [this](int row) {
        m_table->selectRow(row);
        Q_EMIT competencyChosen(m_names.value(row));
    });
    connect(m_chart, &ChartView::entryChosen, this, [this](const QString &name) {
        m_table->selectRow(static_cast<int>(m_names.indexOf(name)));
        Q_EMIT competencyChosen(name);
    });
    connect(m_table, &ScoreTable::rowChosen, this, [this](int row) {
        lightPicture(row);
        Q_EMIT competencyChosen(m_names.value(row));
    });
    const auto activate = [this](int row) { Q_EMIT competencyActivated(m_names.value(row)); };
    connect(m_radar, &RadarView::axisActivated, this, activate);
    connect(m_table, &ScoreTable::rowActivated, this, activate);
}

void ProfileTab::lightPicture(int row)
{
    m_radar->setCurrentAxis(row);
    m_chart->setCurrentLabel(m_names.value(row));
}

void ProfileTab::light(const QString &name)
{
    const auto row = static_cast<int>(m_names.indexOf(name));
    m_table->selectRow(row);
    lightPicture(row);
}

void ProfileTab::show(const ReleasedView &view)
{
    m_lead->setText(view.pictureLead);
    m_lead->setVisible(!view.pictureLead.isEmpty());
    m_table->show(view.competencies);
    m_names.clear();
    for (const ScoreView::Row &row : view.competencies.rows)
        m_names << row.label;
    const auto *radar = view.picture ? std::get_if<report::RadarModel>(&view.picture->model) : nullptr;
    m_pictures->setVisible(view.picture.has_value());
    m_toggles->setVisible(radar != nullptr);
    const report::RadarModel shown = radar ? *radar : report::RadarModel{};
    m_radar->show(shown, radar ? view.picture->words : QStringList());
    m_toggles->show(shown.series, shown.hiddenNote);
    m_toggles->followInTabOrder(m_radar);
    m_chart->clear();
    if (view.picture && !radar)
        m_chart->show(view.picture->model, view.picture->words);
    m_pictures->setCurrentWidget(radar ? static_cast<QWidget *>(m_radar) : m_chart);
}

report::Topic ProfileTab::topic() const
{
    return m_table->topic();
}

}  // namespace circumspect::desktop
