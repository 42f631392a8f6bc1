// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_fixture.h"
#include "report/json_writer.h"
#include "report/text_writer.h"

#include <QFile>

#include <gtest/gtest.h>

namespace circumspect::report {

namespace {

using test::ReportFixture;

struct GoldenCase {
    const char *name;
    ReportFixture (*make)();
};

ReportFixture threeCompetencies()
{
    return test::withCompetencies(3);
}

ReportFixture twelveCompetencies()
{
    return test::withCompetencies(12);
}

ReportFixture full()
{
    return test::fullFixture();
}

ReportFixture fullOfFour()
{
    return test::fullFixture(4);
}

ReportFixture inLanguage(const char *language)
{
    ReportFixture fixture = test::fullFixture();
    fixture.reportTemplate.language = QString::fromLatin1(language);
    return fixture;
}

ReportFixture french()
{
    return inLanguage("fr");
}

ReportFixture spanish()
{
    return inLanguage("es");
}

ReportFixture german()
{
    return inLanguage("de");
}

const GoldenCase kCases[] = {
    {"full", full},
    {"full_fr", french},
    {"full_es", spanish},
    {"full_de", german},
    {"merged", test::mergedFixture},
    {"without_self", test::withoutSelf},
    {"only_self", test::onlySelf},
    {"only_self_shown", test::onlySelfShown},
    {"nothing_shown", test::nothingShown},
    {"withheld_cells", test::withheldCells},
    {"unanimous", test::unanimous},
    {"three_competencies", threeCompetencies},
    {"twelve_competencies", twelveCompetencies},
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

}  // namespace

class ReportGolden : public testing::TestWithParam<GoldenCase> {};

TEST_P(ReportGolden, TextIsAsReviewed)
{
    const Document document = GetParam().make().document();

    expectGolden(QStringLiteral("report_%1.txt").arg(QString::fromLatin1(GetParam().name)),
                 writeText(document).toUtf8());
}

TEST_P(ReportGolden, IsTheSameTwice)
{
    EXPECT_EQ(writeJson(GetParam().make().document()), writeJson(GetParam().make().document()));
}

INSTANTIATE_TEST_SUITE_P(Documents, ReportGolden, testing::ValuesIn(kCases),
                         [](const auto &entry) { return std::string(entry.param.name); });

TEST(ReportGoldenJson, HoldsEveryBlockAndNumberAsReviewed)
{
    expectGolden(QStringLiteral("report_full_of_four.json"), writeJson(fullOfFour().document()));
}

TEST(ReportGoldenJson, HoldsReasonsInsteadOfWithheldNumbersAsReviewed)
{
    expectGolden(QStringLiteral("report_nothing_shown.json"), writeJson(test::nothingShown().document()));
}

}  // namespace circumspect::report
