// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/plan/plan_page.h"

#include "desktop/pages/plan/goal_card.h"
#include "desktop/widgets/difference_card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/optional_date.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/word_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace circumspect::desktop {

namespace {

QPushButton *plainButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    return button;
}

}  // namespace

PlanPage::PlanPage(QWidget *parent) : TypedPage(QStringLiteral("plan"), QStringLiteral("target"), parent)
{
    header()->setTitle(tr("Plan"));
    nobody()->setWords(tr("Nobody to plan with yet"),
                       tr("Plans belong to participants. Import answers or a list of participants first."), {});
    setContent(buildPlan());
    show(PlanView{});
}

QWidget *PlanPage::buildPlan()
{
    auto *frame = new QWidget(this->frame());
    m_heldOn =
        new OptionalDate(QStringLiteral("planHeldOn"), tr("The debrief was held on"), tr("Day of the debrief"), frame);
    m_scroll = new QScrollArea(frame);
    auto *body = new QWidget(m_scroll);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(12);
    m_noGoal = new EmptyState(QStringLiteral("target"), body);
    m_column->addWidget(m_noGoal, 1);
    // All of them at once, so that Tab reaches them in the order of the layout.
    for (std::size_t i = 0; i < m_goals.size(); ++i) {
        const auto position = static_cast<int>(i);
        m_goals[i] = new GoalCard(position, body);
        m_column->addWidget(m_goals[i]);
        watchUndo(m_goals[i]);
        connect(m_goals[i], &GoalCard::edited, this, &PlanPage::tell);
        connect(m_goals[i], &GoalCard::removeRequested, this, [this, position] { Q_EMIT goalRemoved(position); });
    }
    m_add = plainButton(QStringLiteral("planAdd"), tr("Add a goal"), body);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addStretch();
    m_scroll->setObjectName(QStringLiteral("planScroll"));
    m_scroll->setAccessibleName(tr("Development plan"));
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addHead(column, frame);
    column->addWidget(m_heldOn);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildUndo(frame));
    connect(m_heldOn, &OptionalDate::edited, this, [this] { Q_EMIT heldEdited(m_heldOn->day()); });
    connect(m_noGoal, &EmptyState::actionTriggered, this, &PlanPage::goalAdded);
    connect(m_add, &QPushButton::clicked, this, &PlanPage::goalAdded);
    watchUndo(m_heldOn);
    return frame;
}

QWidget *PlanPage::buildUndo(QWidget *frame)
{
    auto *foot = new QWidget(frame);
    QHBoxLayout *row = buildFoot(foot);
    foot->setLayout(row);
    m_undo = plainButton(QStringLiteral("planUndo"), tr("Undo"), foot);
    m_redo = plainButton(QStringLiteral("planRedo"), tr("Redo"), foot);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    connect(retry(), &QPushButton::clicked, this, &PlanPage::retryRequested);
    connect(m_undo, &QPushButton::clicked, this, &PlanPage::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &PlanPage::redoRequested);
    return foot;
}

void PlanPage::show(const PlanView &view)
{
    const bool isOther = view.person != m_view.person || view.people.size() != m_view.people.size();
    const bool isLonger = !isOther && view.draft.plan.goals.size() == m_view.draft.plan.goals.size() + 1;
    const std::vector<PlanView::Difference> before = std::exchange(m_view, view).differences;
    header()->setSubtitle(tr("Everybody who can open this file can read plans. They are saved while you type."));
    std::vector<PersonList::Person> people;
    for (const PlanView::Person &person : view.people)
        people.push_back({person.id, person.name, person.place, person.hasPlan,
                          person.hasPlan ? tr("%1, has a plan").arg(person.name) : person.name});
    showPeople(view.choices, std::move(people), view.person);
    showPerson();
    if (before != view.differences)
        showDifferences(view.differences);
    showGoals();
    if (isOther)
        m_scroll->ensureVisible(0, 0);
    if (isLonger && isVisible() && view.isEditable)
        m_goals.at(view.draft.plan.goals.size() - 1)->mainControl()->setFocus();
}

void PlanPage::showPerson()
{
    const bool isSomebody = m_view.person >= 0;
    const auto person = isSomebody ? m_view.people.at(static_cast<std::size_t>(m_view.person)) : PlanView::Person{};
    showHead(person.name, person.place, m_view.obstacle);
    m_heldOn->show(m_view.draft.status.heldOn.value_or(QDate()), QDate::currentDate());
    m_heldOn->setReadOnly(!m_view.isEditable);
    m_undo->setEnabled(!m_view.undoText.isEmpty());
    m_redo->setEnabled(!m_view.redoText.isEmpty());
    m_undo->setToolTip(m_view.undoText.isEmpty() ? QString() : tr("Undo %1").arg(m_view.undoText));
    m_redo->setToolTip(m_view.redoText.isEmpty() ? QString() : tr("Redo %1").arg(m_view.redoText));
    m_undo->setVisible(m_view.isEditable);
    m_redo->setVisible(m_view.isEditable);
}

void PlanPage::showDifferences(const std::vector<PlanView::Difference> &differences)
{
    QWidget *last = m_scroll;
    for (DifferenceCard *card : std::exchange(m_differences, {}))
        card->deleteLater();
    for (std::size_t i = 0; i < differences.size(); ++i) {
        const PlanView::Difference &one = differences[i];
        const auto position = static_cast<int>(i);
        auto *card = new DifferenceCard(
            QStringLiteral("difference%1").arg(position),
            {.title = tr("%1: changed on both sides").arg(one.part),
             .text = tr("Nothing was overwritten. Until you choose, the version of this file stays."),
             .mine = one.mine,
             .theirs = one.theirs,
             .mineTitle = tr("In this file"),
             .theirsTitle = tr("From %1").arg(one.sender)},
            m_view.isEditable, this);
        m_column->insertWidget(position, card);
        m_differences.push_back(card);
        connect(card, &DifferenceCard::mineChosen, this, [this, position] { Q_EMIT mineKept(position); });
        connect(card, &DifferenceCard::theirsChosen, this, [this, position] { Q_EMIT theirsKept(position); });
        for (QPushButton *button : card->findChildren<QPushButton *>()) {
            setTabOrder(last, button);
            last = button;
        }
    }
}

void PlanPage::showGoals()
{
    const std::vector<debrief::Goal> &goals = m_view.draft.plan.goals;
    for (std::size_t i = 0; i < m_goals.size(); ++i) {
        const bool isThere = i < goals.size();
        m_goals.at(i)->setVisible(isThere);
        m_goals.at(i)->show(isThere ? goals[i] : debrief::Goal(), m_view.draft.status.heldOn.value_or(QDate()),
                            m_view.isEditable);
    }
    m_noGoal->setVisible(goals.empty());
    m_noGoal->setWords(tr("No goal yet"),
                       m_view.isEditable ? tr("Two or three goals are enough: what others will see instead of what "
                                              "they see now, a first step within 14 days, and who will notice.")
                                         : tr("A plan appears here once the participant or the coach has written one."),
                       m_view.isEditable ? tr("Write the first goal") : QString());
    m_add->setVisible(m_view.isEditable && !goals.empty() && goals.size() < debrief::kMostGoals);
}

void PlanPage::tell(const QString &field)
{
    debrief::Plan plan{.goals = {}, .themes = m_view.draft.plan.themes};
    for (std::size_t i = 0; i < m_view.draft.plan.goals.size(); ++i) {
        const debrief::Goal &shown = m_view.draft.plan.goals[i];
        debrief::Goal &goal = plan.goals.emplace_back(m_goals.at(i)->goal());
        goal.competency = shown.competency;
        goal.theme = shown.theme;
    }
    Q_EMIT planEdited(plan, field);
}

/// Undo by its key is the plan's, not the single field's.
void PlanPage::watchUndo(QWidget *part)
{
    for (QWidget *widget : part->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus)
            widget->installEventFilter(this);
    }
}

bool PlanPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo)) {
            Q_EMIT undoRequested();
            return true;
        }
        if (key->matches(QKeySequence::Redo)) {
            Q_EMIT redoRequested();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        Q_EMIT saveRequested();
    return QWidget::eventFilter(watched, event);
}

void PlanPage::showStatus(const PlanStatus &status)
{
    showState(status.words, status.state == PlanStatus::State::Failed);
}

QWidget *PlanPage::mainControl() const
{
    return m_scroll;
}

}  // namespace circumspect::desktop
