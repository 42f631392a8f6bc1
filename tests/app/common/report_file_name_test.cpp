// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/report_file_name.h"

#include <gtest/gtest.h>

namespace circumspect::common {
namespace {

const ReportFileParts kMayor{QStringLiteral("LAR-01"), QStringLiteral("T1"), QStringLiteral("fr"),
                             QStringLiteral("Zoë O’Brien")};

TEST(ReportFileName, FillsInWhatThePatternAsksFor)
{
    EXPECT_EQ(reportFileName(QStringLiteral("{wave} {name} ({code}, {language})"), kMayor),
              QStringLiteral("T1_Zoë_O_Brien_LAR-01_fr_"));
}

TEST(ReportFileName, TellsNobodyByDefault)
{
    EXPECT_EQ(reportFileName(defaultReportPattern(), kMayor), QStringLiteral("LAR-01-T1"));
    EXPECT_FALSE(tellsName(defaultReportPattern()));
    EXPECT_TRUE(tellsEverybodyApart(defaultReportPattern()));
    EXPECT_TRUE(tellsName(QStringLiteral("{name}")));
    EXPECT_FALSE(tellsEverybodyApart(QStringLiteral("{name}")));
}

TEST(ReportFileName, NeverLeavesTheFolderOrHidesTheFile)
{
    EXPECT_EQ(reportFileName(QStringLiteral("../../{code}"), kMayor), QStringLiteral("_LAR-01"));
    EXPECT_EQ(reportFileName(QStringLiteral(".{code}"), kMayor), QStringLiteral("LAR-01"));
    EXPECT_EQ(reportFileName(QString(), kMayor), QStringLiteral("LAR-01"));
}

TEST(ReportFileName, FillsInANameWithBracesOnce)
{
    ReportFileParts strange = kMayor;
    strange.code = QStringLiteral("{name}");

    EXPECT_EQ(reportFileName(QStringLiteral("{code}"), strange), QStringLiteral("_name_"));
}

}  // namespace
}  // namespace circumspect::common
