// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/typed_controller.h"

namespace circumspect::desktop {

TypedController::TypedController(WorkspaceSession &session, Selection &selection, const SavePace &pace, QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection), m_timer(pace)
{
    connect(&m_timer, &SaveTimer::due, this, &TypedController::flush);
    connect(&session, &WorkspaceSession::leaving, this, &TypedController::flush);
    connect(&session, &WorkspaceSession::vaultOpened, this, &TypedController::forget);
    connect(&session, &WorkspaceSession::vaultClosed, this, &TypedController::forget);
    connect(&session, &WorkspaceSession::changed, this, [this](const workspace::Changes &changes) {
        if (concerns(changes))
            refresh();
    });
    connect(&selection, &Selection::cycleChanged, this, &TypedController::refresh);
    connect(&selection, &Selection::participantChanged, this, [this] { showPerson(); });
}

void TypedController::choose(const ParticipantId &participant)
{
    flush();
    m_selection.chooseParticipant(participant);
}

void TypedController::flush()
{
    m_timer.stop();
    if (m_session.vault())
        saveWhatIsDue();
}

void TypedController::forget()
{
    m_timer.stop();
    forgetTexts();
}

}  // namespace circumspect::desktop
