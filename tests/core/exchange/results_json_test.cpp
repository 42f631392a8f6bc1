// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/results_json.h"

#include "core/exchange/exported_fixture.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace circumspect::exchange {
namespace {

using test::ExportedFixture;

QJsonObject cellOf(const QByteArray &json, const QString &id, const QString &column)
{
    for (const QJsonValue &cell : QJsonDocument::fromJson(json)[QStringLiteral("cells")].toArray()) {
        if (cell[QStringLiteral("id")] == id && cell[QStringLiteral("group")] == column)
            return cell.toObject();
    }
    return {};
}

TEST(ResultsJsonTest, SaysWhatItIsAndWhatItIsOf)
{
    const QJsonObject file = QJsonDocument::fromJson(ExportedFixture().json()).object();

    EXPECT_EQ(file[QStringLiteral("format")], QStringLiteral("leadership-360-results"));
    EXPECT_EQ(file[QStringLiteral("format_version")], 1);
    const QJsonValue release = file[QStringLiteral("releases")].toArray().first();
    EXPECT_EQ(release[QStringLiteral("id")], QStringLiteral("release-of-L01"));
    EXPECT_EQ(release[QStringLiteral("wave")], QStringLiteral("T1"));
    const QJsonValue instrument = file[QStringLiteral("model")];
    EXPECT_EQ(instrument[QStringLiteral("id")], QStringLiteral("test-360"));
    EXPECT_EQ(instrument[QStringLiteral("sha256")], QStringLiteral("abc123"));
}

TEST(ResultsJsonTest, WritesNumbersAsShown)
{
    const QJsonObject cell = cellOf(ExportedFixture().json(), QStringLiteral("c1_i1"), QStringLiteral("peer"));

    EXPECT_EQ(cell[QStringLiteral("mean")], 3.0);
    EXPECT_EQ(cell[QStringLiteral("display")], QStringLiteral("3.0"));
    EXPECT_EQ(cell[QStringLiteral("n")], 6);
    EXPECT_EQ(cell[QStringLiteral("status")], QStringLiteral("shown"));
    EXPECT_EQ(cell[QStringLiteral("level")], QStringLiteral("item"));
}

TEST(ResultsJsonTest, HasNoNumberWhereOneIsCodedOrWithheld)
{
    const QByteArray json = ExportedFixture().json();

    const QJsonObject coded = cellOf(json, QStringLiteral("c2_i1"), QStringLiteral("peer"));
    const QJsonObject withheld = cellOf(json, QStringLiteral("c2_i2"), QStringLiteral("combined"));

    EXPECT_TRUE(coded[QStringLiteral("mean")].isNull());
    EXPECT_EQ(coded[QStringLiteral("display")], QStringLiteral("4.7 or more"));
    EXPECT_TRUE(withheld[QStringLiteral("mean")].isNull());
    EXPECT_TRUE(withheld[QStringLiteral("n")].isNull());
    EXPECT_TRUE(withheld[QStringLiteral("display")].isNull());
    EXPECT_EQ(withheld[QStringLiteral("reason")], QStringLiteral("too_few_answers"));
}

TEST(ResultsJsonTest, HoldsTheLedgerOfEachRelease)
{
    const ExportedFixture fixture;

    const QJsonObject file = QJsonDocument::fromJson(writeResultsJson(fixture.releases(), fixture.model())).object();

    for (const QJsonValue &release : file[u"releases"].toArray()) {
        const QJsonArray ledger = release.toObject()[u"ledger"].toArray();
        ASSERT_FALSE(ledger.isEmpty());
        EXPECT_FALSE(ledger.first().toObject()[u"deed"].toString().isEmpty());
    }
}

TEST(ResultsJsonTest, DoesNotDependOnTheOrderOfReading)
{
    const ExportedFixture fixture;
    auto forward = fixture.releases();
    auto backward = fixture.releases();
    std::reverse(backward.begin(), backward.end());

    EXPECT_EQ(writeResultsJson(forward, fixture.model()), writeResultsJson(backward, fixture.model()));
}

}  // namespace
}  // namespace circumspect::exchange
