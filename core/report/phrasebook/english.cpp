// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/english.h"

#include "report/phrasebook/promise_phrases.h"

namespace circumspect::report {

std::vector<PhraseEntry> englishPhrases()
{
    std::vector<PhraseEntry> all = englishCommonPhrases();
    for (const std::vector<PhraseEntry> &part :
         {englishGuidePhrases(), englishPagePhrases(), englishDebriefPhrases(), englishEditionPhrases(),
          englishAppendixPhrases(), englishCohortPhrases(), englishPromisePhrases()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<PhraseEntry> englishCommonPhrases()
{
    return {
        {Phrase::ReportTitle, u"360-degree feedback report"},
        {Phrase::Footer, u"For development only"},
        {Phrase::PageLabel, u"Page %1 of %2"},
        {Phrase::DateFormat, u"d MMMM yyyy"},
        {Phrase::DateFormatFirst, u"d MMMM yyyy"},
        {Phrase::ListBetween, u", "},
        {Phrase::ListLast, u" and "},
        {Phrase::ListLastBeforeI, u" and "},
        {Phrase::PartsBetween, u"; "},
        {Phrase::Labelled, u"%1: %2"},
        {Phrase::LabelOnly, u"%1:"},
        {Phrase::Quoted, u"“%1”"},

        {Phrase::Self, u"Self"},
        {Phrase::AllOthers, u"All others"},
        {Phrase::CombinedBetween, u" + "},
        {Phrase::NeutralLeader, u"the leader"},

        {Phrase::Withheld, u"withheld"},
        {Phrase::WithheldBecause, u"withheld: %1"},
        {Phrase::TooFewAnswers, u"too few answers"},
        {Phrase::WouldLetAnswersBeWorkedOut, u"would let answers be worked out"},
        {Phrase::NoAnswerMark, u"–"},
        {Phrase::NoAnswer, u"no answer"},
        {Phrase::OrMore, u"%1 or more"},
        {Phrase::OrLess, u"%1 or less"},
        {Phrase::GapOrHigher, u"%1 or higher"},
        {Phrase::GapOrLower, u"%1 or lower"},
        {Phrase::AnswerCount, u"n = %1"},
        {Phrase::NotTold, u"not told, to protect those who answered"},
        {Phrase::HalfAPoint, u"half a point"},
        {Phrase::OnePoint, u"one point"},
        {Phrase::Points, u"%1 point", u"%1 points"},
        {Phrase::ReversedItem, u"%1 (reversed)"},

        {Phrase::BandLack, u"lacking"},
        {Phrase::BandWeak, u"weak"},
        {Phrase::BandModerate, u"moderate"},
        {Phrase::BandStrong, u"strong"},
        {Phrase::BandVeryStrong, u"very strong"},

        {Phrase::ColumnGroup, u"Group"},
        {Phrase::ColumnInvited, u"Invited"},
        {Phrase::ColumnAnswered, u"Answered"},
        {Phrase::ColumnCompetency, u"Competency"},
        {Phrase::ColumnStatement, u"Statement"},
        {Phrase::ColumnCount, u"n"},
        {Phrase::ColumnAgreement, u"Agreement"},
        {Phrase::ColumnGap, u"Gap"},
        {Phrase::ColumnDifference, u"Difference"},
        {Phrase::ColumnBox, u"Box"},
        {Phrase::ColumnCombined, u"Combined groups"},
        {Phrase::ColumnNumber, u"No."},
        {Phrase::ColumnPoint, u"Point"},
        {Phrase::ColumnMeaning, u"Meaning"},
        {Phrase::ColumnSign, u"Sign"},
        {Phrase::ColumnTerm, u"Term"},

        {Phrase::SpokenTable, u"Table: %1"},
        {Phrase::SpokenWithheld, u"%1 (%2)"},
        {Phrase::SpokenBoxPoint, u"%1. %2: %3 %4, %5 %6"},
        {Phrase::SpokenMarked, u"%1 (marked)"},
        {Phrase::SpokenSpace, u"%1: space to write"},
        {Phrase::SpokenContents, u"Contents"},
        {Phrase::SpokenSkip, u"Skip to the report"},
        {Phrase::SpokenPicture, u"The picture in words"},
    };
}

}  // namespace circumspect::report
