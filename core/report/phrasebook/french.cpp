// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/french.h"

#include "report/phrasebook/promise_phrases.h"

namespace circumspect::report {

std::vector<PhraseEntry> frenchPhrases()
{
    std::vector<PhraseEntry> all = frenchCommonPhrases();
    for (const std::vector<PhraseEntry> &part :
         {frenchGuidePhrases(), frenchPagePhrases(), frenchDebriefPhrases(), frenchEditionPhrases(),
          frenchAppendixPhrases(), frenchCohortPhrases(), frenchPromisePhrases()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<PhraseEntry> frenchCommonPhrases()
{
    return {
        {Phrase::ReportTitle, u"Rapport de feedback à 360\u00a0degrés"},
        {Phrase::Footer, u"Réservé au développement personnel"},
        {Phrase::PageLabel, u"Page\u00a0%1 sur %2"},
        {Phrase::DateFormat, u"d MMMM yyyy"},
        {Phrase::DateFormatFirst, u"d'er' MMMM yyyy"},
        {Phrase::ListBetween, u", "},
        {Phrase::ListLast, u" et "},
        {Phrase::ListLastBeforeI, u" et "},
        {Phrase::PartsBetween, u"\u202f; "},
        {Phrase::Labelled, u"%1\u00a0: %2"},
        {Phrase::LabelOnly, u"%1\u00a0:"},
        {Phrase::Quoted, u"«\u202f%1\u202f»"},

        {Phrase::Self, u"Auto-évaluation"},
        {Phrase::AllOthers, u"Tous les autres"},
        {Phrase::CombinedBetween, u" + "},
        {Phrase::NeutralLeader, u"la personne évaluée"},

        {Phrase::Withheld, u"non affiché"},
        {Phrase::WithheldBecause, u"non affiché\u00a0: %1"},
        {Phrase::TooFewAnswers, u"trop peu de réponses"},
        {Phrase::WouldLetAnswersBeWorkedOut, u"permettrait de déduire des réponses"},
        {Phrase::NoAnswerMark, u"–"},
        {Phrase::NoAnswer, u"pas de réponse"},
        {Phrase::OrMore, u"%1 ou plus"},
        {Phrase::OrLess, u"%1 ou moins"},
        {Phrase::GapOrHigher, u"%1 ou supérieur"},
        {Phrase::GapOrLower, u"%1 ou inférieur"},
        {Phrase::AnswerCount, u"n = %1"},
        {Phrase::NotTold, u"non indiqué, pour protéger les personnes qui ont répondu"},
        {Phrase::HalfAPoint, u"un demi-point"},
        {Phrase::OnePoint, u"un point"},
        {Phrase::Points, u"%1\u00a0point", u"%1\u00a0points"},
        {Phrase::ReversedItem, u"%1 (inversé)"},

        {Phrase::BandLack, u"absent"},
        {Phrase::BandWeak, u"faible"},
        {Phrase::BandModerate, u"modéré"},
        {Phrase::BandStrong, u"fort"},
        {Phrase::BandVeryStrong, u"très fort"},

        {Phrase::ColumnGroup, u"Groupe"},
        {Phrase::ColumnInvited, u"Invitations"},
        {Phrase::ColumnAnswered, u"Réponses"},
        {Phrase::ColumnCompetency, u"Compétence"},
        {Phrase::ColumnStatement, u"Énoncé"},
        {Phrase::ColumnCount, u"n"},
        {Phrase::ColumnAgreement, u"Accord"},
        {Phrase::ColumnGap, u"Écart"},
        {Phrase::ColumnDifference, u"Différence"},
        {Phrase::ColumnBox, u"Quadrant"},
        {Phrase::ColumnCombined, u"Groupes réunis"},
        {Phrase::ColumnNumber, u"N°"},
        {Phrase::ColumnPoint, u"Point"},
        {Phrase::ColumnMeaning, u"Signification"},
        {Phrase::ColumnSign, u"Signe"},
        {Phrase::ColumnTerm, u"Terme"},

        {Phrase::SpokenTable, u"Tableau\u00a0: %1"},
        {Phrase::SpokenWithheld, u"%1 (%2)"},
        {Phrase::SpokenBoxPoint, u"%1. %2\u00a0: %3 %4, %5 %6"},
        {Phrase::SpokenMarked, u"%1 (ligne signalée)"},
        {Phrase::SpokenSpace, u"%1\u00a0: espace pour écrire"},
        {Phrase::SpokenContents, u"Sommaire"},
        {Phrase::SpokenSkip, u"Aller directement au rapport"},
        {Phrase::SpokenPicture, u"Le graphique en mots"},
    };
}

}  // namespace circumspect::report
