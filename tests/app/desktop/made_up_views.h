// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/collection/collection_view.h"
#include "desktop/pages/damage/damage_view.h"
#include "desktop/pages/members/members_view.h"
#include "desktop/pages/notes/notes_view.h"
#include "desktop/pages/participants/batch_view.h"
#include "desktop/pages/participants/participants_view.h"
#include "desktop/pages/plan/plan_view.h"
#include "desktop/pages/quality/quality_view.h"
#include "desktop/pages/reading/reading_view.h"
#include "desktop/pages/results/results_view.h"
#include "desktop/pages/templates/templates_view.h"
#include "desktop/pages/welcome/welcome_view.h"
#include "desktop/shell/prompts.h"

namespace circumspect::desktop {

/// View values of an invented cohort, for pages tested without a vault.
WelcomeView madeUpWelcome();
ParticipantsView madeUpParticipants();
/// Two imports, of which the second can be withdrawn.
CollectionView madeUpCollection();
/// The same with a preview that has two problems.
CollectionView madeUpPreview();
/// A uniform form, an excluded one, and one fixed by a release.
QualityView madeUpQuality();
UnlockQuestion madeUpUnlock();
NewVaultQuestion madeUpNewVault();
Question madeUpQuestion();
/// Two reports that would be released and one that waits.
ReleaseQuestion madeUpRelease();
/// One that asks for a reason.
Question madeUpReasonQuestion();
PassphraseQuestion madeUpPassphrase();
Disclosure madeUpDisclosure();
ChoiceQuestion madeUpChoice();
MembersView madeUpMembers();
NotesView madeUpNotes();
/// Two goals of a debrief held in April, and a part changed on both sides.
PlanView madeUpPlan();
/// The sample document of the renderer's tests.
ReadingView madeUpReading();
DamageView madeUpDamagePage();
/// Ten competencies; direct reports are withheld for the third and the seventh.
ResultsView madeUpResults();

/// A batch of reports under way: some written, one worth a look, one failed.
BatchView madeUpBatch();
ReportQuestion madeUpReports();
TemplatesView madeUpTemplates();

}  // namespace circumspect::desktop
