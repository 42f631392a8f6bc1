// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/results/results_view.h"

#include <QScrollArea>

namespace circumspect::desktop {

class ChartView;
class WordLabel;

/// Self against all others: the gaps in order, and the four boxes.
class GapsTab final : public QScrollArea {
    Q_OBJECT
public:
    explicit GapsTab(QWidget *parent = nullptr);

    void show(const ReleasedView &view);
    using QWidget::show;
    /// What explains the picture that has the focus.
    report::Topic topic() const;
    /// Lights a competency in both pictures; none for an empty name.
    void light(const QString &name);

Q_SIGNALS:
    /// A person chose a competency in one of the pictures.
    void competencyChosen(const QString &name);

private:
    void showChart(ChartView *chart, WordLabel *title, const std::optional<ChartWithWords> &content);

    WordLabel *m_lead;
    WordLabel *m_gapsTitle;
    ChartView *m_gaps;
    WordLabel *m_boxesTitle;
    ChartView *m_boxes;
    WordLabel *m_note;
};

}  // namespace circumspect::desktop
