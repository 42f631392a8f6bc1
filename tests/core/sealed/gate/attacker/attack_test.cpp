// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/attack.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// The holes of published products, on pages as those products would print them: the attacker finds every one.
namespace circumspect::attacker {

namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// One item, answers of 1 to 5, a manager who answered 4.
struct Page {
    Page()
    {
        hearsay.form.competencyIds = {"c"};
        hearsay.form.itemIds = {"i"};
        hearsay.form.competencies = {{0}};
        KnownRater manager;
        manager.group = "manager";
        manager.isProtected = false;
        manager.answered = {true};
        manager.answers = {4};
        hearsay.raters.push_back(manager);
    }

    void addRaters(const char *group, int count, int firstRelease = 0, const char *wave = "T1")
    {
        for (int i = 0; i < count; ++i) {
            KnownRater rater;
            rater.group = group;
            rater.answered = {true};
            rater.answers = {0};
            rater.firstRelease = firstRelease;
            rater.wave = wave;
            hearsay.raters.push_back(rater);
        }
    }

    void print(const char *column, const std::vector<std::string> &groups, Whole tenths, int answers, int release = 0)
    {
        publication.columns.resize(static_cast<std::size_t>(release) + 1);
        publication.columns.back()[column] = groups;
        PrintedCell cell;
        cell.release = release;
        cell.column = column;
        cell.row = {Level::Item, 0};
        cell.kind = Printed::Number;
        cell.tenths = tenths;
        cell.answers = answers;
        publication.cells.push_back(cell);
    }

    Spoils attacked() const
    {
        Spoils spoils;
        attackByEquations(publication, hearsay, spoils);
        attackByTrial(publication, hearsay, spoils);
        return spoils;
    }

    Publication publication;
    Hearsay hearsay;
};

}  // namespace

TEST(Attack, SolvesTheWorkedLeak)
{
    Page page;
    page.addRaters("peer", 3);
    page.addRaters("report", 1);
    page.print("peer", {"peer"}, 40, 3);
    page.print("all_others", {"manager", "peer", "report"}, 36, 5);

    const Spoils spoils = page.attacked();

    EXPECT_THAT(spoils.byEquations, SizeIs(1));
    EXPECT_FALSE(spoils.byTrial.empty());
}

TEST(Attack, ReadsALoneOther)
{
    Page page;
    page.addRaters("peer", 3);
    page.addRaters("other", 1);
    page.print("peer", {"peer"}, 37, 3);
    page.print("other", {"other"}, 20, 1);

    EXPECT_THAT(page.attacked().byEquations, SizeIs(1));
}

TEST(Attack, SolvesAHiddenGroupInsideTheTotal)
{
    Page page;
    page.addRaters("peer", 4);
    page.addRaters("report", 2);
    page.print("peer", {"peer"}, 35, 4);
    page.print("all_others", {"peer", "report"}, 32, 6);

    EXPECT_THAT(page.attacked().byEquations, SizeIs(1));
}

TEST(Attack, SubtractsTheReportBeforeALateAnswer)
{
    Page page;
    page.addRaters("peer", 4);
    page.addRaters("peer", 1, 1);
    page.print("peer", {"peer"}, 30, 4, 0);
    page.print("peer", {"peer"}, 32, 5, 1);

    EXPECT_THAT(page.attacked().byEquations, SizeIs(1));
}

// A report about both waves together, beside one about the first.
TEST(Attack, SubtractsOneWaveFromAReportOfBoth)
{
    Page page;
    page.addRaters("peer", 4, 0, "T1");
    page.addRaters("peer", 1, 0, "T2");
    page.print("peer", {"peer"}, 30, 4, 0);
    page.print("peer", {"peer"}, 32, 5, 1);
    page.publication.waves = {"T1", ""};

    EXPECT_THAT(page.attacked().byEquations, SizeIs(1));
}

TEST(Attack, LearnsNothingFromTwoWavesOfTheSameRaters)
{
    Page page;
    page.addRaters("peer", 4, 0, "T1");
    page.addRaters("peer", 4, 0, "T2");
    page.print("peer", {"peer"}, 30, 4, 0);
    page.print("peer", {"peer"}, 33, 4, 1);
    page.publication.waves = {"T1", "T2"};

    const Spoils spoils = page.attacked();

    EXPECT_THAT(spoils.text(), IsEmpty());
    EXPECT_EQ(spoils.undecided, 0);
}

TEST(Attack, FindsTheStraightLinerBetweenTwoSensitivityLines)
{
    Page page;
    page.addRaters("peer", 4);
    page.addRaters("straight", 1);
    page.print("everybody", {"peer", "straight"}, 32, 5);
    page.print("without the uniform one", {"peer"}, 30, 4);

    EXPECT_THAT(page.attacked().byEquations, SizeIs(1));
}

TEST(Attack, KnowsEveryAnswerBehindAMeanAtTheEndOfTheScale)
{
    Page page;
    page.addRaters("peer", 3);
    page.print("peer", {"peer"}, 50, 3);

    EXPECT_FALSE(page.attacked().byTrial.empty());
}

TEST(Attack, TurnsTwoGroupsWithOneRaterEachIntoAnInsidersKnowledge)
{
    Page page;
    page.addRaters("peer", 4);
    page.addRaters("a", 1);
    page.addRaters("b", 1);
    page.print("one", {"peer", "a"}, 30, 5);
    page.print("two", {"peer", "b"}, 32, 5);

    EXPECT_FALSE(page.attacked().byInsiders.empty());
}

TEST(Attack, LearnsNothingFromTwoGroupsOfFour)
{
    Page page;
    page.addRaters("peer", 4);
    page.addRaters("report", 4);
    page.print("peer", {"peer"}, 35, 4);
    page.print("all_others", {"manager", "peer", "report"}, 33, 9);

    const Spoils spoils = page.attacked();

    EXPECT_THAT(spoils.text(), IsEmpty());
    EXPECT_EQ(spoils.undecided, 0);
}

}  // namespace circumspect::attacker
