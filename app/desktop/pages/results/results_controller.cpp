// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/results/results_controller.h"

#include "common/error_text.h"
#include "desktop/pages/results/released_view_builder.h"
#include "desktop/session/cycle_choices.h"
#include "desktop/session/people.h"
#include "workspace/releasing.h"
#include "workspace/rostering.h"

#include <algorithm>

namespace circumspect::desktop {

namespace {

Result<std::optional<ReleasedView>> readReleased(workspace::Workspace &workspace, const model::Cycle &cycle,
                                                 const WaveId &wave, const ParticipantId &participant)
{
    auto latest = workspace.releasing().latest(cycle.id, wave, participant);
    if (!latest && latest.error().code == ErrorCode::ReleaseNotFound)
        return std::optional<ReleasedView>();
    if (!latest)
        return latest.error();
    auto released = workspace.reporting().results(latest->id);
    if (!released)
        return released.error();
    workspace::ReportOptions options;
    options.language = cycle.language;
    options.showsHeldComments = released->comments.has_value();
    auto document = workspace.reporting().document(latest->id, options);
    if (!document)
        return document.error();
    return std::optional(buildReleasedView(*released, *document, cycle));
}

}  // namespace

ResultsController::ResultsController(WorkspaceSession &session, Selection &selection, QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection)
{
    connect(&selection, &Selection::cycleChanged, this, &ResultsController::refresh);
    connect(&selection, &Selection::participantChanged, this, &ResultsController::refresh);
    connect(&session, &WorkspaceSession::changed, this, [this](const workspace::Changes &changes) {
        if (changes.releases || changes.roster)
            refresh();
    });
}

ParticipantId ResultsController::shownParticipant() const
{
    return m_view.person < 0 ? ParticipantId() : m_view.people.at(static_cast<std::size_t>(m_view.person)).id;
}

void ResultsController::refresh()
{
    if (m_selection.cycle() == nullptr) {
        m_view = {};
        Q_EMIT viewChanged(m_view);
        return;
    }
    m_session.run(
        tr("Reading results"),
        [cycle = *m_selection.cycle(), wave = m_selection.wave(),
         participant = m_selection.participant()](workspace::Workspace &workspace, const workspace::Progress &) {
            return read(workspace, cycle, wave, participant);
        },
        this,
        [this](Result<Read> result) {
            if (result)
                take(*std::move(result));
            else
                Q_EMIT said({MessageTone::Problem, common::errorText(result.error()), {}, {}});
        });
}

Result<ResultsController::Read> ResultsController::read(workspace::Workspace &workspace, const model::Cycle &cycle,
                                                        const WaveId &wave, const ParticipantId &participant)
{
    auto roster = workspace.rostering().roster(cycle.id);
    if (!roster)
        return roster.error();
    Read read{.participants = std::move(roster->participants), .participant = participant, .released = {}};
    sortByName(read.participants);
    const bool isKnown = std::any_of(read.participants.begin(), read.participants.end(),
                                     [&](const model::Participant &person) { return person.id == participant; });
    if (!isKnown)
        read.participant = read.participants.empty() ? ParticipantId() : read.participants.front().id;
    if (read.participants.empty())
        return read;
    auto released = readReleased(workspace, cycle, wave, read.participant);
    if (!released)
        return released.error();
    read.released = *std::move(released);
    return read;
}

void ResultsController::take(Read read)
{
    m_view = {};
    m_view.choices = choicesOf(m_selection);
    for (const model::Participant &person : read.participants) {
        if (person.id == read.participant) {
            m_view.person = static_cast<int>(m_view.people.size());
            m_view.name = shownName(person);
            m_view.position = shownPlace(person);
        }
        m_view.people.push_back({person.id, shownName(person)});
    }
    m_view.released = std::move(read.released);
    if (m_view.people.empty()) {
        m_view.emptyTitle = tr("No participants yet");
        m_view.emptyText = tr("Results appear here once answers have been imported and a report has been released.");
    } else if (!m_view.released) {
        m_view.emptyTitle = tr("Not released yet");
        m_view.emptyText = tr("Figures can be seen only after the gate has checked that no answer can be worked out "
                              "from them. Releasing freezes them.");
        const bool canRelease = m_session.vault() && m_session.vault()->isOwner && !m_session.vault()->isReadOnly;
        m_view.emptyAction = canRelease ? tr("Release this report…") : QString();
    }
    Q_EMIT viewChanged(m_view);
}

}  // namespace circumspect::desktop
