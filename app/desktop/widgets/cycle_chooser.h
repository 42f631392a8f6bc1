// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace circumspect::desktop {

/// The cycles and waves there are to choose from; a list of one is not shown.
struct CycleChoices {
    QStringList cycles;
    int cycle = -1;
    QStringList waves;
    int wave = -1;
};

class CycleChooser final : public QWidget {
    Q_OBJECT
public:
    explicit CycleChooser(QWidget *parent = nullptr);

    void show(const CycleChoices &choices);
    using QWidget::show;

Q_SIGNALS:
    void cycleChosen(int index);
    void waveChosen(int index);

private:
    QComboBox *m_cycles;
    QComboBox *m_waves;
};

}  // namespace circumspect::desktop
