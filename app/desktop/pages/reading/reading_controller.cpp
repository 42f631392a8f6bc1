// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/reading/reading_controller.h"

#include "common/error_text.h"
#include "desktop/session/cycle_choices.h"
#include "desktop/session/people.h"
#include "workspace/releasing.h"
#include "workspace/reporting.h"
#include "workspace/rostering.h"

#include <QLocale>

#include <algorithm>

namespace circumspect::desktop {

namespace {

/// Null where nothing is released.
Result<std::shared_ptr<const render::PagedDocument>> readReport(workspace::Workspace &vault, const model::Cycle &cycle,
                                                                const WaveId &wave, const ParticipantId &participant)
{
    using Paged = std::shared_ptr<const render::PagedDocument>;
    const auto latest = vault.releasing().latest(cycle.id, wave, participant);
    if (!latest && latest.error().code == ErrorCode::ReleaseNotFound)
        return Paged();
    if (!latest)
        return latest.error();
    auto document = vault.reporting().document(latest->id, {.language = cycle.language});
    if (!document)
        return document.error();
    return Paged(std::make_shared<const render::PagedDocument>(render::layOutPages(*std::move(document))));
}

}  // namespace

ReadingController::ReadingController(WorkspaceSession &session, Selection &selection, QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection)
{
    connect(&selection, &Selection::cycleChanged, this, &ReadingController::refresh);
    connect(&selection, &Selection::participantChanged, this, &ReadingController::refresh);
    connect(&session, &WorkspaceSession::vaultClosed, this, &ReadingController::forget);
    connect(&session, &WorkspaceSession::vaultOpened, this, &ReadingController::forget);
    connect(&session, &WorkspaceSession::changed, this, [this](const workspace::Changes &changes) {
        if (changes.releases || changes.roster || changes.debriefs)
            refresh();
    });
}

void ReadingController::setLookedAt(bool isLookedAt)
{
    m_isLookedAt = isLookedAt;
    if (isLookedAt && m_isStale)
        refresh();
}

void ReadingController::refresh()
{
    m_isStale = !m_isLookedAt;
    if (m_selection.cycle() == nullptr)
        return forget();
    if (m_isStale)
        return;
    m_session.run(
        tr("Laying out the report"),
        [cycle = *m_selection.cycle(), wave = m_selection.wave(), participant = m_selection.participant()](
            workspace::Workspace &vault, const workspace::Progress &) { return read(vault, cycle, wave, participant); },
        this,
        [this](Result<Read> read) {
            if (read)
                take(*std::move(read));
            else
                Q_EMIT said({MessageTone::Problem, common::errorText(read.error()), {}, {}});
        });
}

Result<ReadingController::Read> ReadingController::read(workspace::Workspace &vault, const model::Cycle &cycle,
                                                        const WaveId &wave, const ParticipantId &participant)
{
    auto roster = vault.rostering().roster(cycle.id);
    if (!roster)
        return roster.error();
    Read read{.participants = std::move(roster->participants), .participant = participant, .facts = {}, .report = {}};
    sortByName(read.participants);
    const bool isKnown = std::any_of(read.participants.begin(), read.participants.end(),
                                     [&](const model::Participant &person) { return person.id == participant; });
    if (read.participants.empty())
        return read;
    if (!isKnown)
        read.participant = read.participants.front().id;
    auto report = readReport(vault, cycle, wave, read.participant);
    if (!report)
        return report.error();
    read.report = *std::move(report);
    read.facts = QStringList{cycle.name, wave.text()}.join(QStringLiteral(" · "));
    return read;
}

void ReadingController::take(Read read)
{
    m_view = {};
    m_view.choices = choicesOf(m_selection);
    for (const model::Participant &person : read.participants) {
        if (person.id == read.participant) {
            m_view.person = static_cast<int>(m_view.people.size());
            m_view.title = shownName(person);
        }
        m_view.people.push_back({person.id, shownName(person)});
    }
    m_view.report = std::move(read.report);
    if (m_view.report) {
        const QString day =
            QLocale().toString(m_view.report->document->createdAt.toLocalTime().date(), QLocale::ShortFormat);
        m_view.subtitle =
            tr("%1 · released %2 · %n page(s), as printed", nullptr, static_cast<int>(m_view.report->pages.size()))
                .arg(read.facts, day);
    } else {
        m_view.emptyTitle = m_view.people.empty() ? tr("No participants yet") : tr("Not released yet");
        m_view.emptyText = tr("A report can be read here once it has been released.");
    }
    Q_EMIT viewChanged(m_view);
}

void ReadingController::forget()
{
    m_isStale = true;
    m_view = {};
    Q_EMIT viewChanged(m_view);
}

}  // namespace circumspect::desktop
