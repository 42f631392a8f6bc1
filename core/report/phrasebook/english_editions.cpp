// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/english.h"

namespace circumspect::report {

std::vector<PhraseEntry> englishEditionPhrases()
{
    return {
        {Phrase::ThenTitle, u"Then and now"},
        {Phrase::ThenLeadSome,
         u"The one competency that can be judged has changed beyond noise in the eyes of others: %2.",
         u"On %1 of the %n competencies that can be judged, the view of others has changed beyond noise: %2."},
        {Phrase::ThenLeadNone,
         u"On the %n competency that can be judged, the view of others has changed no more than noise explains.",
         u"On none of the %n competencies that can be judged has the view of others changed beyond noise."},
        {Phrase::ThenLeadNotJudged, u"What others saw then and what they see now, side by side; whether a change is "
                                    u"more than noise cannot be judged here."},
        {Phrase::ThenChartTitle, u"All others, then and now; the whole scale runs from %1 to %2"},
        {Phrase::ThenAlt, u"Then and now on %n competency. %1", u"Then and now on %n competencies. %1"},
        {Phrase::ThenAltRow, u"%1: %2, then %3."},
        {Phrase::ThenChange, u"Change"},
        {Phrase::ThenReading, u"Reading"},
        {Phrase::ThenBeyond, u"beyond noise"},
        {Phrase::ThenWithin, u"within noise"},
        {Phrase::ThenNotJudged, u"not judged"},
        {Phrase::ThenNoise, u"Within noise: drawn thin"},
        {Phrase::ThenRule,
         u"A change is beyond noise where it is more than 1.96 times as large as its standard error: the square root "
         u"of s²/n then plus s²/n now, where s is the released standard deviation of people’s averages and n their "
         u"number. Where no standard deviation may be released, the change is not judged."},
        {Phrase::ThenCommonMost, u"Of those who answered now, three quarters or more had answered then, too."},
        {Phrase::ThenCommonHalf,
         u"Of those who answered now, at least half, but fewer than three quarters, had answered then, too."},
        {Phrase::ThenCommonFew,
         u"Fewer than half of those who answered now had answered then: part of any change may be a change of people."},
        {Phrase::ThenCommonUnknown, u"How many people answered both times is not known in this file: part of any "
                                    u"change may be a change of people."},
        {Phrase::ThenBackHeading, u"Your own ratings, looking back"},
        {Phrase::ThenBackLead, u"Later you also rated how you were at %1, as you see it today (%2)."},
        {Phrase::ThenBackCaption, u"Your own ratings then, looking back, and now"},
        {Phrase::ThenBackChange, u"Change"},
        {Phrase::ThenBackChangeBack, u"Change, looking back"},
        {Phrase::ThenBackShift, u"Shift of your yardstick"},
        {Phrase::ThenBackRule,
         u"Change is now minus then, as you rated each at its time. Change, looking back, is now minus then as you "
         u"rate it today. The shift of your yardstick is the difference between the two ratings of then; below zero, "
         u"you judge your earlier self more strictly today. Neither change alone is the right one: memory, and the "
         u"wish to have grown, colour a look back."},
        {Phrase::ThenCautionTitle, u"Read changes with care"},
        {Phrase::ThenCaution,
         u"Very high and very low figures drift back towards the middle by themselves, some people see you in another "
         u"role than then, and expectations rise. Of twenty competencies that did not change, about one will look "
         u"changed by chance. Look first at what you set out to change."},
        {Phrase::SummaryTitle, u"Summary: %1"},
        {Phrase::SummaryCautionTitle, u"For whom this summary is"},
        {Phrase::SummaryCaution,
         u"For those who organise the programme. It holds no comments and no single statements, and it is no basis for "
         u"decisions about a person. The full report belongs to the person it is about."},
        {Phrase::LetterTitle, u"Before you read"},
        {Phrase::CoachTitle, u"Coach’s copy"},
        {Phrase::CoachFooter, u"Coach’s copy, for development only"},
        {Phrase::CoachBelongs, u"This copy is for the coach of the person named above. It shows nothing that the "
                               u"leader’s own report withholds, and it is not meant to be passed on."},
        {Phrase::PatternsTitle, u"Patterns and questions"},
        {Phrase::PatternsLead, u"%n pattern stands out in the printed figures.",
         u"%n patterns stand out in the printed figures."},
        {Phrase::PatternsLeadNone,
         u"No pattern stands out in the printed figures; begin with what the leader finds worth talking about."},
        {Phrase::PatternsCaption, u"What stands out, and a question to open with"},
        {Phrase::PatternsPattern, u"Pattern"},
        {Phrase::PatternsFigures, u"In the figures"},
        {Phrase::PatternsQuestion, u"A question to open with"},
        {Phrase::PatternSelfOthers, u"%1: self %2, all others %3 (%4)"},
        {Phrase::PatternGroupFigures, u"%1: %2, %3"},
        {Phrase::PatternAgreement, u"%1: agreement %2"},
        {Phrase::PatternOthers, u"%1: all others %2"},
        {Phrase::PatternGroups, u"Groups that differ"},
        {Phrase::PatternDisagree, u"Disagreement"},
        {Phrase::PatternStrength, u"Strength to build on"},
        {Phrase::PatternChanged, u"Change since then"},
        {Phrase::PatternBlindAsk,
         u"What do you do here that others may not get to see? When did somebody last notice it?"},
        {Phrase::PatternHiddenAsk,
         u"Others see more of this than you do. What do they see, and what keeps you from counting it?"},
        {Phrase::PatternGroupsAsk, u"What is different in the way you meet these two groups?"},
        {Phrase::PatternDisagreeAsk, u"For whom does this work well, and in which situations does it not?"},
        {Phrase::PatternStrengthAsk,
         u"How did you become good at this, and where could it help with something harder?"},
        {Phrase::PatternChangedAsk, u"What have you done differently since then, and who helped you?"},
        {Phrase::PatternsRule, u"Listed are at most %1 of each kind, the clearest first: gaps of more than %2, groups "
                               u"more than %3 apart, agreement that is lacking or weak, changes beyond noise, and the "
                               u"highest average. All of it follows from printed figures."},
        {Phrase::PatternsNotes, u"My hypotheses"},
        {Phrase::QualityTitle, u"Response quality"},
        {Phrase::QualityUniform, u"Some responses were uniform: the same answer to most statements. That can be "
                                 u"sincere, and it is no reason to doubt the rest."},
        {Phrase::QualityPlain, u"No response was conspicuously uniform."},
        {Phrase::QualityUnknown,
         u"Whether some responses were uniform is not known here: this copy was not made by a keeper of the answers."},
        {Phrase::CoachNotesTitle, u"Coach’s notes"},
        {Phrase::CoachNotesLead,
         u"Private notes, printed because the coach asked for them. They are no part of the leader’s report."},
    };
}

}  // namespace circumspect::report
