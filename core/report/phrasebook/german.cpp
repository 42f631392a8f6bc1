// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/german.h"

#include "report/phrasebook/promise_phrases.h"

namespace circumspect::report {

std::vector<PhraseEntry> germanPhrases()
{
    std::vector<PhraseEntry> all = germanCommonPhrases();
    for (const std::vector<PhraseEntry> &part :
         {germanGuidePhrases(), germanPagePhrases(), germanDebriefPhrases(), germanEditionPhrases(),
          germanAppendixPhrases(), germanCohortPhrases(), germanPromisePhrases()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<PhraseEntry> germanCommonPhrases()
{
    return {
        {Phrase::ReportTitle, u"360-Grad-Feedback-Bericht"},
        {Phrase::Footer, u"Nur zur persönlichen Entwicklung"},
        {Phrase::PageLabel, u"Seite\u00a0%1 von %2"},
        {Phrase::DateFormat, u"d. MMMM yyyy"},
        {Phrase::DateFormatFirst, u"d. MMMM yyyy"},
        {Phrase::ListBetween, u", "},
        {Phrase::ListLast, u" und "},
        {Phrase::ListLastBeforeI, u" und "},
        {Phrase::PartsBetween, u"; "},
        {Phrase::Labelled, u"%1: %2"},
        {Phrase::LabelOnly, u"%1:"},
        {Phrase::Quoted, u"„%1“"},

        {Phrase::Self, u"Selbstbild"},
        {Phrase::AllOthers, u"Alle anderen"},
        {Phrase::CombinedBetween, u" + "},
        {Phrase::NeutralLeader, u"die eingeschätzte Person"},

        {Phrase::Withheld, u"nicht gezeigt"},
        {Phrase::WithheldBecause, u"nicht gezeigt: %1"},
        {Phrase::TooFewAnswers, u"zu wenige Antworten"},
        {Phrase::WouldLetAnswersBeWorkedOut, u"würde Rückschlüsse auf Antworten erlauben"},
        {Phrase::NoAnswerMark, u"–"},
        {Phrase::NoAnswer, u"keine Antwort"},
        {Phrase::OrMore, u"%1 oder mehr"},
        {Phrase::OrLess, u"%1 oder weniger"},
        {Phrase::GapOrHigher, u"%1 oder höher"},
        {Phrase::GapOrLower, u"%1 oder niedriger"},
        {Phrase::AnswerCount, u"n = %1"},
        {Phrase::NotTold, u"nicht angegeben, zum Schutz derer, die geantwortet haben"},
        {Phrase::HalfAPoint, u"einen halben Punkt"},
        {Phrase::OnePoint, u"einen Punkt"},
        {Phrase::Points, u"%1\u00a0Punkt", u"%1\u00a0Punkte"},
        {Phrase::ReversedItem, u"%1 (umgepolt)"},

        {Phrase::BandLack, u"fehlend"},
        {Phrase::BandWeak, u"schwach"},
        {Phrase::BandModerate, u"mäßig"},
        {Phrase::BandStrong, u"stark"},
        {Phrase::BandVeryStrong, u"sehr stark"},

        {Phrase::ColumnGroup, u"Gruppe"},
        {Phrase::ColumnInvited, u"Eingeladen"},
        {Phrase::ColumnAnswered, u"Geantwortet"},
        {Phrase::ColumnCompetency, u"Kompetenz"},
        {Phrase::ColumnStatement, u"Aussage"},
        {Phrase::ColumnCount, u"n"},
        {Phrase::ColumnAgreement, u"Einigkeit"},
        {Phrase::ColumnGap, u"Differenz"},
        {Phrase::ColumnDifference, u"Unterschied"},
        {Phrase::ColumnBox, u"Feld"},
        {Phrase::ColumnCombined, u"Gruppen gemeinsam"},
        {Phrase::ColumnNumber, u"Nr."},
        {Phrase::ColumnPoint, u"Punkt"},
        {Phrase::ColumnMeaning, u"Bedeutung"},
        {Phrase::ColumnSign, u"Zeichen"},
        {Phrase::ColumnTerm, u"Begriff"},

        {Phrase::SpokenTable, u"Tabelle: %1"},
        {Phrase::SpokenWithheld, u"%1 (%2)"},
        {Phrase::SpokenBoxPoint, u"%1. %2: %3 %4, %5 %6"},
        {Phrase::SpokenMarked, u"%1 (hervorgehoben)"},
        {Phrase::SpokenSpace, u"%1: Platz zum Schreiben"},
        {Phrase::SpokenContents, u"Inhalt"},
        {Phrase::SpokenSkip, u"Direkt zum Bericht springen"},
        {Phrase::SpokenPicture, u"Die Abbildung in Worten"},
    };
}

}  // namespace circumspect::report
