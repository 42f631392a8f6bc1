// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/described_chart.h"
#include "render/charts/chart_places.h"
#include "report/chart_model.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace circumspect::desktop {

/// Any chart of the report, painted by the report's own renderer. Arrow keys and clicks choose a line of it, which is
/// then lit and said in words; Ctrl+C copies them all.
class ChartView final : public QWidget, public DescribedChart {
    Q_OBJECT
public:
    ChartView(const QString &objectName, QWidget *parent);

    /// `words` is one line a row of the picture.
    void show(const report::ChartModel &model, const QStringList &words);
    using QWidget::show;
    void clear();
    /// Lights the line with this label, or none. Does not emit entryChosen.
    void setCurrentLabel(const QString &label);
    /// What the chosen line is about; empty without one.
    QString currentLabel() const;
    /// Where a line is drawn, in the widget; null for one that has no place of its own.
    QRectF placeOf(int entry) const;

    QString summary() const override;
    QStringList entries() const override { return m_words; }
    int currentEntry() const override { return m_current; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A person chose a line, by key or click.
    void entryChosen(const QString &label);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double pixelsPerPoint() const;
    QRectF area() const;
    void placeEntries();
    void paintCurrent(QPainter &painter) const;
    void walkTo(int entry);

    std::optional<report::ChartModel> m_model;
    QStringList m_words;
    std::vector<render::ChartPlace> m_places;  ///< parallel to the words; in points, without the margin
    int m_current = -1;
};

}  // namespace circumspect::desktop
