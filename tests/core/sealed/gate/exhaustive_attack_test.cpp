// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/gate_fixture.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

// The strongest reader there is: one who knows the program, tries every set of answers that people could have given,
// and keeps those that give exactly the release in hand. Whatever is the same in all of them is known.
namespace circumspect::sealed::test {

namespace {

using Answers = std::vector<int>;

/// Every multiset of `count` answers on 1 to 5.
void collectMultisets(int count, int least, Answers &taken, std::vector<Answers> &all)
{
    if (count == 0) {
        all.push_back(taken);
        return;
    }
    for (int value = least; value <= 5; ++value) {
        taken.push_back(value);
        collectMultisets(count - 1, value, taken, all);
        taken.pop_back();
    }
}

std::vector<Answers> multisets(int count)
{
    std::vector<Answers> all;
    Answers taken;
    collectMultisets(count, 1, taken, all);
    return all;
}

/// Everything that is printed of one release, as one text.
std::string printed(const published::Results &results)
{
    std::string text;
    const auto add = [&](const published::Row &row) {
        for (const published::Cell &cell : row.means)
            text += wordOf(cell) + ' ';
        for (const published::Spread &spread : row.spreads) {
            text += wordOf(spread);
            if (const auto *figures = published::spreadIn(spread))
                for (const int count : figures->distribution())
                    text += ' ' + std::to_string(count);
            text += '|';
        }
    };
    add(results->overall);
    for (const published::Row &row : results->competencies)
        add(row);
    for (const published::Row &row : results->items)
        add(row);
    return text;
}

/// What one group answered to one item, over all sets of answers that give the same release.
struct Knowledge {
    std::set<int> sums;
    std::set<Answers> answers;

    void add(const Answers &one)
    {
        int sum = 0;
        for (const int answer : one)
            sum += answer;
        sums.insert(sum);
        answers.insert(one);
    }

    /// Some rater's answer, or the sum of fewer than three, is the same in all of them.
    bool isRevealing() const
    {
        if (answers.empty() || answers.begin()->empty())
            return false;
        const bool isUnanimous = answers.size() == 1 && answers.begin()->front() == answers.begin()->back();
        return isUnanimous || (answers.begin()->size() < 3 && sums.size() == 1);
    }
};

/// All answers of two groups to one item, with a manager (0: none), released one by one.
int revealingReleases(int manager, int peers, int reports)
{
    std::map<std::string, std::pair<Knowledge, Knowledge>> releases;
    for (const Answers &peer : multisets(peers))
        for (const Answers &report : multisets(reports)) {
            GateFixture fixture(1, 1);
            if (manager > 0)
                fixture.addRater("manager", manager);
            for (const int answer : peer)
                fixture.addRater("peer", answer);
            for (const int answer : report)
                fixture.addRater("report", answer);
            auto &[first, second] = releases[printed(fixture.release().results)];
            first.add(peer);
            second.add(report);
        }

    int revealing = 0;
    for (const auto &[text, knowledge] : releases)
        if (knowledge.first.isRevealing() || knowledge.second.isRevealing()) {
            ++revealing;
            const auto show = [](const Knowledge &known) {
                std::string all;
                for (const int answer : *known.answers.begin())
                    all += std::to_string(answer);
                return all + " of " + std::to_string(known.answers.size());
            };
            if (revealing <= 5)
                ADD_FAILURE() << text << "\npeers " << show(knowledge.first) << ", reports " << show(knowledge.second);
        }
    return revealing;
}

}  // namespace

TEST(ExhaustiveAttack, FindsNobodyInTwoGroupsOfThree)
{
    for (int manager = 0; manager <= 5; ++manager) {
        SCOPED_TRACE(testing::Message() << "manager " << manager);
        EXPECT_EQ(revealingReleases(manager, 3, 3), 0);
    }
}

TEST(ExhaustiveAttack, FindsNobodyInGroupsOfThreeAndFour)
{
    for (const int manager : {0, 1, 4, 5}) {
        SCOPED_TRACE(testing::Message() << "manager " << manager);
        EXPECT_EQ(revealingReleases(manager, 4, 3), 0);
    }
}

TEST(ExhaustiveAttack, FindsNobodyInGroupsOfThreeAndFive)
{
    for (const int manager : {0, 5}) {
        SCOPED_TRACE(testing::Message() << "manager " << manager);
        EXPECT_EQ(revealingReleases(manager, 3, 5), 0);
    }
}

TEST(ExhaustiveAttack, FindsNobodyInOneGroup)
{
    for (int raters = 1; raters <= 8; ++raters)
        for (int manager = 0; manager <= 5; ++manager) {
            SCOPED_TRACE(testing::Message() << raters << " raters, manager " << manager);
            EXPECT_EQ(revealingReleases(manager, raters, 0), 0);
        }
}

TEST(ExhaustiveAttack, FindsNobodyWhereASmallGroupIsMerged)
{
    for (const int manager : {0, 1, 5}) {
        SCOPED_TRACE(testing::Message() << "manager " << manager);
        EXPECT_EQ(revealingReleases(manager, 3, 1), 0);
        EXPECT_EQ(revealingReleases(manager, 3, 2), 0);
        EXPECT_EQ(revealingReleases(manager, 2, 2), 0);
    }
}

}  // namespace circumspect::sealed::test
