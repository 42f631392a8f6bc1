// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sharing_fixture.h"
#include "workspace/notes.h"
#include "workspace/report_templates.h"

namespace circumspect::workspace {
namespace {

class ReportTemplatesTest : public SharingTest {
protected:
    static QByteArray ours(const QByteArray &audience = "participant", const QByteArray &section = "gaps")
    {
        return R"({"format": "circumspect-report-template", "format_version": "1", "name": "ours", "audience": ")" +
               audience + R"(", "sections": ["cover", ")" + section + R"("], "accent": "#5B2A86"})";
    }

    Result<report::Document> documentBy(const QString &name)
    {
        ReportOptions options;
        auto layout = workspace->reportTemplates().find(name);
        EXPECT_TRUE(layout);
        options.layout = *layout;
        return workspace->reporting().document(releaseOf(first), options);
    }

    static QStringList idsOf(const report::Document &document)
    {
        QStringList ids;
        for (const report::Section &section : document.sections)
            ids.append(section.id);
        return ids;
    }
};

TEST_F(ReportTemplatesTest, KeepsTemplatesInTheVault)
{
    ASSERT_NO_FATAL_FAILURE(create());
    ASSERT_TRUE(workspace->reportTemplates().add(ours()));
    ASSERT_NO_FATAL_FAILURE(reopen());

    const auto entries = workspace->reportTemplates().list();

    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 5U);
    EXPECT_TRUE(entries->front().isShipped);
    EXPECT_EQ(entries->back().layout.name, u"ours");
    EXPECT_EQ(entries->back().layout.look.accent, u"#5B2A86");
    EXPECT_EQ(*workspace->reportTemplates().file(QStringLiteral("ours")), ours());
    EXPECT_TRUE(workspace->reportTemplates().remove(QStringLiteral("ours")));
    EXPECT_EQ(workspace->reportTemplates().find(QStringLiteral("ours")).error().code, ErrorCode::TemplateInvalid);
}

TEST_F(ReportTemplatesTest, LeavesTheProgramsTemplatesAlone)
{
    ASSERT_NO_FATAL_FAILURE(create());
    const auto full = workspace->reportTemplates().file(QStringLiteral("full"));
    ASSERT_TRUE(full);

    EXPECT_EQ(workspace->reportTemplates().add(*full).error().code, ErrorCode::TemplateInvalid);
    EXPECT_EQ(workspace->reportTemplates().remove(QStringLiteral("full")).error().code, ErrorCode::TemplateInvalid);
}

TEST_F(ReportTemplatesTest, ShowsWhatTheTemplateLists)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->reportTemplates().add(ours("participant", "overview")));

    const auto document = documentBy(QStringLiteral("ours"));

    ASSERT_TRUE(document);
    EXPECT_EQ(idsOf(*document), (QStringList{QStringLiteral("cover"), QStringLiteral("overview")}));
    EXPECT_EQ(document->look.accent, u"#5B2A86");
}

TEST_F(ReportTemplatesTest, ACoordinatorGetsTheSummaryAndNothingElse)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Cordula")));

    const auto summary = workspace->reporting().document(releaseOf(first), {});

    ASSERT_TRUE(summary) << wordsOf(summary.error());
    EXPECT_EQ(idsOf(*summary), (QStringList{QStringLiteral("picture"), QStringLiteral("overview")}));
    EXPECT_FALSE(Reporting::text(*summary).contains(kComment));
    for (const char *name : {"full", "short", "coach-copy"})
        EXPECT_EQ(documentBy(QString::fromLatin1(name)).error().code, ErrorCode::RoleMissing) << name;
    EXPECT_TRUE(documentBy(QStringLiteral("coordinator-summary")));
}

TEST_F(ReportTemplatesTest, NoTemplateWidensWhatACoordinatorGets)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Cordula")));
    report::ReportTemplate layout;
    layout.audience = report::Audience::Coordinator;
    ReportOptions options;
    options.layout = layout;
    options.withCoachNotes = true;

    const auto document = workspace->reporting().document(releaseOf(first), options);

    ASSERT_TRUE(document);
    EXPECT_EQ(document->sections.size(), 2U);
}

TEST_F(ReportTemplatesTest, OnlyTheAssignedCoachGetsTheCoachsCopy)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->sharing().assign(first, coach));
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));

    const auto copy = documentBy(QStringLiteral("coach-copy"));

    ASSERT_TRUE(copy) << wordsOf(copy.error());
    EXPECT_TRUE(idsOf(*copy).contains(QStringLiteral("patterns")));
    EXPECT_TRUE(Reporting::text(*copy).contains("is not known here"));
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coltrane")));
    EXPECT_EQ(documentBy(QStringLiteral("coach-copy")).error().code, ErrorCode::RoleMissing);
    EXPECT_EQ(workspace->reporting().document(releaseOf(first), {})->sections.size(), 2U);
}

TEST_F(ReportTemplatesTest, PrintsNotesOnlyWhenAskedFor)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->sharing().assign(first, coach));
    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));
    ASSERT_TRUE(workspace->notes().save(
        {.id = {}, .participant = first, .text = QStringLiteral("Ask about May"), .revision = 1}));
    ReportOptions options;
    options.layout = *workspace->reportTemplates().find(QStringLiteral("coach-copy"));

    const auto without = workspace->reporting().document(releaseOf(first), options);
    options.withCoachNotes = true;
    const auto with = workspace->reporting().document(releaseOf(first), options);
    options.layout = *workspace->reportTemplates().find(QStringLiteral("full"));
    const auto full = workspace->reporting().document(releaseOf(first), options);

    ASSERT_TRUE(without && with && full);
    EXPECT_FALSE(Reporting::text(*without).contains("Ask about May"));
    EXPECT_TRUE(Reporting::text(*with).contains("Ask about May"));
    EXPECT_FALSE(Reporting::text(*full).contains("Ask about May"));
}

}  // namespace
}  // namespace circumspect::workspace
