// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/release_dialog.h"

#include "desktop/shell/message_bar.h"
#include "desktop/widgets/two_line_delegate.h"
#include "desktop/widgets/word_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

QString bulleted(const QStringList &lines)
{
    QStringList bullets;
    for (const QString &line : lines)
        bullets << ReleaseDialog::tr("•  %1", "one line of a list").arg(line);
    return bullets.join(QStringLiteral("\n\n"));
}

}  // namespace

ReleaseDialog::ReleaseDialog(const ReleaseQuestion &question, QWidget *parent) : QDialog(parent), m_question(question)
{
    setObjectName(QStringLiteral("releaseDialog"));
    setWindowTitle(question.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, question.title, this));
    auto *text = new WordLabel(WordStyle::Body, question.text, this);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addWidget(buildRows(), 1);
    if (!question.caution.isEmpty()) {
        auto *caution = new MessageBar(this);
        caution->show({.tone = MessageTone::Problem, .text = question.caution, .details = {}, .actionText = {}});
        caution->setClosable(false);
        column->addWidget(caution);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("releaseCancel"));
    if (question.canRelease) {
        QPushButton *accept = buttons->addButton(tr("Release"), QDialogButtonBox::AcceptRole);
        accept->setObjectName(QStringLiteral("releaseAccept"));
    }
    // Whoever presses Return without reading releases nothing.
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 32);
    m_people->setCurrentRow(0);
    m_people->setFocus();
}

QWidget *ReleaseDialog::buildRows()
{
    auto *frame = new QWidget(this);
    m_people = new QListWidget(frame);
    m_people->setObjectName(QStringLiteral("releasePeople"));
    m_people->setAccessibleName(tr("Participants"));
    m_people->setItemDelegate(new TwoLineDelegate(m_people));
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ReleaseQuestion::Row &row : m_question.rows) {
        auto *item = new QListWidgetItem(row.who, m_people);
        item->setData(TwoLineDelegate::kSecondLine, row.what);
        item->setData(TwoLineDelegate::kIsDimmed, !row.isReleased);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(row.who, row.what));
        item->setToolTip(row.what);
    }
    auto *words = new QWidget(frame);
    m_what = new WordLabel(WordStyle::Strong, {}, words);
    m_what->setObjectName(QStringLiteral("releaseWhat"));
    m_what->setWordWrap(true);
    m_details = new WordLabel(WordStyle::Body, {}, words);
    m_details->setObjectName(QStringLiteral("releaseDetails"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(4, 4, 8, 4);
    column->setSpacing(10);
    column->addWidget(m_what);
    column->addWidget(m_details);
    column->addStretch();
    auto *scroll = new QScrollArea(frame);
    scroll->setObjectName(QStringLiteral("releaseScroll"));
    scroll->setAccessibleName(tr("What readers would see"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(words);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_people, 2);
    row->addWidget(scroll, 3);
    connect(m_people, &QListWidget::currentRowChanged, this, &ReleaseDialog::showRow);
    return frame;
}

void ReleaseDialog::showRow(int row)
{
    if (row < 0)
        return;
    const ReleaseQuestion::Row &shown = m_question.rows.at(static_cast<std::size_t>(row));
    m_what->setText(tr("%1: %2").arg(shown.who, shown.what));
    m_details->setText(bulleted(shown.details));
}

}  // namespace circumspect::desktop
