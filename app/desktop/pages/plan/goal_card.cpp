// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/plan/goal_card.h"

#include "desktop/sharing/package_words.h"
#include "desktop/widgets/optional_date.h"
#include "desktop/widgets/text_field.h"
#include "desktop/widgets/word_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

constexpr std::array kSteps{debrief::Progress::Open, debrief::Progress::Started, debrief::Progress::Done,
                            debrief::Progress::Dropped};

/// The first step of a plan should be near.
constexpr int kFirstStepDays = 14;

}  // namespace

GoalCard::GoalCard(int position, QWidget *parent)
    : Card(parent), m_position(position), m_remove(new QPushButton(tr("Remove"), this))
{
    const QString title = tr("Goal %1").arg(position + 1);
    setObjectName(QStringLiteral("goal%1").arg(position));
    m_remove->setObjectName(QStringLiteral("goal%1Remove").arg(position));
    m_remove->setAccessibleName(tr("Remove goal %1").arg(position + 1));
    m_remove->setFlat(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 14, 20, 18);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new WordLabel(WordStyle::Heading, title, this), 0, 0);
    grid->addWidget(m_remove, 0, 1, Qt::AlignRight);
    m_from = addField(grid, 1, 0, QStringLiteral("From"), tr("From: what I do now"),
                      tr("I answer questions before they are finished."));
    m_to = addField(grid, 1, 1, QStringLiteral("To"), tr("To: what others will see instead"),
                    tr("I ask one question back before I answer."));
    m_firstStep = addField(grid, 3, 0, QStringLiteral("FirstStep"), tr("First step, within 14 days"),
                           tr("In Monday’s round I speak last."));
    m_whoNotices = addField(grid, 3, 1, QStringLiteral("WhoNotices"), tr("Who will notice"),
                            tr("Two people whom I tell about it."));
    m_firstStepBy = new OptionalDate(QStringLiteral("goal%1FirstStepBy").arg(position), tr("By a day"),
                                     tr("%1: first step by").arg(title), this);
    grid->addWidget(m_firstStepBy, 5, 0);
    m_measure = addField(grid, 6, 0, QStringLiteral("Measure"), tr("How I will know that it worked"),
                         tr("They say so in the pulse after 90 days."));
    addCheckpoints(grid, 8);
    connect(m_firstStepBy, &OptionalDate::edited, this, [this] { tell(QStringLiteral("FirstStepBy")); });
    connect(m_remove, &QPushButton::clicked, this, &GoalCard::removeRequested);
}

TextField *GoalCard::addField(QGridLayout *grid, int row, int column, const QString &name, const QString &label,
                              const QString &hint)
{
    auto *field = new TextField(QStringLiteral("goal%1%2").arg(m_position).arg(name),
                                tr("Goal %1, %2").arg(m_position + 1).arg(label), this);
    field->setPlaceholderText(hint);
    auto *title = new WordLabel(WordStyle::Small, label, this);
    title->setBuddy(field);
    grid->addWidget(title, row, column);
    grid->addWidget(field, row + 1, column, Qt::AlignTop);
    connect(field, &TextField::edited, this, [this, name] { tell(name); });
    return field;
}

void GoalCard::addCheckpoints(QGridLayout *grid, int row)
{
    auto *frame = new QWidget(this);
    auto *rows = new QGridLayout(frame);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(6);
    rows->setColumnStretch(2, 1);
    rows->addWidget(new WordLabel(WordStyle::Strong, tr("How far it has come"), frame), 0, 0, 1, 3);
    for (std::size_t i = 0; i < m_checkpoints.size(); ++i) {
        const int days = debrief::kCheckpointDays.at(i);
        const QString name = QStringLiteral("Progress%1").arg(days);
        const QString noteName = QStringLiteral("Note%1").arg(days);
        const QString spoken = tr("Goal %1 after %2 days").arg(m_position + 1).arg(days);
        Checkpoint &checkpoint = m_checkpoints.at(i);
        checkpoint.label = new WordLabel(WordStyle::Muted, {}, frame);
        checkpoint.progress = new QComboBox(frame);
        checkpoint.progress->setObjectName(QStringLiteral("goal%1%2").arg(m_position).arg(name));
        checkpoint.progress->setAccessibleName(spoken);
        for (const debrief::Progress step : kSteps)
            checkpoint.progress->addItem(progressWords(step));
        checkpoint.note =
            new TextField(QStringLiteral("goal%1%2").arg(m_position).arg(noteName), tr("%1, note").arg(spoken), frame);
        checkpoint.note->setPlaceholderText(tr("What has changed, what is in the way"));
        const int line = static_cast<int>(i) + 1;
        rows->addWidget(checkpoint.label, line, 0, Qt::AlignTop);
        rows->addWidget(checkpoint.progress, line, 1, Qt::AlignTop);
        rows->addWidget(checkpoint.note, line, 2, Qt::AlignTop);
        connect(checkpoint.progress, &QComboBox::activated, this, [this, name] { tell(name); });
        connect(checkpoint.note, &TextField::edited, this, [this, noteName] { tell(noteName); });
    }
    grid->addWidget(frame, row, 0, 1, 2);
}

void GoalCard::tell(const QString &field)
{
    Q_EMIT edited(m_id + u'/' + field);
}

void GoalCard::show(const debrief::Goal &goal, const QDate &heldOn, bool isEditable)
{
    const QSignalBlocker quiet(this);
    m_id = goal.id;
    m_from->setText(goal.from);
    m_to->setText(goal.to);
    m_firstStep->setText(goal.firstStep);
    m_whoNotices->setText(goal.whoNotices);
    m_measure->setText(goal.measure);
    const QDate start = heldOn.isValid() ? heldOn : QDate::currentDate();
    m_firstStepBy->show(goal.firstStepBy, start.addDays(kFirstStepDays));
    m_firstStepBy->setReadOnly(!isEditable);
    m_remove->setVisible(isEditable);
    for (TextField *field : findChildren<TextField *>())
        field->setReadOnly(!isEditable);
    for (std::size_t i = 0; i < m_checkpoints.size(); ++i) {
        const int days = debrief::kCheckpointDays.at(i);
        const QString day = QLocale().toString(heldOn.addDays(days), QLocale::ShortFormat);
        const Checkpoint &checkpoint = m_checkpoints.at(i);
        checkpoint.label->setText(heldOn.isValid() ? tr("After %1 days, %2").arg(days).arg(day)
                                                   : tr("After %1 days").arg(days));
        checkpoint.progress->setCurrentIndex(static_cast<int>(goal.checkpoints.at(i).progress));
        checkpoint.progress->setEnabled(isEditable);
        checkpoint.note->setText(goal.checkpoints.at(i).note);
    }
}

debrief::Goal GoalCard::goal() const
{
    debrief::Goal goal{.id = m_id,
                       .from = m_from->toPlainText(),
                       .to = m_to->toPlainText(),
                       .firstStep = m_firstStep->toPlainText(),
                       .firstStepBy = m_firstStepBy->day(),
                       .whoNotices = m_whoNotices->toPlainText(),
                       .measure = m_measure->toPlainText(),
                       .checkpoints = {}};
    for (std::size_t i = 0; i < m_checkpoints.size(); ++i) {
        const Checkpoint &checkpoint = m_checkpoints.at(i);
        goal.checkpoints.at(i) = {kSteps.at(static_cast<std::size_t>(checkpoint.progress->currentIndex())),
                                  checkpoint.note->toPlainText()};
    }
    return goal;
}

QWidget *GoalCard::mainControl() const
{
    return m_from;
}

}  // namespace circumspect::desktop
