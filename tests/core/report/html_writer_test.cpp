// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_writer.h"

#include "report/html_builder.h"
#include "report/text_direction.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace circumspect::report {
namespace {

/// Draws nothing, but says what it was asked for.
class PlainDrawing : public ChartDrawing {
public:
    Picture chart(const ChartModel &) override
    {
        return {{100, 50}, QStringLiteral("<path class=\"f0\" d=\"M0 0\"/>")};
    }
    Picture mark(SeriesStyle, bool) override { return {{10, 10}, {}}; }
    QString styles() const override { return QStringLiteral(".f0{fill:var(--c0)}"); }
};

const QString kHostile =
    QStringLiteral("</title><script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;\u202e\x01");

QString pageOf(const Document &document)
{
    PlainDrawing drawing;
    return QString::fromUtf8(writeHtml(document, drawing));
}

Document documentWith(std::vector<Block> blocks)
{
    Document document;
    document.title = QStringLiteral("Report");
    document.language = QStringLiteral("en");
    document.sections = {{QStringLiteral("one"), QStringLiteral("First"), {}, false, std::move(blocks)}};
    return document;
}

Chart chartNamed(const QString &name)
{
    DotRowsModel model;
    model.text = {name, name};
    model.marks = {{name, SeriesStyle::Self}};
    model.rows = {{name, {{3.0, QStringLiteral("3"), {}, 1, false}}, name, false}};
    return {model, 0};
}

/// A document that says one thing in every place that can say something.
Document documentSaying(const QString &text)
{
    const Table table{text, {{text, 1, Alignment::Left, SeriesStyle::Peers}}, {{{text, CellTone::Muted, text}}}, true};
    Cover cover{text, text, text, {{text, text}}, table, text};
    Document document = documentWith({Heading{2, text}, Paragraph{text}, BulletList{{text}}, table, chartNamed(text),
                                      CardGrid{{{text, text, {{text, text, text}}, text}, {text, text, {}, text}}},
                                      CommentList{text, SeriesStyle::Self, {text}, text},
                                      CommentList{text, {}, {}, text}, Callout{CalloutTone::Caution, text, text},
                                      Legend{{{SeriesStyle::Self, true, text, text}}}, NoteLines{text, 2}});
    document.sections.insert(document.sections.begin(), Section{text, {}, {}, false, {cover}});
    document.sections.back().id = text + u'2';
    document.sections.back().title = text;
    document.sections.back().lead = text;
    document.title = document.subject = document.footer = document.releaseId = text;
    return document;
}

QStringList found(const QString &page, const QString &pattern)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(page);
    while (matches.hasNext())
        all.append(matches.next().captured(1));
    return all;
}

TEST(HtmlWriter, NoTextBecomesMarkup)
{
    const QString page = pageOf(documentSaying(kHostile));

    EXPECT_FALSE(page.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
    EXPECT_FALSE(page.contains(QStringLiteral("<img"), Qt::CaseInsensitive));
    EXPECT_FALSE(page.contains(QChar(1)));
    EXPECT_TRUE(page.contains(QStringLiteral("&lt;/title&gt;&lt;script&gt;")));
}

TEST(HtmlWriter, HostileTextChangesNoElement)
{
    const QString tag = QStringLiteral("<(/?[a-zA-Z0-9]+)");

    EXPECT_EQ(found(pageOf(documentSaying(kHostile)), tag), found(pageOf(documentSaying(QStringLiteral("x"))), tag));
}

TEST(HtmlWriter, LoadsAndRunsNothing)
{
    const QString page = pageOf(documentSaying(QStringLiteral("x")));

    EXPECT_TRUE(page.contains(QStringLiteral("content=\"default-src &#39;none&#39;")) ||
                page.contains(QStringLiteral("content=\"default-src 'none'")));
    for (const QString &outside :
         {QStringLiteral("src="), QStringLiteral("url("), QStringLiteral("@import"), QStringLiteral("<link"),
          QStringLiteral("<script"), QStringLiteral("http://"), QStringLiteral("https://")})
        EXPECT_FALSE(page.contains(outside)) << outside.toStdString();
    for (const QString &target : found(page, QStringLiteral("href=\"([^\"]*)\"")))
        EXPECT_TRUE(target.startsWith(u'#')) << target.toStdString();
}

TEST(HtmlWriter, EveryLinkHasATarget)
{
    const QString page = pageOf(documentSaying(QStringLiteral("x")));
    const QStringList ids = found(page, QStringLiteral(" id=\"([^\"]*)\""));

    for (const QString &target : found(page, QStringLiteral("href=\"#([^\"]*)\"")))
        EXPECT_TRUE(ids.contains(target)) << target.toStdString();
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size()) << "an id stands twice";
}

TEST(HtmlWriter, HeadingsNeverJump)
{
    const Document document =
        documentWith({Heading{3, QStringLiteral("a")}, Heading{3, QStringLiteral("b")}, Heading{2, QStringLiteral("c")},
                      Heading{3, QStringLiteral("d")}, CardGrid{{{QStringLiteral("e"), {}, {}, {}}}},
                      Heading{3, QStringLiteral("f")}});

    const QStringList levels = found(pageOf(document), QStringLiteral("<h([1-6])"));

    // the title, the contents, the section; a and b are siblings
    EXPECT_EQ(levels.join(u' '), u"1 2 2 3 3 3 4 3 4");
}

TEST(HtmlWriter, TablesHaveCaptionAndScopes)
{
    const Table table{
        QStringLiteral("Figures"),
        {{QStringLiteral("Name"), 1, Alignment::Left, {}}, {QStringLiteral("Mean"), 1, Alignment::Right, {}}},
        {{{QStringLiteral("Vision")}, {QStringLiteral("–"), CellTone::Muted, QStringLiteral("withheld")}}},
        true};

    const QString page = pageOf(documentWith({table}));

    EXPECT_TRUE(page.contains(QStringLiteral("<caption>Figures</caption>")));
    EXPECT_EQ(page.count(QStringLiteral("scope=\"col\"")), 2);
    EXPECT_TRUE(page.contains(QStringLiteral("<th scope=\"row\">Vision</th>")));
    EXPECT_TRUE(page.contains(QStringLiteral("<span aria-hidden=\"true\">–</span>")));
    EXPECT_TRUE(page.contains(QStringLiteral("<span class=\"spoken\">withheld</span>")));
}

TEST(HtmlWriter, WorksheetsHaveFieldsAsHighAsOnPaper)
{
    const Table sheet{.caption = QStringLiteral("Goals"),
                      .columns = {{QStringLiteral("Step"), 1, Alignment::Left, {}},
                                  {QStringLiteral("Goal 1"), 1, Alignment::Left, {}}},
                      .rows = {{{QStringLiteral("From")}, {}}},
                      .hasRowHeaders = true,
                      .writingHeight = 48};

    const QString page = pageOf(documentWith({sheet, BulletList{{QStringLiteral("Goal")}, true}}));

    EXPECT_TRUE(page.contains(QStringLiteral("<table class=\"worksheet\" style=\"--writing:48pt\">")));
    EXPECT_TRUE(page.contains(QStringLiteral("<ul class=\"ticks\"><li>Goal</li>\n</ul>")));
}

TEST(HtmlWriter, WhatIsNotWrittenIntoHasNoFields)
{
    const QString page = pageOf(documentSaying(QStringLiteral("x")));

    EXPECT_FALSE(page.contains(QStringLiteral("class=\"worksheet\"")));
    EXPECT_FALSE(page.contains(QStringLiteral("class=\"ticks\"")));
}

TEST(HtmlWriter, ChartsHaveTitleDescriptionAndWords)
{
    const QString page = pageOf(documentWith({chartNamed(QStringLiteral("Gaps"))}));

    EXPECT_TRUE(page.contains(QStringLiteral("role=\"img\"")));
    EXPECT_TRUE(page.contains(QStringLiteral("<title id=\"chart-1-title\">Gaps</title>")));
    EXPECT_TRUE(page.contains(QStringLiteral("<desc id=\"chart-1-text\">Gaps</desc>")));
    EXPECT_TRUE(page.contains(QStringLiteral("<path class=\"f0\" d=\"M0 0\"/>")));
    EXPECT_TRUE(page.contains(QStringLiteral("<li>Gaps: Gaps 3; Gaps</li>")));
}

TEST(HtmlWriter, SaysItsLanguageAndDirection)
{
    Document document = documentWith({});
    EXPECT_TRUE(pageOf(document).contains(QStringLiteral("<html lang=\"en\" dir=\"ltr\">")));

    document.language = QStringLiteral("ar-XB");

    EXPECT_TRUE(pageOf(document).contains(QStringLiteral("<html lang=\"ar-XB\" dir=\"rtl\">")));
}

TEST(HtmlWriter, WritesTheSameBytesEachTime)
{
    EXPECT_EQ(pageOf(documentSaying(QStringLiteral("x"))), pageOf(documentSaying(QStringLiteral("x"))));
}

TEST(TextDirection, KnowsLanguagesThatRunToTheLeft)
{
    for (const char *language : {"ar", "he", "fa", "ar-XB"})
        EXPECT_TRUE(isRightToLeft(QString::fromLatin1(language))) << language;
    for (const char *language : {"en", "fr", "es", "de", "el", "zh", ""})
        EXPECT_FALSE(isRightToLeft(QString::fromLatin1(language))) << language;
}

}  // namespace
}  // namespace circumspect::report
