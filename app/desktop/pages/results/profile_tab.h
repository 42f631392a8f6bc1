// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/results/results_view.h"

#include <QWidget>

class QStackedWidget;

namespace circumspect::desktop {

class ChartView;
class RadarView;
class ScoreTable;
class SeriesToggles;
class WordLabel;

/// The overview picture beside the table of the same numbers; choosing in one lights the other.
class ProfileTab final : public QWidget {
    Q_OBJECT
public:
    explicit ProfileTab(QWidget *parent = nullptr);

    void show(const ReleasedView &view);
    using QWidget::show;
    /// What explains the current cell.
    report::Topic topic() const;
    /// Lights a competency that was chosen elsewhere; none for an empty name.
    void light(const QString &name);

Q_SIGNALS:
    /// A person chose a competency, in the table or in the picture.
    void competencyChosen(const QString &name);
    /// Enter or double click: the statements of this competency.
    void competencyActivated(const QString &name);

private:
    QWidget *buildPicture();
    void wire();
    void lightPicture(int row);

    QStringList m_names;
    WordLabel *m_lead;
    QStackedWidget *m_pictures;
    RadarView *m_radar;
    ChartView *m_chart;
    SeriesToggles *m_toggles;
    ScoreTable *m_table;
};

}  // namespace circumspect::desktop
