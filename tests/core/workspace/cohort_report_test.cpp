// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cohorts.h"

#include "core/workspace/workspace_fixture.h"
#include "report/phrasebook/phrasebook.h"
#include "workspace/sample_vault.h"

#include <QRegularExpression>

namespace circumspect::workspace {
namespace {

/// The report about the sample cohort, T2 against T1, in one language.
class CohortReport : public WorkspaceTest, public testing::WithParamInterface<QString> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(createSampleVault(path(), services, Progress()));
        auto opened = Workspace::open(path(), Secret::fromPassphrase(samplePassphrase()), services);
        ASSERT_TRUE(opened);
        workspace = std::move(*opened);
        cycle = workspace->rostering().findCycle({})->id;
    }

    report::Document document(const QString &wave = QStringLiteral("T2"))
    {
        auto made = workspace->cohorts().document(cycle, WaveId(wave), {}, GetParam());
        EXPECT_TRUE(made);
        return made ? std::move(*made) : report::Document();
    }
};

/// Compares with tests/golden/NAME; CIRCUMSPECT_RENEW_GOLDEN=1 writes the file instead, to be read in review.
void expectGolden(const QString &name, const QByteArray &actual)
{
    QFile file(QStringLiteral(CIRCUMSPECT_SOURCE_DIR) + u"/tests/golden/" + name);
    if (qEnvironmentVariableIsSet("CIRCUMSPECT_RENEW_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(actual);
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    EXPECT_EQ(QString::fromUtf8(actual).split(u'\n'), QString::fromUtf8(file.readAll()).split(u'\n'))
        << name.toStdString();
}

TEST_P(CohortReport, IsAsReviewed)
{
    const report::Document made = document();

    if (GetParam() == u"en")
        expectGolden(QStringLiteral("cohort.json"), Reporting::json(made));
    expectGolden(QStringLiteral("cohort_%1.txt").arg(GetParam()), Reporting::text(made));
}

TEST_P(CohortReport, NamesNoParticipantAndLeavesNoPlaceholder)
{
    const QString text = QString::fromUtf8(Reporting::text(document()));

    const auto roster = workspace->rostering().roster(cycle);
    ASSERT_TRUE(roster);
    for (const model::Participant &participant : roster->participants) {
        EXPECT_FALSE(text.contains(participant.name));
        EXPECT_FALSE(text.contains(participant.code));
    }
    static const QRegularExpression kPlaceholder(QStringLiteral("%[1-9n]"));
    EXPECT_FALSE(text.contains(kPlaceholder)) << kPlaceholder.match(text).captured().toStdString();
}

TEST_P(CohortReport, HasAPageOfChangeOnlyForARetest)
{
    const auto hasChange = [](const report::Document &made) {
        return std::any_of(made.sections.begin(), made.sections.end(),
                           [](const report::Section &section) { return section.id == u"change"; });
    };

    EXPECT_TRUE(hasChange(document()));
    EXPECT_FALSE(hasChange(document(QStringLiteral("T1"))));
}

INSTANTIATE_TEST_SUITE_P(Languages, CohortReport,
                         testing::Values(QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("es"),
                                         QStringLiteral("de")),
                         [](const auto &language) { return language.param.toStdString(); });

}  // namespace
}  // namespace circumspect::workspace
