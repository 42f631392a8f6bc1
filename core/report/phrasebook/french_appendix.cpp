// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/french.h"

namespace circumspect::report {

std::vector<PhraseEntry> frenchAppendixPhrases()
{
    return {
        {Phrase::AppendixTitle, u"Annexe\u00a0: tous les chiffres"},
        {Phrase::AppendixLead, u"Toutes les valeurs qui peuvent être affichées, par énoncé et par groupe."},
        {Phrase::AppendixTableCaption, u"Les compétences et leurs énoncés"},
        {Phrase::AppendixRowHeading, u"Compétence et énoncé"},
        {Phrase::AppendixItemsNote,
         u"«\u202fn\u202f» indique le nombre de personnes sur lesquelles repose la moyenne de tous les autres."},

        {Phrase::MethodTitle, u"Annexe\u00a0: comment les chiffres ont été établis"},
        {Phrase::MethodLead, u"Chaque chiffre découle d’une règle\u202f; voici ces règles en mots simples."},
        {Phrase::MethodCaption, u"Les règles"},
        {Phrase::MethodFigure, u"Chiffre"},
        {Phrase::MethodRule, u"Règle"},
        {Phrase::MethodCaution, u"À garder à l’esprit"},
        {Phrase::MethodStatement, u"La valeur d’un énoncé est la moyenne des réponses à ce seul énoncé."},
        {Phrase::TopicStatement, u"Énoncé isolé"},
        {Phrase::TopicCount, u"Nombre de réponses (n)"},
        {Phrase::TopicBoxes, u"Quatre quadrants"},
        {Phrase::TopicSpread, u"Répartition des réponses"},
        {Phrase::TopicCoded, u"«\u202fou plus\u202f» et «\u202fou moins\u202f»"},
        {Phrase::TopicWithheld, u"Non affiché"},
        {Phrase::CautionAverage,
         u"Une moyenne cache à quel point les avis sont éloignés. Une différence d’un dixième ne signifie rien."},
        {Phrase::CautionAllOthers, u"Elle réunit des personnes qui vous rencontrent dans des situations "
                                   u"différentes\u202f; regardez les groupes avant de conclure."},
        {Phrase::CautionCount, u"Moins il y a de personnes, plus une seule d’entre elles fait bouger la moyenne."},
        {Phrase::CautionGap, u"Un écart ne dit pas qui a raison. Il montre où il vaut la peine d’en parler."},
        {Phrase::CautionBoxes, u"Ils comparent vos compétences entre elles, et non vous à quelqu’un d’autre. Près "
                               u"d’une limite, une seule réponse peut changer le quadrant."},
        {Phrase::CautionAgreement, u"Il dit à quel point les réponses se ressemblent, non si elles sont hautes ou "
                                   u"basses\u202f; avec peu de personnes, il est lui-même incertain."},
        {Phrase::CautionCoded,
         u"La valeur représente une plage\u202f; une différence avec elle est au moins aussi grande."},
        {Phrase::CautionWithheld,
         u"Cela ne dit rien de ce qui a été répondu. Merci de ne pas chercher à le deviner\u202f; les personnes ont "
         u"répondu sur la promesse que personne ne le ferait."},
        {Phrase::MethodAverages,
         u"L’évaluation d’une compétence par une personne est la moyenne des énoncés auxquels cette personne a "
         u"répondu. La valeur d’un groupe est la moyenne des évaluations de ses membres."},
        {Phrase::MethodValidRater,
         u"Une personne compte pour une compétence si elle a répondu à la moitié au moins de ses énoncés."},
        {Phrase::MethodNotObserved, u"«\u202f%1\u202f» et les énoncés laissés sans réponse sont écartés\u202f; ils ne "
                                    u"comptent jamais comme un nombre."},
        {Phrase::MethodAllOthers,
         u"«\u202fTous les autres\u202f» est la moyenne sur les personnes des groupes affichés. Chaque personne compte "
         u"une fois. Les personnes dont le groupe n’est pas affiché n’entrent dans aucun chiffre de ce rapport."},
        {Phrase::MethodRounding,
         u"Les moyennes des groupes sont imprimées avec une décimale. Les écarts, les classements et les phrases sont "
         u"tirés des chiffres imprimés, jamais de décimales cachées."},
        {Phrase::MethodGap, u"L’écart est votre évaluation moins la moyenne de tous les autres. Tant qu’il ne dépasse "
                            u"pas %1, les deux sont considérées comme semblables."},
        {Phrase::MethodBoxes, u"Les quatre quadrants sont délimités par la moyenne de vos propres évaluations et par "
                              u"la moyenne des évaluations de tous les autres sur l’ensemble des compétences."},
        {Phrase::MethodAgreement,
         u"L’accord compare la dispersion des réponses à celle que donnerait le seul hasard (indice r_wg, par rapport "
         u"à un hasard légèrement asymétrique)\u00a0: jusqu’à %1 il est dit absent, jusqu’à %2 faible, jusqu’à %3 "
         u"modéré, jusqu’à %4 fort, au-delà très fort."},
        {Phrase::MethodMinimum, u"Aucune valeur d’un groupe ne repose sur moins de trois personnes. Les groupes plus "
                                u"petits sont réunis à d’autres ou ne sont pas affichés, et les valeurs dont on "
                                u"pourrait déduire une réponse par soustraction ne sont pas affichées non plus."},
        {Phrase::MethodSpread, u"Combien de personnes ont choisi chaque point de l’échelle\u202f; la "
                               u"«\u202fdistance\u202f» est l’écart moyen des réponses à leur moyenne. Elle n’est "
                               u"affichée qu’à partir de cinq réponses qui ne soient pas toutes identiques."},
        {Phrase::MethodCoded,
         u"Les moyennes de groupes supérieures à %1 ou inférieures à %2 révéleraient ce que chaque personne a "
         u"répondu\u202f; elles se lisent «\u202f%3\u202f» et «\u202f%4\u202f»."},
        {Phrase::CautionTitle, u"Ce que ces chiffres ne peuvent pas dire"},
        {Phrase::CautionPerception, u"Ce sont des perceptions\u00a0: la façon dont des personnes qui vous rencontrent "
                                    u"dans certaines situations voient une partie de ce que vous faites."},
        {Phrase::CautionNotForDecisions, u"Ils ont été recueillis à des fins de développement. Ils ne sont pas faits "
                                         u"pour décider d’une rémunération, d’un poste ou d’un contrat."},
        {Phrase::CautionSmallNumbers, u"Ils reposent sur peu de personnes. Ce qui se répète dans plusieurs compétences "
                                      u"et plusieurs groupes mérite plus de confiance qu’un chiffre isolé."},
        {Phrase::CautionInstrument,
         u"Les auteurs du questionnaire indiquent à propos de son état\u00a0: «\u202f%1\u202f»."},

        {Phrase::LedgerTitle, u"Annexe\u00a0: registre"},
        {Phrase::LedgerLead, u"Ce qui est affiché, regroupé, plafonné ou non affiché, et pourquoi."},
        {Phrase::LedgerLeadQuiet, u"Rien n’a dû être regroupé, plafonné ni retiré de l’affichage."},
        {Phrase::LedgerShown, u"%1\u00a0: affiché."},
        {Phrase::LedgerMerged, u"%1\u00a0: réunis en un seul groupe, en raison de trop peu de réponses."},
        {Phrase::LedgerWithheld, u"%1, non affiché\u00a0: %2."},
        {Phrase::LedgerWithheldBecause, u"%1, non affiché (%2)\u00a0: %3."},
        {Phrase::LedgerCoded, u"%1, imprimé avec «\u202fou plus\u202f» ou «\u202fou moins\u202f»\u00a0: %2."},
        {Phrase::LedgerOverall, u"la moyenne générale"},
        {Phrase::LedgerImportance, u"l’importance de «\u202f%1\u202f»"},
        {Phrase::LedgerEverything, u"tout"},
        {Phrase::LedgerCommentsGrouped, u"Commentaires imprimés sous le nom du groupe\u00a0: %1."},
        {Phrase::LedgerCommentsPooled,
         u"Commentaires réunis, parce que trop peu de personnes d’un même groupe ont écrit\u00a0: %1."},
        {Phrase::LedgerCommentsWithheld, u"Commentaires non affichés\u00a0: %1."},
        {Phrase::LedgerCommentsMasked, u"Mots masqués dans des commentaires\u202f; […] figure à leur place."},
        {Phrase::LedgerSpreadWithheld,
         u"%1, seules les moyennes sont affichées, non l’écart entre les réponses (%2)\u00a0: %3."},
        {Phrase::LedgerEverywhere, u"partout"},
        {Phrase::LedgerCompetencies, u"%n\u00a0compétence", u"%n\u00a0compétences"},
        {Phrase::LedgerStatements, u"%n\u00a0énoncé", u"%n\u00a0énoncés"},
        {Phrase::LedgerCommentsAdded,
         u"Commentaires arrivés après une version précédente et ajoutés, d’au moins trois personnes de plus."},

        {Phrase::GlossaryTitle, u"Annexe\u00a0: termes utilisés"},
        {Phrase::GlossaryLead, u"Les termes de ce rapport, en une phrase chacun."},
        {Phrase::GlossaryCaption, u"Glossaire"},
        {Phrase::GlossaryAllOthersMeaning,
         u"toutes les personnes qui ont répondu à votre sujet et dont le groupe est affiché"},
        {Phrase::GlossaryAverage, u"Moyenne"},
        {Phrase::GlossaryAverageMeaning,
         u"la somme des évaluations divisée par le nombre de personnes qui en ont donné une"},
        {Phrase::GlossaryCompetencyMeaning,
         u"un domaine de la conduite d’équipes et d’organisations que plusieurs énoncés décrivent ensemble"},
        {Phrase::GlossaryGapMeaning, u"votre évaluation moins la moyenne de tous les autres, en points de l’échelle"},
        {Phrase::GlossaryBlindSpotMeaning, u"ce que vous évaluez plus haut que ne le font les autres"},
        {Phrase::GlossaryHiddenStrengthMeaning, u"ce que les autres évaluent plus haut que vous"},
        {Phrase::GlossaryAgreementMeaning,
         u"à quel point les personnes ont répondu de la même façon, quelle que soit leur réponse"},
        {Phrase::GlossaryWithheldMeaning, u"n’apparaît pas, afin que la réponse de personne ne puisse être déduite"},
        {Phrase::GlossaryReleaseMeaning,
         u"une version figée des chiffres\u202f; son numéro se trouve au pied de chaque page"},
    };
}

}  // namespace circumspect::report
