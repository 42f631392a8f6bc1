// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"

#include <gtest/gtest.h>

namespace circumspect::report {

using published::Cell;
using published::Coding;

namespace {

const Phrasebook &english()
{
    static const Phrasebook words(QStringLiteral("en"));
    return words;
}

}  // namespace

TEST(NumberFormat, PrintsPublishedDecimals)
{
    const NumberFormat numbers(english());

    EXPECT_EQ(numbers.number(4, 2), u"4.00");
    EXPECT_EQ(numbers.number(3.8, 1), u"3.8");
    EXPECT_EQ(numbers.number(12, 0), u"12");
}

TEST(NumberFormat, UsesATypographicMinus)
{
    const NumberFormat numbers(english());

    EXPECT_EQ(numbers.number(-0.4, 1), u"\u22120.4");
}

TEST(NumberFormat, NeverPrintsANegativeZero)
{
    const NumberFormat numbers(english());

    EXPECT_EQ(numbers.number(-0.0, 1), u"0.0");
    EXPECT_EQ(numbers.number(-0.04, 1), u"0.0");
    EXPECT_EQ(numbers.signedNumber(-0.0, 1), u"0.0");
}

TEST(NumberFormat, SignsDifferencesInBothDirections)
{
    const NumberFormat numbers(english());

    EXPECT_EQ(numbers.signedNumber(0.4, 1), u"+0.4");
    EXPECT_EQ(numbers.signedNumber(-0.4, 1), u"\u22120.4");
    EXPECT_EQ(numbers.signedNumber(0, 1), u"0.0");
}

TEST(NumberFormat, SaysOnWhichSideOfACodedDifferenceTheTrueOneLies)
{
    const NumberFormat numbers(english());

    EXPECT_EQ(numbers.gap(0.3, 1, Coding::Exact), u"+0.3");
    EXPECT_EQ(numbers.gap(0.3, 1, Coding::OrLess), u"+0.3 or lower");
    EXPECT_EQ(numbers.gap(-1.1, 1, Coding::OrLess), u"\u22121.1 or lower");
    EXPECT_EQ(numbers.gap(0.7, 1, Coding::OrMore), u"+0.7 or higher");
}

TEST(NumberFormat, SpellsDistancesOut)
{
    const NumberFormat numbers(english());

    EXPECT_EQ(numbers.distance(0.5), u"half a point");
    EXPECT_EQ(numbers.distance(1), u"one point");
    EXPECT_EQ(numbers.distance(0.75), u"0.75 points");
    EXPECT_EQ(numbers.distance(1.5), u"1.5 points");
    EXPECT_EQ(numbers.distance(2), u"2 points");
}

TEST(NumberFormat, WritesNumbersAsEachLanguageDoes)
{
    const Phrasebook french(QStringLiteral("fr"));
    const Phrasebook spanish(QStringLiteral("es"));
    const Phrasebook german(QStringLiteral("de"));

    EXPECT_EQ(NumberFormat(french).gap(-1.1, 1, Coding::OrLess), u"\u22121,1 ou inférieur");
    EXPECT_EQ(NumberFormat(spanish).number(3.8, 1), u"3,8");
    EXPECT_EQ(NumberFormat(german).signedNumber(0.4, 1), u"+0,4");
    EXPECT_EQ(NumberFormat(french).distance(0.75), u"0,75\u00a0point");
    EXPECT_EQ(NumberFormat(french).distance(1.5), u"1,5\u00a0point");
    EXPECT_EQ(NumberFormat(french).distance(2), u"2\u00a0points");
    EXPECT_EQ(NumberFormat(spanish).distance(1.5), u"1,5\u00a0puntos");
    EXPECT_EQ(NumberFormat(german).distance(0.5), u"einen halben Punkt");
}

TEST(NumberFormat, GivesWithheldCellsAReasonAndNoNumber)
{
    const NumberFormat numbers(english());
    const Cell few = published::Withheld{published::WithheldReason::TooFewAnswers};
    const Cell solvable = published::Withheld{published::WithheldReason::WouldLetAnswersBeWorkedOut};

    EXPECT_EQ(numbers.cell(few), u"withheld");
    EXPECT_EQ(numbers.spokenCell(few), u"withheld: too few answers");
    EXPECT_EQ(numbers.reason(solvable), u"would let answers be worked out");
}

TEST(NumberFormat, TellsAMissingAnswerFromAWithheldOne)
{
    const NumberFormat numbers(english());
    const Cell nothing = published::NoAnswer{};

    EXPECT_EQ(numbers.cell(nothing), u"\u2013");
    EXPECT_EQ(numbers.spokenCell(nothing), u"no answer");
}

TEST(NumberFormat, NamesTheFiveBandsOfAgreement)
{
    const NumberFormat numbers(english());

    EXPECT_EQ(numbers.agreement(published::AgreementBand::Lack), u"lacking");
    EXPECT_EQ(numbers.agreement(published::AgreementBand::Weak), u"weak");
    EXPECT_EQ(numbers.agreement(published::AgreementBand::Moderate), u"moderate");
    EXPECT_EQ(numbers.agreement(published::AgreementBand::Strong), u"strong");
    EXPECT_EQ(numbers.agreement(published::AgreementBand::VeryStrong), u"very strong");
}

TEST(DecimalMark, FollowsTheLanguage)
{
    EXPECT_EQ(decimalMark(QStringLiteral("en")), u".");
    EXPECT_EQ(decimalMark(QStringLiteral("fr")), u",");
    EXPECT_EQ(decimalMark(QStringLiteral("es")), u",");
    EXPECT_EQ(decimalMark(QStringLiteral("de")), u",");
}

TEST(RoundedForPrint, RoundsHalfAwayFromZero)
{
    EXPECT_DOUBLE_EQ(roundedForPrint(3.25, 1), 3.3);
    EXPECT_DOUBLE_EQ(roundedForPrint(-3.25, 1), -3.3);
    EXPECT_DOUBLE_EQ(roundedForPrint(4.0 - 2.9, 1), 1.1);
    EXPECT_FALSE(std::signbit(roundedForPrint(-0.01, 1)));
}

}  // namespace circumspect::report
