// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/described_chart.h"
#include "report/chart_model.h"

#include <QWidget>

#include <optional>

namespace circumspect::desktop {

/// Any chart of the report, painted by the report's own renderer. Arrow keys walk its lines, which are then shown in
/// words; Ctrl+C copies them all.
class ChartView final : public QWidget, public DescribedChart {
    Q_OBJECT
public:
    ChartView(const QString &objectName, QWidget *parent);

    /// `words` is one line a row of the picture.
    void show(const report::ChartModel &model, const QStringList &words);
    using QWidget::show;
    void clear();

    QString summary() const override;
    QStringList entries() const override { return m_words; }
    int currentEntry() const override { return m_current; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double pixelsPerPoint() const;
    void walkTo(int entry);

    std::optional<report::ChartModel> m_model;
    QStringList m_words;
    int m_current = -1;
};

}  // namespace circumspect::desktop
