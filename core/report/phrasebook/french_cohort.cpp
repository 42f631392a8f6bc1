// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/french.h"

namespace circumspect::report {

std::vector<PhraseEntry> frenchCohortPhrases()
{
    return {
        {Phrase::CohortTitle, u"Rapport de cohorte"},
        {Phrase::CohortWhole, u"La cohorte entière"},
        {Phrase::CohortOnly, u"Seulement\u00a0: %1"},
        {Phrase::CohortBelongsTo, u"Ce rapport porte sur la cohorte dans son ensemble. Il ne dit rien d’une personne "
                                  u"en particulier\u202f; merci de ne pas chercher à le déduire."},
        {Phrase::CohortParticipants, u"Participants"},
        {Phrase::CohortParticipantsValue, u"%1 de %2"},
        {Phrase::CohortCountParticipants, u"%n\u00a0participant", u"%n\u00a0participants"},
        {Phrase::CohortCountOrganisations, u"%n\u00a0organisation", u"%n\u00a0organisations"},
        {Phrase::CohortReports, u"Rapports publiés"},
        {Phrase::CohortReportsValue, u"%1 sur %2, le dernier établi le %3"},
        {Phrase::CohortParticipation, u"Participation"},
        {Phrase::CohortParticipationLead, u"%1 des %2 personnes invitées ont répondu (%3)."},
        {Phrase::CohortPercent, u"%1\u00a0%"},
        {Phrase::CohortShare, u"Part"},
        {Phrase::CohortTogether, u"Tous les groupes ensemble"},
        {Phrase::CohortGroupsCaption, u"Invitations et réponses, par groupe"},
        {Phrase::CohortOrganisationsCaption, u"Invitations et réponses, par organisation"},
        {Phrase::CohortOrganisation, u"Organisation"},
        {Phrase::CohortOtherOrganisations, u"Les autres organisations ensemble"},
        {Phrase::CohortNoOrganisation,
         u"Une organisation n’est nommée que si elle-même et l’ensemble de celles qui ne le sont pas comptent chacune "
         u"au moins %1 participants. Ce n’est pas le cas ici\u202f; les nombres valent donc pour toutes ensemble."},
        {Phrase::CohortNotReleased,
         u"%n\u00a0participant n’a pas de rapport publié pour cette vague et n’entre dans aucun chiffre.",
         u"%n\u00a0participants n’ont pas de rapport publié pour cette vague et n’entrent dans aucun chiffre."},
        {Phrase::CohortTooFew, u"trop peu de participants"},
        {Phrase::CohortSpread, u"Comment la cohorte est perçue"},
        {Phrase::CohortSpreadLead, u"En moyenne, c’est sur %1 que tous les autres donnent l’évaluation la plus élevée "
                                   u"(%2) et sur %3 la plus basse (%4)."},
        {Phrase::CohortSpreadLeadSame, u"En moyenne, tous les autres évaluent chaque compétence à %1."},
        {Phrase::CohortSpreadLeadNone, u"Trop peu de participants ont des chiffres qui pourraient être affichés ici."},
        {Phrase::CohortSpreadChartTitle, u"Répartition des participants autour de la moyenne de tous les autres"},
        {Phrase::CohortSpreadAlt, u"Ligne pour %n\u00a0compétence. %1",
         u"Lignes pour %n\u00a0compétences, la moyenne la plus élevée en premier. %1"},
        {Phrase::CohortLowerQuarter, u"Quart inférieur"},
        {Phrase::CohortMedian, u"Médiane"},
        {Phrase::CohortUpperQuarter, u"Quart supérieur"},
        {Phrase::CohortMiddleHalf, u"Moitié centrale des participants"},
        {Phrase::CohortTenths, u"Dixièmes des participants"},
        {Phrase::CohortSpreadRule,
         u"Un quart des participants se situe au niveau du quart inférieur ou au-dessous, la moitié au niveau de la "
         u"médiane ou au-dessous, un quart au niveau du quart supérieur ou au-dessus. Ces valeurs sont affichées à "
         u"partir de %1 participants dont le chiffre est imprimé\u202f; «\u00a0n\u00a0» en donne le nombre."},
        {Phrase::CohortSelf, u"Soi et les autres dans la cohorte"},
        {Phrase::CohortSelfLead,
         u"Sur %n\u00a0compétence, la moyenne des auto-évaluations dépasse de plus de %3 celle de tous les autres (%1) "
         u"ou lui est inférieure d’autant (%2).",
         u"Sur %n\u00a0compétences, la moyenne des auto-évaluations est supérieure de plus de %3 à celle de tous les "
         u"autres dans %1 cas, et inférieure d’autant dans %2."},
        {Phrase::CohortSelfLeadAlike, u"En moyenne, les participants se voient à peu près comme tous les autres les "
                                      u"voient\u00a0: nulle part l’écart ne dépasse %1."},
        {Phrase::CohortSelfLeadNone, u"Trop peu de participants ont une auto-évaluation et un chiffre de tous les "
                                     u"autres que l’on pourrait comparer ici."},
        {Phrase::CohortSelfChartTitle, u"Moyennes de la cohorte sur toute l’échelle, de %1 à %2"},
        {Phrase::CohortSelfRule, u"Chaque moyenne compte les participants dont le chiffre est imprimé dans leur propre "
                                 u"rapport\u202f; ce ne sont pas forcément tout à fait les mêmes personnes."},
        {Phrase::CohortHeat, u"Chaque énoncé, groupe par groupe"},
        {Phrase::CohortHeatLead, u"La moyenne la plus élevée de tous les autres est celle de «\u00a0%1\u00a0» (%2), la "
                                 u"plus basse celle de «\u00a0%3\u00a0» (%4)."},
        {Phrase::CohortHeatChartTitle, u"Moyennes de la cohorte par énoncé et par groupe (%1)"},
        {Phrase::CohortHeatAlt, u"Tableau en couleurs de %n\u00a0énoncé par groupe. %1",
         u"Tableau en couleurs de %n\u00a0énoncés par groupe. %1"},
        {Phrase::CohortHeatRule, u"Un groupe compte là où il figure seul dans le rapport d’un participant\u202f; là où "
                                 u"il a été réuni à un autre, il n’entre que dans la moyenne de tous les autres."},
        {Phrase::CohortGoals, u"Objectifs de développement"},
        {Phrase::CohortGoalsLead, u"%1 ont noté %n\u00a0objectif.", u"%1 ont noté %n\u00a0objectifs."},
        {Phrase::CohortGoalsNone,
         u"Les objectifs sont comptés dès qu’au moins %1 participants de %2 organisations en ont noté un."},
        {Phrase::CohortGoalsNote,
         u"Lorsque l’on a indiqué sur quelle compétence porte un objectif, cela est compté ici. Les objectifs "
         u"eux-mêmes sont écrits dans les mots de chacun et ne sont pas cités."},
        {Phrase::CohortGoalsCaption, u"Sur quoi portent les objectifs"},
        {Phrase::CohortGoalsRule,
         u"Une compétence est nommée lorsque les objectifs d’au moins %1 participants de %2 organisations portent sur "
         u"elle et que les autres personnes ayant des objectifs, s’il y en a, sont au moins aussi nombreuses."},
        {Phrase::CohortChange, u"Avant et maintenant"},
        {Phrase::CohortChangeLead, u"De %4 à %5, plus nettement que le hasard ne l’expliquerait, la moyenne de tous "
                                   u"les autres a augmenté sur %1 et baissé sur %2 des %3 compétences."},
        {Phrase::CohortChangeLeadNone,
         u"De %1 à %2, aucune compétence n’a changé plus nettement que le hasard ne l’expliquerait."},
        {Phrase::CohortChangeLeadWithheld, u"Trop peu de participants ont des chiffres dans les deux vagues\u202f; "
                                           u"aucun changement ne peut donc être affiché."},
        {Phrase::CohortChangeOverall,
         u"Toutes compétences confondues, la moyenne est passée de %1 à %2, soit un changement de %3."},
        {Phrase::CohortChangeOverallInterval,
         u"Les données sont compatibles avec toute valeur de %1 à %2 point (intervalle à 95\u00a0%)."},
        {Phrase::CohortChangeEffect, u"Taille d’effet g\u00a0=\u00a0%1."},
        {Phrase::CohortChangeEffectInterval, u"Taille d’effet g\u00a0=\u00a0%1 (intervalle à 95\u00a0% de %2 à %3)."},
        {Phrase::CohortChangeRisen, u"%1 participant sur %n\u00a0est évalué globalement plus haut qu’avant.",
         u"%1 des %n\u00a0participants sont évalués globalement plus haut qu’avant."},
        {Phrase::CohortChangeReliable, u"Sur %n\u00a0participant, au-delà du bruit\u00a0: %1 en hausse, %2 en baisse.",
         u"Sur %n\u00a0participants, %1 (%3, avec un intervalle à 95\u00a0% de %4 à %5) ont progressé globalement "
         u"au-delà du bruit et %2 ont reculé."},
        {Phrase::CohortUp, u"Hausse au-delà du bruit"},
        {Phrase::CohortDown, u"Baisse au-delà du bruit"},
        {Phrase::CohortChangeRuleReliable,
         u"«\u202fAu-delà du bruit\u202f» compte les participants dont le propre changement dépasse 1,96 fois son "
         u"erreur type, selon la règle de leurs propres rapports et uniquement à partir de chiffres imprimés. Les "
         u"participants dont les rapports n’impriment pas d’écart type ne comptent ni d’un côté ni de l’autre. Affiché "
         u"à partir de %1 participants."},
        {Phrase::CohortChangePairs, u"%n\u00a0participant a un rapport dans les deux vagues et est comparé.",
         u"%n\u00a0participants ont un rapport dans les deux vagues et sont comparés."},
        {Phrase::CohortDropOuts, u"%n\u00a0participant a un rapport en %1, mais pas en %2.",
         u"%n\u00a0participants ont un rapport en %1, mais pas en %2."},
        {Phrase::CohortChangeChartTitle, u"Moyenne de tous les autres dans les deux vagues"},
        {Phrase::CohortChangeAlt, u"Ligne d’avant à après pour %n\u00a0compétence. %1",
         u"Lignes d’avant à après pour %n\u00a0compétences. %1"},
        {Phrase::CohortChangeAltRow, u"%1\u00a0: de %2 à %3."},
        {Phrase::CohortChanged, u"Changement"},
        {Phrase::CohortInterval, u"Intervalle à 95\u00a0%"},
        {Phrase::CohortEffect, u"Effet g"},
        {Phrase::CohortP, u"p"},
        {Phrase::CohortFromTo, u"%1 à %2"},
        {Phrase::CohortBelow, u"<\u00a0%1"},
        {Phrase::CohortNoise, u"Trait fin\u00a0: pas plus net que le hasard"},
        {Phrase::CohortChangeRuleInterval, u"L’intervalle contient les changements compatibles avec ces données\u202f; "
                                           u"s’il contient 0, le sens est incertain."},
        {Phrase::CohortChangeRuleEffect,
         u"L’effet g est le changement rapporté à la dispersion des participants (g de Hedges avec la moyenne des deux "
         u"écarts-types)\u202f; son intervalle (Bonett 2008) est affiché à partir de %1 paires."},
        {Phrase::CohortChangeRuleP,
         u"p provient d’un test t apparié, corrigé parce que plusieurs compétences sont testées à la fois (Benjamini "
         u"et Hochberg)\u202f; au-dessous de %1, un changement est dit plus net que le hasard. Un tiret figure là où "
         u"tous ont changé de la même façon."},
        {Phrase::CohortChangeCautionTitle, u"Avant de parler d’un effet"},
        {Phrase::CohortChangeCaution,
         u"Personne n’a été comparé à des personnes qui n’ont pas participé\u202f; d’autres raisons peuvent donc "
         u"expliquer un changement. Des moyennes très basses ou très élevées tendent vers le milieu lorsqu’on mesure à "
         u"nouveau, et les évaluateurs de la seconde vague ne sont pas forcément ceux de la première."},
        {Phrase::CohortFigures, u"Annexe\u00a0: tous les chiffres de la cohorte"},
        {Phrase::CohortFiguresLead, u"Moyennes sur les participants, par énoncé et par groupe\u202f; «\u00a0%1\u00a0» "
                                    u"signifie trop peu de participants."},
        {Phrase::CohortMethod, u"Comment ces chiffres ont été établis"},
        {Phrase::CohortMethodLead,
         u"Tout ici provient de rapports publiés\u202f; aucune réponse individuelle n’a été ouverte pour cela."},
        {Phrase::CohortMethodAverages, u"Un chiffre est la moyenne, sur les participants, de ce qu’impriment leurs "
                                       u"propres rapports. Chaque participant compte une fois, quel que soit le nombre "
                                       u"de réponses. Ce qu’un rapport n’affiche pas ne compte pas."},
        {Phrase::CohortMethodFloors,
         u"Un chiffre exige au moins %1 participants de %2 organisations, les quarts %3 participants, les dixièmes %4. "
         u"Il en va de même pour ceux qu’une sélection laisse de côté."},
        {Phrase::CohortMethodCoded,
         u"Un chiffre qu’un rapport imprime sous la forme «\u00a0%1\u00a0» ou «\u00a0%2\u00a0» compte pour le nombre "
         u"qu’il nomme\u202f; près des extrémités de l’échelle, les moyennes sont donc un peu trop modérées."},
        {Phrase::CohortMethodNorms,
         u"Il n’y a pas de norme externe\u00a0: rien ici ne dit si cette cohorte est meilleure ou moins bonne que "
         u"d’autres responsables. Quarts et médianes ne décrivent que cette cohorte."},
        {Phrase::CohortMethodReliability,
         u"La fidélité du questionnaire n’est pas estimée ici, car il faudrait des réponses individuelles. Avec peu de "
         u"participants, les moyennes bougent facilement\u00a0: n’interprétez pas des différences de moins d’un quart "
         u"de point."},
        {Phrase::CohortCautionTitle, u"À quoi sert ce rapport"},
        {Phrase::CohortCaution,
         u"Il aide à planifier la formation de tout un groupe. Il n’est pas fait pour comparer des personnes ou des "
         u"organisations, ni pour des décisions sur des salaires, des postes ou des contrats."},
    };
}

}  // namespace circumspect::report
