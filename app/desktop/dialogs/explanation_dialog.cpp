// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/explanation_dialog.h"

#include "desktop/widgets/word_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace circumspect::desktop {

ExplanationDialog::ExplanationDialog(const std::vector<report::Explanation> &explanations, int current, QWidget *parent)
    : QDialog(parent), m_explanations(explanations), m_topics(new QListWidget(this))
{
    setObjectName(QStringLiteral("explanationDialog"));
    setWindowTitle(tr("What does this mean?"));
    m_topics->setObjectName(QStringLiteral("explanationTopics"));
    m_topics->setAccessibleName(tr("Figures"));
    m_topics->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const report::Explanation &one : m_explanations) {
        auto *item = new QListWidgetItem(one.name, m_topics);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1. %2 Keep in mind: %3", "for screen readers: name, meaning, caution")
                          .arg(one.name, one.meaning, one.caution));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_topics);
    row->addWidget(buildWords(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("explanationClose"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("What does this mean?"), this));
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_topics, &QListWidget::currentRowChanged, this, &ExplanationDialog::showTopic);
    m_topics->setCurrentRow(current);
    m_topics->setFocus();
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 24);
}

QWidget *ExplanationDialog::buildWords()
{
    auto *words = new QWidget(this);
    m_name = new WordLabel(WordStyle::Heading, {}, words);
    m_meaning = new WordLabel(WordStyle::Body, {}, words);
    m_meaning->setObjectName(QStringLiteral("explanationMeaning"));
    m_caution = new WordLabel(WordStyle::Body, {}, words);
    m_caution->setObjectName(QStringLiteral("explanationCaution"));
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_meaning);
    column->addSpacing(8);
    column->addWidget(new WordLabel(WordStyle::Strong, tr("Keep in mind"), words));
    column->addWidget(m_caution);
    column->addStretch(1);
    for (WordLabel *label : {m_meaning, m_caution})
        label->setWordWrap(true);
    return words;
}

void ExplanationDialog::showTopic(int row)
{
    const bool isKnown = row >= 0 && row < static_cast<int>(m_explanations.size());
    const report::Explanation shown = isKnown ? m_explanations[static_cast<std::size_t>(row)] : report::Explanation{};
    m_name->setText(shown.name);
    m_meaning->setText(shown.meaning);
    m_caution->setText(shown.caution);
}

}  // namespace circumspect::desktop
