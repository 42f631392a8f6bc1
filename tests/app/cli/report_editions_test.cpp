// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"
#include "render/fonts.h"
#include "render/page_layout.h"
#include "workspace/releasing.h"
#include "workspace/report_templates.h"
#include "workspace/reporting.h"
#include "workspace/rostering.h"
#include "workspace/sample_vault.h"
#include "workspace/workspace.h"

#include <functional>

namespace circumspect::cli {
namespace {

class ReportEditions : public CommandLineTest {
protected:
    QString makeSample()
    {
        const QString vault = path(QStringLiteral("sample.circ"));
        EXPECT_EQ(run({QStringLiteral("sample"), vault}).code, ExitCode::Done);
        m_words = write(QStringLiteral("sample.txt"), workspace::samplePassphrase().toUtf8() + '\n');
        return vault;
    }

    Spoken runOnSample(const QStringList &arguments)
    {
        return run(arguments + QStringList{QStringLiteral("--passphrase-file"), m_words});
    }

    /// Hands every release of the sample to `check`, set by the layout in each language on both papers.
    void forEachReport(const std::function<report::ReportTemplate(workspace::ReportTemplates &)> &layoutFrom,
                       const std::function<void(const render::PagedDocument &)> &check)
    {
        const QString path = makeSample();
        const FixedClock clock(QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC));
        SeededRandom random(7);
        ASSERT_TRUE(render::loadReportFonts());
        auto opened = workspace::Workspace::open(path, Secret::fromPassphrase(workspace::samplePassphrase()),
                                                 workspace::Services{&clock, &random, true});
        ASSERT_TRUE(opened);
        workspace::Workspace &vault = **opened;
        workspace::ReportOptions options;
        options.layout = layoutFrom(vault.reportTemplates());
        const auto releases = vault.releasing().releases(vault.rostering().cycles()->front().id);
        ASSERT_TRUE(releases);
        ASSERT_FALSE(releases->empty());
        for (const workspace::ReleaseSummary &release : *releases)
            for (const char *language : {"en", "fr", "es", "de"})
                for (const render::PageSize size : {render::PageSize::A4, render::PageSize::Letter}) {
                    SCOPED_TRACE(release.participantCode.toStdString() + ' ' + language +
                                 (size == render::PageSize::A4 ? " A4" : " Letter"));
                    options.language = QString::fromLatin1(language);
                    auto document = vault.reporting().document(release.id, options);
                    ASSERT_TRUE(document);
                    check(render::layOutPages(*std::move(document), size));
                }
    }

    QString m_words;
};

TEST_F(ReportEditions, TheSummaryHasTwoPagesForEverybodyInEveryLanguage)
{
    forEachReport(
        [](workspace::ReportTemplates &templates) { return *templates.find(QStringLiteral("coordinator-summary")); },
        [](const render::PagedDocument &pages) { EXPECT_EQ(pages.pages.size(), 2U); });
}

TEST_F(ReportEditions, ThePictureHasOnePageForEverybodyInEveryLanguage)
{
    int pictures = 0;
    forEachReport(
        [](workspace::ReportTemplates &templates) {
            report::ReportTemplate layout = *templates.find(QStringLiteral("full"));
            layout.switchedOff = {report::SectionKind::Competencies, report::SectionKind::Comments,
                                  report::SectionKind::ThenAndNow, report::SectionKind::Appendix};
            return layout;
        },
        [&](const render::PagedDocument &pages) {
            const auto picture = pages.firstPageOf.find(QStringLiteral("picture"));
            const auto next = pages.firstPageOf.find(QStringLiteral("overview"));
            if (picture == pages.firstPageOf.end() || next == pages.firstPageOf.end())
                return;
            ++pictures;
            EXPECT_EQ(next->second, picture->second + 1);
        });
    EXPECT_GT(pictures, 150) << "the sample has more, in four languages on two papers";
}

TEST_F(ReportEditions, TemplatesAreStoredShownUsedAndRemoved)
{
    const QString vault = makeSample();
    const QString file = write(QStringLiteral("ours.json"),
                               R"({"format": "circumspect-report-template", "format_version": "1", "name": "ours",
                                   "sections": ["cover", "gaps"], "paper": "letter", "accent": "#5B2A86"})");
    const QString out = path(QStringLiteral("report.txt"));
    const QStringList report = {QStringLiteral("report"),        vault,
                                QStringLiteral("--participant"), QStringLiteral("LAR-01"),
                                QStringLiteral("--format"),      QStringLiteral("text"),
                                QStringLiteral("--out"),         out,
                                QStringLiteral("--template")};

    const Spoken added = runOnSample({QStringLiteral("template"), QStringLiteral("add"), vault, file});
    const Spoken listed = runOnSample({QStringLiteral("template"), QStringLiteral("list"), vault});
    const Spoken shown =
        runOnSample({QStringLiteral("template"), QStringLiteral("show"), vault, QStringLiteral("ours")});
    const Spoken written = runOnSample(report + QStringList{QStringLiteral("ours")});

    EXPECT_EQ(added.code, ExitCode::Done) << qPrintable(added.errors);
    EXPECT_TRUE(listed.output.contains(QStringLiteral("ours"))) << qPrintable(listed.output);
    EXPECT_TRUE(listed.output.contains(QStringLiteral("coordinator-summary")));
    EXPECT_TRUE(shown.output.contains(QStringLiteral("#5B2A86")));
    EXPECT_EQ(written.code, ExitCode::Done) << qPrintable(written.errors);
    EXPECT_TRUE(read(out).contains("Self and others"));
    EXPECT_FALSE(read(out).contains("Appendix"));
    EXPECT_EQ(runOnSample(report + QStringList{file}).code, ExitCode::Done);
    EXPECT_EQ(runOnSample({QStringLiteral("template"), QStringLiteral("remove"), vault, QStringLiteral("ours")}).code,
              ExitCode::Done);
    EXPECT_EQ(runOnSample(report + QStringList{QStringLiteral("ours")}).code, ExitCode::Failed);
}

TEST_F(ReportEditions, AnUnreadableAccentIsRefusedWithItsContrast)
{
    const QString vault = makeSample();
    const QString file = write(QStringLiteral("pale.json"),
                               R"({"format": "circumspect-report-template", "format_version": "1", "name": "pale",
                                   "sections": ["cover"], "accent": "#777777"})");

    const Spoken refused = runOnSample({QStringLiteral("template"), QStringLiteral("add"), vault, file});

    EXPECT_EQ(refused.code, ExitCode::Failed);
    EXPECT_TRUE(refused.errors.contains(QStringLiteral("4.48:1"))) << qPrintable(refused.errors);
}

}  // namespace
}  // namespace circumspect::cli
