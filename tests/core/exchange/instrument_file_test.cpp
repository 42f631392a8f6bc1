// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instrument_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace circumspect::exchange {
namespace {

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray sample(const char *name)
{
    return fileAt(QStringLiteral(CIRCUMSPECT_SOURCE_DIR "/resources/instruments/%1").arg(QLatin1StringView(name)));
}

QJsonObject expectedOf(const char *name)
{
    const QByteArray json = fileAt(QStringLiteral(CIRCUMSPECT_FIXTURES "/samples/expected.json"));
    return QJsonDocument::fromJson(json).object().value(QLatin1StringView(name)).toObject();
}

QByteArray withReplaced(QByteArray json, const char *from, const char *to)
{
    const qsizetype place = json.indexOf(from);
    EXPECT_GE(place, 0) << from;
    return json.replace(place, static_cast<qsizetype>(qstrlen(from)), to);
}

QStringList placesOf(const Error &error)
{
    QStringList places;
    for (const Error &cause : error.causes)
        places.append(cause.subject);
    return places;
}

class SampleInstrument : public testing::TestWithParam<const char *> {};

TEST_P(SampleInstrument, HasTheCountsOfTheSampleList)
{
    const QJsonObject expected = expectedOf(GetParam());

    const auto instrument = readInstrument(sample(GetParam()));

    ASSERT_TRUE(instrument);
    EXPECT_EQ(instrument->id.text(), expected.value(u"model").toString());
    EXPECT_EQ(QJsonArray::fromStringList(instrument->languages), expected.value(u"languages").toArray());
    EXPECT_EQ(static_cast<int>(instrument->competencies.size()), expected.value(u"competencies").toInt());
    EXPECT_EQ(instrument->itemCount(), expected.value(u"items").toInt());
    EXPECT_EQ(instrument->scale.optionCount(), expected.value(u"scale_points").toInt());
    EXPECT_EQ(static_cast<int>(instrument->groups.size()), expected.value(u"rater_groups").toInt());
    EXPECT_EQ(static_cast<int>(instrument->openQuestions.size()), expected.value(u"open_questions").toInt());
}

TEST_P(SampleInstrument, IsTheSameAfterWritingAndReading)
{
    const auto first = readInstrument(sample(GetParam()));
    const QByteArray written = writeInstrument(*first);

    const auto second = readInstrument(written);

    ASSERT_TRUE(second);
    EXPECT_EQ(writeInstrument(*second), written);
}

INSTANTIATE_TEST_SUITE_P(All, SampleInstrument,
                         testing::Values("city-leadership-360.json", "executive-leadership-360.json"));

TEST(ReadInstrument, GuessesTheKindsOfTheSampleGroups)
{
    const auto instrument = readInstrument(sample("city-leadership-360.json"));

    ASSERT_TRUE(instrument);
    std::vector<model::GroupKind> kinds;
    for (const model::RaterGroup &group : instrument->groups)
        kinds.push_back(group.kind);
    using enum model::GroupKind;
    EXPECT_EQ(kinds, (std::vector{Self, Manager, Peers, DirectReports, Partners}));
}

TEST(ReadInstrument, ListsEveryDefectWithItsPlace)
{
    QByteArray json = sample("city-leadership-360.json");
    json = withReplaced(json, "\"default_language\": \"en\"", "\"default_language\": \"it\"");
    json = withReplaced(json, "  \"fr\": \"360° Leadership municipal\",", "");
    json = withReplaced(json, "\"value\": 3", "\"value\": 7.5");
    json = withReplaced(json, "\"perspective\": \"self\"", "\"perspective\": \"own\"");
    json = withReplaced(json, "\"min_responses_to_report\": 3", "\"min_responses_to_report\": 2");
    json = withReplaced(json, "\"id\": \"XBC2\"", "\"id\": \"XBC1\"");

    const auto instrument = readInstrument(json);

    ASSERT_FALSE(instrument);
    EXPECT_EQ(instrument.error().code, ErrorCode::InstrumentInvalid);
    EXPECT_THAT(placesOf(instrument.error()),
                testing::UnorderedElementsAre(
                    u"default_language", u"title.fr", u"scale.points[2].value", u"rater_groups[0].perspective",
                    u"rater_groups[2].min_responses_to_report", u"competencies[0].items[1].id"));
}

TEST(ReadInstrument, KeepsTheAdditionsOfThisProject)
{
    QByteArray json = sample("city-leadership-360.json");
    json = withReplaced(json, "\"id\": \"partner\",", "\"id\": \"council\", \"kind\": \"council\",");
    json = withReplaced(json, "\"competencies\":",
                        "\"merge_rule\": [{\"group\": \"council\", \"into\": \"peer\"}],"
                        "\"importance_scale\": {\"id\": \"imp\", \"points\": ["
                        "{\"value\": 0, \"label\": {\"en\": \"a\", \"fr\": \"b\", \"es\": \"c\", \"de\": \"d\"}},"
                        "{\"value\": 1, \"label\": {\"en\": \"e\", \"fr\": \"f\", \"es\": \"g\", \"de\": \"h\"}}]},"
                        "\"competencies\":");

    const auto instrument = readInstrument(json);

    ASSERT_TRUE(instrument);
    EXPECT_EQ(instrument->groups[4].kind, model::GroupKind::Council);
    EXPECT_EQ(instrument->mergeRule.into.size(), 1u);
    ASSERT_TRUE(instrument->importanceScale);
    EXPECT_EQ(instrument->importanceScale->highest(), 1);
    EXPECT_EQ(instrument->suggestedPolicy().minimumOf(GroupId(QStringLiteral("council"))), 3);
}

TEST(ReadInstrument, RefusesAnIdentifiedGroupThatIsPromisedProtection)
{
    const QByteArray json = withReplaced(sample("city-leadership-360.json"),
                                         "\"id\": \"peer\",\n   \"perspective\": "
                                         "\"other\",\n   \"anonymous\": true",
                                         "\"id\": \"peer\", \"perspective\": \"other\", \"anonymous\": false");

    const auto instrument = readInstrument(json);

    ASSERT_FALSE(instrument);
    EXPECT_EQ(placesOf(instrument.error()), QStringList{QStringLiteral("rater_groups[2].anonymous")});
}

TEST(ReadInstrument, RefusesOtherFormats)
{
    const auto other = readInstrument("{\"format\": \"leadership-360-results\", \"format_version\": 1}");
    const auto newer = readInstrument("{\"format\": \"leadership-360-model\", \"format_version\": 2}");

    ASSERT_FALSE(other);
    ASSERT_FALSE(newer);
    EXPECT_EQ(other.error().subject, QStringLiteral("format"));
    EXPECT_EQ(newer.error().subject, QStringLiteral("format_version"));
}

TEST(ReadInstrument, SurvivesPartsOfTheWrongShape)
{
    const auto draft = readInstrumentDraft(
        "{\"format\": \"leadership-360-model\", \"format_version\": 1, \"id\": 5, \"languages\": \"en\","
        " \"scale\": [], \"rater_groups\": {}, \"competencies\": [7, {\"items\": [null]}], \"title\": {\"en\": 3}}");

    ASSERT_TRUE(draft);
    EXPECT_GT(draft->problems.size(), 6u);
    EXPECT_EQ(draft->instrument.competencies.size(), 2u);
}

TEST(ReadInstrument, NamesLineAndColumnOfASyntaxError)
{
    const auto instrument = readInstrument("{\n \"format\": \"leadership-360-model\",\n \"id\" 5\n}");

    ASSERT_FALSE(instrument);
    EXPECT_EQ(instrument.error().code, ErrorCode::InstrumentInvalid);
    EXPECT_TRUE(instrument.error().subject.startsWith(u"3:")) << instrument.error().subject.toStdString();
}

TEST(ValidationStatus, CanBeSaidInOneLanguageOrInEach)
{
    const auto localized = readInstrument(sample("city-leadership-360.json"));
    QJsonObject json = QJsonDocument::fromJson(sample("city-leadership-360.json")).object();
    json.insert(QStringLiteral("validation_status"), QStringLiteral("untested"));

    const auto plain = readInstrument(QJsonDocument(json).toJson());

    ASSERT_TRUE(localized);
    EXPECT_TRUE(localized->validationStatus.has(QStringLiteral("fr")));
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->validationStatus.all(),
              (QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("untested")}}));
}

TEST(CanonicalInstrument, KeepsUnknownPartsAndForgetsLayout)
{
    const auto spread = canonicalInstrument("{ \"b\": 1,\n \"a\": {\"x-note\": \"kept\"} }");
    const auto dense = canonicalInstrument("{\"a\":{\"x-note\":\"kept\"},\"b\":1}");

    ASSERT_TRUE(spread);
    EXPECT_EQ(*spread, *dense);
    EXPECT_TRUE(spread->contains("x-note"));
}

}  // namespace
}  // namespace circumspect::exchange
