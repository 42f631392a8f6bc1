// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/french.h"

namespace circumspect::report {

std::vector<PhraseEntry> frenchDebriefPhrases()
{
    return {
        {Phrase::SpaceToWrite, u"espace pour écrire"},
        {Phrase::ThemesTitle, u"Thèmes et indices"},
        {Phrase::ThemesLead,
         u"Un thème est un fil qui relie plusieurs chiffres et plusieurs commentaires. Deux ou trois suffisent."},
        {Phrase::ThemesLeadFilled, u"L’entretien de restitution a dégagé %n\u00a0thème.",
         u"L’entretien de restitution a dégagé %n\u00a0thèmes."},
        {Phrase::ThemesAskFigures,
         u"Quel message revient dans les chiffres et dans les commentaires, et dans plus d’un groupe\u202f?"},
        {Phrase::ThemesAskSurprise, u"Qu’est-ce qui vous a surpris, et à qui pourriez-vous demander un exemple\u202f?"},
        {Phrase::ThemesAskStrength, u"Quel point fort pourrait vous aider dans ce que vous voulez changer\u202f?"},
        {Phrase::ThemesCaption, u"Les thèmes, ce qui les appuie et ce qui les contredit"},
        {Phrase::ThemesTheme, u"Thème"},
        {Phrase::ThemesFor, u"Ce qui l’appuie"},
        {Phrase::ThemesAgainst, u"Ce qui le contredit"},
        {Phrase::ThemesOpen, u"Ce que je veux comprendre"},
        {Phrase::ThemesNotes, u"Ce que cela signifie pour moi"},
        {Phrase::PlanTitle, u"Mon plan de développement"},
        {Phrase::PlanLead, u"Deux ou trois objectifs suffisent\u00a0: un seul, mis en pratique, change plus que cinq "
                           u"couchés sur le papier."},
        {Phrase::PlanLeadFilled, u"Vous vous êtes fixé %n\u00a0objectif.", u"Vous vous êtes fixé %n\u00a0objectifs."},
        {Phrase::PlanLeadHeld, u"L’entretien de restitution a eu lieu le %1."},
        {Phrase::PlanCaption, u"Les objectifs et les premiers pas"},
        {Phrase::PlanStep, u"Étape"},
        {Phrase::PlanGoal, u"Objectif\u00a0%1"},
        {Phrase::PlanFrom, u"De\u00a0: ce que je fais aujourd’hui"},
        {Phrase::PlanTo, u"À\u00a0: ce que l’on verra à la place"},
        {Phrase::PlanFirstStep, u"Premier pas, dans les 14\u00a0jours"},
        {Phrase::PlanStepBy, u"%1 (d’ici le %2)"},
        {Phrase::PlanWhoNotices, u"Qui le remarquera en premier"},
        {Phrase::PlanMeasure, u"À quoi je saurai que cela fonctionne"},
        {Phrase::PlanAfterDays, u"Après %1\u00a0jours"},
        {Phrase::PlanProgressStarted, u"commencé"},
        {Phrase::PlanProgressDone, u"atteint"},
        {Phrase::PlanProgressDropped, u"abandonné"},
        {Phrase::PlanAgainCaption, u"Regarder à nouveau"},
        {Phrase::PlanAgainWhat, u"Quoi"},
        {Phrase::PlanAgainWhen, u"Quand"},
        {Phrase::PlanAgainLearn, u"Ce que je veux en apprendre"},
        {Phrase::PlanPulse, u"Sondage éclair\u00a0: quelques questions à quelques personnes"},
        {Phrase::PlanRetest, u"Nouvelle mesure\u00a0: tout le questionnaire à nouveau"},
        {Phrase::PlanAgainRule, u"Un sondage éclair, après trois mois environ, ne porte que sur vos objectifs. Une "
                                u"nouvelle mesure, après un an environ, montre ce que les autres voient alors\u202f; "
                                u"les personnes qui y répondent sont aussi bien protégées que cette fois-ci."},
        {Phrase::SharingTitle, u"Partager en retour"},
        {Phrase::SharingLead, u"Des personnes vous ont donné leur temps et leur regard sincère. Remerciez-les dans les "
                              u"deux semaines et dites-leur ce que vous allez en faire."},
        {Phrase::SharingThank, u"Remerciez toutes les personnes invitées, avec les mêmes mots."},
        {Phrase::SharingHeard, u"Citez une chose entendue qui vous réjouit et une qui vous a fait réfléchir."},
        {Phrase::SharingDo, u"Citez une chose que vous ferez autrement, et dites quand on pourra le voir."},
        {Phrase::SharingAsk, u"Demandez-leur de vous dire quand elles le voient, et quand elles ne le voient pas."},
        {Phrase::SharingNever, u"Ne demandez pas qui a dit quoi et ne vous justifiez pas."},
        {Phrase::SharingChoose, u"Ce que je choisis de partager"},
        {Phrase::SharingPicture, u"Le portrait en une page"},
        {Phrase::SharingStrengths, u"Mes points forts\u00a0: %1"},
        {Phrase::SharingGrowth, u"Mes axes de progrès\u00a0: %1"},
        {Phrase::SharingStrengthsPlain, u"Mes points forts"},
        {Phrase::SharingGrowthPlain, u"Mes axes de progrès"},
        {Phrase::SharingGoal, u"Objectif\u00a0%1\u00a0: %2"},
        {Phrase::SharingGoalPlain, u"Mes objectifs"},
        {Phrase::SharingStep, u"Mon premier pas, et quand je le ferai"},
        {Phrase::SharingHelp, u"Ce pour quoi j’aimerais de l’aide"},
        {Phrase::SharingNothing, u"Rien pour l’instant\u202f; ce rapport m’appartient"},
        {Phrase::SharingCaption, u"Avec qui je le partage"},
        {Phrase::SharingWith, u"Avec qui"},
        {Phrase::SharingWhat, u"Quoi"},
        {Phrase::SharingWhen, u"Quand et comment"},
        {Phrase::SharingWords, u"Mes mots de remerciement"},
    };
}

}  // namespace circumspect::report
