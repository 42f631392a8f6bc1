// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/response_blob.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

ResponseBlob sampleBlob()
{
    return {.head = {.response = 0x0102030405060708U,
                     .instrumentVersion = 1,
                     .participant = 515,
                     .group = 4,
                     .wave = 2,
                     .import = 771},
            .answers = {1, 5, kLeftOpen, kNotObserved, 3},
            .importance = {}};
}

TEST(ResponseBlobTest, SpendsOneCharacterAnItemAfterTheHead)
{
    const QByteArray bytes = sampleBlob().encode(1, 1);

    EXPECT_EQ(bytes.toHex(), QByteArray("01"
                                        "0102030405060708"
                                        "01"
                                        "00000203"
                                        "04"
                                        "02"
                                        "0303") +
                                 QByteArray("04-n2").toHex());
}

TEST(ResponseBlobTest, GivesBackHeadAndAnswers)
{
    const QByteArray bytes = sampleBlob().encode(1, 1);

    const auto view = BlobView::of(bytes);

    ASSERT_TRUE(view);
    EXPECT_EQ(view->head().response, 0x0102030405060708U);
    EXPECT_EQ(view->head().participant, 515);
    EXPECT_EQ(view->head().import, 771);
    EXPECT_FALSE(view->hasImportance());
    std::vector<Answer> answers(5);
    ASSERT_TRUE(view->readAnswers(1, answers));
    EXPECT_EQ(answers, sampleBlob().answers);
}

TEST(ResponseBlobTest, TellsTheTwentyFourthPointFromNotObserved)
{
    ResponseBlob blob;
    blob.answers = {23, kNotObserved, 35};
    const QByteArray bytes = blob.encode(0, 0);

    const auto view = BlobView::of(bytes);

    ASSERT_TRUE(view);
    std::vector<Answer> answers(3);
    ASSERT_TRUE(view->readAnswers(0, answers));
    EXPECT_EQ(answers, blob.answers);
}

TEST(ResponseBlobTest, KeepsImportanceInASecondBlock)
{
    ResponseBlob blob = sampleBlob();
    blob.importance = {1, 2, 3, 4, kLeftOpen};
    const QByteArray bytes = blob.encode(1, 1);

    const auto view = BlobView::of(bytes);

    ASSERT_TRUE(view);
    EXPECT_TRUE(view->hasImportance());
    EXPECT_EQ(view->itemCount(), 5);
    std::vector<Answer> importance(5);
    ASSERT_TRUE(view->readImportance(1, importance));
    EXPECT_EQ(importance, blob.importance);
}

TEST(ResponseBlobTest, KeepsFewerCompetenciesThanItemsInBlobsOfOneLength)
{
    ResponseBlob blob = sampleBlob();
    blob.importance = {1, 2, 3, 4, 5};
    const qsizetype length = blob.encode(1, 1).size();
    blob.importance = {4, kLeftOpen};
    const QByteArray bytes = blob.encode(1, 1);

    const auto view = BlobView::of(bytes);

    ASSERT_TRUE(view);
    EXPECT_EQ(bytes.size(), length);
    std::vector<Answer> importance(2);
    ASSERT_TRUE(view->readImportance(1, importance));
    EXPECT_EQ(importance, blob.importance);
}

TEST(ResponseBlobTest, RefusesWhatIsNoBlob)
{
    const QByteArray bytes = sampleBlob().encode(1, 1);
    QByteArray strange = bytes;
    strange[18] = '?';
    QByteArray otherFormat = bytes;
    otherFormat[0] = 9;
    std::vector<Answer> answers(5);

    EXPECT_FALSE(BlobView::of(bytes.first(8)));
    EXPECT_FALSE(BlobView::of(otherFormat));
    EXPECT_FALSE(BlobView::of(strange)->readAnswers(1, answers));
    EXPECT_FALSE(BlobView::of(bytes.chopped(1))->readAnswers(1, answers));
}

TEST(BatchDirectoryTest, SurvivesItsJson)
{
    const BatchDirectory directory{
        .instrumentVersions = {QStringLiteral("1.0.0")},
        .participants = {ParticipantId(QStringLiteral("a")), ParticipantId(QStringLiteral("b"))},
        .groups = {GroupId(QStringLiteral("peer"))},
        .waves = {WaveId(QStringLiteral("T1"))},
        .imports = {ImportId(QStringLiteral("i"))}};

    const auto read = BatchDirectory::fromJson(directory.toJson());

    ASSERT_TRUE(read);
    EXPECT_EQ(read->instrumentVersions, directory.instrumentVersions);
    EXPECT_EQ(read->participants, directory.participants);
    EXPECT_EQ(read->groups, directory.groups);
    EXPECT_EQ(read->waves, directory.waves);
    EXPECT_EQ(read->imports, directory.imports);
    EXPECT_FALSE(BatchDirectory::fromJson("?"));
}

}  // namespace
}  // namespace circumspect::sealed
