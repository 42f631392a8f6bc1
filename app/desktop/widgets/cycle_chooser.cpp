// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/cycle_chooser.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace circumspect::desktop {

namespace {

void fill(QComboBox *box, const QStringList &names, int current)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItems(names);
    box->setCurrentIndex(current);
    box->setVisible(names.size() > 1);
}

}  // namespace

CycleChooser::CycleChooser(QWidget *parent)
    : QWidget(parent), m_cycles(new QComboBox(this)), m_waves(new QComboBox(this))
{
    m_cycles->setObjectName(QStringLiteral("cycleChoice"));
    m_cycles->setAccessibleName(tr("Cycle"));
    m_cycles->setToolTip(tr("Cycle"));
    m_waves->setObjectName(QStringLiteral("waveChoice"));
    m_waves->setAccessibleName(tr("Wave"));
    m_waves->setToolTip(tr("Wave"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_cycles);
    row->addWidget(m_waves);
    connect(m_cycles, &QComboBox::activated, this, &CycleChooser::cycleChosen);
    connect(m_waves, &QComboBox::activated, this, &CycleChooser::waveChosen);
    show(CycleChoices{});
}

void CycleChooser::show(const CycleChoices &choices)
{
    fill(m_cycles, choices.cycles, choices.cycle);
    fill(m_waves, choices.waves, choices.wave);
}

}  // namespace circumspect::desktop
