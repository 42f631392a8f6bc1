// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/application.h"
#include "desktop/dialogs/templates_dialog.h"
#include "desktop/pages/notes/notes_page.h"
#include "desktop/pages/participants/participants_page.h"
#include "desktop/pages/plan/plan_page.h"
#include "desktop/pages/reading/reading_page.h"
#include "desktop/pages/results/results_page.h"
#include "desktop/widgets/paper_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

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

void Application::wirePlan()
{
    connect(m_planPage, &PlanPage::cycleChosen, &m_selection, &Selection::chooseCycle);
    connect(m_planPage, &PlanPage::personChosen, &m_plan, &PlanController::choose);
    connect(m_planPage, &PlanPage::planEdited, &m_plan, &PlanController::edit);
    connect(m_planPage, &PlanPage::heldEdited, &m_plan, &PlanController::setHeld);
    connect(m_planPage, &PlanPage::goalAdded, &m_plan, &PlanController::addGoal);
    connect(m_planPage, &PlanPage::goalRemoved, &m_plan, &PlanController::removeGoal);
    connect(m_planPage, &PlanPage::undoRequested, &m_plan, &PlanController::undo);
    connect(m_planPage, &PlanPage::redoRequested, &m_plan, &PlanController::redo);
    connect(m_planPage, &PlanPage::mineKept, &m_plan, &PlanController::keepMine);
    connect(m_planPage, &PlanPage::theirsKept, &m_plan, &PlanController::keepTheirs);
    connect(m_planPage, &PlanPage::saveRequested, &m_plan, &PlanController::flush);
    connect(m_planPage, &PlanPage::retryRequested, &m_plan, &PlanController::saveAgain);
    connect(&m_plan, &PlanController::viewChanged, m_planPage, qOverload<const PlanView &>(&PlanPage::show));
    connect(&m_plan, &PlanController::statusChanged, m_planPage, &PlanPage::showStatus);
    connect(&m_plan, &PlanController::said, m_planPage, &PlanPage::showMessage);
    connect(m_actions[ActionId::Undo], &QAction::triggered, this, &Application::undo);
    connect(m_actions[ActionId::Redo], &QAction::triggered, this, &Application::redo);
}

void Application::wireReading()
{
    connect(m_readingPage, &ReadingPage::cycleChosen, &m_selection, &Selection::chooseCycle);
    connect(m_readingPage, &ReadingPage::waveChosen, &m_selection, &Selection::chooseWave);
    connect(m_readingPage, &ReadingPage::personChosen, &m_selection, &Selection::chooseParticipant);
    connect(m_readingPage, &ReadingPage::lookedAt, &m_reading, &ReadingController::setLookedAt);
    connect(m_readingPage, &ReadingPage::exportRequested, this, &Application::exportShown);
    connect(m_readingPage, &ReadingPage::messageActionRequested, this, &Application::openLastFolder);
    connect(&m_reading, &ReadingController::viewChanged, m_readingPage,
            qOverload<const ReadingView &>(&ReadingPage::show));
    connect(&m_reading, &ReadingController::said, m_readingPage, &ReadingPage::showMessage);
    PaperView *paper = &m_readingPage->paper();
    connect(m_actions[ActionId::ZoomIn], &QAction::triggered, paper, &PaperView::zoomIn);
    connect(m_actions[ActionId::ZoomOut], &QAction::triggered, paper, &PaperView::zoomOut);
    connect(m_actions[ActionId::ActualSize], &QAction::triggered, paper, &PaperView::zoomToActualSize);
}

void Application::stepPerson(int by)
{
    if (m_window.currentPage() == m_readingPage)
        by < 0 ? m_readingPage->previousPerson() : m_readingPage->nextPerson();
    else
        by < 0 ? m_resultsPage->previousPerson() : m_resultsPage->nextPerson();
}

/// Elsewhere than in a plan, fields look after what is typed into them.
void Application::undo()
{
    if (m_window.currentPage() == m_planPage)
        m_plan.undo();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()))
        text->undo();
    else if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        line->undo();
}

void Application::redo()
{
    if (m_window.currentPage() == m_planPage)
        m_plan.redo();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()))
        text->redo();
    else if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        line->redo();
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

void Application::wireTemplates()
{
    connect(m_actions[ActionId::ReportTemplates], &QAction::triggered, &m_templates, &TemplatesController::open);
    connect(&m_templates, &TemplatesController::opened, m_templatesDialog, &QDialog::open);
    connect(&m_templates, &TemplatesController::closed, m_templatesDialog, &QDialog::reject);
    connect(&m_templates, &TemplatesController::viewChanged, m_templatesDialog, &TemplatesDialog::showTemplates);
    connect(&m_templates, &TemplatesController::said, m_templatesDialog, &TemplatesDialog::showMessage);
    connect(m_templatesDialog, &TemplatesDialog::addRequested, &m_templates, &TemplatesController::add);
    connect(m_templatesDialog, &TemplatesDialog::logoRequested, &m_templates, &TemplatesController::setLogo);
    connect(m_templatesDialog, &TemplatesDialog::saveRequested, &m_templates, &TemplatesController::save);
    connect(m_templatesDialog, &TemplatesDialog::removeRequested, &m_templates, &TemplatesController::remove);
    connect(m_templatesDialog, &TemplatesDialog::chosen, &m_templates, &TemplatesController::chooseForExports);
}

}  // namespace circumspect::desktop
