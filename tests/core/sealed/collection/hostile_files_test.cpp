// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/collector.h"
#include "core/sealed/collection/small_study.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

ErrorCode refusalOf(const QByteArray &bytes)
{
    SmallStudy study;
    const auto collected = study.import(bytes);
    EXPECT_FALSE(collected);
    return collected ? ErrorCode::Cancelled : collected.error().code;
}

TEST(HostileFile, EmptyIsRefused)
{
    EXPECT_EQ(refusalOf(""), ErrorCode::FileEmpty);
    EXPECT_EQ(refusalOf("\xEF\xBB\xBF"), ErrorCode::FileEmpty);
    EXPECT_EQ(refusalOf(" \n\n "), ErrorCode::FileEmpty);
}

TEST(HostileFile, HeadingsAloneHoldNothing)
{
    EXPECT_EQ(refusalOf("leader,rater,group,A1,A2,B1\n"), ErrorCode::NothingToImport);
    EXPECT_EQ(refusalOf("leader,rater,group,A1,A2,B1\nL1,r1,peer,,,\n"), ErrorCode::NothingToImport);
}

TEST(HostileFile, Utf16IsRead)
{
    SmallStudy study;
    QByteArray bytes("\xFF\xFE", 2);
    for (const QChar c : QStringLiteral("leader\trater\tgroup\tA1\tA2\tB1\r\nL1\tr1\tpeer\tHäufig\t2\t3\r\n")) {
        bytes.append(static_cast<char>(c.unicode() & 0xFF));
        bytes.append(static_cast<char>(c.unicode() >> 8));
    }

    const auto collected = study.import(bytes);

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->responses[0].answers, (std::vector<Answer>{4, 2, 3}));
}

TEST(HostileFile, OldWorkbooksAreRefusedByName)
{
    EXPECT_EQ(refusalOf(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....", 12)), ErrorCode::LegacySpreadsheet);
}

TEST(HostileFile, ACutQuoteNamesItsRecord)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,1,2,3\nL1,\"r2,peer,1,2,3\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(collected.error().code, ErrorCode::QuoteUnclosed);
    EXPECT_EQ(collected.error().subject, QStringLiteral("3"));
}

TEST(HostileFile, AnEndlessLineIsRefused)
{
    QByteArray bytes = "leader,rater,group,A1,A2,B1\nL1,r1,peer,";

    EXPECT_EQ(refusalOf(bytes + QByteArray(100'000, 'x')), ErrorCode::CellTooLarge);
    EXPECT_EQ(refusalOf(bytes + QByteArray(100'000, ',')), ErrorCode::TooManyColumns);
    EXPECT_EQ(refusalOf(QByteArray(51 * 1024 * 1024, 'x')), ErrorCode::FileTooLarge);
}

TEST(HostileFile, LongRecordsAreRefusedByNumber)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,1,2,3\nL1,r2,peer,1,2,3,4\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(collected.error().code, ErrorCode::ImportRefused);
    EXPECT_EQ(recordsOf(collected.error()), QStringLiteral("3"));
}

TEST(HostileFile, BinaryIsRefused)
{
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes.append(static_cast<char>((i * 7919) >> 3));

    SmallStudy study;

    EXPECT_FALSE(study.import(bytes));
}

TEST(HostileFile, DamageNeverBringsAnswersOffTheScale)
{
    const QByteArray sound = "\xEF\xBB\xBFleader;rater;group;A1;A2;B1;KEEP\r\n"
                             "L1;r1;peer;1;\"Often\";3;\"a \"\"b\"\"\nc\"\r\nL1;r2;self;5;NO;;\r\n";
    SeededRandom random(11);
    int imported = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = sound;
        for (std::size_t i = 0; i <= random.below(4); ++i) {
            const auto place = static_cast<qsizetype>(random.below(static_cast<std::size_t>(damaged.size())));
            damaged[place] = static_cast<char>(random.below(256));
        }
        damaged.truncate(damaged.size() - static_cast<qsizetype>(random.below(20)));
        SmallStudy study;

        const auto collected = study.import(damaged);

        if (!collected)
            continue;
        ++imported;
        for (const Response &response : collected->responses)
            for (const Answer answer : response.answers)
                ASSERT_TRUE(!isAnswered(answer) || study.instrument.scale.contains(answer)) << damaged.constData();
    }
    EXPECT_GT(imported, 100);
}

TEST(HostileFile, AFileOfAnotherStudyHasNoMapping)
{
    EXPECT_EQ(refusalOf("day,rain\n1,20\n2,30\n"), ErrorCode::MappingNeeded);
}

TEST(HostileFile, AMappingThatIsNoJsonIsRefused)
{
    SmallStudy study;
    study.mapping = "{not json";

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,1,2,3\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(collected.error().code, ErrorCode::MappingInvalid);
}

TEST(HostileFile, AnUnknownFormatIsRefused)
{
    SmallStudy study;
    study.format = QStringLiteral("punched-cards");

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,1,2,3\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(collected.error().code, ErrorCode::FormatUnknown);
}

}  // namespace
}  // namespace circumspect::sealed
