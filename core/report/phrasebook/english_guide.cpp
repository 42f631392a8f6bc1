// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/english.h"

namespace circumspect::report {

std::vector<PhraseEntry> englishGuidePhrases()
{
    return {
        {Phrase::CoverRoleAndOrganisation, u"%1, %2"},
        {Phrase::CoverCycle, u"Cycle"},
        {Phrase::CoverWave, u"Wave"},
        {Phrase::CoverInstrument, u"Questionnaire"},
        {Phrase::CoverInstrumentVersion, u"%1, version %2"},
        {Phrase::CoverRelease, u"Release"},
        {Phrase::CoverReleaseValue, u"No. %1, made on %2"},
        {Phrase::CoverCounts, u"Who was invited and who answered"},
        {Phrase::CoverBelongsTo,
         u"This report belongs to you. It was made for your development and for nothing else; you decide who else "
         u"reads it."},

        {Phrase::GuideTitle, u"How to read this report"},
        {Phrase::GuideLead, u"The answers of %n person stand behind the figures called “All others” in this report.",
         u"The answers of %n people stand behind the figures called “All others” in this report."},
        {Phrase::GuideLeadWithoutCount, u"This page explains how answers became the figures that follow."},
        {Phrase::GuideNoOthersTitle, u"What this report cannot show"},
        {Phrase::GuideNoOthers,
         u"No ratings by other people can be shown, because not enough of them have answered. The pages that follow "
         u"hold your own view only."},
        {Phrase::GuideNothing,
         u"No ratings can be shown at all, because not enough people have answered and there is no self-rating."},
        {Phrase::GuideNoSelf,
         u"There is no self-rating, so nothing in this report compares your own view with that of others."},

        {Phrase::GuideScaleHeading, u"The scale"},
        {Phrase::GuideScale, u"Every statement was rated from %1 (“%2”) to %3 (“%4”)."},
        {Phrase::GuideNotObserved, u"“%1” counts as no answer and never enters an average."},

        {Phrase::GuideGroupsHeading, u"Who is who"},
        {Phrase::GuideSelf, u"Your own rating."},
        {Phrase::GuideManager, u"Shown on its own. Everyone in this group was told so before answering."},
        {Phrase::GuideGroup, u"An average, shown only where at least three people answered."},
        {Phrase::GuideCombined,
         u"Groups shown as one, because one of them or more had too few answers to be shown alone."},
        {Phrase::GuideAllOthers,
         u"Everyone in the groups above except you. Each person counts once, whatever the group."},
        {Phrase::GuideAllOthersAlone, u"Everyone except you. Each person counts once, whatever the group."},

        {Phrase::GuideWithheldHeading, u"What was combined or withheld"},
        {Phrase::GuideNothingWithheld, u"Nothing had to be combined or withheld in this report."},
        {Phrase::GuideWhyWithheld,
         u"A figure is shown only where nobody can work out from it who gave which answer. Where that cannot be "
         u"promised, “withheld” stands in its place with one of two reasons: “%1” or “%2”."},
        {Phrase::GuideMerged, u"%1: shown together, because one of these groups or more had too few answers."},
        {Phrase::GuideHiddenGroup, u"%1: not shown (%2)."},
        {Phrase::GuideColumnWithheld, u"%1: withheld (%2)."},
        {Phrase::GuideCellsWithheld, u"%1: %n single figure is withheld. The ledger in the appendix lists it.",
         u"%1: %n single figures are withheld. The ledger in the appendix lists them."},
        {Phrase::GuideCellsWithheldHere, u"%1: %n single figure is withheld.", u"%1: %n single figures are withheld."},

        {Phrase::GuideSymbolsHeading, u"Symbols and signs"},
        {Phrase::GuideSignsCaption, u"Signs in tables and pictures"},
        {Phrase::GuideHollow, u"Hollow mark"},
        {Phrase::GuideHollowMeaning,
         u"a figure that is withheld; the mark stands at the edge of the picture and says nothing about the value"},
        {Phrase::GuideSignCountMeaning, u"how many people's answers stand behind an average"},
        {Phrase::GuideSignGapMeaning,
         u"your rating minus the average of all others: “+” where you rate yourself higher, “−” where they do"},
        {Phrase::GuideSignNoAnswerMeaning, u"no answer was given; nothing is hidden"},
        {Phrase::GuideSignWithheldMeaning, u"a figure exists but is not shown, to protect those who answered"},
        {Phrase::GuideSignCodedMeaning,
         u"the average lies at or beyond this point; nearer to the end of the scale it would tell what everyone "
         u"answered. Pictures draw it at this point"},
        {Phrase::GuideSignAgreementMeaning, u"how much alike people answered, in five steps: %1"},
        {Phrase::GuideSignReversed, u"(reversed)"},
        {Phrase::GuideSignReversedMeaning,
         u"the statement describes the opposite of the competency; its figures are turned round, so that a high "
         u"one always means more of the competency"},

        {Phrase::GuideDifferencesHeading, u"How much is a difference?"},
        {Phrase::GuideDifferences,
         u"Two ratings are called different in this report when they are more than %1 apart. Smaller differences "
         u"are normal between people who see the same thing."},
        {Phrase::GuideAskTitle, u"Please do not try to work out who said what"},
        {Phrase::GuideAsk,
         u"People answered on the promise that nobody would. The more useful question is what you do that made them "
         u"answer as they did, and you are free to ask all of them for examples."},

        {Phrase::CertaintyFew,
         u"Few people stand behind these averages: had one of them answered a point differently throughout, an "
         u"average would have moved by a quarter of a point or more. Take the figures as impressions to talk about."},
        {Phrase::CertaintySome,
         u"Had one person answered a point differently throughout, an average of all others would have moved by one "
         u"or two tenths of a point, and that of a single group by more. Differences of that size mean little."},
        {Phrase::CertaintyMany,
         u"Had one person answered a point differently throughout, an average of all others would have moved by a "
         u"tenth of a point or less. The averages of single groups rest on fewer people and move more."},
        {Phrase::CertaintyUnknown,
         u"Averages of few people move easily. Read differences of a few tenths of a point as no difference."},
    };
}

}  // namespace circumspect::report
