// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_model.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace circumspect::desktop {

class WordLabel;

/// The legend of a chart whose entries switch their perspective on and off.
class SeriesToggles final : public QWidget {
    Q_OBJECT
public:
    explicit SeriesToggles(QWidget *parent = nullptr);

    void show(const std::vector<report::RadarModel::Series> &series, const QString &hiddenNote);
    using QWidget::show;
    /// Lets Tab reach the entries after `before`, in their order.
    void followInTabOrder(QWidget *before) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void toggled(int series, bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QToolButton *button;
        report::SeriesStyle style;
    };

    /// Lines of buttons as the width allows; gives their height, and places them if asked to.
    int flow(int width, bool isPlacing) const;
    void renewIcons();

    std::vector<Entry> m_entries;
    WordLabel *m_note;
};

}  // namespace circumspect::desktop
