// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/scale_words.h"

#include "core/sealed/collection/small_study.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

/// Reads one cell with the scale of the small study; the cell is kept alive by the literal.
ScaleWords::Reading read(const char *cell, ScaleDialect dialect = ScaleDialect::Plain,
                         const QMap<QString, QString> &words = {})
{
    const SmallStudy study;
    ScaleWords scale(study.instrument.scale, dialect, words);
    return scale.read(QByteArrayView(cell));
}

TEST(ScaleWords, ReadsNumbersOnTheScale)
{
    EXPECT_EQ(read("1"), 1);
    EXPECT_EQ(read("5"), 5);
    EXPECT_EQ(read(" 3 "), 3);
    EXPECT_EQ(read("4.0"), 4);
    EXPECT_EQ(read("4,00"), 4);
}

TEST(ScaleWords, RefusesNumbersOffTheScale)
{
    EXPECT_EQ(read("0"), ScaleWords::kOffScale);
    EXPECT_EQ(read("6"), ScaleWords::kOffScale);
    EXPECT_EQ(read("-1"), ScaleWords::kOffScale);
    EXPECT_EQ(read("-99"), ScaleWords::kOffScale);
    EXPECT_EQ(read("999999999999"), ScaleWords::kUnknownWord);
    EXPECT_EQ(read("2.5"), ScaleWords::kNotInteger);
    EXPECT_EQ(read("2,5"), ScaleWords::kNotInteger);
}

TEST(ScaleWords, ReadsLabelsWhateverTheirForm)
{
    EXPECT_EQ(read("often"), 4);
    EXPECT_EQ(read("  HÄUFIG "), 4);
    EXPECT_EQ(read("Ha\xCC\x88ufig"), 4);  // decomposed ä
    EXPECT_EQ(read("5 - Always"), 5);
    EXPECT_EQ(read("Always (5)"), 5);
    EXPECT_EQ(read("(1) Nie"), 1);
    EXPECT_EQ(read("2 = Always"), ScaleWords::kUnknownWord);
    EXPECT_EQ(read("Oftentimes"), ScaleWords::kUnknownWord);
}

TEST(ScaleWords, TellsBlankFromNotObserved)
{
    EXPECT_EQ(read(""), kLeftOpen);
    EXPECT_EQ(read("   "), kLeftOpen);
    EXPECT_EQ(read("NA"), kLeftOpen);
    EXPECT_EQ(read("{question_not_shown}"), kLeftOpen);
    EXPECT_EQ(read("N/A"), kNotObserved);
    EXPECT_EQ(read("not_observed"), kNotObserved);
    EXPECT_EQ(read("Nicht gesehen"), kNotObserved);
    EXPECT_EQ(read("NO"), kNotObserved);
    EXPECT_EQ(read("N/A", ScaleDialect::LimeSurvey), kLeftOpen);
}

TEST(ScaleWords, ReadsTheCodesOfLimeSurveyOnlyThere)
{
    EXPECT_EQ(read("AO01", ScaleDialect::LimeSurvey), 1);
    EXPECT_EQ(read("AO05", ScaleDialect::LimeSurvey), 5);
    EXPECT_EQ(read("AO06", ScaleDialect::LimeSurvey), kNotObserved);
    EXPECT_EQ(read("AO07", ScaleDialect::LimeSurvey), ScaleWords::kOffScale);
    EXPECT_EQ(read("A2", ScaleDialect::LimeSurvey), 2);
    EXPECT_EQ(read("AO01"), ScaleWords::kUnknownWord);
}

TEST(ScaleWords, CountsCodesFromTheLowestPoint)
{
    model::Scale scale;
    for (int value = 0; value <= 3; ++value)
        scale.points.push_back({value, {}});
    ScaleWords words(scale, ScaleDialect::LimeSurvey, {});

    EXPECT_EQ(words.read("AO01"), 0);
    EXPECT_EQ(words.read("AO04"), 3);
    EXPECT_EQ(words.read("AO05"), ScaleWords::kOffScale);
}

TEST(ScaleWords, NoticesWhatASpreadsheetMadeOfARating)
{
    EXPECT_EQ(read("Mar-5"), ScaleWords::kDateLike);
    EXPECT_EQ(read("1-2"), ScaleWords::kDateLike);
    EXPECT_EQ(read("3/4"), ScaleWords::kDateLike);
    EXPECT_EQ(read("5. Apr"), ScaleWords::kDateLike);
}

TEST(ScaleWords, LetsAMappingGoFirst)
{
    const QMap<QString, QString> words{{QStringLiteral("6"), QStringLiteral("not_observed")},
                                       {QStringLiteral("-99"), QStringLiteral("blank")},
                                       {QStringLiteral("1"), QStringLiteral("5")},
                                       {QStringLiteral("top"), QStringLiteral("5")}};

    EXPECT_EQ(read("6", ScaleDialect::Plain, words), kNotObserved);
    EXPECT_EQ(read("-99", ScaleDialect::Plain, words), kLeftOpen);
    EXPECT_EQ(read("1", ScaleDialect::Plain, words), 5);
    EXPECT_EQ(read("Top", ScaleDialect::Plain, words), 5);
}

}  // namespace
}  // namespace circumspect::sealed
