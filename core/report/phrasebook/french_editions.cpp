// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/french.h"

namespace circumspect::report {

std::vector<PhraseEntry> frenchEditionPhrases()
{
    return {
        {Phrase::ThenTitle, u"Hier et aujourd’hui"},
        {Phrase::ThenLeadSome,
         u"La seule compétence que l’on puisse juger a changé au-delà du bruit aux yeux des autres\u00a0: %2.",
         u"Sur %1 des %n\u00a0compétences que l’on peut juger, le regard des autres a changé au-delà du bruit\u00a0: "
         u"%2."},
        {Phrase::ThenLeadNone,
         u"Sur %n\u00a0compétence que l’on peut juger, le regard des autres n’a pas changé plus que le bruit ne "
         u"l’explique.",
         u"Sur aucune des %n\u00a0compétences que l’on peut juger, le regard des autres n’a changé au-delà du bruit."},
        {Phrase::ThenLeadNotJudged, u"Ce que les autres voyaient alors et ce qu’ils voient aujourd’hui, côte à "
                                    u"côte\u202f; on ne peut pas juger ici si un changement dépasse le bruit."},
        {Phrase::ThenChartTitle, u"Tous les autres, hier et aujourd’hui\u202f; l’échelle entière va de %1 à %2"},
        {Phrase::ThenAlt, u"Hier et aujourd’hui pour %n\u00a0compétence. %1",
         u"Hier et aujourd’hui pour %n\u00a0compétences. %1"},
        {Phrase::ThenAltRow, u"%1\u00a0: %2, puis %3."},
        {Phrase::ThenChange, u"Évolution"},
        {Phrase::ThenReading, u"Lecture"},
        {Phrase::ThenBeyond, u"au-delà du bruit"},
        {Phrase::ThenWithin, u"dans le bruit"},
        {Phrase::ThenNotJudged, u"non jugé"},
        {Phrase::ThenNoise, u"Dans le bruit\u00a0: trait fin"},
        {Phrase::ThenRule,
         u"Une évolution dépasse le bruit lorsqu’elle est plus de 1,96\u00a0fois supérieure à son erreur type\u00a0: "
         u"la racine carrée de s²/n d’alors plus s²/n d’aujourd’hui, où s est l’écart type publié des moyennes des "
         u"personnes et n leur nombre. Là où aucun écart type ne peut être publié, l’évolution n’est pas jugée."},
        {Phrase::ThenCommonMost,
         u"Parmi les personnes qui ont répondu cette fois, les trois quarts ou plus avaient déjà répondu alors."},
        {Phrase::ThenCommonHalf, u"Parmi les personnes qui ont répondu cette fois, la moitié au moins, mais moins des "
                                 u"trois quarts, avaient déjà répondu alors."},
        {Phrase::ThenCommonFew, u"Moins de la moitié des personnes qui ont répondu cette fois avaient répondu "
                                u"alors\u00a0: une partie de toute évolution peut tenir au changement de personnes."},
        {Phrase::ThenCommonUnknown,
         u"Ce fichier ne permet pas de savoir combien de personnes ont répondu les deux fois\u00a0: une partie de "
         u"toute évolution peut tenir au changement de personnes."},
        {Phrase::ThenBackHeading, u"Vos propres évaluations, avec le recul"},
        {Phrase::ThenBackLead,
         u"Plus tard, vous avez aussi évalué ce que vous faisiez à %1, tel que vous le voyez aujourd’hui (%2)."},
        {Phrase::ThenBackCaption, u"Vos propres évaluations d’alors, avec le recul et maintenant"},
        {Phrase::ThenBackChange, u"Changement"},
        {Phrase::ThenBackChangeBack, u"Changement, avec le recul"},
        {Phrase::ThenBackShift, u"Déplacement de votre repère"},
        {Phrase::ThenBackRule,
         u"Le changement est la différence entre maintenant et alors, chacun évalué en son temps. Le changement avec "
         u"le recul est la différence entre maintenant et alors tel que vous l’évaluez aujourd’hui. Le déplacement de "
         u"votre repère est l’écart entre les deux évaluations d’alors\u202f; au-dessous de zéro, vous jugez "
         u"aujourd’hui plus sévèrement ce que vous faisiez. Aucun des deux changements n’est à lui seul le bon\u00a0: "
         u"la mémoire et le désir d’avoir progressé colorent le regard en arrière."},
        {Phrase::ThenCautionTitle, u"Lire les évolutions avec prudence"},
        {Phrase::ThenCaution,
         u"Les chiffres très élevés ou très bas reviennent d’eux-mêmes vers le milieu, certaines personnes vous voient "
         u"dans un autre rôle qu’alors, et les attentes augmentent. Sur vingt compétences inchangées, une environ "
         u"paraîtra changée par hasard. Regardez d’abord ce que vous vouliez changer."},
        {Phrase::SummaryTitle, u"Synthèse\u00a0: %1"},
        {Phrase::SummaryCautionTitle, u"À qui s’adresse cette synthèse"},
        {Phrase::SummaryCaution,
         u"Aux personnes qui organisent le programme. Elle ne contient ni commentaires ni énoncés isolés et ne peut "
         u"fonder aucune décision sur une personne. Le rapport complet appartient à la personne qu’il concerne."},
        {Phrase::LetterTitle, u"Avant de lire"},
        {Phrase::CoachTitle, u"Exemplaire du coach"},
        {Phrase::CoachFooter, u"Exemplaire du coach, réservé au développement personnel"},
        {Phrase::CoachBelongs, u"Cet exemplaire est destiné au coach de la personne nommée ci-dessus. Il ne montre "
                               u"rien que le rapport de celle-ci ne montre pas et n’est pas fait pour être transmis."},
        {Phrase::PatternsTitle, u"Constats et questions"},
        {Phrase::PatternsLead, u"%n\u00a0constat ressort des chiffres imprimés.",
         u"%n\u00a0constats ressortent des chiffres imprimés."},
        {Phrase::PatternsLeadNone,
         u"Aucun constat ne ressort des chiffres imprimés\u202f; partez de ce dont la personne a envie de parler."},
        {Phrase::PatternsCaption, u"Ce qui ressort, et une question pour commencer"},
        {Phrase::PatternsPattern, u"Constat"},
        {Phrase::PatternsFigures, u"Dans les chiffres"},
        {Phrase::PatternsQuestion, u"Une question pour commencer"},
        {Phrase::PatternSelfOthers, u"%1\u00a0: auto-évaluation %2, tous les autres %3 (%4)"},
        {Phrase::PatternGroupFigures, u"%1\u00a0: %2, %3"},
        {Phrase::PatternAgreement, u"%1\u00a0: accord %2"},
        {Phrase::PatternOthers, u"%1\u00a0: tous les autres %2"},
        {Phrase::PatternGroups, u"Groupes qui diffèrent"},
        {Phrase::PatternDisagree, u"Désaccord"},
        {Phrase::PatternStrength, u"Point fort sur lequel s’appuyer"},
        {Phrase::PatternChanged, u"Évolution depuis lors"},
        {Phrase::PatternBlindAsk, u"Que faites-vous ici que les autres ne voient peut-être pas\u202f? Quand quelqu’un "
                                  u"l’a-t-il remarqué pour la dernière fois\u202f?"},
        {Phrase::PatternHiddenAsk, u"Les autres en voient davantage que vous. Que voient-ils, et qu’est-ce qui vous "
                                   u"empêche d’en tenir compte\u202f?"},
        {Phrase::PatternGroupsAsk, u"Qu’est-ce qui change dans votre manière d’aborder ces deux groupes\u202f?"},
        {Phrase::PatternDisagreeAsk, u"Pour qui cela fonctionne-t-il bien, et dans quelles situations moins\u202f?"},
        {Phrase::PatternStrengthAsk,
         u"Comment y êtes-vous parvenu, et où cela pourrait-il aider pour quelque chose de plus difficile\u202f?"},
        {Phrase::PatternChangedAsk, u"Qu’avez-vous fait autrement depuis lors, et qui vous a aidé\u202f?"},
        {Phrase::PatternsRule, u"Au plus %1 de chaque sorte, les plus nets d’abord\u00a0: écarts supérieurs à %2, "
                               u"groupes distants de plus de %3, accord absent ou faible, évolutions au-delà du bruit "
                               u"et moyenne la plus élevée. Tout découle des chiffres imprimés."},
        {Phrase::PatternsNotes, u"Mes hypothèses"},
        {Phrase::QualityTitle, u"Qualité des réponses"},
        {Phrase::QualityUniform, u"Certaines réponses étaient uniformes\u00a0: la même réponse à la plupart des "
                                 u"énoncés. Cela peut être sincère et n’est pas une raison de douter du reste."},
        {Phrase::QualityPlain, u"Aucune réponse n’était particulièrement uniforme."},
        {Phrase::QualityUnknown, u"On ne sait pas ici si certaines réponses étaient uniformes\u00a0: cet exemplaire "
                                 u"n’a pas été établi par une personne dépositaire des réponses."},
        {Phrase::CoachNotesTitle, u"Notes du coach"},
        {Phrase::CoachNotesLead,
         u"Notes privées, imprimées à la demande du coach. Elles ne font pas partie du rapport de la personne."},
    };
}

}  // namespace circumspect::report
