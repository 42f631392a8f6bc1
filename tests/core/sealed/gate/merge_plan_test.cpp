// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/merge_plan.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {

namespace {

const GroupId kCouncil(QStringLiteral("council"));
const GroupId kPeers(QStringLiteral("peers"));
const GroupId kReports(QStringLiteral("reports"));
const GroupId kPartners(QStringLiteral("partners"));

std::vector<GroupCount> counts(int council, int peers, int reports, int partners)
{
    return {{kCouncil, council}, {kPeers, peers}, {kReports, reports}, {kPartners, partners}};
}

model::AnonymityPolicy withMap(std::vector<std::pair<GroupId, GroupId>> into)
{
    model::AnonymityPolicy policy;
    policy.mergeRule.into = std::move(into);
    return policy;
}

}  // namespace

TEST(MergePlan, KeepsOnMergingUntilAHigherMinimumIsReached)
{
    model::AnonymityPolicy policy;
    policy.minima[kCouncil] = 8;

    const MergePlan plan = planMerges(counts(2, 3, 4, 5), policy);

    EXPECT_EQ(plan, (MergePlan{{kPartners}, {{kCouncil, kPeers, kReports}}, {}}));
}

TEST(MergePlan, HidesTheSmallGroupWhereNoMergeReachesItsMinimum)
{
    model::AnonymityPolicy policy;
    policy.minima[kCouncil] = 20;

    const MergePlan plan = planMerges(counts(2, 3, 4, 5), policy);

    EXPECT_EQ(plan, (MergePlan{{kPeers, kReports, kPartners}, {}, {kCouncil}}));
}

TEST(MergePlan, JoinsTheEarlierOfEquallySmallGroups)
{
    const MergePlan plan = planMerges(counts(0, 3, 3, 1), {});

    EXPECT_EQ(plan, (MergePlan{{kReports}, {{kPeers, kPartners}}, {}}));
}

TEST(MergePlan, CanCombineTwiceWhereTheMapSaysSo)
{
    const MergePlan plan = planMerges(counts(2, 4, 4, 1), withMap({{kCouncil, kPeers}, {kPartners, kReports}}));

    EXPECT_EQ(plan, (MergePlan{{}, {{kCouncil, kPeers}, {kReports, kPartners}}, {}}));
}

TEST(MergePlan, TriesTheMapsLinesInOrder)
{
    const MergePlan plan = planMerges(counts(2, 0, 4, 3), withMap({{kCouncil, kPeers}, {kCouncil, kReports}}));

    EXPECT_EQ(plan, (MergePlan{{kPartners}, {{kCouncil, kReports}}, {}}));
}

TEST(MergePlan, ChainsTheMapsLinesWhileTheMinimumIsNotReached)
{
    const MergePlan plan = planMerges(counts(1, 1, 4, 3), withMap({{kCouncil, kPeers}, {kPeers, kReports}}));

    EXPECT_EQ(plan, (MergePlan{{kPartners}, {{kCouncil, kPeers, kReports}}, {}}));
}

TEST(MergePlan, HidesWhatTheMapDoesNotName)
{
    const MergePlan plan = planMerges(counts(0, 4, 2, 2), withMap({{kReports, kPeers}}));

    EXPECT_EQ(plan, (MergePlan{{}, {{kPeers, kReports}}, {kPartners}}));
}

}  // namespace circumspect::sealed
