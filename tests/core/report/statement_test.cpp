// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_context.h"

#include <gtest/gtest.h>

namespace circumspect::report {

namespace {

const QString kName = QStringLiteral("Alex Morgan");

}  // namespace

TEST(StatementAbout, DropsTheLeaderAtTheStart)
{
    EXPECT_EQ(statementAbout(QStringLiteral("{leader} keeps promises."), kName), u"Keeps promises");
}

TEST(StatementAbout, NamesTheLeaderElsewhere)
{
    EXPECT_EQ(statementAbout(QStringLiteral("People trust {leader} with bad news."), kName),
              u"People trust Alex Morgan with bad news");
}

TEST(StatementAbout, KeepsAGenitiveAtTheStart)
{
    EXPECT_EQ(statementAbout(QStringLiteral("{leader}'s plans hold."), kName), u"Alex Morgan's plans hold");
}

TEST(StatementAbout, CapitalisesLettersWithAccents)
{
    EXPECT_EQ(statementAbout(QStringLiteral("{leader} écoute les habitants."), kName), u"Écoute les habitants");
}

TEST(StatementAbout, LeavesQuestionsAndEllipsesAsTheyAre)
{
    EXPECT_EQ(statementAbout(QStringLiteral("Does {leader} listen?"), kName), u"Does Alex Morgan listen?");
    EXPECT_EQ(statementAbout(QStringLiteral("{leader} waits..."), kName), u"Waits...");
}

}  // namespace circumspect::report
