// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circumspect::report {

/// Every phrase a report can use. Placeholders are %1, %2 ..., and %n in phrases that count something; `End` is none.
// clang-format off
enum class Phrase {
    // words used everywhere
    ReportTitle, Footer, PageLabel, DateFormat, DateFormatFirst, ListBetween, ListLast, ListLastBeforeI,
    PartsBetween, Labelled, LabelOnly, Quoted, Self, AllOthers, CombinedBetween,
    NeutralLeader, Withheld, WithheldBecause, TooFewAnswers, WouldLetAnswersBeWorkedOut, NoAnswerMark, NoAnswer,
    OrMore, OrLess, GapOrHigher, GapOrLower, AnswerCount, NotTold, HalfAPoint, OnePoint, Points, ReversedItem,
    BandLack, BandWeak, BandModerate, BandStrong, BandVeryStrong, ColumnGroup, ColumnInvited, ColumnAnswered,
    ColumnCompetency, ColumnStatement, ColumnCount, ColumnAgreement, ColumnGap, ColumnDifference, ColumnBox,
    ColumnCombined, ColumnNumber, ColumnPoint, ColumnMeaning, ColumnSign, ColumnTerm, SpokenTable, SpokenWithheld,
    SpokenBoxPoint, SpokenMarked, SpokenSpace, SpokenContents, SpokenSkip, SpokenPicture,
    // cover and reading guide
    CoverRoleAndOrganisation, CoverCycle, CoverWave, CoverInstrument, CoverInstrumentVersion, CoverRelease,
    CoverReleaseValue, CoverCounts, CoverBelongsTo, GuideTitle, GuideLead, GuideLeadWithoutCount,
    GuideNoOthersTitle, GuideNoOthers, GuideNothing, GuideNoSelf, GuideScaleHeading, GuideScale, GuideNotObserved,
    GuideGroupsHeading, GuideSelf, GuideManager, GuideGroup, GuideCombined, GuideAllOthers, GuideAllOthersAlone,
    GuideWithheldHeading, GuideNothingWithheld, GuideWhyWithheld, GuideMerged, GuideHiddenGroup,
    GuideColumnWithheld, GuideCellsWithheld, GuideCellsWithheldHere, GuideSymbolsHeading, GuideSignsCaption,
    GuideHollow, GuideHollowMeaning, GuideSignCountMeaning, GuideSignGapMeaning, GuideSignNoAnswerMeaning,
    GuideSignWithheldMeaning, GuideSignCodedMeaning, GuideSignAgreementMeaning, GuideSignReversed,
    GuideSignReversedMeaning, GuideDifferencesHeading, GuideDifferences, GuideAskTitle, GuideAsk, CertaintyFew,
    CertaintySome, CertaintyMany, CertaintyUnknown,
    // pages
    PictureTitle, PictureLead, PictureLeadLevel, PictureLeadSame, PictureLeadOne, PictureLeadSelf,
    PictureLeadSelfSame, PictureLeadGroups, PictureRadarTitle, PictureRadarAlt, PictureDotsTitle, PictureDotsAlt,
    SeriesRange, SeriesSpan, SeriesLevel, SeriesWithheld, HollowNote, FewerLines, PictureFiguresThere,
    PictureFiguresInTables, PictureTableCaption, PictureStrengths, PictureStrengthsText, PictureStrengthsNone,
    PictureGrowth, PictureGrowthText, PictureGrowthNone, PictureBlindSpots, PictureBlindSpotsText,
    PictureBlindSpotsNone, PictureHiddenStrengths, PictureHiddenStrengthsText, PictureHiddenStrengthsNone,
    PictureAllEqual, PictureNoneLeft, PictureNeedsBoth, PictureAgreement, AgreementCannotBeShown,
    AgreementAllStrong, AgreementSomeStrong, OverviewTitle, OverviewLead, OverviewLeadClose, OverviewLeadSame,
    OverviewLeadOne, OverviewChartTitle, OverviewAlt, OverviewTableCaption, SortRule, GroupsTitle, GroupsLeadAlike,
    GroupsLeadDiffer, GroupsChartTitle, GroupsAlt, GroupsTableCaption, GroupsRule, GroupAndFigure, GapsTitle,
    GapsAgree, GapsOthersHigher, GapsSelfHigher, GapsBothWays, GapsNotCompared, GapsChartTitle, GapsAlt,
    GapsAltExtremes, GapsAltOne, GapsTableCaption, GapsRule, GapsRuleExact, BoxesPageTitle, BoxesLead, BoxesTitle,
    BoxesAlt, BoxesTableCaption, BoxesSelfAxis, BoxesOthersAxis, BoxConfirmedStrength, BoxHiddenStrength,
    BoxBlindSpot, BoxConfirmedGrowthArea, BoxContents, BoxEmpty, BoxesCutTitle, BoxesCut, BoxesAndCards,
    ExtremesTitle, ExtremesLead, ExtremesHighest, ExtremesLowest, ExtremesLeftOut, ExtremesCaution,
    DisagreementTitle, DisagreementLead, DisagreementLeadNone, DisagreementRule, DisagreementMore,
    DisagreementChartTitle, DisagreementAlt, SpreadAltRow, SpreadNote, DisagreementInvitation, DisagreementNotes,
    ImportanceTitle,
    ImportanceLead, ImportanceLeadNone, ImportanceLeadAlone, ImportanceChartTitle, ImportanceAlt, ImportanceAxis,
    ImportanceSelf, ImportanceKeep, ImportanceImprove, ImportanceEnough, ImportanceLow, ImportanceCut,
    ImportanceLeftOut, ImportanceOwn, ImportanceOwnSame, ImportanceRule, CompetencyLeadAlike,
    CompetencyLeadBoth, CompetencyLeadSelfHigher, CompetencyLeadOthersHigher, CompetencyLeadNoSelf,
    CompetencyLeadNoOthers, CompetencyLeadOthersWithheld, CompetencyLeadNothing, CompetencyLeadNothingWithheld,
    CompetencyWhole, CompetencyChartTitle, CompetencyAlt, CompetencyFiguresThere, CompetencyTableCaption,
    CompetencyThen, CompetencyThenCaution,
    CompetencySpreadTitle, CompetencySpreadAlt, CompetencySpreadLeftOut, CompetencySpreadNone, CompetencyAgreement,
    CompetencyNotes, CommentsTitle, CommentsLead, CommentsLeadOwnOnly, CommentsLeadNone, CommentsLeadWithheld,
    CommentsLeadMasked, CommentsLeadHeld,
    CommentsWithheldTitle, CommentsWithheld, CommentsStart, CommentsStop, CommentsContinue, CommentsPooled,
    CommentsPooledWhy, CommentsOwn, CommentsNoneHere, CommentsAdvice,
    // themes, plan and sharing back: worksheets until a debrief fills them
    SpaceToWrite, ThemesTitle, ThemesLead, ThemesLeadFilled, ThemesAskFigures, ThemesAskSurprise, ThemesAskStrength, ThemesCaption,
    ThemesTheme, ThemesFor, ThemesAgainst, ThemesOpen, ThemesNotes, PlanTitle, PlanLead, PlanLeadFilled, PlanLeadHeld,
    PlanCaption, PlanStep, PlanGoal, PlanFrom, PlanTo, PlanFirstStep, PlanStepBy, PlanWhoNotices, PlanMeasure,
    PlanAfterDays, PlanProgressStarted, PlanProgressDone, PlanProgressDropped, PlanAgainCaption, PlanAgainWhat,
    PlanAgainWhen, PlanAgainLearn, PlanPulse, PlanRetest, PlanAgainRule, SharingTitle, SharingLead, SharingThank,
    SharingHeard, SharingDo, SharingAsk, SharingNever, SharingChoose, SharingPicture, SharingStrengths,
    SharingGrowth, SharingStrengthsPlain, SharingGrowthPlain, SharingGoal, SharingGoalPlain, SharingStep,
    SharingHelp, SharingNothing, SharingCaption, SharingWith, SharingWhat, SharingWhen, SharingWords,
    // then and now; editions for coaches and coordinators
    ThenTitle, ThenLeadSome, ThenLeadNone, ThenLeadNotJudged, ThenChartTitle, ThenAlt, ThenAltRow, ThenChange,
    ThenReading, ThenBeyond, ThenWithin, ThenNotJudged, ThenNoise, ThenRule, ThenCommonMost, ThenCommonHalf,
    ThenCommonFew, ThenCommonUnknown, ThenBackHeading, ThenBackLead, ThenBackCaption, ThenBackChange,
    ThenBackChangeBack, ThenBackShift, ThenBackRule, ThenCautionTitle, ThenCaution, SummaryTitle, SummaryCautionTitle,
    SummaryCaution, LetterTitle, CoachTitle, CoachFooter, CoachBelongs, PatternsTitle, PatternsLead,
    PatternsLeadNone, PatternsCaption, PatternsPattern, PatternsFigures, PatternsQuestion, PatternSelfOthers,
    PatternGroupFigures, PatternAgreement, PatternOthers, PatternGroups, PatternDisagree, PatternStrength,
    PatternChanged, PatternBlindAsk, PatternHiddenAsk, PatternGroupsAsk, PatternDisagreeAsk, PatternStrengthAsk,
    PatternChangedAsk, PatternsRule, PatternsNotes, QualityTitle, QualityUniform, QualityPlain, QualityUnknown,
    CoachNotesTitle, CoachNotesLead,
    // appendix
    AppendixTitle, AppendixLead, AppendixTableCaption, AppendixRowHeading, AppendixItemsNote, MethodTitle,
    MethodLead, MethodCaption, MethodFigure, MethodRule, MethodCaution, MethodStatement, TopicStatement, TopicCount, TopicBoxes, TopicSpread, TopicCoded,
    TopicWithheld, CautionAverage, CautionAllOthers, CautionCount, CautionGap, CautionBoxes, CautionAgreement,
    CautionCoded, CautionWithheld, MethodAverages, MethodValidRater, MethodNotObserved, MethodAllOthers, MethodRounding, MethodGap,
    MethodBoxes, MethodAgreement, MethodMinimum, MethodSpread, MethodCoded, CautionTitle, CautionPerception,
    CautionNotForDecisions, CautionSmallNumbers, CautionInstrument, LedgerTitle, LedgerLead, LedgerLeadQuiet,
    LedgerShown, LedgerMerged, LedgerWithheld, LedgerWithheldBecause, LedgerCoded, LedgerOverall, LedgerEverything, LedgerImportance,
    LedgerCommentsGrouped, LedgerCommentsPooled, LedgerCommentsWithheld, LedgerCommentsMasked,
    LedgerCommentsAdded, LedgerSpreadWithheld, LedgerEverywhere, LedgerCompetencies, LedgerStatements,
    GlossaryTitle, GlossaryLead,
    GlossaryCaption, GlossaryAllOthersMeaning, GlossaryAverage, GlossaryAverageMeaning, GlossaryCompetencyMeaning,
    GlossaryGapMeaning, GlossaryBlindSpotMeaning, GlossaryHiddenStrengthMeaning, GlossaryAgreementMeaning,
    GlossaryWithheldMeaning, GlossaryReleaseMeaning,
    // the promise to raters
    PromiseTitle, PromiseLead, PromiseIdentifiedHeading, PromiseIdentified, PromiseGroupsHeading, PromiseMinimum,
    PromiseMergeDefault, PromiseMergeInto, PromiseSubtraction, PromiseEnds, PromiseSpread, PromiseCommentsHeading,
    PromiseComments, PromiseCommentsWording, PromiseReadersHeading, PromiseReaderLeader, PromiseReaderCoordinator,
    PromiseReaderOwner, PromiseAfterHeading, PromiseNoWithdrawal, PromiseRetention, PromiseStricter, PromiseVersion,
    // the report about a cohort
    CohortTitle, CohortWhole, CohortOnly, CohortBelongsTo, CohortParticipants, CohortParticipantsValue,
    CohortCountParticipants, CohortCountOrganisations, CohortReports, CohortReportsValue, CohortParticipation,
    CohortParticipationLead, CohortPercent, CohortShare, CohortTogether, CohortGroupsCaption,
    CohortOrganisationsCaption, CohortOrganisation, CohortOtherOrganisations, CohortNoOrganisation,
    CohortNotReleased, CohortTooFew, CohortSpread, CohortSpreadLead, CohortSpreadLeadSame, CohortSpreadLeadNone,
    CohortSpreadChartTitle, CohortSpreadAlt, CohortLowerQuarter, CohortMedian, CohortUpperQuarter,
    CohortMiddleHalf, CohortTenths, CohortSpreadRule, CohortSelf, CohortSelfLead, CohortSelfLeadAlike,
    CohortSelfLeadNone, CohortSelfChartTitle, CohortSelfRule, CohortHeat, CohortHeatLead, CohortHeatChartTitle,
    CohortHeatAlt, CohortHeatRule, CohortGoals, CohortGoalsLead, CohortGoalsNone,
    CohortGoalsNote, CohortGoalsCaption, CohortGoalsRule, CohortChange, CohortChangeLead, CohortChangeLeadNone, CohortChangeLeadWithheld,
    CohortChangeOverall, CohortChangeOverallInterval, CohortChangeEffect, CohortChangeEffectInterval,
    CohortChangeRisen, CohortChangeReliable, CohortUp, CohortDown, CohortChangeRuleReliable, CohortChangePairs, CohortDropOuts, CohortChangeChartTitle, CohortChangeAlt,
    CohortChangeAltRow, CohortChanged, CohortInterval, CohortEffect, CohortP, CohortFromTo, CohortBelow,
    CohortNoise, CohortChangeRuleInterval, CohortChangeRuleEffect, CohortChangeRuleP, CohortChangeCautionTitle,
    CohortChangeCaution, CohortFigures, CohortFiguresLead, CohortMethod, CohortMethodLead, CohortMethodAverages,
    CohortMethodFloors, CohortMethodCoded, CohortMethodNorms, CohortMethodReliability, CohortCautionTitle,
    CohortCaution,
    // the certificate of erasure
    CertificateTitle, CertificateLead, CertificateCaption, CertificateWhat, CertificateValue, CertificateDay,
    CertificateResponses, CertificateComments, CertificateBackups, CertificatePromise, CertificateStaysHeading,
    CertificateStays, CertificateBeyondHeading, CertificateBeyondCopies, CertificateBeyondSource,
    CertificateBeyondReports,
    End
};
// clang-format on

inline constexpr int kPhraseCount = static_cast<int>(Phrase::End);

}  // namespace circumspect::report
