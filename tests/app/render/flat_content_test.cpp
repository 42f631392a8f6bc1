// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/flat_content.h"

#include "render/pdf/content_tokens.h"

#include <QString>

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

constexpr auto kQtBegin = "/GSa gs /CSp cs /CSp CS\n0.06 0 0 -0.06 0 842 cm\nq q\n";
constexpr auto kQtPen = "0.2 0.4 0.6 SCN\n1 w 2 J 2 j []0  d\n";

QByteArray flat(const QByteArray &content)
{
    return flatContent(content).value_or("nothing");
}

TEST(FlatContent, PlacesArePlacesOnThePage)
{
    const QByteArray page = QByteArray(kQtBegin) + "q\n16.6666666 0 0 16.6666666 0 0 cm\n48 56 28 3 re\nf\nQ\n";

    EXPECT_EQ(flat(page), "/GSa gs\n48 783 28 3 re\nf\n");
}

TEST(FlatContent, WidthsAndDashesAreScaledWithThePlaces)
{
    const QByteArray page =
        QByteArray(kQtBegin) + "0 0 0 SCN\n25 w 2 J 2 j [100 50]0  d\n0 0 m\n100 100 l\n1 1 2 2 3 3 c\nh\nS\n";

    EXPECT_EQ(flat(page), "/GSa gs\n1.5 w\n2 J\n2 j\n[6 3]0 d\n0 842 m\n6 836 l\n.06 841.94 .12 841.88 .18 841.82 c\n"
                          "h\nS\n");
}

TEST(FlatContent, ColoursAndPensAreNamedWhenTheyChange)
{
    const QByteArray line = "q\n" + QByteArray(kQtPen) + "1 1 m\n2 2 l\nS\nQ\n";

    EXPECT_EQ(flat(line + line), ".2 .4 .6 RG\n2 J\n2 j\n1 1 m\n2 2 l\nS\n1 1 m\n2 2 l\nS\n");
}

TEST(FlatContent, SavedStatesComeBack)
{
    const QByteArray page = "/CSp cs 1 0 0 scn\nq\n0 1 0 scn\n0 0 1 1 re\nf\nQ\n0 0 1 1 re\nf\n";

    EXPECT_EQ(flat(page), "0 1 0 rg\n0 0 1 1 re\nf\n1 0 0 rg\n0 0 1 1 re\nf\n");
}

TEST(FlatContent, TextsOfOneMarkAreOneObjectAndMoveFromEachOther)
{
    const QByteArray text = "q\n0.833333333 0 0 0.833333333 800 1000 cm\nBT\n/F7 220 Tf 1 0 0 -1 0 0 Tm\n0 -240 Td "
                            "<00010002> Tj\nET\nBT\n/F7 220 Tf 1 0 0 -1 0 0 Tm\n0 -520 Td [<0001>2<0003>] TJ\nET\nQ\n";

    EXPECT_EQ(flat(QByteArray(kQtBegin) + text),
              "/GSa gs\nBT\n/F7 11 Tf\n48 770 Td\n<00010002> Tj\n0 -14 Td\n[<0001>2<0003>] TJ\n");
}

TEST(FlatContent, LinesOfOneTextGetTheSpaceBetweenThem)
{
    const QByteArray text = "BT\n/F7 10 Tf 1 0 0 1 0 0 Tm\n0 90 Td <0001> Tj\n0 -14 Td [<0002>5<0003>] TJ\n0 -14 Td "
                            "<0004> Tj\nET\n";
    const std::map<QByteArray, QByteArray> spaces = {{"F7", "0017"}};
    const auto marked = [&](const QByteArray &tag) {
        const QByteArray page = "/" + tag + " <</MCID 0>> BDC\n" + text + "EMC\n";
        return flatContent(page, spaces).value_or("nothing");
    };

    EXPECT_TRUE(marked("P").contains("<00010017> Tj\n"));
    EXPECT_TRUE(marked("P").contains("[<0002>5<00030017>] TJ\n"));
    EXPECT_TRUE(marked("P").contains("<0004> Tj\n"));
    EXPECT_FALSE(marked("Figure").contains("0017"));
}

TEST(FlatContent, TurnedTextKeepsItsMatrix)
{
    const QByteArray page = "q\n0 -1 1 0 10 20 cm\nBT\n/F7 8 Tf 1 0 0 1 0 0 Tm\n2 0 Td <0001> Tj\nET\nQ\n";

    EXPECT_EQ(flat(page), "BT\n/F7 8 Tf\n0 -1 1 0 10 18 Tm\n<0001> Tj\nET\n");
}

TEST(FlatContent, MarksEndATextAndEmptyArtifactsGo)
{
    const QByteArray page = "/Artifact BMC\nq\nEMC\n/P <</MCID 0>> BDC\nBT\n/F7 8 Tf 1 0 0 1 0 0 Tm\n2 0 Td <0001> "
                            "Tj\nET\nEMC\n/Artifact BMC\nQ\nEMC\n";

    EXPECT_EQ(flat(page), "/P <</MCID 0>> BDC\nBT\n/F7 8 Tf\n2 0 Td\n<0001> Tj\nET\nEMC\n");
}

TEST(FlatContent, ImagesKeepTheirPlaceAndChangeNothingElse)
{
    EXPECT_EQ(flat("q\n40 0 0 -20 5 30 cm\n/Im3 Do\nQ\n0 0 1 1 re\nf\n"),
              "q\n40 0 0 -20 5 30 cm\n/Im3 Do\nQ\n0 0 1 1 re\nf\n");
}

TEST(FlatContent, WhatItDoesNotKnowItLeavesAlone)
{
    for (const char *page : {"0 0 5 5 re\nW n\n", "/GSb gs\n", "/PCSp cs /Pat1 scn\n", "BT\n1 Tr\nET\n",
                             "0 1 -1 0 0 0 cm\n0 0 5 5 re\nf\n", "Q\n"})
        EXPECT_FALSE(flatContent(page)) << page;
}

TEST(ContentNumbers, AreAsShortAsTheyCanBe)
{
    const auto written = [](double value) {
        QByteArray text;
        appendNumber(text, value, 2);
        return text;
    };

    EXPECT_EQ(written(0), "0");
    EXPECT_EQ(written(-0.001), "0");
    EXPECT_EQ(written(0.05), ".05");
    EXPECT_EQ(written(-7.5), "-7.5");
    EXPECT_EQ(written(100), "100");
    EXPECT_EQ(written(841.994), "841.99");
    EXPECT_EQ(written(841.996), "842");
}

}  // namespace
}  // namespace circumspect::render
