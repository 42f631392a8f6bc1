// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/english.h"

namespace circumspect::report {

std::vector<PhraseEntry> englishCohortPhrases()
{
    return {
        {Phrase::CohortTitle, u"Cohort report"},
        {Phrase::CohortWhole, u"The whole cohort"},
        {Phrase::CohortOnly, u"Only: %1"},
        {Phrase::CohortBelongsTo, u"This report is about the cohort as a whole. It says nothing about any single "
                                  u"participant; please do not try to work that out."},
        {Phrase::CohortParticipants, u"Participants"},
        {Phrase::CohortParticipantsValue, u"%1 from %2"},
        {Phrase::CohortCountParticipants, u"%n participant", u"%n participants"},
        {Phrase::CohortCountOrganisations, u"%n organisation", u"%n organisations"},
        {Phrase::CohortReports, u"Released reports"},
        {Phrase::CohortReportsValue, u"%1 of %2, the latest made on %3"},
        {Phrase::CohortParticipation, u"Participation"},
        {Phrase::CohortParticipationLead, u"%1 of the %2 people invited have answered (%3)."},
        {Phrase::CohortPercent, u"%1%"},
        {Phrase::CohortShare, u"Share"},
        {Phrase::CohortTogether, u"All groups together"},
        {Phrase::CohortGroupsCaption, u"Invited and answered, by group"},
        {Phrase::CohortOrganisationsCaption, u"Invited and answered, by organisation"},
        {Phrase::CohortOrganisation, u"Organisation"},
        {Phrase::CohortOtherOrganisations, u"Other organisations together"},
        {Phrase::CohortNoOrganisation,
         u"An organisation is named only where it and all those not named have at least %1 participants each. That is "
         u"not so here, so the counts stand for all together."},
        {Phrase::CohortNotReleased, u"%n participant has no released report in this wave and enters no figure.",
         u"%n participants have no released report in this wave and enter no figure."},
        {Phrase::CohortTooFew, u"too few participants"},
        {Phrase::CohortSpread, u"How the cohort is seen"},
        {Phrase::CohortSpreadLead, u"On average, all others rate %1 highest (%2) and %3 lowest (%4)."},
        {Phrase::CohortSpreadLeadSame, u"On average, all others rate every competency %1."},
        {Phrase::CohortSpreadLeadNone, u"Too few participants have figures that could be shown here."},
        {Phrase::CohortSpreadChartTitle, u"How participants spread around the average of all others"},
        {Phrase::CohortSpreadAlt, u"Row for %n competency. %1", u"Rows for %n competencies, highest average first. %1"},
        {Phrase::CohortLowerQuarter, u"Lower quarter"},
        {Phrase::CohortMedian, u"Median"},
        {Phrase::CohortUpperQuarter, u"Upper quarter"},
        {Phrase::CohortMiddleHalf, u"Middle half of the participants"},
        {Phrase::CohortTenths, u"Tenths of the participants"},
        {Phrase::CohortSpreadRule,
         u"A quarter of the participants lie at or below the lower quarter, half at or below the median, a quarter at "
         u"or above the upper quarter. These are shown from %1 participants with a printed figure; “n” counts them."},
        {Phrase::CohortSelf, u"Self and others across the cohort"},
        {Phrase::CohortSelfLead,
         u"On %n competency the average self-rating is more than %3 above (%1) or below (%2) that of all others.",
         u"Of %n competencies, the average self-rating is more than %3 above that of all others on %1, and below it on "
         u"%2."},
        {Phrase::CohortSelfLeadAlike,
         u"On average, participants see themselves much as all others do: nowhere do the two lie more than %1 apart."},
        {Phrase::CohortSelfLeadNone,
         u"Too few participants have a self-rating and a figure of all others that could be compared here."},
        {Phrase::CohortSelfChartTitle, u"Averages of the cohort on the full scale from %1 to %2"},
        {Phrase::CohortSelfRule, u"Each average counts the participants whose figure is printed in their own report; "
                                 u"the two need not be quite the same people."},
        {Phrase::CohortHeat, u"Every statement, group by group"},
        {Phrase::CohortHeatLead,
         u"The highest average of all others is that of “%1” (%2), the lowest that of “%3” (%4)."},
        {Phrase::CohortHeatChartTitle, u"Averages of the cohort by statement and group (%1)"},
        {Phrase::CohortHeatAlt, u"Coloured table of %n statement by group. %1",
         u"Coloured table of %n statements by group. %1"},
        {Phrase::CohortHeatRule, u"A group counts where it stands alone in a participant’s report; where it was "
                                 u"combined with another one, it enters only the average of all others."},
        {Phrase::CohortGoals, u"Development goals"},
        {Phrase::CohortGoalsLead, u"%1 have written down %n goal.", u"%1 have written down %n goals."},
        {Phrase::CohortGoalsNone,
         u"Goals are counted once at least %1 participants from %2 organisations have written one down."},
        {Phrase::CohortGoalsNote, u"Where people have said which competency a goal is about, that is counted here. "
                                  u"Goals themselves are written in people’s own words and are not quoted."},
        {Phrase::CohortGoalsCaption, u"What the goals are about"},
        {Phrase::CohortGoalsRule, u"Named is a competency that goals of at least %1 participants from %2 organisations "
                                  u"are about, where everybody else who has goals, if anybody, is as many."},
        {Phrase::CohortChange, u"Then and now"},
        {Phrase::CohortChangeLead, u"From %4 to %5, more clearly than chance would explain, the average of all others "
                                   u"rose on %1 and fell on %2 of %3 competencies."},
        {Phrase::CohortChangeLeadNone, u"From %1 to %2, no competency changed more clearly than chance would explain."},
        {Phrase::CohortChangeLeadWithheld,
         u"Too few participants have figures in both waves, so no change can be shown."},
        {Phrase::CohortChangeOverall, u"Over all competencies the average went from %1 to %2: a change of %3."},
        {Phrase::CohortChangeOverallInterval, u"The data agree with anything from %1 to %2 points (95% interval)."},
        {Phrase::CohortChangeEffect, u"Effect size g\u00a0=\u00a0%1."},
        {Phrase::CohortChangeEffectInterval, u"Effect size g\u00a0=\u00a0%1 (95% interval from %2 to %3)."},
        {Phrase::CohortChangeRisen, u"%1 of %n participant is rated higher overall than before.",
         u"%1 of %n participants are rated higher overall than before."},
        {Phrase::CohortChangeReliable,
         u"The change of %n participant is taken together: up beyond noise %1, down beyond noise %2.",
         u"Of %n participants, %1 (%3, with a 95% interval from %4 to %5) have risen overall beyond noise, and %2 have "
         u"fallen."},
        {Phrase::CohortUp, u"Up beyond noise"},
        {Phrase::CohortDown, u"Down beyond noise"},
        {Phrase::CohortChangeRuleReliable,
         u"“Beyond noise” counts participants whose own change is more than 1.96 times its standard error, by the rule "
         u"of their own reports and from printed figures only. Participants whose reports print no standard deviation "
         u"count as neither. Shown from %1 participants."},
        {Phrase::CohortChangePairs, u"%n participant has a report in both waves and is compared.",
         u"%n participants have reports in both waves and are compared."},
        {Phrase::CohortDropOuts, u"%n participant has a report in %1 but none in %2.",
         u"%n participants have a report in %1 but none in %2."},
        {Phrase::CohortChangeChartTitle, u"Average of all others in both waves"},
        {Phrase::CohortChangeAlt, u"Line from before to after for %n competency. %1",
         u"Lines from before to after for %n competencies. %1"},
        {Phrase::CohortChangeAltRow, u"%1: from %2 to %3."},
        {Phrase::CohortChanged, u"Change"},
        {Phrase::CohortInterval, u"95% interval"},
        {Phrase::CohortEffect, u"Effect g"},
        {Phrase::CohortP, u"p"},
        {Phrase::CohortFromTo, u"%1 to %2"},
        {Phrase::CohortBelow, u"<\u00a0%1"},
        {Phrase::CohortNoise, u"Thin: no clearer than chance"},
        {Phrase::CohortChangeRuleInterval,
         u"The interval holds the changes that agree with these data; if it contains 0, the direction is uncertain."},
        {Phrase::CohortChangeRuleEffect,
         u"The effect g is the change measured in how far participants lie apart (Hedges’ g with the average of both "
         u"standard deviations); its interval (Bonett 2008) is shown from %1 pairs."},
        {Phrase::CohortChangeRuleP,
         u"p comes from a paired t test, adjusted for testing several competencies at once (Benjamini and Hochberg); "
         u"below %1 a change is called clearer than chance. A dash stands where everybody changed alike."},
        {Phrase::CohortChangeCautionTitle, u"Before you speak of an effect"},
        {Phrase::CohortChangeCaution, u"Nobody was compared with people who took no part, so other reasons can explain "
                                      u"a change. Very low or high averages tend towards the middle when measured "
                                      u"again, and those who answered the second time need not be those of the first."},
        {Phrase::CohortFigures, u"Appendix: all figures of the cohort"},
        {Phrase::CohortFiguresLead,
         u"Averages over participants, by statement and group; “%1” means too few participants."},
        {Phrase::CohortMethod, u"How these figures were made"},
        {Phrase::CohortMethodLead,
         u"Everything here comes from released reports; nobody’s single answers were opened for it."},
        {Phrase::CohortMethodAverages,
         u"A figure is the average, over participants, of what their own reports print. Every participant counts once, "
         u"however many people answered. What a report withholds does not count."},
        {Phrase::CohortMethodFloors, u"A figure needs at least %1 participants from %2 organisations, quarters need %3 "
                                     u"participants, tenths %4. The same holds for those whom a selection leaves out."},
        {Phrase::CohortMethodCoded, u"A figure that a report prints as “%1” or “%2” counts with the number it names, "
                                    u"so averages near the ends of the scale are a little too moderate."},
        {Phrase::CohortMethodNorms, u"There is no outside norm: nothing here says whether this cohort is better or "
                                    u"worse than other leaders. Quarters and medians describe this cohort only."},
        {Phrase::CohortMethodReliability,
         u"The reliability of the questionnaire is not estimated here, because that takes single answers. With few "
         u"participants averages move easily: do not read differences of less than a quarter of a point."},
        {Phrase::CohortCautionTitle, u"What this report is for"},
        {Phrase::CohortCaution, u"It helps to plan learning for a whole group. It is not made for comparing people or "
                                u"organisations, nor for decisions on pay, posts or contracts."},
    };
}

}  // namespace circumspect::report
