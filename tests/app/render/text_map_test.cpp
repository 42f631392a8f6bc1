// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/text_map.h"

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

TEST(TextMap, SpaceIsASpaceAgain)
{
    EXPECT_EQ(repairedTextMap("<0001> <0003> [<0041> <0009> <00A0> ]"), "<0001> <0003> [<0041> <0020> <0020> ]");
}

TEST(TextMap, LigaturesAreTheirLetters)
{
    EXPECT_EQ(repairedTextMap("[<FB00> <FB01> <FB02> ]"), "[<00660066> <00660069> <0066006C> ]");
}

TEST(TextMap, RadicalsAreIdeographsAndIotaIsGreek)
{
    EXPECT_EQ(repairedTextMap("[<2F12> <2F08> <0269> ]"), "[<529B> <4EBA> <03B9> ]");
}

TEST(TextMap, ArabicFormsAreLetters)
{
    EXPECT_EQ(repairedTextMap("[<FE91> <FEFB> ]"), "[<0628> <06440627> ]");
}

TEST(TextMap, NoGlyphStandsForTheForbiddenCharacters)
{
    const QByteArray map = repairedTextMap("2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0002> [<0000> <0042> ]\n");

    EXPECT_EQ(map, "2 beginbfrange\n<0000> <0000> <FFFD>\n<0001> <0002> [<FFFD> <0042> ]\n");
}

TEST(TextMap, KnowsTheGlyphOfTheSpace)
{
    EXPECT_EQ(spaceGlyph("2 beginbfrange\n<0000> <0000> <FFFD>\n<0001> <0010> [<0041> <00660069> <0020> <0020> ]\n"),
              "0003");
    EXPECT_EQ(spaceGlyph("2 beginbfrange\n<000f> <0010> [<0020> <0042> ]\n"), "000f");
    EXPECT_EQ(spaceGlyph("1 beginbfrange\n<0001> <0002> [<0041> <0042> ]\n"), "");
}

TEST(TextMap, LeavesEverythingElseAlone)
{
    const QByteArray map = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n[<00E9> <2212> <4E2D> ]";

    EXPECT_EQ(repairedTextMap(map), map);
}

}  // namespace
}  // namespace circumspect::render
