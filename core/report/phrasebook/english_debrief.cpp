// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/english.h"

namespace circumspect::report {

std::vector<PhraseEntry> englishDebriefPhrases()
{
    return {
        {Phrase::SpaceToWrite, u"space to write"},
        {Phrase::ThemesTitle, u"Themes and evidence"},
        {Phrase::ThemesLead,
         u"A theme is a thread that runs through several figures and comments. Two or three are enough."},
        {Phrase::ThemesLeadFilled, u"The debrief has named %n theme.", u"The debrief has named %n themes."},
        {Phrase::ThemesAskFigures,
         u"Which message comes back in figures and in comments, and from more than one group?"},
        {Phrase::ThemesAskSurprise, u"What surprised you, and whom could you ask for an example?"},
        {Phrase::ThemesAskStrength, u"Which strength could help with what you want to change?"},
        {Phrase::ThemesCaption, u"Themes, what speaks for them and what against"},
        {Phrase::ThemesTheme, u"Theme"},
        {Phrase::ThemesFor, u"What speaks for it"},
        {Phrase::ThemesAgainst, u"What speaks against it"},
        {Phrase::ThemesOpen, u"What I want to understand"},
        {Phrase::ThemesNotes, u"What this means for me"},
        {Phrase::PlanTitle, u"My development plan"},
        {Phrase::PlanLead,
         u"Two or three goals are enough: one that is practised changes more than five that are written down."},
        {Phrase::PlanLeadFilled, u"You have set yourself %n goal.", u"You have set yourself %n goals."},
        {Phrase::PlanLeadHeld, u"The debrief was held on %1."},
        {Phrase::PlanCaption, u"Goals and the first steps towards them"},
        {Phrase::PlanStep, u"Step"},
        {Phrase::PlanGoal, u"Goal %1"},
        {Phrase::PlanFrom, u"From: what I do today"},
        {Phrase::PlanTo, u"To: what people will see instead"},
        {Phrase::PlanFirstStep, u"First step, within 14 days"},
        {Phrase::PlanStepBy, u"%1 (by %2)"},
        {Phrase::PlanWhoNotices, u"Who will notice first"},
        {Phrase::PlanMeasure, u"How I will know that it works"},
        {Phrase::PlanAfterDays, u"After %1 days"},
        {Phrase::PlanProgressStarted, u"started"},
        {Phrase::PlanProgressDone, u"done"},
        {Phrase::PlanProgressDropped, u"dropped"},
        {Phrase::PlanAgainCaption, u"Looking again"},
        {Phrase::PlanAgainWhat, u"What"},
        {Phrase::PlanAgainWhen, u"When"},
        {Phrase::PlanAgainLearn, u"What I want to learn from it"},
        {Phrase::PlanPulse, u"Pulse: a few questions to a few people"},
        {Phrase::PlanRetest, u"Retest: the whole questionnaire again"},
        {Phrase::PlanAgainRule,
         u"A pulse after about three months asks about your goals only. A retest after about a year shows what others "
         u"see then; both are answered by people who are as well protected as they were now."},
        {Phrase::SharingTitle, u"Sharing back"},
        {Phrase::SharingLead, u"People gave you their time and their honest view. Thank them within two weeks, and "
                              u"tell them what you will do with it."},
        {Phrase::SharingThank, u"Thank everyone who was invited, all in the same words."},
        {Phrase::SharingHeard, u"Name one thing you heard that you are glad of, and one that made you think."},
        {Phrase::SharingDo, u"Name one thing you will do differently, and when people can expect to see it."},
        {Phrase::SharingAsk, u"Ask them to tell you when they see it, and when they do not."},
        {Phrase::SharingNever, u"Do not ask who said what, and do not explain yourself."},
        {Phrase::SharingChoose, u"What I choose to share"},
        {Phrase::SharingPicture, u"The picture on one page"},
        {Phrase::SharingStrengths, u"My strengths: %1"},
        {Phrase::SharingGrowth, u"My growth areas: %1"},
        {Phrase::SharingStrengthsPlain, u"My strengths"},
        {Phrase::SharingGrowthPlain, u"My growth areas"},
        {Phrase::SharingGoal, u"Goal %1: %2"},
        {Phrase::SharingGoalPlain, u"My goals"},
        {Phrase::SharingStep, u"My first step, and when I will take it"},
        {Phrase::SharingHelp, u"What I would like help with"},
        {Phrase::SharingNothing, u"Nothing for now; this report belongs to me"},
        {Phrase::SharingCaption, u"With whom I share it"},
        {Phrase::SharingWith, u"With whom"},
        {Phrase::SharingWhat, u"What"},
        {Phrase::SharingWhen, u"When and how"},
        {Phrase::SharingWords, u"My words of thanks"},
    };
}

}  // namespace circumspect::report
