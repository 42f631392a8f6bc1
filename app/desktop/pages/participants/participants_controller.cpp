// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/participants_controller.h"

#include "common/error_text.h"
#include "desktop/pages/participants/release_words.h"
#include "desktop/session/cycle_choices.h"
#include "desktop/session/people.h"
#include "workspace/instruments.h"
#include "workspace/releasing.h"

#include <algorithm>

namespace circumspect::desktop {

namespace {

ParticipantsView::GroupCell cellOf(const workspace::ParticipantProgress &progress, const model::RaterGroup &group,
                                   const model::Cycle &cycle)
{
    ParticipantsView::GroupCell cell;
    for (const workspace::ParticipantProgress::Group &counted : progress.groups) {
        if (counted.group == group.id)
            cell = {counted.invited, counted.answered, {}};
    }
    const int missing = cycle.policy.minimumOf(group.id) - cell.answered;
    if (model::isProtected(group.kind) && cell.invited > 0 && missing > 0)
        cell.hint = ParticipantsController::tr("%n more needed to show this group by itself", nullptr, missing);
    return cell;
}

/// Outcomes of several releases, counted for the message.
Message releaseMessage(const workspace::Releasing::Released &released)
{
    int fresh = 0;
    int unchanged = 0;
    Message message{.tone = MessageTone::Done, .text = {}, .details = {}, .actionText = {}};
    for (const workspace::Releasing::Outcome &outcome : released.outcomes) {
        if (outcome.refusal) {
            message.tone = MessageTone::Problem;
            message.details << ParticipantsController::tr("%1: %2").arg(outcome.participantCode,
                                                                        common::errorText(*outcome.refusal));
        } else {
            ++(outcome.isNew ? fresh : unchanged);
        }
    }
    QStringList parts{ParticipantsController::tr("%n report(s) released.", nullptr, fresh)};
    if (unchanged > 0)
        parts << ParticipantsController::tr("%n had nothing new.", nullptr, unchanged);
    if (!message.details.isEmpty())
        parts << ParticipantsController::tr("%n could not be released:", nullptr,
                                            static_cast<int>(message.details.size()));
    message.text = parts.join(u' ');
    return message;
}

using ReleaseTarget = std::pair<CycleId, WaveId>;

Result<workspace::Releasing::Released> releaseEach(workspace::Workspace &workspace, const ReleaseTarget &target,
                                                   const std::vector<ParticipantId> &participants,
                                                   const workspace::Progress &progress)
{
    if (participants.empty())
        return workspace.releasing().release(target.first, target.second, {}, progress);
    workspace::Releasing::Released all;
    const auto total = static_cast<int>(participants.size());
    for (int i = 0; i < total; ++i) {
        if (progress.isCancelled())
            break;
        progress.report(i, total);
        const workspace::Progress one;
        auto released =
            workspace.releasing().release(target.first, target.second, participants[static_cast<std::size_t>(i)], one);
        if (!released && all.outcomes.empty())
            return released;
        if (!released) {
            all.outcomes.push_back(
                {.participant = {}, .participantCode = {}, .id = {}, .isNew = false, .refusal = released.error()});
            break;
        }
        all.changes |= released->changes;
        std::move(released->outcomes.begin(), released->outcomes.end(), std::back_inserter(all.outcomes));
    }
    return all;
}

struct Previews {
    std::vector<workspace::Releasing::Preview> previews;
    model::Instrument instrument;
};

/// For these participants, or all of the cycle.
Result<Previews> readPreviews(workspace::Workspace &workspace, const model::Cycle &cycle, const WaveId &wave,
                              const std::vector<ParticipantId> &participants, const workspace::Progress &progress)
{
    auto instrument = workspace.instruments().load(cycle.instrument, cycle.instrumentVersion);
    if (!instrument)
        return instrument.error();
    auto roster = workspace.rostering().roster(cycle.id);
    if (!roster)
        return roster.error();
    Previews read{.previews = {}, .instrument = *std::move(instrument)};
    const std::vector<ParticipantId> asked = participants.empty() ? std::vector<ParticipantId>(1) : participants;
    for (const ParticipantId &chosen : asked) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        auto some = workspace.releasing().preview(cycle.id, wave, chosen);
        if (!some)
            return some.error();
        for (workspace::Releasing::Preview &one : *some) {
            for (const model::Participant &participant : roster->participants)
                if (participant.id == one.participant)
                    one.participantCode = shownName(participant);
            read.previews.push_back(std::move(one));
        }
        progress.report(static_cast<int>(read.previews.size()), static_cast<int>(asked.size()));
    }
    return read;
}

}  // namespace

ParticipantsController::ParticipantsController(WorkspaceSession &session, Selection &selection, Prompts &prompts,
                                               QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection), m_prompts(prompts)
{
    connect(&selection, &Selection::cycleChanged, this, &ParticipantsController::refresh);
    connect(&session, &WorkspaceSession::changed, this, [this](const workspace::Changes &changes) {
        if (changes.roster || changes.responses || changes.releases)
            refresh();
    });
}

void ParticipantsController::refresh()
{
    if (m_selection.cycle() == nullptr) {
        m_view = {};
        m_view.choices = choicesOf(m_selection);
        Q_EMIT viewChanged(m_view);
        return;
    }
    m_session.run(
        tr("Reading participants"),
        [cycle = *m_selection.cycle(), wave = m_selection.wave()](workspace::Workspace &workspace,
                                                                  const workspace::Progress &) -> Result<Read> {
            auto progress = workspace.rostering().progress(cycle.id, wave);
            if (!progress)
                return progress.error();
            auto instrument = workspace.instruments().load(cycle.instrument, cycle.instrumentVersion);
            if (!instrument)
                return instrument.error();
            return Read{*std::move(progress), *std::move(instrument)};
        },
        this,
        [this](const Result<Read> &read) {
            if (read)
                take(*read);
            else
                Q_EMIT said({MessageTone::Problem, common::errorText(read.error()), {}, {}});
        });
}

void ParticipantsController::take(const Read &read)
{
    const model::Cycle *cycle = m_selection.cycle();
    if (cycle == nullptr)
        return;
    m_view = {};
    m_view.choices = choicesOf(m_selection);
    m_view.canRelease = m_session.vault() && m_session.vault()->isOwner && !m_session.vault()->isReadOnly;
    m_view.isProgramme = m_session.vault() && m_session.vault()->kind == workspace::VaultKind::Programme;
    m_view.canAssign = m_view.canRelease && m_view.isProgramme;
    for (const model::RaterGroup &group : read.instrument.groups)
        m_view.groupTitles << group.label.in(cycle->language);
    int invited = 0;
    int answered = 0;
    int released = 0;
    for (const workspace::ParticipantProgress &progress : read.progress) {
        const model::Participant &who = progress.participant;
        ParticipantsView::Row row{.id = who.id,
                                  .code = who.code,
                                  .name = who.name,
                                  .role = who.role,
                                  .organisation = who.organisation,
                                  .groups = {},
                                  .invited = progress.invited,
                                  .answered = progress.answered,
                                  .isReleased = progress.isReleased};
        for (const model::RaterGroup &group : read.instrument.groups)
            row.groups.push_back(cellOf(progress, group, *cycle));
        invited += row.invited;
        answered += row.answered;
        released += row.isReleased ? 1 : 0;
        m_view.rows.push_back(std::move(row));
    }
    QStringList facts{cycle->name, m_selection.wave().text(),
                      tr("%n participant(s)", nullptr, static_cast<int>(m_view.rows.size()))};
    // Files made for one person know nothing about raters.
    if (m_view.isProgramme)
        facts << tr("%1 of %2 raters have answered").arg(answered).arg(invited);
    facts << tr("%n report(s) released", nullptr, released);
    m_view.subtitle = facts.join(QStringLiteral(" · "));
    Q_EMIT viewChanged(m_view);
}

void ParticipantsController::release(const std::vector<ParticipantId> &participants)
{
    if (!participants.empty())
        previewRelease(participants);
}

void ParticipantsController::releaseAll()
{
    previewRelease({});
}

void ParticipantsController::previewRelease(const std::vector<ParticipantId> &participants)
{
    if (m_selection.cycle() == nullptr)
        return;
    m_session.run(
        tr("Looking at what would be released"),
        [cycle = *m_selection.cycle(), wave = m_selection.wave(), participants](workspace::Workspace &workspace,
                                                                                const workspace::Progress &progress) {
            return readPreviews(workspace, cycle, wave, participants, progress);
        },
        this,
        [this, participants, wave = m_selection.wave()](const Result<Previews> &read) {
            if (!read)
                Q_EMIT said({MessageTone::Problem, common::errorText(read.error()), {}, {}});
            else
                m_prompts.previewRelease(releaseQuestion(read->previews, read->instrument, wave.text()), this,
                                         [this, participants] { runRelease(participants); });
        });
}

void ParticipantsController::runRelease(const std::vector<ParticipantId> &participants)
{
    if (m_selection.cycle() == nullptr)
        return;
    m_session.run(
        tr("Releasing reports"),
        [target = ReleaseTarget{m_selection.cycle()->id, m_selection.wave()},
         participants](workspace::Workspace &workspace, const workspace::Progress &progress) {
            return releaseEach(workspace, target, participants, progress);
        },
        this,
        [this](const Result<workspace::Releasing::Released> &released) {
            if (released)
                Q_EMIT said(releaseMessage(*released));
            else
                Q_EMIT said({MessageTone::Problem, common::errorText(released.error()), {}, {}});
        });
}

}  // namespace circumspect::desktop
