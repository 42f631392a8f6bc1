// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/german.h"

namespace circumspect::report {

std::vector<PhraseEntry> germanDebriefPhrases()
{
    return {
        {Phrase::SpaceToWrite, u"Platz zum Schreiben"},
        {Phrase::ThemesTitle, u"Themen und Belege"},
        {Phrase::ThemesLead,
         u"Ein Thema ist ein Faden, der sich durch mehrere Zahlen und Kommentare zieht. Zwei oder drei genügen."},
        {Phrase::ThemesAskFigures,
         u"Welche Botschaft kehrt in Zahlen und Kommentaren wieder, und bei mehr als einer Gruppe?"},
        {Phrase::ThemesAskSurprise, u"Was hat Sie überrascht, und wen könnten Sie um ein Beispiel bitten?"},
        {Phrase::ThemesAskStrength, u"Welche Stärke könnte bei dem helfen, was Sie ändern möchten?"},
        {Phrase::ThemesCaption, u"Themen, was für sie spricht und was dagegen"},
        {Phrase::ThemesTheme, u"Thema"},
        {Phrase::ThemesFor, u"Was dafür spricht"},
        {Phrase::ThemesAgainst, u"Was dagegen spricht"},
        {Phrase::ThemesOpen, u"Was ich verstehen möchte"},
        {Phrase::ThemesNotes, u"Was das für mich bedeutet"},
        {Phrase::PlanTitle, u"Mein Entwicklungsplan"},
        {Phrase::PlanLead,
         u"Zwei oder drei Ziele genügen: Eines, das geübt wird, ändert mehr als fünf, die auf dem Papier stehen."},
        {Phrase::PlanLeadFilled, u"Sie haben sich %n\u00a0Ziel gesetzt.", u"Sie haben sich %n\u00a0Ziele gesetzt."},
        {Phrase::PlanLeadHeld, u"Das Auswertungsgespräch fand am %1 statt."},
        {Phrase::PlanCaption, u"Ziele und die ersten Schritte dorthin"},
        {Phrase::PlanStep, u"Schritt"},
        {Phrase::PlanGoal, u"Ziel\u00a0%1"},
        {Phrase::PlanFrom, u"Von: was ich heute tue"},
        {Phrase::PlanTo, u"Zu: was andere stattdessen sehen werden"},
        {Phrase::PlanFirstStep, u"Erster Schritt, binnen 14\u00a0Tagen"},
        {Phrase::PlanStepBy, u"%1 (bis %2)"},
        {Phrase::PlanWhoNotices, u"Wer es zuerst bemerken wird"},
        {Phrase::PlanMeasure, u"Woran ich merke, dass es wirkt"},
        {Phrase::PlanAfterDays, u"Nach %1\u00a0Tagen"},
        {Phrase::PlanProgressStarted, u"begonnen"},
        {Phrase::PlanProgressDone, u"erreicht"},
        {Phrase::PlanProgressDropped, u"aufgegeben"},
        {Phrase::PlanAgainCaption, u"Noch einmal hinsehen"},
        {Phrase::PlanAgainWhat, u"Was"},
        {Phrase::PlanAgainWhen, u"Wann"},
        {Phrase::PlanAgainLearn, u"Was ich daraus erfahren möchte"},
        {Phrase::PlanPulse, u"Kurzabfrage: wenige Fragen an wenige Personen"},
        {Phrase::PlanRetest, u"Wiederholung: noch einmal der ganze Fragebogen"},
        {Phrase::PlanAgainRule,
         u"Eine Kurzabfrage nach etwa drei Monaten fragt nur nach Ihren Zielen. Eine Wiederholung nach etwa einem Jahr "
         u"zeigt, was andere dann sehen; wer dabei antwortet, ist ebenso gut geschützt wie dieses Mal."},
        {Phrase::SharingTitle, u"Etwas zurückgeben"},
        {Phrase::SharingLead, u"Menschen haben Ihnen ihre Zeit und ihre ehrliche Sicht gegeben. Danken Sie ihnen "
                              u"binnen zwei Wochen und sagen Sie ihnen, was Sie damit tun werden."},
        {Phrase::SharingThank, u"Danken Sie allen Eingeladenen, und zwar mit denselben Worten."},
        {Phrase::SharingHeard, u"Nennen Sie etwas, das Sie gefreut hat, und etwas, das Sie nachdenklich gemacht hat."},
        {Phrase::SharingDo, u"Nennen Sie etwas, das Sie anders machen werden, und ab wann man es sehen kann."},
        {Phrase::SharingAsk, u"Bitten Sie darum, Ihnen zu sagen, wenn man es sieht, und auch, wenn nicht."},
        {Phrase::SharingNever, u"Fragen Sie nicht, wer was gesagt hat, und rechtfertigen Sie sich nicht."},
        {Phrase::SharingChoose, u"Was ich teilen möchte"},
        {Phrase::SharingPicture, u"Das Bild auf einer Seite"},
        {Phrase::SharingStrengths, u"Meine Stärken: %1"},
        {Phrase::SharingGrowth, u"Meine Entwicklungsfelder: %1"},
        {Phrase::SharingStrengthsPlain, u"Meine Stärken"},
        {Phrase::SharingGrowthPlain, u"Meine Entwicklungsfelder"},
        {Phrase::SharingGoal, u"Ziel\u00a0%1: %2"},
        {Phrase::SharingGoalPlain, u"Meine Ziele"},
        {Phrase::SharingStep, u"Meinen ersten Schritt und wann ich ihn tue"},
        {Phrase::SharingHelp, u"Wobei ich mir Hilfe wünsche"},
        {Phrase::SharingNothing, u"Vorerst nichts; dieser Bericht gehört mir"},
        {Phrase::SharingCaption, u"Mit wem ich es teile"},
        {Phrase::SharingWith, u"Mit wem"},
        {Phrase::SharingWhat, u"Was"},
        {Phrase::SharingWhen, u"Wann und wie"},
        {Phrase::SharingWords, u"Meine Worte des Dankes"},
    };
}

}  // namespace circumspect::report
