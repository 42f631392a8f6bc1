// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/glyph_runs.h"

#include <QList>

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

const std::map<QByteArray, GlyphWidths> kFonts = {{"F7", {0, 500, 600, 700}}};

TEST(GlyphRuns, GlyphsAtTheirWidthsAreOneRun)
{
    const QByteArray page =
        "BT\n/F7 200 Tf 1 0 0 -1 0 0 Tm\n5 -9 Td <0001> Tj\n100 0 Td <0002> Tj\n120 0 Td <0003> Tj\nET\n";

    EXPECT_EQ(withGlyphRuns(page, kFonts), "BT\n/F7 200 Tf 1 0 0 -1 0 0 Tm\n5 -9 Td <000100020003> Tj\nET\n");
}

TEST(GlyphRuns, KerningStays)
{
    const QByteArray page = "/F7 200 Tf 1 0 0 -1 0 0 Tm\n0 0 Td <0001> Tj\n96 0 Td <0002> Tj\n";

    EXPECT_EQ(withGlyphRuns(page, kFonts), "/F7 200 Tf 1 0 0 -1 0 0 Tm\n0 0 Td [<0001>20<0002>] TJ\n");
}

TEST(GlyphRuns, RoundingDoesNotAddUp)
{
    QByteArray page = "/F7 1000 Tf 1 0 0 -1 0 0 Tm\n0 0 Td <0001> Tj\n";
    for (int glyph = 0; glyph < 100; ++glyph)
        page += "500.4 0 Td <0001> Tj\n";

    const QByteArray runs = withGlyphRuns(page, kFonts);

    double moved = 0;
    for (const QByteArray &part : runs.split('>').mid(1))
        moved -= part.left(part.indexOf('<')).toDouble();
    EXPECT_NEAR(moved, 100 * 0.4, 8.5);
}

TEST(GlyphRuns, NewBaselineStartsANewRun)
{
    const QByteArray page = "/F7 200 Tf 1 0 0 -1 0 0 Tm\n0 0 Td <0001> Tj\n100 -14 Td <0002> Tj\n";

    EXPECT_EQ(withGlyphRuns(page, kFonts), page);
}

TEST(GlyphRuns, UnknownFontsAndGlyphsStayAsTheyAre)
{
    const QByteArray page = "/F9 200 Tf 1 0 0 -1 0 0 Tm\n0 0 Td <0001> Tj\n100 0 Td <0002> Tj\n"
                            "/F7 200 Tf 1 0 0 -1 0 0 Tm\n0 0 Td <00FF> Tj\n100 0 Td <0002> Tj\n";

    EXPECT_EQ(withGlyphRuns(page, kFonts), page);
}

}  // namespace
}  // namespace circumspect::render
