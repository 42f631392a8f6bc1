// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/gate.h"

#include "core/sealed/gate/gate_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace circumspect::sealed::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QString kPeer = QStringLiteral("peer");
const QString kReport = QStringLiteral("report");
const QString kCombined = QStringLiteral("combined");
const QString kAllOthers = QStringLiteral("all_others");

void addRaters(GateFixture &fixture, const char *group, const std::vector<int> &oneAnswerEach)
{
    for (const int answer : oneAnswerEach)
        fixture.addRater(group, answer);
}

const published::Row &firstItem(const published::Results &results)
{
    return results->items.front();
}

std::string itemCell(const published::Results &results, const QString &column)
{
    return wordOf(cellOf(results, firstItem(results), column));
}

std::vector<std::string> ids(const std::vector<GroupId> &groups)
{
    std::vector<std::string> texts;
    for (const GroupId &group : groups)
        texts.push_back(group.text().toStdString());
    return texts;
}

}  // namespace

TEST(Gate, MergesTheLoneDirectReportOfTheWorkedLeak)
{
    // product.md 3: manager 4, peers 4.0 (n = 3), one direct report 2, all raters 3.6: the report's answer would
    // follow.
    GateFixture fixture(1, 1);
    fixture.addRater("manager", 4);
    addRaters(fixture, "peer", {4, 4, 4});
    fixture.addRater("report", 2);

    const published::Results results = fixture.release().results;

    EXPECT_THAT(columnIds(results), ElementsAre("self", "manager", "combined", "all_others"));
    EXPECT_EQ(itemCell(results, kCombined), "3.5");
    EXPECT_EQ(itemCell(results, kAllOthers), "3.6");
    EXPECT_EQ(results->columns[2].answered, 4);
}

TEST(Gate, HidesTheLoneDirectReportWhereThePromiseDoesNotMerge)
{
    GateFixture fixture(1, 1);
    fixture.policy.mergeRule.into = {{groupId("other"), groupId("peer")}};
    fixture.addRater("manager", 4);
    addRaters(fixture, "peer", {4, 3, 5});
    fixture.addRater("report", 2);

    const published::Results results = fixture.release().results;

    EXPECT_THAT(columnIds(results), ElementsAre("self", "manager", "peer", "all_others"));
    EXPECT_THAT(ids(results->hiddenGroups), ElementsAre("report"));
    EXPECT_EQ(itemCell(results, kAllOthers), "4.0") << "the hidden answer must not be in the total";
    EXPECT_EQ(results->columns[3].answered, 4);
}

TEST(Gate, FollowsThePromisesMergeMap)
{
    GateFixture fixture(1, 1);
    fixture.policy.mergeRule.into = {{groupId("other"), groupId("report")}};
    addRaters(fixture, "peer", {4, 3, 5});
    addRaters(fixture, "report", {4, 3, 5});
    addRaters(fixture, "other", {2, 2});

    const published::Results results = fixture.release().results;

    EXPECT_THAT(columnIds(results), ElementsAre("self", "peer", "combined", "all_others"));
    EXPECT_THAT(ids(results->columns[2].groups), ElementsAre("report", "other"));
}

TEST(Gate, MergesALoneOtherWithTheSmallestGroup)
{
    GateFixture fixture(1, 1);
    addRaters(fixture, "peer", {4, 3, 5, 4});
    addRaters(fixture, "report", {4, 3, 5});
    fixture.addRater("other", 1);

    const published::Results results = fixture.release().results;

    EXPECT_THAT(columnIds(results), ElementsAre("self", "peer", "combined", "all_others"));
    EXPECT_THAT(ids(results->columns[2].groups), ElementsAre("report", "other"));
    EXPECT_EQ(itemCell(results, kCombined), "3.3");
}

TEST(Gate, HidesEverybodyBelowTheMinimum)
{
    GateFixture fixture(1, 1);
    fixture.addRater("self", 3);
    fixture.addRater("manager", 4);
    fixture.addRater("peer", 2);
    fixture.addRater("report", 2);

    const published::Results results = fixture.release().results;

    EXPECT_THAT(columnIds(results), ElementsAre("self", "manager", "all_others"));
    EXPECT_THAT(ids(results->hiddenGroups), ElementsAre("peer", "report"));
    EXPECT_EQ(itemCell(results, kAllOthers), "too_few");
    EXPECT_EQ(results->columns[2].withheld, published::WithheldReason::TooFewAnswers);
    EXPECT_EQ(results->columns[2].answered, std::nullopt);
    EXPECT_EQ(results->columns[2].invited, std::nullopt);
}

TEST(Gate, RaisesTheMinimumWithThePromise)
{
    GateFixture fixture(1, 1);
    fixture.policy.minima[groupId("peer")] = 5;
    addRaters(fixture, "peer", {4, 3, 5, 4});

    const published::Results results = fixture.release().results;

    EXPECT_THAT(ids(results->hiddenGroups), ElementsAre("peer"));
}

TEST(Gate, PrintsManagersToTwoDecimalsAndProtectedRatersToOne)
{
    GateFixture fixture(1, 3);
    fixture.addRater("self", {4, 4, 3});
    fixture.addRater("manager", {3, 3, 2});
    addRaters(fixture, "peer", {2, 3, 3});

    const published::Results results = fixture.release().results;
    const published::Row &competency = results->competencies.front();

    EXPECT_EQ(wordOf(cellOf(results, competency, QStringLiteral("self"))), "3.67");
    EXPECT_EQ(wordOf(cellOf(results, competency, QStringLiteral("manager"))), "2.67");
    EXPECT_EQ(wordOf(cellOf(results, competency, kPeer)), "2.7");
    EXPECT_EQ(wordOf(cellOf(results, competency, kAllOthers)), "2.7");
}

TEST(Gate, LeavesSelfOutOfAllOthers)
{
    GateFixture fixture(1, 1);
    fixture.addRater("self", 1);
    addRaters(fixture, "peer", {3, 4, 5});

    EXPECT_EQ(itemCell(fixture.release().results, kAllOthers), "4.0");
}

TEST(Gate, SaysNoAnswerWhereNobodyRatedThemselves)
{
    GateFixture fixture(1, 1);
    addRaters(fixture, "peer", {3, 4, 5});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(itemCell(results, QStringLiteral("self")), "none");
    EXPECT_EQ(wordOf(firstItem(results).gap), "none");
    EXPECT_EQ(firstItem(results).gapClass, std::nullopt);
    EXPECT_EQ(results->selfCut, std::nullopt);
    EXPECT_EQ(results->competencies.front().quadrant, std::nullopt);
}

TEST(Gate, ReleasesNobodyButSelf)
{
    GateFixture fixture(2, 2);
    fixture.addRater("self", 4);

    const published::Results results = fixture.release().results;

    EXPECT_THAT(columnIds(results), ElementsAre("self", "all_others"));
    EXPECT_EQ(itemCell(results, QStringLiteral("self")), "4.00");
    EXPECT_EQ(wordOf(results->overall.gap), "too_few");
    EXPECT_THAT(results->highlights.strengths, IsEmpty());
}

TEST(Gate, RefusesToReleaseNothing)
{
    GateFixture fixture(1, 2);
    fixture.addRater("peer", {0, 0});
    const Gate gate(fixture.instrument, fixture.policy);

    const Result<GatedRelease> release = gate.release(fixture.responseSet(), fixture.request());

    ASSERT_FALSE(release.isOk());
    EXPECT_EQ(release.error().code, ErrorCode::NothingToRelease);
}

TEST(Gate, WithholdsACellBelowTheMinimumAndTheTotalThatWouldGiveItAway)
{
    // Peers answer in fours; two of the four reports left the second item open.
    GateFixture fixture(1, 2);
    addRaters(fixture, "peer", {4, 3, 3, 4});
    fixture.addRater("report", {3, 3});
    fixture.addRater("report", {4, 2});
    fixture.addRater("report", {3, 0});
    fixture.addRater("report", {4, 0});

    const published::Results results = fixture.release().results;
    const published::Row &second = results->items[1];

    EXPECT_EQ(itemCell(results, kReport), "3.5");
    EXPECT_EQ(wordOf(cellOf(results, second, kPeer)), "3.5");
    EXPECT_EQ(wordOf(cellOf(results, second, kReport)), "too_few");
    EXPECT_EQ(wordOf(cellOf(results, second, kAllOthers)), "solvable");
}

TEST(Gate, CountsAScoreFromHalfOfTheItemsOn)
{
    GateFixture fixture(1, 4);
    addRaters(fixture, "peer", {3, 3, 3});
    fixture.addRater("peer", {5, 5, 0, 0});
    fixture.addRater("peer", {5, 0, 0, 0});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(results->columns[1].answered, 4) << "one of four items is no score";
    EXPECT_EQ(wordOf(cellOf(results, results->competencies.front(), kPeer)), "3.5");
}

TEST(Gate, NeverCountsNotObserved)
{
    GateFixture fixture(1, 4);
    addRaters(fixture, "peer", {3, 4, 3});
    fixture.addRater("peer", {3, 3, 3, 3});
    fixture.responses.back().answers.front() = kNotObserved;

    const published::Results results = fixture.release().results;

    EXPECT_EQ(itemCell(results, kPeer), "3.3");
    EXPECT_EQ(published::figureIn(cellOf(results, firstItem(results), kPeer))->answerCount(), 3);
}

TEST(Gate, WithholdsWhatWouldTellTheAnswerOfOneWhoLeftAnItemOpen)
{
    // Sums 10 and 13, and scores of 13 in all: 11.5 + x / 2 makes x, the answer of the fourth, 3.
    GateFixture fixture(1, 2);
    addRaters(fixture, "peer", {3, 4, 3});
    fixture.addRater("peer", {0, 3});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(itemCell(results, kPeer), "solvable");
    EXPECT_EQ(wordOf(cellOf(results, results->competencies.front(), kPeer)), "3.3");
}

TEST(Gate, CodesUnanimityAtTheTopAndAtTheBottom)
{
    for (const auto &[answer, word] : {std::pair(5, "4.7+"), std::pair(1, "1.3-")}) {
        GateFixture fixture(1, 1);
        addRaters(fixture, "peer", {answer, answer, answer, answer});

        const published::Results results = fixture.release().results;

        EXPECT_EQ(itemCell(results, kPeer), word);
        EXPECT_EQ(wordOf(spreadOf(results, firstItem(results), kPeer)), "too_few");
    }
}

TEST(Gate, CodesThreeRatersOneStepFromUnanimityAlike)
{
    GateFixture unanimous(1, 1);
    addRaters(unanimous, "peer", {5, 5, 5});
    GateFixture nearly(1, 1);
    addRaters(nearly, "peer", {5, 5, 4});

    EXPECT_EQ(itemCell(unanimous.release().results, kPeer), itemCell(nearly.release().results, kPeer));
}

TEST(Gate, PrintsAMeanAtTheCapOfALargerGroup)
{
    GateFixture fixture(1, 1);
    addRaters(fixture, "peer", {5, 5, 5, 5, 5, 5, 5, 4, 4, 4});

    EXPECT_EQ(itemCell(fixture.release().results, kPeer), "4.7");
}

TEST(Gate, NeverCodesIdentifiedRaters)
{
    GateFixture fixture(1, 1);
    fixture.addRater("self", 5);
    fixture.addRater("manager", 5);
    addRaters(fixture, "peer", {3, 4, 3});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(itemCell(results, QStringLiteral("self")), "5.00");
    EXPECT_EQ(itemCell(results, QStringLiteral("manager")), "5.00");
}

TEST(Gate, ScalesTheCapWithTheScale)
{
    GateFixture fixture(1, 1);
    fixture.instrument.scale.points.push_back({6, {}});
    fixture.instrument.scale.points.push_back({7, {}});
    addRaters(fixture, "peer", {7, 7, 7, 7});

    EXPECT_EQ(itemCell(fixture.release().results, kPeer), "6.7+");
}

TEST(Gate, WithholdsAllOthersWhereTheManagerWouldGiveUnanimityAway)
{
    // Manager 1 and four peers 5: all others would be 4.2 exactly.
    GateFixture fixture(1, 1);
    fixture.addRater("manager", 1);
    addRaters(fixture, "peer", {5, 5, 5, 5});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(itemCell(results, kPeer), "4.7+");
    EXPECT_EQ(itemCell(results, kAllOthers), "solvable");
}

TEST(Gate, CoversACodedCellSoThatAllOthersCanBePrinted)
{
    GateFixture fixture(1, 1);
    addRaters(fixture, "peer", {5, 5, 5, 5});
    addRaters(fixture, "report", {3, 4, 3});
    addRaters(fixture, "other", {3, 4, 3, 2});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(itemCell(results, kPeer), "4.7+");
    EXPECT_EQ(itemCell(results, kReport), "solvable") << "the smallest other cell steps back";
    EXPECT_EQ(itemCell(results, QStringLiteral("other")), "3.0");
    EXPECT_EQ(itemCell(results, kAllOthers), "3.8");
}

TEST(Gate, HoldsCompetenciesToTheSameRulesAsItems)
{
    // The third report answers less than half of the second competency.
    GateFixture fixture(2, 3);
    addRaters(fixture, "peer", {4, 3, 3, 4});
    fixture.addRater("report", {3, 3, 3, 3, 3, 3});
    fixture.addRater("report", {4, 3, 4, 4, 2, 4});
    fixture.addRater("report", {3, 4, 3, 4, 0, 0});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(wordOf(cellOf(results, results->competencies[1], kReport)), "too_few");
    EXPECT_EQ(wordOf(cellOf(results, results->competencies[1], kAllOthers)), "solvable");
    EXPECT_EQ(wordOf(cellOf(results, results->competencies[0], kAllOthers)), "3.4");
}

TEST(Gate, WithholdsAnItemThatItsCompetencyWouldGiveAway)
{
    // Three peers, 4.0 in the competency: sums 9 and 15 make 24 of 30, and only 24 prints as 4.0.
    GateFixture fixture(1, 2);
    addRaters(fixture, "report", {3, 4, 2});
    fixture.addRater("peer", {3, 5});
    fixture.addRater("peer", {4, 5});
    fixture.addRater("peer", {2, 5});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(wordOf(cellOf(results, results->competencies.front(), kPeer)), "4.0");
    EXPECT_EQ(wordOf(cellOf(results, results->items[1], kPeer)), "4.7+");
    EXPECT_EQ(wordOf(cellOf(results, results->items[0], kPeer)), "solvable");
}

TEST(Gate, ShowsSpreadFromFiveProtectedAnswersOn)
{
    GateFixture fixture(1, 1);
    addRaters(fixture, "peer", {2, 3, 4, 4, 5});
    addRaters(fixture, "report", {2, 3, 4, 4, 5, 3});

    const published::Results results = fixture.release().results;
    const published::Spread spread = spreadOf(results, firstItem(results), kAllOthers);

    ASSERT_EQ(wordOf(spread), "shown");
    EXPECT_THAT(published::spreadIn(spread)->distribution(), ElementsAre(0, 2, 3, 4, 2));
    EXPECT_NEAR(*published::spreadIn(spread)->standardDeviation(), 1.04, 1e-9);
    EXPECT_EQ(wordOf(spreadOf(results, firstItem(results), kPeer)), "shown");
    EXPECT_EQ(wordOf(spreadOf(results, firstItem(results), kReport)), "shown");
}

TEST(Gate, DoesNotCountTheManagerTowardsFive)
{
    GateFixture fixture(1, 1);
    fixture.addRater("manager", 2);
    addRaters(fixture, "peer", {2, 3, 4, 4});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(wordOf(spreadOf(results, firstItem(results), kAllOthers)), "too_few");
}

TEST(Gate, ShowsNoSpreadThatLeavesFewerThanFiveOver)
{
    // All others minus the peers would be the distribution of four reports.
    GateFixture fixture(1, 1);
    addRaters(fixture, "peer", {2, 3, 4, 4, 5, 5});
    addRaters(fixture, "report", {2, 3, 4, 5});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(wordOf(spreadOf(results, firstItem(results), kAllOthers)), "shown");
    EXPECT_EQ(wordOf(spreadOf(results, firstItem(results), kPeer)), "solvable");
    EXPECT_EQ(wordOf(spreadOf(results, firstItem(results), kReport)), "too_few");
}

TEST(Gate, ShowsNoSpreadOfUnanimousOrNearlyUnanimousRaters)
{
    for (const std::vector<int> &answers : {std::vector<int>{3, 3, 3, 3, 3}, std::vector<int>{2, 3, 3, 3, 4}}) {
        GateFixture fixture(1, 1);
        addRaters(fixture, "peer", answers);

        const published::Results results = fixture.release().results;

        EXPECT_EQ(itemCell(results, kPeer), "3.0");
        EXPECT_EQ(wordOf(spreadOf(results, firstItem(results), kPeer)), "solvable");
        EXPECT_EQ(wordOf(spreadOf(results, firstItem(results), kAllOthers)), "solvable");
    }
}

TEST(Gate, WithholdsTheDistributionThatWouldShowASmallGroupUnanimous)
{
    // Reports 3 3 3 beside peers 3 3 3 3 3 5: no other way to deal the answers out has the reports at 3.0.
    GateFixture fixture(1, 1);
    addRaters(fixture, "peer", {3, 3, 3, 3, 3, 5});
    addRaters(fixture, "report", {3, 3, 3});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(itemCell(results, kAllOthers), "3.2");
    EXPECT_EQ(wordOf(spreadOf(results, firstItem(results), kAllOthers)), "solvable");
}

TEST(Gate, TreatsAStraightLinerAsAnyOtherRater)
{
    GateFixture fixture(2, 3);
    fixture.addRater("peer", {3, 4, 2, 4, 4, 3});
    fixture.addRater("peer", {2, 4, 3, 4, 2, 3});
    fixture.addRater("peer", 4);

    const published::Results results = fixture.release().results;

    EXPECT_EQ(results->columns[1].answered, 3);
    EXPECT_EQ(wordOf(cellOf(results, results->overall, kPeer)), "3.4");
}

TEST(Gate, DerivesGapsFromPrintedValuesOnly)
{
    // Peers 3.25 print as 3.3; self 4.00; the gap is 0.7 though the unrounded one would be 0.75, that is 0.8.
    GateFixture fixture(1, 1);
    fixture.addRater("self", 4);
    addRaters(fixture, "peer", {3, 3, 3, 4});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(wordOf(firstItem(results).gap), "0.7");
    EXPECT_EQ(firstItem(results).gapClass, published::GapClass::SelfHigher);
    EXPECT_EQ(published::figureIn(firstItem(results).gap)->answerCount(), std::nullopt);
}

TEST(Gate, LeavesABoundForTheGapToACodedMean)
{
    GateFixture fixture(1, 1);
    fixture.addRater("self", 3);
    addRaters(fixture, "peer", {5, 5, 5, 5});

    EXPECT_EQ(wordOf(firstItem(fixture.release().results).gap), "-1.7-");
}

TEST(Gate, CallsAGapOfExactlyTheThresholdAgreement)
{
    GateFixture fixture(1, 1);
    fixture.addRater("self", 4);
    addRaters(fixture, "peer", {3, 3, 4, 4});

    EXPECT_EQ(firstItem(fixture.release().results).gapClass, published::GapClass::InAgreement);
}

TEST(Gate, HighlightsEachCompetencyOnceInTheInstrumentsOrder)
{
    // All others by competency: 4.0 3.0 4.0 2.0 3.7 3.3 2.3 3.3; self 2 everywhere but 5 in c6 and c8.
    GateFixture fixture(8, 1);
    fixture.addRater("self", {2, 2, 2, 2, 2, 5, 2, 5});
    fixture.addRater("peer", {4, 3, 4, 2, 4, 3, 2, 3});
    fixture.addRater("peer", {4, 3, 4, 1, 4, 3, 2, 3});
    fixture.addRater("peer", {4, 3, 4, 3, 3, 4, 3, 4});

    const published::Highlights highlights = fixture.release().results->highlights;
    const auto texts = [](const std::vector<CompetencyId> &list) {
        std::vector<std::string> all;
        for (const CompetencyId &id : list)
            all.push_back(id.text().toStdString());
        return all;
    };

    EXPECT_THAT(texts(highlights.strengths), ElementsAre("c1", "c3", "c5"));
    EXPECT_THAT(texts(highlights.growthAreas), ElementsAre("c4", "c7", "c2"));
    EXPECT_THAT(texts(highlights.blindSpots), ElementsAre("c6", "c8"));
    EXPECT_THAT(texts(highlights.hiddenStrengths), IsEmpty());
}

TEST(Gate, CutsTheFourBoxesAtTheReadersOwnMeans)
{
    GateFixture fixture(4, 1);
    fixture.addRater("self", {5, 5, 2, 2});
    fixture.addRater("peer", {4, 2, 4, 2});
    fixture.addRater("peer", {4, 2, 4, 2});
    fixture.addRater("peer", {4, 3, 4, 3});

    const published::Results results = fixture.release().results;

    EXPECT_EQ(results->selfCut, 3.5);
    EXPECT_EQ(results->othersCut, 3.15);
    EXPECT_EQ(results->competencies[0].quadrant, published::Quadrant::ConfirmedStrength);
    EXPECT_EQ(results->competencies[1].quadrant, published::Quadrant::BlindSpot);
    EXPECT_EQ(results->competencies[2].quadrant, published::Quadrant::HiddenStrength);
    EXPECT_EQ(results->competencies[3].quadrant, published::Quadrant::ConfirmedGrowthArea);
}

TEST(Gate, WritesItsDecisionsIntoTheLedger)
{
    GateFixture fixture(1, 1);
    addRaters(fixture, "peer", {5, 5, 5, 5});
    addRaters(fixture, "report", {3, 3});
    addRaters(fixture, "other", {3, 4});

    const published::Ledger ledger = fixture.release().results->ledger;

    using published::LedgerDeed;
    using published::LedgerLevel;
    const auto holds = [&](LedgerDeed deed, LedgerLevel level, const QString &column) {
        return std::any_of(ledger.begin(), ledger.end(), [&](const published::LedgerEntry &entry) {
            return entry.deed == deed && entry.level == level && entry.column == column;
        });
    };
    EXPECT_TRUE(holds(LedgerDeed::Shown, LedgerLevel::Group, kPeer));
    EXPECT_TRUE(holds(LedgerDeed::Merged, LedgerLevel::Group, kCombined));
    EXPECT_TRUE(holds(LedgerDeed::Coded, LedgerLevel::Item, kPeer));
    EXPECT_TRUE(holds(LedgerDeed::Withheld, LedgerLevel::Item, kCombined));
}

TEST(Gate, WritesWithheldSpreadsIntoTheLedger)
{
    GateFixture fixture(1, 2);
    for (const int answer : {2, 3, 4, 4, 5})
        fixture.addRater("peer", {answer, 3});
    addRaters(fixture, "report", {2, 3, 4});

    const published::Results results = fixture.release().results;

    std::vector<published::LedgerEntry> spreads;
    std::copy_if(
        results->ledger.begin(), results->ledger.end(), std::back_inserter(spreads),
        [](const published::LedgerEntry &entry) { return entry.deed == published::LedgerDeed::SpreadWithheld; });
    const published::LedgerEntry ofReports{
        published::LedgerDeed::SpreadWithheld,   published::LedgerLevel::Group, {}, kReport, {},
        published::WithheldReason::TooFewAnswers};
    const published::LedgerEntry ofOneItem{published::LedgerDeed::SpreadWithheld,
                                           published::LedgerLevel::Item,
                                           results->items[1].id,
                                           kPeer,
                                           {},
                                           published::WithheldReason::WouldLetAnswersBeWorkedOut};
    // Alike in all rows is one entry, else there is one a row.
    EXPECT_EQ(std::count(spreads.begin(), spreads.end(), ofReports), 1);
    EXPECT_EQ(wordOf(spreadOf(results, results->items[1], kPeer)), "solvable");
    EXPECT_LE(std::count(spreads.begin(), spreads.end(), ofOneItem), 1);
    for (const published::LedgerEntry &entry : spreads)
        EXPECT_TRUE(entry.reason.has_value());
}

TEST(Gate, ListsAnUnansweredGroupLikeOneWithTooFewAnswers)
{
    GateFixture fixture(1, 1);
    addRaters(fixture, "peer", {3, 4, 2});
    fixture.invited[groupId("other")] = 3;

    EXPECT_THAT(ids(fixture.release().results->hiddenGroups), ElementsAre("other"));
}

TEST(Gate, CountsInvitationsOfShownColumnsOnly)
{
    GateFixture fixture(1, 1);
    addRaters(fixture, "peer", {3, 4, 2});
    fixture.invited[groupId("peer")] = 6;

    const published::Results results = fixture.release().results;

    EXPECT_EQ(results->columns[1].invited, 6);
    EXPECT_EQ(results->columns[2].invited, 6);
}

TEST(Gate, LooksAtOneParticipantOnly)
{
    GateFixture fixture(1, 1);
    addRaters(fixture, "peer", {3, 4, 2});
    fixture.addRater("peer", 5);
    fixture.responses.back().participant = ParticipantId(QStringLiteral("p-2"));

    EXPECT_EQ(itemCell(fixture.release().results, kPeer), "3.0");
}

TEST(Gate, GivesTheSameReleaseForAnswersInAnotherOrder)
{
    GateFixture fixture(2, 3);
    fixture.addRater("self", 4);
    for (int i = 0; i < 5; ++i)
        fixture.addRater("peer", {1 + i, 2, 3, 4, 5 - i, 3});
    const published::Results first = fixture.release().results;

    std::reverse(fixture.responses.begin(), fixture.responses.end());
    const published::Results second = fixture.release().results;

    EXPECT_EQ(first->overall.means, second->overall.means);
    for (std::size_t i = 0; i < first->items.size(); ++i) {
        EXPECT_EQ(first->items[i].means, second->items[i].means);
        EXPECT_EQ(first->items[i].spreads, second->items[i].spreads);
    }
}

TEST(Gate, KeepsADeviationThatTellsWhoAgreedOnAnItem)
{
    GateFixture two(1, 2);
    GateFixture one(1, 1);
    for (const int answer : {1, 2, 3, 4, 5}) {
        two.addRater("peer", std::vector<int>{3, answer});
        one.addRater("peer", std::vector<int>{answer});
    }
    const auto deviation = [](const published::Results &results) {
        const published::Spread spread = spreadOf(results, results->competencies[0], kPeer);
        const auto *figures = std::get_if<published::SpreadFigures>(&spread);
        return figures != nullptr ? figures->standardDeviation() : std::nullopt;
    };

    // Half the deviation of the second item would tell that all gave the first one answer.
    EXPECT_FALSE(deviation(two.release().results));
    EXPECT_TRUE(deviation(one.release().results));
}

}  // namespace circumspect::sealed::test
