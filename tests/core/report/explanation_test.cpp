// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/explanation.h"

#include "core/report/report_fixture.h"
#include "report/report_context.h"

#include <gtest/gtest.h>

namespace circumspect::report {

namespace {

TEST(Explanation, StandsInTheMethodTextWithItsCautionForEveryTopic)
{
    const auto fixture = test::fullFixture();
    const sealed::GatedRelease release = fixture.release();
    const std::optional<published::Comments> comments = release.comments;
    const ReportContext context(release.results, comments, fixture.subject, fixture.instrument, fixture.reportTemplate);
    const QString method = [&] {
        const Document document = fixture.document();
        QStringList lines;
        for (const Block &block : test::findSection(document, QStringLiteral("appendix.method"))->blocks)
            if (const auto *table = std::get_if<Table>(&block))
                for (const std::vector<TableCell> &row : table->rows)
                    for (const TableCell &cell : row)
                        lines += cell.text;
        return lines.join(u'\n');
    }();

    for (int topic = 0; topic < static_cast<int>(Topic::End); ++topic) {
        const Explanation one = explanationOf(context, static_cast<Topic>(topic));
        EXPECT_FALSE(one.name.isEmpty() || one.meaning.isEmpty() || one.caution.isEmpty()) << topic;
        EXPECT_FALSE(one.meaning.contains(u'%')) << one.meaning.toStdString();
        for (const QString &part : {one.name, one.meaning, one.caution})
            EXPECT_TRUE(method.contains(part)) << part.toStdString();
    }
}

TEST(Explanation, NamesTheLimitsOfThisScale)
{
    const auto fixture = test::fullFixture();
    const sealed::GatedRelease release = fixture.release();
    const std::optional<published::Comments> comments = release.comments;
    const ReportContext context(release.results, comments, fixture.subject, fixture.instrument, fixture.reportTemplate);

    EXPECT_TRUE(explanationOf(context, Topic::Coded).meaning.contains(QStringLiteral("4.7")));
    EXPECT_TRUE(explanationOf(context, Topic::Agreement).meaning.contains(QStringLiteral("0.90")));
}

}  // namespace

}  // namespace circumspect::report
