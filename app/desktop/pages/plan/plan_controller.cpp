// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/plan/plan_controller.h"

#include "common/error_text.h"
#include "desktop/pages/plan/plan_writing.h"
#include "desktop/session/cycle_choices.h"
#include "desktop/session/people.h"
#include "desktop/sharing/package_words.h"
#include "workspace/debriefing.h"
#include "workspace/rostering.h"

#include <QLocale>

#include <algorithm>
#include <set>
#include <utility>

namespace circumspect::desktop {

struct PlanController::Read {
    std::vector<model::Participant> participants;
    std::map<ParticipantId, PlanDraft> drafts;
    std::set<ParticipantId> writable;
    std::vector<workspace::Packages::Conflict> conflicts;
};

namespace {

bool endsWord(const QString &field, const debrief::Plan &plan)
{
    for (const debrief::Goal &goal : plan.goals) {
        for (const QString *text : {&goal.from, &goal.to, &goal.firstStep, &goal.whoNotices, &goal.measure}) {
            if (field.startsWith(goal.id) && !text->isEmpty() && text->back().isSpace())
                return true;
        }
    }
    return false;
}

}  // namespace

PlanController::PlanController(WorkspaceSession &session, Selection &selection, RandomSource &random,
                               const SavePace &pace, QObject *parent)
    : TypedController(session, selection, pace, parent), m_random(random)
{
}

PlanController::~PlanController()
{
    flush();
}

void PlanController::refresh()
{
    if (!m_session.vault() || m_selection.cycle() == nullptr)
        return forget();
    m_session.run(
        tr("Reading plans"),
        [cycle = m_selection.cycle()->id](workspace::Workspace &vault, const workspace::Progress &) {
            return read(vault, cycle);
        },
        this,
        [this](Result<Read> read) {
            if (read)
                take(*std::move(read));
            else
                Q_EMIT said({MessageTone::Problem, common::errorText(read.error()), {}, {}});
        });
}

Result<PlanController::Read> PlanController::read(workspace::Workspace &vault, const CycleId &cycle)
{
    auto roster = vault.rostering().roster(cycle);
    if (!roster)
        return roster.error();
    auto conflicts = vault.packages().conflicts();
    if (!conflicts)
        return conflicts.error();
    Read read{.participants = std::move(roster->participants),
              .drafts = {},
              .writable = {},
              .conflicts = *std::move(conflicts)};
    sortByName(read.participants);
    for (const model::Participant &participant : read.participants) {
        auto draft = readDraft(vault, participant.id);
        if (!draft)
            return draft.error();
        read.drafts[participant.id] = *std::move(draft);
        if (vault.debriefing().allow(participant.id))
            read.writable.insert(participant.id);
    }
    return read;
}

void PlanController::take(Read read)
{
    m_view = {};
    m_view.choices = choicesOf(m_selection);
    m_view.choices.waves.clear();
    m_conflicts = std::move(read.conflicts);
    for (const model::Participant &participant : read.participants) {
        hold(participant.id, read.drafts.at(participant.id), read.writable.count(participant.id) > 0);
        m_view.people.push_back({.id = participant.id,
                                 .name = shownName(participant),
                                 .place = shownPlace(participant),
                                 .hasPlan = !m_held.at(participant.id).draft.plan.goals.empty()});
    }
    takeAside();
    showPerson();
}

/// What could not be stored before a lock is stored now.
void PlanController::takeAside()
{
    for (const auto &[participant, draft] : m_aside.takeFor(m_session.vault()->id)) {
        const auto held = m_held.find(participant);
        if (held != m_held.end() && held->second.isWritable)
            held->second.draft = draft;
    }
}

/// What is typed while the vault is read stays. A plan that came from elsewhere has no changes of ours to take back.
void PlanController::hold(const ParticipantId &participant, const PlanDraft &found, bool isWritable)
{
    Held &held = m_held[participant];
    held.isWritable = isWritable && !m_session.vault()->isReadOnly;
    if (!held.isDirty()) {
        if (found != held.draft)
            held.history.clear();
        held.draft = found;
        held.asked = found;
    }
    held.stored = found;
}

void PlanController::showPerson()
{
    flush();
    m_view.person = rowOfChosen(m_view.people);
    m_view.differences.clear();
    m_shownConflicts.clear();
    const Held *held = shown();
    for (const workspace::Packages::Conflict &one : m_conflicts) {
        if (held == nullptr || one.participant != m_view.people.at(static_cast<std::size_t>(m_view.person)).id)
            continue;
        m_shownConflicts.push_back(one);
        m_view.differences.push_back(
            {partName(one.part), one.senderName, partWords(one.part, one.mine), partWords(one.part, one.theirs)});
    }
    m_view.isEditable = held && held->isWritable;
    m_view.obstacle = held && !held->isWritable
                          ? tr("You can read this plan. The participant, the assigned coach and owners of the vault "
                               "write it.")
                          : QString();
    if (held == nullptr || held->draft == PlanDraft())
        setStatus(PlanStatus::State::Nothing, {});
    else if (!held->isDirty())
        setStatus(PlanStatus::State::Saved, tr("Saved"));
    showDraft();
}

void PlanController::showDraft()
{
    const Held *held = shown();
    m_view.draft = held ? held->draft : PlanDraft();
    m_view.undoText = held && held->isWritable ? held->history.undoText() : QString();
    m_view.redoText = held && held->isWritable ? held->history.redoText() : QString();
    if (held)
        m_view.people.at(static_cast<std::size_t>(m_view.person)).hasPlan = !held->draft.plan.goals.empty();
    Q_EMIT viewChanged(m_view);
}

void PlanController::edit(const debrief::Plan &plan, const QString &field)
{
    if (const Held *held = shown())
        change({plan, held->draft.status}, tr("typing"), field);
}

void PlanController::setHeld(const QDate &day)
{
    const Held *held = shown();
    if (held == nullptr)
        return;
    PlanDraft next = held->draft;
    next.status.heldOn = day.isValid() ? std::optional(day) : std::nullopt;
    change(std::move(next), tr("the day of the debrief"), {});
}

void PlanController::addGoal()
{
    const Held *held = shown();
    if (held == nullptr || held->draft.plan.goals.size() >= debrief::kMostGoals)
        return;
    PlanDraft next = held->draft;
    next.plan.goals.push_back({.id = m_random.id()});
    change(std::move(next), tr("adding a goal"), {});
}

void PlanController::removeGoal(int position)
{
    const Held *held = shown();
    if (held == nullptr || position < 0 || position >= static_cast<int>(held->draft.plan.goals.size()))
        return;
    PlanDraft next = held->draft;
    next.plan.goals.erase(next.plan.goals.begin() + position);
    change(std::move(next), tr("removing a goal"), {});
}

void PlanController::change(PlanDraft next, const QString &what, const QString &field)
{
    Held *held = shown();
    if (held == nullptr || !held->isWritable || held->draft == next)
        return;
    held->history.add(held->draft, next, what, field);
    if (endsWord(field, next.plan))
        held->history.endWord();
    replace(std::move(next));
}

void PlanController::replace(PlanDraft draft)
{
    shown()->draft = std::move(draft);
    setStatus(PlanStatus::State::Saving, tr("Saving…"));
    m_timer.touch();
    showDraft();
}

void PlanController::undo()
{
    Held *held = shown();
    if (auto draft = held && held->isWritable ? held->history.undo() : std::nullopt)
        replace(*std::move(draft));
}

void PlanController::redo()
{
    Held *held = shown();
    if (auto draft = held && held->isWritable ? held->history.redo() : std::nullopt)
        replace(*std::move(draft));
}

void PlanController::saveWhatIsDue()
{
    for (auto &[participant, held] : m_held) {
        if (held.isDirty() && held.draft != held.asked && !held.isRefused)
            save(participant, held);
    }
}

void PlanController::saveAgain()
{
    for (auto &[participant, held] : m_held)
        held.isRefused = false;
    flush();
}

void PlanController::save(const ParticipantId &participant, Held &held)
{
    // What is on its way will be there by then: the work is done in order.
    const PlanDraft known = std::exchange(held.asked, held.draft);
    const PlanWriting writing{m_session.vault()->id, participant, known, held.draft};
    if (shown() == &held)
        setStatus(PlanStatus::State::Saving, tr("Saving…"));
    m_session.run(
        tr("Saving a plan"),
        [writing](workspace::Workspace &vault, const workspace::Progress &) { return writeDraft(vault, writing); },
        this,
        [this, participant, written = held.draft](const Result<workspace::Changes> &outcome) {
            saved(participant, written, outcome);
        });
}

void PlanController::saved(const ParticipantId &participant, const PlanDraft &written,
                           const Result<workspace::Changes> &outcome)
{
    const auto found = m_held.find(participant);
    if (found == m_held.end())
        return;
    Held &held = found->second;
    if (outcome) {
        held.stored = written;
        if (shown() == &held && !held.isDirty())
            setStatus(PlanStatus::State::Saved, tr("Saved"));
        return;
    }
    held.asked = held.stored;
    QString reason = common::errorText(outcome.error());
    if (outcome.error().code == ErrorCode::WrongUsage)
        reason = tr("a text holds at most %1 characters").arg(QLocale().toString(debrief::kLongestText));
    if (outcome.error().code == ErrorCode::PackageConflict) {
        held.isRefused = true;
        reason = tr("the plan was changed from elsewhere meanwhile; “Save again” keeps what you see here");
        refresh();
    }
    setStatus(PlanStatus::State::Failed, tr("Not saved: %1").arg(reason));
}

std::vector<UnsavedText> PlanController::unsaved() const
{
    std::vector<UnsavedText> texts;
    for (const PlanView::Person &person : m_view.people) {
        const auto held = m_held.find(person.id);
        if (held == m_held.end() || !held->second.isDirty())
            continue;
        texts.push_back({tr("Plan of %1").arg(person.name), planWords(held->second.draft.plan)});
    }
    return texts;
}

void PlanController::keepAside()
{
    m_aside = {};
    if (!m_session.vault())
        return;
    for (const auto &[participant, held] : m_held) {
        if (held.isDirty())
            m_aside.texts[participant] = held.draft;
    }
    m_aside.vault = m_aside.texts.empty() ? QString() : m_session.vault()->id;
}

void PlanController::keepMine(int difference)
{
    settle(difference, workspace::Packages::Keep::Mine);
}

void PlanController::keepTheirs(int difference)
{
    settle(difference, workspace::Packages::Keep::Theirs);
}

void PlanController::settle(int difference, workspace::Packages::Keep keep)
{
    if (difference < 0 || difference >= static_cast<int>(m_shownConflicts.size()))
        return;
    flush();
    m_session.run(
        tr("Keeping a version"),
        [conflict = m_shownConflicts.at(static_cast<std::size_t>(difference)), keep](workspace::Workspace &vault,
                                                                                     const workspace::Progress &) {
            return vault.packages().resolve(conflict, keep);
        },
        this,
        [this](const Result<workspace::Changes> &resolved) {
            if (!resolved)
                Q_EMIT said({MessageTone::Problem, common::errorText(resolved.error()), {}, {}});
        });
}

void PlanController::forgetTexts()
{
    m_held.clear();
    m_conflicts.clear();
    m_shownConflicts.clear();
    m_view = {};
    setStatus(PlanStatus::State::Nothing, {});
    Q_EMIT viewChanged(m_view);
}

void PlanController::setStatus(PlanStatus::State state, const QString &words)
{
    m_status = {state, words};
    Q_EMIT statusChanged(m_status);
}

PlanController::Held *PlanController::shown()
{
    if (m_view.person < 0)
        return nullptr;
    return &m_held.at(m_view.people.at(static_cast<std::size_t>(m_view.person)).id);
}

}  // namespace circumspect::desktop
