// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/french.h"

namespace circumspect::report {

std::vector<PhraseEntry> frenchGuidePhrases()
{
    return {
        {Phrase::CoverRoleAndOrganisation, u"%1, %2"},
        {Phrase::CoverCycle, u"Cycle"},
        {Phrase::CoverWave, u"Vague"},
        {Phrase::CoverInstrument, u"Questionnaire"},
        {Phrase::CoverInstrumentVersion, u"%1, version\u00a0%2"},
        {Phrase::CoverRelease, u"Version publiée"},
        {Phrase::CoverReleaseValue, u"N°\u00a0%1, établie le %2"},
        {Phrase::CoverCounts, u"Qui a été invité et qui a répondu"},
        {Phrase::CoverBelongsTo, u"Ce rapport vous appartient. Il a été établi pour votre développement et pour rien "
                                 u"d’autre\u202f; c’est vous qui décidez qui d’autre le lira."},

        {Phrase::GuideTitle, u"Comment lire ce rapport"},
        {Phrase::GuideLead,
         u"Les réponses de %n\u00a0personne sont à l’origine des chiffres nommés «\u202fTous les autres\u202f» dans ce "
         u"rapport.",
         u"Les réponses de %n\u00a0personnes sont à l’origine des chiffres nommés «\u202fTous les autres\u202f» dans "
         u"ce rapport."},
        {Phrase::GuideLeadWithoutCount,
         u"Cette page explique comment les réponses sont devenues les chiffres qui suivent."},
        {Phrase::GuideNoOthersTitle, u"Ce que ce rapport ne peut pas montrer"},
        {Phrase::GuideNoOthers, u"Aucune évaluation par d’autres personnes ne peut être affichée, car trop peu d’entre "
                                u"elles ont répondu. Les pages suivantes ne contiennent que votre propre regard."},
        {Phrase::GuideNothing, u"Aucune évaluation ne peut être affichée, car trop peu de personnes ont répondu et il "
                               u"n’y a pas d’auto-évaluation."},
        {Phrase::GuideNoSelf, u"Il n’y a pas d’auto-évaluation\u202f; rien dans ce rapport ne compare donc votre "
                              u"propre regard à celui des autres."},

        {Phrase::GuideScaleHeading, u"L’échelle"},
        {Phrase::GuideScale, u"Chaque énoncé a été évalué de %1 («\u202f%2\u202f») à %3 («\u202f%4\u202f»)."},
        {Phrase::GuideNotObserved,
         u"«\u202f%1\u202f» compte comme une absence de réponse et n’entre jamais dans une moyenne."},

        {Phrase::GuideGroupsHeading, u"Qui est qui"},
        {Phrase::GuideSelf, u"Votre propre évaluation."},
        {Phrase::GuideManager,
         u"Regard affiché séparément. Chaque personne de ce groupe en a été informée avant de répondre."},
        {Phrase::GuideGroup, u"Une moyenne, affichée seulement si au moins trois personnes ont répondu."},
        {Phrase::GuideCombined, u"Des groupes affichés ensemble, parce que l’un d’eux au moins avait trop peu de "
                                u"réponses pour être affiché seul."},
        {Phrase::GuideAllOthers, u"Toutes les personnes des groupes ci-dessus, sauf vous. Chaque personne compte une "
                                 u"fois, quel que soit son groupe."},
        {Phrase::GuideAllOthersAlone,
         u"Toutes les personnes, sauf vous. Chaque personne compte une fois, quel que soit son groupe."},

        {Phrase::GuideWithheldHeading, u"Ce qui a été regroupé ou n’est pas affiché"},
        {Phrase::GuideNothingWithheld, u"Dans ce rapport, rien n’a dû être regroupé ni retiré de l’affichage."},
        {Phrase::GuideWhyWithheld,
         u"Une valeur n’est affichée que si personne ne peut en déduire qui a donné quelle réponse. Lorsque cela ne "
         u"peut pas être garanti, la mention «\u202fnon affiché\u202f» la remplace, avec l’une de ces deux "
         u"raisons\u00a0: «\u202f%1\u202f» ou «\u202f%2\u202f»."},
        {Phrase::GuideMerged,
         u"%1\u00a0: affichés ensemble, parce que l’un de ces groupes au moins avait trop peu de réponses."},
        {Phrase::GuideHiddenGroup, u"%1\u00a0: non affiché (%2)."},
        {Phrase::GuideColumnWithheld, u"%1\u00a0: non affiché (%2)."},
        {Phrase::GuideCellsWithheld,
         u"%1\u00a0: %n\u00a0valeur isolée n’est pas affichée. Le registre en annexe l’indique.",
         u"%1\u00a0: %n\u00a0valeurs isolées ne sont pas affichées. Le registre en annexe les énumère."},
        {Phrase::GuideCellsWithheldHere, u"%1\u00a0: %n\u00a0valeur isolée n’est pas affichée.",
         u"%1\u00a0: %n\u00a0valeurs isolées ne sont pas affichées."},

        {Phrase::GuideSymbolsHeading, u"Symboles et signes"},
        {Phrase::GuideSignsCaption, u"Signes des tableaux et des graphiques"},
        {Phrase::GuideHollow, u"Marque creuse"},
        {Phrase::GuideHollowMeaning, u"une valeur qui n’est pas affichée\u202f; la marque se trouve au bord du "
                                     u"graphique et ne dit rien de cette valeur"},
        {Phrase::GuideSignCountMeaning, u"le nombre de personnes dont les réponses sont à l’origine d’une moyenne"},
        {Phrase::GuideSignGapMeaning, u"votre évaluation moins la moyenne de tous les autres\u00a0: «\u202f+\u202f» "
                                      u"lorsque la vôtre est plus élevée, «\u202f−\u202f» lorsque c’est la leur"},
        {Phrase::GuideSignNoAnswerMeaning, u"aucune réponse n’a été donnée\u202f; rien n’est caché"},
        {Phrase::GuideSignWithheldMeaning,
         u"une valeur existe, mais elle n’est pas affichée, pour protéger les personnes qui ont répondu"},
        {Phrase::GuideSignCodedMeaning,
         u"la moyenne se situe à ce point ou au-delà\u202f; plus près de l’extrémité de l’échelle, elle révélerait ce "
         u"que chacun a répondu. Les graphiques la placent à ce point"},
        {Phrase::GuideSignAgreementMeaning, u"à quel point les réponses se ressemblent, en cinq degrés\u00a0: %1"},
        {Phrase::GuideSignReversed, u"(inversé)"},
        {Phrase::GuideSignReversedMeaning,
         u"l’énoncé décrit le contraire de la compétence\u202f; ses valeurs sont retournées, afin qu’une valeur élevée "
         u"traduise toujours davantage de cette compétence"},

        {Phrase::GuideDifferencesHeading, u"À partir de quand y a-t-il une différence\u202f?"},
        {Phrase::GuideDifferences,
         u"Dans ce rapport, deux évaluations sont dites différentes lorsque l’écart entre elles dépasse %1. Des "
         u"différences plus petites sont normales entre des personnes qui voient la même chose."},
        {Phrase::GuideAskTitle, u"Merci de ne pas chercher à savoir qui a dit quoi"},
        {Phrase::GuideAsk, u"Les personnes ont répondu sur la promesse que personne ne le ferait. La question la plus "
                           u"utile est de savoir ce qui, dans vos actes, les a amenées à répondre ainsi\u202f; et rien "
                           u"ne vous empêche de demander des exemples à toutes."},

        {Phrase::CertaintyFew, u"Ces moyennes reposent sur peu de personnes\u00a0: si l’une d’elles avait partout "
                               u"répondu un point plus haut ou plus bas, une moyenne aurait bougé d’un quart de point "
                               u"ou plus. Prenez ces chiffres comme des impressions dont il vaut la peine de parler."},
        {Phrase::CertaintySome,
         u"Si une seule personne avait partout répondu un point plus haut ou plus bas, une moyenne de tous les autres "
         u"aurait bougé d’un ou deux dixièmes de point, et celle d’un seul groupe davantage. Des différences de cet "
         u"ordre ne veulent pas dire grand-chose."},
        {Phrase::CertaintyMany, u"Si une seule personne avait partout répondu un point plus haut ou plus bas, une "
                                u"moyenne de tous les autres aurait bougé d’un dixième de point ou moins. Les moyennes "
                                u"des différents groupes reposent sur moins de personnes et bougent davantage."},
        {Phrase::CertaintyUnknown, u"Les moyennes de peu de personnes bougent facilement. Ne voyez pas de différence "
                                   u"dans quelques dixièmes de point."},
    };
}

}  // namespace circumspect::report
