// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/group_lookup.h"

#include <gtest/gtest.h>

namespace circumspect::model {
namespace {

LocalizedText inEnglish(const QString &text)
{
    return LocalizedText({{QStringLiteral("en"), text}});
}

Instrument withGroups()
{
    Instrument instrument;
    instrument.groups.push_back({GroupId(QStringLiteral("peer")),
                                 GroupKind::Peers,
                                 inEnglish(QStringLiteral("Peers")),
                                 {QStringLiteral("collègue")},
                                 3});
    instrument.groups.push_back({GroupId(QStringLiteral("direct_report")),
                                 GroupKind::DirectReports,
                                 inEnglish(QStringLiteral("Direct reports")),
                                 {QStringLiteral("report")},
                                 3});
    return instrument;
}

TEST(GroupLookup, FindsIdsLabelsAndAliasesHoweverWritten)
{
    const GroupLookup lookup(withGroups());

    EXPECT_EQ(lookup.find(u"peer"), 0);
    EXPECT_EQ(lookup.find(u" PEERS "), 0);
    EXPECT_EQ(lookup.find(u"colle\u0300gue"), 0);
    EXPECT_EQ(lookup.find(u"Direct\u00A0reports"), 1);
    EXPECT_EQ(lookup.find(u"DirectReport"), 1);
    EXPECT_EQ(lookup.find(u"direct-report"), 1);
}

TEST(GroupLookup, KnowsNoOtherWord)
{
    const GroupLookup lookup(withGroups());

    EXPECT_EQ(lookup.find(u"boss"), -1);
    EXPECT_EQ(lookup.find(u""), -1);
}

TEST(GroupLookup, LearnsAMappedWord)
{
    GroupLookup lookup(withGroups());

    lookup.add(u"Soldat", 1);

    EXPECT_EQ(lookup.find(u"soldat"), 1);
}

}  // namespace
}  // namespace circumspect::model
