// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/agreement.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

AnswerMatrix matrixOf(const std::vector<std::vector<double>> &rows)
{
    AnswerMatrix matrix(static_cast<int>(rows.size()), static_cast<int>(rows.front().size()));
    for (int r = 0; r < matrix.rowCount(); ++r)
        for (int c = 0; c < matrix.columnCount(); ++c)
            matrix.set(r, c, rows[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)]);
    return matrix;
}

// LeBreton & Senter (2008), Table 3.
TEST(Agreement, BandsChangeAtThePrintedValues)
{
    EXPECT_EQ(agreementBand(0.304), AgreementBand::Lack);
    EXPECT_EQ(agreementBand(0.305), AgreementBand::Weak);
    EXPECT_EQ(agreementBand(0.504), AgreementBand::Weak);
    EXPECT_EQ(agreementBand(0.51), AgreementBand::Moderate);
    EXPECT_EQ(agreementBand(0.70), AgreementBand::Moderate);
    EXPECT_EQ(agreementBand(0.71), AgreementBand::Strong);
    EXPECT_EQ(agreementBand(0.904), AgreementBand::Strong);
    EXPECT_EQ(agreementBand(0.91), AgreementBand::VeryStrong);
}

TEST(Agreement, HeadlineUsesTheSlightSkewWhereItIsTabulated)
{
    const ScaleAgreement fivePoints = scaleAgreement(matrixOf({{4, 3}, {5, 5}, {3, 4}}), 1, 5);
    const ScaleAgreement fourPoints = scaleAgreement(matrixOf({{4, 3}, {3, 4}, {3, 4}}), 1, 4);

    EXPECT_EQ(headlineBand(fivePoints), agreementBand(fivePoints.rwgSlightSkew.value()));
    EXPECT_NE(headlineBand(fivePoints), agreementBand(fivePoints.rwgUniform.value()));
    EXPECT_EQ(fourPoints.rwgSlightSkew.reason(), NullReason::NotTabulated);
    EXPECT_EQ(headlineBand(fourPoints), agreementBand(fourPoints.rwgUniform.value()));
}

TEST(Agreement, OfOneRaterIsNotDefined)
{
    const ScaleAgreement agreement = scaleAgreement(matrixOf({{4, 3}}), 1, 5);

    EXPECT_EQ(agreement.rwgUniform.reason(), NullReason::FewerThanTwo);
    EXPECT_EQ(agreement.awg.reason(), NullReason::FewerThanTwo);
    EXPECT_EQ(headlineBand(agreement), std::nullopt);
}

TEST(Agreement, NamesWhyThereIsNoAwg)
{
    const std::vector<double> nearTheTop{5, 5, 5, 5, 5, 4};

    EXPECT_EQ(awg(nearTheTop, 1, 5).reason(), NullReason::MeanOutOfRange);
    EXPECT_EQ(awg(std::vector<double>(3, 3.4), 1, 5).value(), 1.0);
}

TEST(Agreement, ToleratesAComputedDeviationOnTheCutoff)
{
    EXPECT_TRUE(isAcceptableDeviation(5.0 / 6.0 + 1e-12, 5));
    EXPECT_FALSE(isAcceptableDeviation(0.84, 5));
}

TEST(Agreement, BandsOfAwgAndItsLeastRaters)
{
    EXPECT_EQ(awgBand(0.594), AwgBand::Unacceptable);
    EXPECT_EQ(awgBand(0.60), AwgBand::Reasonable);
    EXPECT_EQ(awgBand(0.70), AwgBand::Acceptable);
    EXPECT_FALSE(hasEnoughRatersForAwg(3, 5));
    EXPECT_TRUE(hasEnoughRatersForAwg(4, 5));
}

}  // namespace
}  // namespace circumspect::sealed
