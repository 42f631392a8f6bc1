// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/marked_content.h"

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

QByteArray sentinel(const char *colour)
{
    return QByteArray(colour) + " SCN\n0.013000000 w 2 J 2 j []0  d\n-7 -7 m\n-7 -6 l\nS\n";
}

TEST(MarkedContent, SentinelsBecomeMarks)
{
    const QByteArray page =
        "q\n" + sentinel("0.003921568 0 0") + "1 1 5 5 re\nf\n" + sentinel("0.007843137 0 0") + "Q\n";

    const MarkedContent marked = withMarks(page, {"P"});

    EXPECT_EQ(marked.content, "/Artifact BMC\nq\nEMC\n/P <</MCID 0>> BDC\n1 1 5 5 re\nf\nEMC\n/Artifact BMC\nQ\nEMC\n");
    EXPECT_EQ(marked.begun, 1);
    EXPECT_EQ(marked.ended, 1);
}

TEST(MarkedContent, NumbersAboveOneByteAreRead)
{
    QList<QByteArray> tags(301, "TD");

    const MarkedContent marked = withMarks(sentinel("0.003921568 0.003921568 0.172549024"), tags);

    EXPECT_TRUE(marked.content.contains("/TD <</MCID 300>> BDC"));
}

TEST(MarkedContent, APathOfAnotherPenStaysAPath)
{
    const QByteArray page = "0.1 0.1 0.1 SCN\n1 w 2 J 2 j []0  d\n-7 -7 m\n-7 -6 l\nS\n";

    const MarkedContent marked = withMarks(page, {"P"});

    EXPECT_EQ(marked.begun, 0);
    EXPECT_TRUE(marked.content.contains(page));
}

}  // namespace
}  // namespace circumspect::render
