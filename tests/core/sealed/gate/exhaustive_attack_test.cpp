// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/reader_who_knows_all.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace circumspect::sealed::test {

namespace {

using testing::AnyOf;
using testing::Each;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr int kSampled = 11;

/// All answers of three groups to one item, beside a manager (0: none).
ReaderWhoKnowsAll readerOfOneItem(int manager, int peers, int reports, int others = 0)
{
    ReaderWhoKnowsAll reader;
    for (const Answers &peer : multisets(peers))
        for (const Answers &report : multisets(reports))
            for (const Answers &other : multisets(others)) {
                GateFixture fixture(1, 1);
                if (manager > 0)
                    fixture.addRater("manager", manager);
                for (const int answer : peer)
                    fixture.addRater("peer", answer);
                for (const int answer : report)
                    fixture.addRater("report", answer);
                for (const int answer : other)
                    fixture.addRater("other", answer);
                reader.tryAnswers(fixture);
            }
    return reader;
}

/// Raters of one group who answer two items with these sums.
void addTwoItemRaters(GateFixture &fixture, const char *group, int count, int firstSum, int secondSum)
{
    const Answers first = evenAnswers(count, firstSum);
    const Answers second = evenAnswers(count, secondSum);
    for (std::size_t i = 0; i < first.size(); ++i)
        fixture.addRater(group, {first[i], second[i]});
}

/// Without spreads a release depends on the sums of the answers alone, so one set of answers for each sum will do.
GateFixture twoItemFixture()
{
    GateFixture fixture(1, 2);
    fixture.policy.spreadMinimum = 100;
    return fixture;
}

/// Worlds of some ten thousand releases are tried with one manager, with more if CIRCUMSPECT_LONG_TESTS is set.
std::vector<int> managersForLargeWorlds()
{
    return qEnvironmentVariableIsSet("CIRCUMSPECT_LONG_TESTS") ? std::vector{0, 1, 4, 5} : std::vector{5};
}

/// All answers that so many more peers could give to two items on three points, whoever gave which.
void tryPairs(int left, int least, GateFixture &fixture, ReaderWhoKnowsAll &reader)
{
    if (left == 0) {
        reader.tryAnswers(fixture);
        return;
    }
    for (int pair = least; pair < 9; ++pair) {
        fixture.addRater("peer", {1 + pair / 3, 1 + pair % 3});
        tryPairs(left - 1, pair, fixture, reader);
        fixture.responses.pop_back();
        --fixture.invited[groupId("peer")];
    }
}

}  // namespace

TEST(ExhaustiveAttack, FindsNobodyInTwoGroupsOfThree)
{
    for (int manager = 0; manager <= 5; ++manager) {
        SCOPED_TRACE(testing::Message() << "manager " << manager);
        EXPECT_THAT(readerOfOneItem(manager, 3, 3).findings(), IsEmpty());
    }
}

TEST(ExhaustiveAttack, FindsNobodyInGroupsOfThreeAndFour)
{
    for (const int manager : {0, 1, 4, 5}) {
        SCOPED_TRACE(testing::Message() << "manager " << manager);
        EXPECT_THAT(readerOfOneItem(manager, 4, 3).findings(), IsEmpty());
    }
}

TEST(ExhaustiveAttack, FindsNobodyInGroupsOfThreeAndFive)
{
    for (const int manager : {0, 5}) {
        SCOPED_TRACE(testing::Message() << "manager " << manager);
        EXPECT_THAT(readerOfOneItem(manager, 3, 5).findings(), IsEmpty());
    }
}

TEST(ExhaustiveAttack, FindsNobodyInOneGroup)
{
    for (int raters = 1; raters <= 8; ++raters)
        for (int manager = 0; manager <= 5; ++manager) {
            SCOPED_TRACE(testing::Message() << raters << " raters, manager " << manager);
            EXPECT_THAT(readerOfOneItem(manager, raters, 0).findings(), IsEmpty());
        }
}

TEST(ExhaustiveAttack, FindsNobodyWhereASmallGroupIsMerged)
{
    for (const int manager : {0, 1, 5}) {
        SCOPED_TRACE(testing::Message() << "manager " << manager);
        EXPECT_THAT(readerOfOneItem(manager, 3, 1).findings(), IsEmpty());
        EXPECT_THAT(readerOfOneItem(manager, 3, 2).findings(), IsEmpty());
        EXPECT_THAT(readerOfOneItem(manager, 2, 2).findings(), IsEmpty());
        EXPECT_THAT(readerOfOneItem(manager, 1, 1).findings(), IsEmpty());
    }
}

TEST(ExhaustiveAttack, FindsNobodyInThreeGroupsOfThree)
{
    for (const int manager : managersForLargeWorlds()) {
        SCOPED_TRACE(testing::Message() << "manager " << manager);
        EXPECT_THAT(readerOfOneItem(manager, 3, 3, 3).findings(), IsEmpty());
    }
}

TEST(ExhaustiveAttack, FindsNobodyInTwoGroupsOfFive)
{
    for (const int manager : managersForLargeWorlds()) {
        SCOPED_TRACE(testing::Message() << "manager " << manager);
        EXPECT_THAT(readerOfOneItem(manager, 5, 5).findings(), IsEmpty());
    }
}

TEST(ExhaustiveAttack, NumbersOfTwoItemsAndTheirCompetencyFindNobody)
{
    ReaderOfNumbers reader(World::AllSums);
    int number = 0;
    for (int a1 = 3; a1 <= 15; ++a1)
        for (int a2 = 3; a2 <= 15; ++a2)
            for (int b1 = 3; b1 <= 15; ++b1)
                for (int b2 = 3; b2 <= 15; ++b2) {
                    GateFixture fixture = twoItemFixture();
                    addTwoItemRaters(fixture, "peer", 3, a1, a2);
                    addTwoItemRaters(fixture, "report", 3, b1, b2);
                    reader.imagine(fixture);
                    // All answers are imagined; a sample of them is released, to save time.
                    if (number++ % kSampled == 0)
                        reader.release(fixture);
                }

    EXPECT_THAT(reader.findings(), IsEmpty());
}

TEST(ExhaustiveAttack, NumbersFindNobodyWhereTwoRatersLeftAnItemOpen)
{
    for (const int asked : {3, 4}) {
        ReaderOfNumbers reader(World::AllSums);
        for (const Answers &open : multisets(2))
            for (const Answers &complete : multisets(asked - 2))
                for (const Answers &second : multisets(asked - 2)) {
                    GateFixture fixture = twoItemFixture();
                    for (std::size_t i = 0; i < complete.size(); ++i)
                        fixture.addRater("peer", {complete[i], second[i]});
                    for (const int answer : open)
                        fixture.addRater("peer", {answer, 0});
                    reader.imagine(fixture);
                    reader.release(fixture);
                }

        EXPECT_THAT(reader.findings(), IsEmpty()) << asked << " raters";
    }
}

TEST(ExhaustiveAttack, NumbersFindNobodyWhereOneRaterLeftAnItemOpen)
{
    // Three peers, the last of whom answers the first item only, beside a manager.
    ReaderOfNumbers reader(World::AllSums);
    for (const Answers &open : multisets(1))
        for (int code = 0; code < 625; ++code) {
            GateFixture fixture = twoItemFixture();
            fixture.addRater("manager", {5, 2});
            fixture.addRater("peer", {1 + code % 5, 1 + code / 5 % 5});
            fixture.addRater("peer", {1 + code / 25 % 5, 1 + code / 125});
            fixture.addRater("peer", {open.front(), 0});
            reader.imagine(fixture);
            reader.release(fixture);
        }

    EXPECT_THAT(reader.findings(), IsEmpty());
}

// The residual that docs/gate.md names: with spreads printed from five answers on, a reader who knows the program can
// tell from what is withheld that five peers were unanimous at an end of three points, and nothing else.
TEST(ExhaustiveAttack, FindsUnanimityAtTheEndsOfThreePointsAndNothingElse)
{
    GateFixture fixture(1, 2);
    fixture.instrument.scale.points.resize(3);
    ReaderWhoKnowsAll reader(World::AllAnswers, 3);

    tryPairs(5, 0, fixture, reader);

    const std::vector<std::string> findings = reader.findings(1000);
    EXPECT_THAT(findings, SizeIs(64));
    EXPECT_THAT(findings, Each(AnyOf(HasSubstr("answered 11111 in"), HasSubstr("answered 33333 in"))));
}

}  // namespace circumspect::sealed::test
