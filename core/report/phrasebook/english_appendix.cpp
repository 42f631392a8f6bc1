// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/english.h"

namespace circumspect::report {

std::vector<PhraseEntry> englishAppendixPhrases()
{
    return {
        {Phrase::AppendixTitle, u"Appendix: all figures"},
        {Phrase::AppendixLead, u"Every figure that may be shown, by statement and group."},
        {Phrase::AppendixTableCaption, u"Competencies and their statements"},
        {Phrase::AppendixRowHeading, u"Competency and statement"},
        {Phrase::AppendixItemsNote, u"“n” counts the people behind the average of all others."},

        {Phrase::MethodTitle, u"Appendix: how the figures were made"},
        {Phrase::MethodLead, u"Every figure can be traced to a rule; these are the rules in plain words."},
        {Phrase::MethodCaption, u"The rules"},
        {Phrase::MethodFigure, u"Figure"},
        {Phrase::MethodRule, u"Rule"},
        {Phrase::MethodCaution, u"Keep in mind"},
        {Phrase::MethodStatement, u"A statement's figure is the average of the answers to this one statement."},
        {Phrase::TopicStatement, u"Single statement"},
        {Phrase::TopicCount, u"Number of answers (n)"},
        {Phrase::TopicBoxes, u"Four boxes"},
        {Phrase::TopicSpread, u"Spread of answers"},
        {Phrase::TopicCoded, u"“or more” and “or less”"},
        {Phrase::TopicWithheld, u"Withheld"},
        {Phrase::CautionAverage,
         u"An average hides how far people are apart. A difference of one tenth means nothing."},
        {Phrase::CautionAllOthers,
         u"It joins people who meet you in different situations; look at the groups before you conclude."},
        {Phrase::CautionCount, u"The fewer people, the more a single one of them moves the average."},
        {Phrase::CautionGap, u"A gap does not tell who is right. It shows where talking is worth while."},
        {Phrase::CautionBoxes,
         u"They compare your competencies with each other, not you with anybody else. Close to a line, a single answer "
         u"can change the box."},
        {Phrase::CautionAgreement,
         u"It says how much alike people answered, not whether they answered high or low, and with few people it is "
         u"uncertain itself."},
        {Phrase::CautionCoded, u"The figure stands for a range; a difference from it is at least so large."},
        {Phrase::CautionWithheld,
         u"It says nothing about what was answered. Please do not try to work it out; people answered on the promise "
         u"that nobody would."},
        {Phrase::MethodAverages,
         u"A person's rating of a competency is the average of the statements that person answered. A group's figure "
         u"is the average of its people's ratings."},
        {Phrase::MethodValidRater, u"A person counts for a competency with at least half of its statements answered."},
        {Phrase::MethodNotObserved, u"“%1” and open answers are left out; they never count as a number."},
        {Phrase::MethodAllOthers,
         u"“All others” is the average over the people of the groups that are shown. Each person counts once. People "
         u"whose group is not shown enter no figure in this report."},
        {Phrase::MethodRounding,
         u"Averages of groups are printed to one decimal. Differences, orders and sentences are made from the "
         u"printed figures, never from hidden decimals."},
        {Phrase::MethodGap,
         u"The gap is your rating minus the average of all others. Up to %1 the two count as alike."},
        {Phrase::MethodBoxes,
         u"The four boxes are cut at the average of your own ratings and the average of all others' ratings over the "
         u"competencies."},
        {Phrase::MethodAgreement,
         u"Agreement compares the spread of answers with the spread that chance alone would give (the index r_wg, "
         u"against slightly skewed chance): up to %1 it is called lacking, up to %2 weak, up to %3 moderate, up to "
         u"%4 strong, above that very strong."},
        {Phrase::MethodMinimum,
         u"No figure of a group rests on fewer than three people. Smaller groups are combined with others or not "
         u"shown, and figures from which an answer could be worked out by subtraction are withheld too."},
        {Phrase::MethodSpread, u"How many people chose each point of the scale; “apart” is the average distance of "
                               u"answers from their mean. It "
                               u"is shown only for at least five answers that are not all alike."},
        {Phrase::MethodCoded,
         u"Averages of groups above %1 or below %2 would tell what each person answered; they read “%3” and “%4”."},
        {Phrase::CautionTitle, u"What these figures cannot tell"},
        {Phrase::CautionPerception,
         u"They are perceptions: how people who meet you in some situations see some of what you do."},
        {Phrase::CautionNotForDecisions,
         u"They were collected for development. They are not made for decisions on pay, posts or contracts."},
        {Phrase::CautionSmallNumbers,
         u"They rest on few people. Patterns across several competencies and groups deserve more trust than any "
         u"single figure."},
        {Phrase::CautionInstrument, u"The authors of the questionnaire say about its state: “%1”."},

        {Phrase::LedgerTitle, u"Appendix: ledger"},
        {Phrase::LedgerLead, u"What was shown, combined, capped and withheld, and why."},
        {Phrase::LedgerLeadQuiet, u"Nothing had to be combined, capped or withheld."},
        {Phrase::LedgerShown, u"%1: shown."},
        {Phrase::LedgerMerged, u"%1: combined into one group, because of too few answers."},
        {Phrase::LedgerWithheld, u"%1, withheld: %2."},
        {Phrase::LedgerWithheldBecause, u"%1, withheld (%2): %3."},
        {Phrase::LedgerCoded, u"%1, printed with “or more” or “or less”: %2."},
        {Phrase::LedgerOverall, u"the overall average"},
        {Phrase::LedgerImportance, u"importance of “%1”"},
        {Phrase::LedgerEverything, u"everything"},
        {Phrase::LedgerCommentsGrouped, u"Comments printed under the name of the group: %1."},
        {Phrase::LedgerCommentsPooled, u"Comments pooled, because too few people of one group wrote: %1."},
        {Phrase::LedgerCommentsWithheld, u"Comments withheld: %1."},
        {Phrase::LedgerCommentsMasked, u"Words masked in comments; […] stands in their place."},
        {Phrase::LedgerSpreadWithheld, u"%1, only averages shown, not how far answers lie apart (%2): %3."},
        {Phrase::LedgerEverywhere, u"everywhere"},
        {Phrase::LedgerCompetencies, u"%n competency", u"%n competencies"},
        {Phrase::LedgerStatements, u"%n statement", u"%n statements"},
        {Phrase::LedgerCommentsAdded,
         u"Comments added that came after an earlier version, from at least three more people."},

        {Phrase::GlossaryTitle, u"Appendix: words used"},
        {Phrase::GlossaryLead, u"The terms of this report in one sentence each."},
        {Phrase::GlossaryCaption, u"Glossary"},
        {Phrase::GlossaryAllOthersMeaning, u"everyone who answered about you and whose group is shown"},
        {Phrase::GlossaryAverage, u"Average"},
        {Phrase::GlossaryAverageMeaning, u"the sum of ratings divided by the number of people who gave one"},
        {Phrase::GlossaryCompetencyMeaning, u"a field of leadership that several statements describe together"},
        {Phrase::GlossaryGapMeaning, u"your rating minus the average of all others, in points of the scale"},
        {Phrase::GlossaryBlindSpotMeaning, u"something you rate higher than others do"},
        {Phrase::GlossaryHiddenStrengthMeaning, u"something others rate higher than you do"},
        {Phrase::GlossaryAgreementMeaning, u"how much alike people answered, whatever they answered"},
        {Phrase::GlossaryWithheldMeaning, u"not shown, so that nobody's answer can be worked out"},
        {Phrase::GlossaryReleaseMeaning,
         u"a frozen version of the figures; its number stands at the foot of each page"},
    };
}

}  // namespace circumspect::report
