// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/damage/damage_page.h"

#include "desktop/shell/icons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/two_line_delegate.h"
#include "desktop/widgets/word_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

QPushButton *wayButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    return button;
}

}  // namespace

DamagePage::DamagePage(QWidget *parent)
    : QWidget(parent), m_header(new PageHeader(this)), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("damagePage"));
    auto *body = new QGridLayout;
    body->setSpacing(16);
    body->addWidget(buildParts(), 0, 0);
    body->addWidget(buildCopies(), 0, 1);
    body->setColumnStretch(0, 4);
    body->setColumnStretch(1, 5);
    m_save = wayButton(QStringLiteral("damageSave"), tr("Save the damaged file elsewhere…"), this);
    m_leave = wayButton(QStringLiteral("damageLeave"), tr("Back"), this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addStretch();
    foot->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(body, 1);
    column->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &DamagePage::saveDamagedRequested);
    connect(m_leave, &QPushButton::clicked, this, &DamagePage::leaveRequested);
    show(DamageView{});
}

QWidget *DamagePage::buildParts()
{
    auto *card = new Card(this);
    m_findings = new WordLabel(WordStyle::Body, {}, card);
    m_findings->setObjectName(QStringLiteral("damageFindings"));
    m_findings->setWordWrap(true);
    m_noParts = new WordLabel(WordStyle::Body, {}, card);
    m_noParts->setWordWrap(true);
    m_parts = new QWidget(card);
    m_partRows = new QGridLayout(m_parts);
    m_partRows->setContentsMargins(0, 0, 0, 0);
    m_partRows->setHorizontalSpacing(16);
    m_partRows->setVerticalSpacing(8);
    m_partRows->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("What is wrong"), card));
    column->addWidget(m_findings);
    column->addSpacing(8);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("What is left in it"), card));
    column->addWidget(m_noParts);
    column->addWidget(m_parts);
    column->addStretch();
    return card;
}

QWidget *DamagePage::buildCopies()
{
    auto *card = new Card(this);
    m_noCopies = new WordLabel(WordStyle::Body, {}, card);
    m_noCopies->setWordWrap(true);
    m_copies = new QListWidget(card);
    m_copies->setObjectName(QStringLiteral("damageCopies"));
    m_copies->setAccessibleName(tr("Copies of the vault"));
    m_copies->setFrameShape(QFrame::NoFrame);
    m_copies->setItemDelegate(new TwoLineDelegate(m_copies));
    m_copies->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_restore = wayButton(QStringLiteral("damageRestore"), tr("Restore this copy…"), card);
    m_restore->setDefault(true);
    m_open = wayButton(QStringLiteral("damageOpen"), tr("Open as a new file…"), card);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_restore);
    ways->addWidget(m_open);
    ways->addStretch();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 12, 16);
    column->setSpacing(10);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("Copies beside it"), card));
    column->addWidget(m_noCopies);
    column->addWidget(m_copies, 1);
    column->addLayout(ways);
    connect(m_copies, &QListWidget::currentRowChanged, this, &DamagePage::allowActions);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_copies->currentRow()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_copies->currentRow()); });
    return card;
}

void DamagePage::show(const DamageView &view)
{
    m_view = view;
    m_header->setTitle(view.title);
    m_header->setSubtitle(view.lead);
    m_findings->setText(view.findings.join(u'\n'));
    m_noParts->setText(view.noParts);
    m_noParts->setVisible(!view.noParts.isEmpty());
    m_noCopies->setText(view.noCopies);
    m_noCopies->setVisible(!view.noCopies.isEmpty());
    showParts();
    showCopies();
}

void DamagePage::showParts()
{
    for (QLabel *label : m_parts->findChildren<QLabel *>())
        delete label;
    for (std::size_t i = 0; i < m_view.parts.size(); ++i) {
        const DamageView::Part &part = m_view.parts[i];
        const auto row = static_cast<int>(i);
        auto *name = new WordLabel(WordStyle::Body, part.name, m_parts);
        name->setWordWrap(true);
        m_partRows->addWidget(name, row, 0);
        m_partRows->addWidget(new WordLabel(part.isWhole ? WordStyle::Muted : WordStyle::Strong, part.state, m_parts),
                              row, 1);
    }
}

void DamagePage::showCopies()
{
    const QSignalBlocker quiet(m_copies);
    m_copies->clear();
    for (const DamageView::Copy &copy : m_view.copies) {
        auto *item = new QListWidgetItem(copy.title, m_copies);
        item->setIcon(icon(copy.isSound ? QStringLiteral("circle-check") : QStringLiteral("circle-alert"), palette()));
        item->setData(TwoLineDelegate::kSecondLine, copy.detail);
        item->setData(TwoLineDelegate::kIsDimmed, !copy.isSound);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(copy.title, copy.detail));
        item->setToolTip(copy.detail);
    }
    m_copies->setVisible(!m_view.copies.empty());
    m_copies->setCurrentRow(m_view.best);
    allowActions();
}

void DamagePage::allowActions()
{
    const int row = m_copies->currentRow();
    const bool isSound = row >= 0 && m_view.copies.at(static_cast<std::size_t>(row)).isSound;
    m_restore->setEnabled(isSound);
    m_open->setEnabled(isSound);
}

void DamagePage::showMessage(const Message &message)
{
    m_message->show(message);
}

void DamagePage::clearMessage()
{
    m_message->clear();
}

QWidget *DamagePage::mainControl() const
{
    return m_view.copies.empty() ? static_cast<QWidget *>(m_leave) : m_copies;
}

void DamagePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        const int row = m_copies->currentRow();
        showCopies();
        m_copies->setCurrentRow(row);
    }
    QWidget::changeEvent(event);
}

}  // namespace circumspect::desktop
