// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/french.h"

namespace circumspect::report {

std::vector<PhraseEntry> frenchPagePhrases()
{
    return {
        {Phrase::PictureTitle, u"Votre portrait en une page"},
        {Phrase::PictureLead, u"Les autres vous évaluent le plus haut sur %1 et le plus bas sur %2."},
        {Phrase::PictureLeadLevel,
         u"Les autres vous évaluent à peu près de la même façon sur toutes les compétences, entre %1 et %2."},
        {Phrase::PictureLeadSame, u"Les autres vous attribuent %1 sur chaque compétence."},
        {Phrase::PictureLeadOne, u"Les autres vous attribuent %2 sur %1."},
        {Phrase::PictureLeadSelf, u"Vos propres évaluations vont de %1 (%2) à %3 (%4)."},
        {Phrase::PictureLeadSelfSame, u"Vous vous attribuez %1 sur chaque compétence."},
        {Phrase::PictureLeadGroups, u"Les groupes qui peuvent être affichés, côte à côte\u202f; une moyenne de tous "
                                    u"les autres ne peut pas être affichée."},
        {Phrase::PictureRadarTitle, u"Vos résultats sur toute l’échelle, de %1 à %2"},
        {Phrase::PictureRadarAlt, u"Radar de %n\u00a0compétence. %1", u"Radar de %n\u00a0compétences. %1"},
        {Phrase::PictureDotsTitle, u"Vos résultats sur l’échelle de %1 à %2"},
        {Phrase::PictureDotsAlt, u"Points sur une ligne pour %n\u00a0compétence. %1",
         u"Points sur une ligne pour chacune des %n\u00a0compétences. %1"},
        {Phrase::SeriesRange, u"%1\u00a0: de %2 (%3) à %4 (%5)."},
        {Phrase::SeriesSpan, u"%1\u00a0: de %2 à %3."},
        {Phrase::SeriesLevel, u"%1\u00a0: %2 partout."},
        {Phrase::SeriesWithheld, u"%1\u00a0: non affiché."},
        {Phrase::HollowNote, u"Marque creuse\u00a0: non affiché. Elle se trouve au bord et n’indique aucune valeur."},
        {Phrase::FewerLines, u"Présents dans les tableaux, mais non tracés ici\u00a0: %1."},
        {Phrase::PictureFiguresThere, u"Les chiffres de ce graphique figurent dans le tableau de la page %1."},
        {Phrase::PictureFiguresInTables, u"Les chiffres de ce graphique figurent dans les tableaux des pages %1."},
        {Phrase::PictureTableCaption, u"Les chiffres du graphique"},
        {Phrase::PictureStrengths, u"Points forts"},
        {Phrase::PictureStrengthsText, u"Les moyennes de tous les autres les plus élevées"},
        {Phrase::PictureStrengthsNone, u"Aucun ne peut être nommé à partir des chiffres qui peuvent être affichés."},
        {Phrase::PictureGrowth, u"Axes de progrès"},
        {Phrase::PictureGrowthText, u"Les moyennes de tous les autres les plus basses"},
        {Phrase::PictureGrowthNone, u"Aucun en dehors de ceux nommés comme points forts."},
        {Phrase::PictureBlindSpots, u"Angles morts"},
        {Phrase::PictureBlindSpotsText, u"Vous plus haut, écart supérieur à %1"},
        {Phrase::PictureBlindSpotsNone,
         u"Aucun\u00a0: nulle part votre propre évaluation n’est plus élevée à ce point."},
        {Phrase::PictureHiddenStrengths, u"Points forts cachés"},
        {Phrase::PictureHiddenStrengthsText, u"Vous plus bas, écart supérieur à %1"},
        {Phrase::PictureHiddenStrengthsNone, u"Aucun\u00a0: nulle part leur évaluation n’est plus élevée à ce point."},
        {Phrase::PictureAllEqual,
         u"Aucun ne se détache\u00a0: toutes les moyennes de tous les autres sont identiques."},
        {Phrase::PictureNoneLeft, u"Aucun en dehors de ceux déjà nommés ici."},
        {Phrase::PictureNeedsBoth, u"Ne peut pas être établi sans auto-évaluation."},
        {Phrase::PictureAgreement, u"À quel point les avis concordent"},
        {Phrase::AgreementCannotBeShown, u"L’accord entre les personnes ne peut pas être affiché\u202f; il faut pour "
                                         u"cela au moins cinq réponses qui ne soient pas toutes identiques."},
        {Phrase::AgreementAllStrong,
         u"Les avis sur vous concordent\u00a0: sur %n\u00a0compétence où l’accord peut être affiché, il est fort ou "
         u"très fort.",
         u"Les avis sur vous concordent\u00a0: l’accord est fort ou très fort sur les %n\u00a0compétences où il peut "
         u"être affiché."},
        {Phrase::AgreementSomeStrong,
         u"Sur %n\u00a0compétence où l’accord peut être affiché, il n’atteint pas le degré «\u202ffort\u202f».",
         u"L’accord est fort ou très fort sur %1 des %n\u00a0compétences où il peut être affiché\u202f; les avis "
         u"divergent le plus sur %2."},

        {Phrase::OverviewTitle, u"Vue d’ensemble des compétences"},
        {Phrase::OverviewLead, u"Les moyennes de tous les autres vont de %1 (%2) à %3 (%4)."},
        {Phrase::OverviewLeadClose, u"Les moyennes de tous les autres sont très proches, entre %1 et %2\u202f; leur "
                                    u"ordre ne veut pas dire grand-chose."},
        {Phrase::OverviewLeadSame, u"Les moyennes de tous les autres sont partout de %1."},
        {Phrase::OverviewLeadOne,
         u"Une seule compétence peut être affichée\u00a0: tous les autres vous attribuent %2 sur %1."},
        {Phrase::OverviewChartTitle, u"Évaluations par tous les autres, de la plus élevée à la plus basse"},
        {Phrase::OverviewAlt, u"Barre pour %n\u00a0compétence. %1", u"Barres pour %n\u00a0compétences. %1"},
        {Phrase::OverviewTableCaption,
         u"Les chiffres du graphique, la moyenne de tous les autres la plus élevée en premier"},
        {Phrase::SortRule,
         u"Classement selon la moyenne de tous les autres telle qu’elle est imprimée\u202f; les moyennes égales "
         u"suivent l’ordre du questionnaire, si bien qu’une liste peut s’arrêter au milieu d’ex æquo."},

        {Phrase::GroupsTitle, u"Comment les groupes vous voient"},
        {Phrase::GroupsLeadAlike, u"Les groupes vous voient de la même façon\u00a0: nulle part l’écart entre les "
                                  u"chiffres imprimés de deux d’entre eux ne dépasse %1."},
        {Phrase::GroupsLeadDiffer,
         u"Les groupes diffèrent\u00a0: l’écart entre deux d’entre eux dépasse %2 sur %3 (%4\u202f; %5).",
         u"Sur %1 des %n\u00a0compétences, l’écart entre deux groupes dépasse %2, et il est le plus grand sur %3 "
         u"(%4\u202f; %5)."},
        {Phrase::GroupsChartTitle, u"Chaque compétence évaluée par chaque groupe"},
        {Phrase::GroupsAlt, u"Points sur une ligne pour %n\u00a0compétence. %1",
         u"Points sur une ligne pour chacune des %n\u00a0compétences. %1"},
        {Phrase::GroupsTableCaption, u"Les chiffres du graphique"},
        {Phrase::GroupsRule,
         u"La «\u202fDifférence\u202f» sépare le groupe le plus élevé du plus bas, sans compter votre "
         u"auto-évaluation\u202f; elle est signalée lorsqu’elle dépasse %1. Les moyennes de petits groupes bougent "
         u"facilement\u00a0: une ligne signalée est une question qui mérite d’être posée, pas encore un constat."},
        {Phrase::GroupAndFigure, u"%1 %2"},

        {Phrase::GapsTitle, u"Vous et les autres"},
        {Phrase::GapsAgree,
         u"Vous et tous les autres êtes d’accord sur %n\u00a0compétence\u00a0: l’écart entre les évaluations imprimées "
         u"ne dépasse pas %2.",
         u"Vous et tous les autres avez un regard très proche\u00a0: sur %1 des %n\u00a0compétences, l’écart entre les "
         u"évaluations imprimées ne dépasse pas %2."},
        {Phrase::GapsOthersHigher,
         u"Les autres vous évaluent plus haut que vous ne le faites sur %n\u00a0compétence, d’un écart supérieur à %2.",
         u"Les autres vous évaluent plus haut que vous ne le faites sur %1 des %n\u00a0compétences, d’un écart "
         u"supérieur à %2."},
        {Phrase::GapsSelfHigher,
         u"Vous vous évaluez plus haut que ne le font les autres sur %n\u00a0compétence, d’un écart supérieur à %2.",
         u"Vous vous évaluez plus haut que ne le font les autres sur %1 des %n\u00a0compétences, d’un écart supérieur "
         u"à %2."},
        {Phrase::GapsBothWays,
         u"Sur %n\u00a0compétence, vous vous évaluez plus haut pour %1 et les autres vous évaluent plus haut pour %2, "
         u"d’un écart supérieur à %3.",
         u"Sur %n\u00a0compétences, vous vous évaluez plus haut pour %1 et les autres vous évaluent plus haut pour %2, "
         u"d’un écart supérieur à %3."},
        {Phrase::GapsNotCompared, u"%n\u00a0compétence ne peut pas être comparée.",
         u"%n\u00a0compétences ne peuvent pas être comparées."},
        {Phrase::GapsChartTitle, u"De là où vous vous évaluez plus haut à là où les autres le font"},
        {Phrase::GapsAlt, u"Ligne pour %n\u00a0compétence, avec votre évaluation et celle de tous les autres. %1",
         u"Lignes pour %n\u00a0compétences, avec votre évaluation et celle de tous les autres. %1"},
        {Phrase::GapsAltExtremes, u"L’écart va de %1 (%2) à %3 (%4)."},
        {Phrase::GapsAltOne, u"L’écart est de %1."},
        {Phrase::GapsTableCaption, u"Les chiffres du graphique"},
        {Phrase::GapsRule, u"Un écart est en couleur lorsqu’il dépasse %1. Lorsque la moyenne de tous les autres porte "
                           u"«\u202fou plus\u202f» ou «\u202fou moins\u202f», le véritable écart peut se situer plus "
                           u"loin d’un côté\u00a0: «\u202fou inférieur\u202f» ou «\u202fou supérieur\u202f»."},
        {Phrase::GapsRuleExact, u"Un écart est en couleur lorsqu’il dépasse %1."},
        {Phrase::BoxesPageTitle, u"Ce qui est haut ou bas pour vous"},
        {Phrase::BoxesLead, u"Sur %n\u00a0compétence, vous et les autres en placez %1 du même côté de vos moyennes.",
         u"Vous et les autres placez %1 des %n\u00a0compétences du même côté de vos moyennes."},
        {Phrase::BoxesTitle, u"Où se situe chaque compétence pour vous et pour les autres"},
        {Phrase::BoxesAlt, u"Quatre quadrants, délimités par vos propres moyennes. %1"},
        {Phrase::BoxesTableCaption, u"Les chiffres du graphique"},
        {Phrase::BoxesSelfAxis, u"Votre propre évaluation"},
        {Phrase::BoxesOthersAxis, u"Évaluation par tous les autres"},
        {Phrase::BoxConfirmedStrength, u"Point fort confirmé"},
        {Phrase::BoxHiddenStrength, u"Point fort caché"},
        {Phrase::BoxBlindSpot, u"Angle mort"},
        {Phrase::BoxConfirmedGrowthArea, u"Axe de progrès confirmé"},
        {Phrase::BoxContents, u"%1\u00a0: %2."},
        {Phrase::BoxEmpty, u"%1\u00a0: aucune compétence."},
        {Phrase::BoxesCutTitle, u"Où passent les limites des quadrants"},
        {Phrase::BoxesCut,
         u"À vos propres moyennes\u00a0: %1 pour vos évaluations, %2 pour celles de tous les autres. Les quadrants "
         u"montrent ce qui est haut ou bas pour vous\u202f; ils ne vous comparent à personne."},
        {Phrase::BoxesAndCards, u"Une compétence peut se trouver dans le quadrant «\u202f%1\u202f» ou «\u202f%2\u202f» "
                                u"sans être nommée ainsi dans le portrait en une page\u00a0: le quadrant tient compte "
                                u"du côté de vos moyennes, le portrait des écarts supérieurs à %3."},

        {Phrase::ExtremesTitle, u"Énoncés les plus hauts et les plus bas"},
        {Phrase::ExtremesLead,
         u"Évalué le plus haut\u00a0: «\u202f%1\u202f» (%2). Évalué le plus bas\u00a0: «\u202f%3\u202f» (%4)."},
        {Phrase::ExtremesHighest, u"L’énoncé le plus haut", u"Les %n\u00a0énoncés les plus hauts"},
        {Phrase::ExtremesLowest, u"L’énoncé le plus bas", u"Les %n\u00a0énoncés les plus bas"},
        {Phrase::ExtremesLeftOut, u"%n\u00a0énoncé est laissé de côté, car sa moyenne n’est pas affichée.",
         u"%n\u00a0énoncés sont laissés de côté, car leurs moyennes ne sont pas affichées."},
        {Phrase::ExtremesCaution,
         u"Un énoncé isolé est moins sûr qu’une compétence. Cherchez un fil qui en relie plusieurs."},

        {Phrase::DisagreementTitle, u"Là où les avis divergent"},
        {Phrase::DisagreementLead,
         u"Les avis divergent nettement sur le seul énoncé pour lequel cela peut être affiché.",
         u"Les avis divergent nettement sur %1 des %n\u00a0énoncés pour lesquels cela peut être affiché, et surtout "
         u"sur «\u202f%2\u202f»."},
        {Phrase::DisagreementLeadNone,
         u"Sur %n\u00a0énoncé pour lequel cela peut être affiché, les avis ne divergent pas nettement.",
         u"Sur aucun des %n\u00a0énoncés pour lesquels cela peut être affiché, les avis ne divergent nettement."},
        {Phrase::DisagreementRule, u"Liste des énoncés sur lesquels l’accord de tous les autres est absent ou faible, "
                                   u"les plus grandes divergences en premier, au plus %1. La «\u202fdistance\u202f» "
                                   u"est l’écart moyen des réponses à leur moyenne, en points."},
        {Phrase::DisagreementMore, u"%n\u00a0autre énoncé remplit cette condition.",
         u"%n\u00a0autres énoncés remplissent cette condition."},
        {Phrase::DisagreementChartTitle, u"Répartition des réponses sur les énoncés où les avis diffèrent le plus"},
        {Phrase::DisagreementAlt,
         u"Barre des réponses pour %n\u00a0énoncé, comptées de «\u202f%2\u202f» à «\u202f%3\u202f». %1",
         u"Barres des réponses pour %n\u00a0énoncés, comptées de «\u202f%2\u202f» à «\u202f%3\u202f». %1"},
        {Phrase::SpreadAltRow, u"«\u202f%1\u202f»\u00a0: %2 (%3)."},
        {Phrase::SpreadNote, u"n = %1\u202f; distance %2"},
        {Phrase::DisagreementInvitation, u"Des réponses différentes ne sont pas des erreurs. On vous rencontre dans "
                                         u"des situations différentes\u202f; demandez quand et où."},
        {Phrase::DisagreementNotes, u"Dans quelles situations on peut me voir autrement"},

        {Phrase::ImportanceTitle, u"Ce qui compte dans votre fonction"},
        {Phrase::ImportanceLead,
         u"%n\u00a0compétence est au-dessus de votre moyenne pour l’importance et au-dessous pour l’évaluation\u00a0: "
         u"%1.",
         u"%n\u00a0compétences sont au-dessus de votre moyenne pour l’importance et au-dessous pour "
         u"l’évaluation\u00a0: %1."},
        {Phrase::ImportanceLeadNone, u"Aucune compétence n’est à la fois au-dessus de votre moyenne pour l’importance "
                                     u"et au-dessous pour l’évaluation."},
        {Phrase::ImportanceLeadAlone,
         u"L’importance de chaque compétence dans votre fonction, dans la mesure où elle peut être montrée."},
        {Phrase::ImportanceChartTitle, u"L’importance de chaque compétence et l’évaluation par tous les autres"},
        {Phrase::ImportanceAlt, u"Carte de %n\u00a0compétence selon l’importance et l’évaluation. %1",
         u"Carte de %n\u00a0compétences selon l’importance et l’évaluation. %1"},
        {Phrase::ImportanceAxis, u"Importance selon tous les autres"},
        {Phrase::ImportanceSelf, u"Importance selon vous"},
        {Phrase::ImportanceKeep, u"Important, évalué plus haut"},
        {Phrase::ImportanceImprove, u"Important, évalué plus bas"},
        {Phrase::ImportanceEnough, u"Moins important, évalué plus haut"},
        {Phrase::ImportanceLow, u"Moins important, évalué plus bas"},
        {Phrase::ImportanceCut,
         u"Aux moyennes de ce qui est imprimé ici\u00a0: %1 pour l’importance, %2 pour les évaluations. Une valeur sur "
         u"une limite compte comme au-dessus. Les quadrants montrent ce qui est plus ou moins important et plus haut "
         u"ou plus bas pour vous\u202f; ils ne vous comparent à personne."},
        {Phrase::ImportanceLeftOut,
         u"Sans place dans le graphique, parce qu’un chiffre manque ou n’est pas publié\u00a0: %1."},
        {Phrase::ImportanceOwn, u"Vous jugez le plus important\u00a0: %1. Tous les autres\u00a0: %2."},
        {Phrase::ImportanceOwnSame, u"Vous et tous les autres jugez la même chose la plus importante\u00a0: %1."},
        {Phrase::ImportanceRule,
         u"L’importance de chaque compétence dans la fonction a été demandée une fois, de %1 («\u202f%2\u202f») à %3 "
         u"(«\u202f%4\u202f»). Ces moyennes sont publiées ou retenues selon les mêmes règles que celles des énoncés."},

        {Phrase::CompetencyLeadAlike,
         u"Vous vous attribuez %1 et tous les autres vous attribuent %2\u00a0: l’écart ne dépasse pas %3."},
        {Phrase::CompetencyLeadBoth, u"Vous vous attribuez %1 et tous les autres vous attribuent %2."},
        {Phrase::CompetencyLeadSelfHigher,
         u"Vous vous attribuez %1 et tous les autres vous attribuent %2\u00a0: vous y voyez davantage qu’eux."},
        {Phrase::CompetencyLeadOthersHigher,
         u"Vous vous attribuez %1 et tous les autres vous attribuent %2\u00a0: ils y voient davantage que vous."},
        {Phrase::CompetencyLeadNoSelf,
         u"Tous les autres vous attribuent %1\u202f; il n’y a pas d’auto-évaluation pour cette compétence."},
        {Phrase::CompetencyLeadNoOthers, u"Vous vous attribuez %1\u202f; il n’y a pas de moyenne de tous les autres."},
        {Phrase::CompetencyLeadOthersWithheld,
         u"Vous vous attribuez %1\u202f; la moyenne de tous les autres n’est pas affichée (%2)."},
        {Phrase::CompetencyLeadNothing, u"Il n’y a ni auto-évaluation ni moyenne de tous les autres à afficher."},
        {Phrase::CompetencyLeadNothingWithheld,
         u"La moyenne de tous les autres n’est pas affichée (%1), et il n’y a pas d’auto-évaluation."},
        {Phrase::CompetencyWhole, u"La compétence dans son ensemble"},
        {Phrase::CompetencyChartTitle, u"Chaque énoncé et la façon dont chacun l’a évalué"},
        {Phrase::CompetencyAlt, u"Points sur une ligne pour la compétence et son énoncé (%n). %1",
         u"Points sur une ligne pour la compétence et ses %n\u00a0énoncés. %1"},
        {Phrase::CompetencyFiguresThere, u"Les chiffres de ce graphique figurent dans «\u202f%1\u202f»."},
        {Phrase::CompetencyTableCaption, u"Les chiffres du graphique"},
        {Phrase::CompetencyThen, u"Le repère «\u202f%1\u202f» montre la moyenne de tous les autres telle qu’elle était "
                                 u"imprimée alors\u202f; dans l’ordre du graphique\u00a0: %2."},
        {Phrase::CompetencyThenCaution,
         u"De petites différences sont souvent dues au hasard\u202f; «\u202f%1\u202f» dit lesquelles vont au-delà."},
        {Phrase::CompetencySpreadTitle, u"Répartition des réponses de tous les autres"},
        {Phrase::CompetencySpreadAlt,
         u"Barre des réponses pour %n\u00a0énoncé, comptées de «\u202f%2\u202f» à «\u202f%3\u202f». %1",
         u"Barres des réponses pour %n\u00a0énoncés, comptées de «\u202f%2\u202f» à «\u202f%3\u202f». %1"},
        {Phrase::CompetencySpreadLeftOut, u"Pour %n\u00a0énoncé, la répartition des réponses n’est pas affichée.",
         u"Pour %n\u00a0énoncés, la répartition des réponses n’est pas affichée."},
        {Phrase::CompetencySpreadNone, u"La répartition des réponses ne peut pas être affichée ici\u202f; il faut pour "
                                       u"cela au moins cinq réponses qui ne soient pas toutes identiques."},
        {Phrase::CompetencyAgreement, u"Accord de tous les autres sur cette compétence\u00a0: %1."},
        {Phrase::CompetencyNotes, u"Mes notes"},

        {Phrase::CommentsTitle, u"Avec leurs mots"},
        {Phrase::CommentsLead,
         u"Chaque commentaire est reproduit tel qu’il a été écrit, dans un ordre aléatoire et sans date."},
        {Phrase::CommentsLeadOwnOnly, u"Seuls vos propres commentaires peuvent être imprimés."},
        {Phrase::CommentsLeadNone, u"Personne n’a écrit de commentaire."},
        {Phrase::CommentsLeadWithheld,
         u"Les commentaires des personnes qui ont répondu à votre sujet ne sont pas affichés."},
        {Phrase::CommentsLeadMasked, u"Chaque commentaire est reproduit tel qu’il a été écrit, dans un ordre aléatoire "
                                     u"et sans date\u202f; […] signale des mots masqués."},
        {Phrase::CommentsLeadHeld,
         u"Votre coach garde les commentaires pour votre entretien\u202f; ils ne figurent pas dans cet exemplaire."},
        {Phrase::CommentsWithheldTitle, u"Commentaires non affichés"},
        {Phrase::CommentsWithheld, u"Certaines personnes ont écrit des commentaires qui ne peuvent pas être imprimés, "
                                   u"parce qu’on pourrait en reconnaître les auteurs."},
        {Phrase::CommentsStart, u"Commencer"},
        {Phrase::CommentsStop, u"Cesser"},
        {Phrase::CommentsContinue, u"Continuer"},
        {Phrase::CommentsPooled, u"Tous les groupes ensemble"},
        {Phrase::CommentsPooledWhy, u"Les commentaires ne figurent sous le nom d’un groupe que si assez de ses membres "
                                    u"en ont écrit un\u202f; sinon, ils sont réunis."},
        {Phrase::CommentsOwn, u"Vos propres mots"},
        {Phrase::CommentsNoneHere, u"Aucun commentaire qui puisse être imprimé."},
        {Phrase::CommentsAdvice, u"Lisez tout une première fois, puis revenez à ce que plusieurs personnes disent. Une "
                                 u"phrase dure n’est qu’une phrase."},
    };
}

}  // namespace circumspect::report
