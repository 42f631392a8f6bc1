// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::workspace {
namespace {

/// One of the layouts of the same made-up answers that can be read.
struct OwnSample {
    const char *name;
    std::vector<const char *> files;
};

void PrintTo(const OwnSample &sample, std::ostream *out)
{
    *out << sample.name;
}

class OwnSamplesTest : public WorkspaceTest, public testing::WithParamInterface<OwnSample> {
protected:
    ImportRequest sampleRequest() const
    {
        ImportRequest wanted = request({});
        wanted.files.clear();
        for (const char *file : GetParam().files) {
            const QString path = QStringLiteral("samples/own/") + QLatin1String(file);
            wanted.files.push_back({path.section(u'/', -1), fixture(path)});
        }
        return wanted;
    }

    /// The mean of a group's answers to an item as the samples' list of truths has it.
    static double trueMean(const QString &leader, const QString &group, const QString &item)
    {
        const auto truth = QJsonDocument::fromJson(fixture(QStringLiteral("samples/own/360-truth.json")));
        const QJsonValue cell = truth[QStringLiteral("by_leader")][leader][group][QStringLiteral("items")][item];
        return cell[QStringLiteral("sum")].toDouble() / cell[QStringLiteral("n")].toDouble();
    }
};

TEST_P(OwnSamplesTest, GoesFromTheFileToAReportWithTheTrueMeans)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());

    const auto imported = workspace->collecting().import(sampleRequest(), Progress());

    ASSERT_TRUE(imported) << wordsOf(imported.error());
    EXPECT_EQ(imported->summary.responses, 41);
    ASSERT_NO_FATAL_FAILURE(reopen());
    const auto released = release(participant(QStringLiteral("L02")));
    ASSERT_TRUE(released);
    const auto results = workspace->reporting().results(released->outcomes[0].id);
    ASSERT_TRUE(results);
    const auto self = static_cast<std::size_t>(results->results.columnOf(published::ColumnKind::Self));
    const published::Row &row = results->results->items[0];
    const auto shown = published::valueIn(row.means[self]);
    ASSERT_TRUE(shown);
    EXPECT_DOUBLE_EQ(*shown, trueMean(QStringLiteral("L02"), QStringLiteral("self"), row.id));
    const auto document = workspace->reporting().document(released->outcomes[0].id, {});
    ASSERT_TRUE(document);
    EXPECT_EQ(document->releaseId, released->outcomes[0].id.text());
    EXPECT_GT(document->sections.size(), 10U);
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, OwnSamplesTest,
    testing::Values(OwnSample{"GenericLong", {"generic/360_long.csv"}},
                    OwnSample{"GenericWide", {"generic/360_wide_utf8bom.csv"}},
                    OwnSample{"LimeSurvey", {"limesurvey/results-survey360360.csv"}},
                    OwnSample{"LimeSurveyWithParticipants",
                              {"limesurvey/results-survey360360.csv", "limesurvey/tokens_360360.csv"}}),
    [](const testing::TestParamInfo<OwnSample> &layout) { return std::string(layout.param.name); });

}  // namespace
}  // namespace circumspect::workspace
