// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "exchange/instrument_file.h"
#include "model/answer_mapping.h"

#include <map>

namespace circumspect::workspace {
namespace {

const QString kLq2002 = QStringLiteral(CIRCUMSPECT_SOURCE_DIR "/../shared/samples/multi-rater/lq2002.csv");
constexpr int kLeadershipItems = 11;

/// Real answers of 2,042 soldiers about the leadership of their 49 companies (package multilevel, Bliese & Britt 2001).
class ForeignAnswersTest : public WorkspaceTest {
protected:
    static QString itemId(int number) { return QStringLiteral("LEAD%1").arg(number, 2, 10, QLatin1Char('0')); }

    static model::LocalizedText text(const QString &words)
    {
        return model::LocalizedText({{QStringLiteral("en"), words}});
    }

    /// The leadership climate scale as an instrument of ours, by the pieces of the one shipped.
    static QByteArray instrumentFile()
    {
        auto instrument =
            Instruments::read(*Instruments::shippedFile(InstrumentId(QStringLiteral("city-leadership-360"))));
        EXPECT_TRUE(instrument);
        instrument->id = InstrumentId(QStringLiteral("leadership-climate"));
        instrument->languages = {QStringLiteral("en")};
        instrument->openQuestions.clear();
        instrument->competencies.resize(1);
        model::Competency &competency = instrument->competencies.front();
        competency.id = CompetencyId(QStringLiteral("LEAD"));
        competency.items.clear();
        for (int i = 1; i <= kLeadershipItems; ++i)
            competency.items.push_back(
                {ItemId(itemId(i)), false, text(QStringLiteral("I lead %1").arg(i)), text(itemId(i))});
        return exchange::writeInstrument(*instrument);
    }

    static QByteArray mapping()
    {
        model::AnswerMapping made;
        made.format = QStringLiteral("generic-wide");
        made.participant = {model::FieldSource::Kind::Column, {QStringLiteral("COMPID")}, {}};
        made.group = {model::FieldSource::Kind::SameForAll, {}, QStringLiteral("direct_report")};
        made.rater = {model::FieldSource::Kind::Column, {QStringLiteral("SUB")}, {}};
        for (int i = 1; i <= kLeadershipItems; ++i)
            made.items.push_back({{itemId(i)}, itemId(i)});
        return model::writeMapping(made);
    }

    /// The data set's column GLEAD: each company's mean of its members' means.
    static std::map<QString, double> climatesIn(const QByteArray &csv)
    {
        std::map<QString, double> climates;
        for (const QByteArray &line : csv.split('\n')) {
            const QList<QByteArray> fields = line.split(',');
            if (fields.size() == 27 && fields[0] != "\"COMPID\"")
                climates[QString::fromLatin1(fields[0])] = fields[24].toDouble();
        }
        return climates;
    }

    void importCompanies(const QByteArray &csv)
    {
        ASSERT_NO_FATAL_FAILURE(create());
        const auto added = workspace->instruments().add(instrumentFile());
        ASSERT_TRUE(added) << wordsOf(added.error());
        const auto made = workspace->rostering().addCycle({.name = QStringLiteral("Companies"),
                                                           .instrument = added->id,
                                                           .instrumentVersion = {},
                                                           .language = QStringLiteral("en"),
                                                           .waves = {QStringLiteral("T1")}});
        ASSERT_TRUE(made);
        cycle = made->cycle.id;
        ImportRequest wanted = request(csv);
        wanted.mapping = mapping();
        const auto imported = workspace->collecting().import(wanted, Progress());
        ASSERT_TRUE(imported) << wordsOf(imported.error());
        EXPECT_EQ(imported->summary.responses, 2042);
    }
};

TEST_F(ForeignAnswersTest, PublishesEachCompanysClimateAsTheDataSetHasIt)
{
    QFile file(kLq2002);
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "skipped: ../shared/samples/multi-rater/lq2002.csv is not beside the source tree";
    const QByteArray csv = file.readAll();
    ASSERT_NO_FATAL_FAILURE(importCompanies(csv));
    const std::map<QString, double> climates = climatesIn(csv);
    ASSERT_EQ(climates.size(), 49U);

    const auto released = release();

    ASSERT_TRUE(released);
    ASSERT_EQ(released->outcomes.size(), climates.size());
    for (const Releasing::Outcome &outcome : released->outcomes) {
        const auto results = workspace->reporting().results(outcome.id);
        ASSERT_TRUE(results) << outcome.participantCode.toStdString();
        const int column = results->results.columnOf(published::ColumnKind::Group);
        ASSERT_GE(column, 0);
        const published::Row &row = results->results->competencies[0];
        const auto shown = published::valueIn(row.means[static_cast<std::size_t>(column)]);
        ASSERT_TRUE(shown) << outcome.participantCode.toStdString();
        EXPECT_NEAR(*shown, climates.at(outcome.participantCode), 0.05 + 1e-9);
    }
    const auto document = workspace->reporting().document(released->outcomes[0].id, {});
    ASSERT_TRUE(document);
    EXPECT_FALSE(Reporting::text(*document).isEmpty());
}

TEST_F(ForeignAnswersTest, RemembersTheMappingForTheNextFileOfTheSurvey)
{
    QFile file(kLq2002);
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "skipped: ../shared/samples/multi-rater/lq2002.csv is not beside the source tree";
    const QByteArray csv = file.readAll();
    ASSERT_NO_FATAL_FAILURE(importCompanies(csv));

    const auto again = importCsv(csv);

    ASSERT_TRUE(again) << wordsOf(again.error());
    EXPECT_EQ(again->summary.alreadyAnswered, 2042);
}

}  // namespace
}  // namespace circumspect::workspace
