// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/application.h"
#include "desktop/pages/notes/notes_page.h"
#include "desktop/pages/participants/participants_page.h"

namespace circumspect::desktop {

void Application::wireNotes()
{
    connect(m_notesPage, &NotesPage::cycleChosen, &m_selection, &Selection::chooseCycle);
    connect(m_notesPage, &NotesPage::personChosen, &m_notes, &NotesController::choose);
    connect(m_notesPage, &NotesPage::typed, &m_notes, &NotesController::type);
    connect(m_notesPage, &NotesPage::saveRequested, &m_notes, &NotesController::flush);
    connect(&m_notes, &NotesController::viewChanged, m_notesPage, qOverload<const NotesView &>(&NotesPage::show));
    connect(&m_notes, &NotesController::statusChanged, m_notesPage, &NotesPage::showStatus);
    connect(&m_notes, &NotesController::said, m_notesPage, &NotesPage::showMessage);
}

void Application::wireSharing()
{
    const auto wire = [this](ActionId id, auto *receiver, auto slot) {
        connect(m_actions[id], &QAction::triggered, receiver, slot);
    };
    wire(ActionId::AssignCoaches, this, [this] { m_sharing.assignCoaches(chosenPeople()); });
    wire(ActionId::MakeCoachFile, &m_sharing, &SharingController::makeCoachFile);
    wire(ActionId::MakeParticipantFile, this, [this] {
        const auto people = chosenPeople();
        m_sharing.makeParticipantFile(people.size() == 1 ? people.front() : ParticipantId());
    });
    wire(ActionId::MakePackage, &m_packages, &PackagesController::make);
    wire(ActionId::OpenPackage, &m_packages, &PackagesController::askForPackage);
    wire(ActionId::SettleDifferences, &m_packages, &PackagesController::settle);
    connect(m_participantsPage, &ParticipantsPage::coachesRequested, &m_sharing, &SharingController::assignCoaches);
    connect(&m_sharing, &SharingController::said, this, &Application::tellPages);
    connect(&m_packages, &PackagesController::said, this, &Application::tellPages);
}

}  // namespace circumspect::desktop
