// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/html_file.h"

#include "app/render/sample_document.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

QString pageOf(const report::Document &document)
{
    const auto page = writeHtml(document);
    return page ? QString::fromUtf8(*page) : QString();
}

/// What stands between the first <svg role="img"> and its end.
QStringList drawingsOf(const QString &page)
{
    static const QRegularExpression kDrawing(QStringLiteral("(<svg role=\"img\".*?</svg>)"),
                                             QRegularExpression::DotMatchesEverythingOption);
    QStringList drawings;
    auto matches = kDrawing.globalMatch(page);
    while (matches.hasNext())
        drawings.append(matches.next().captured(1));
    return drawings;
}

TEST(HtmlFile, EveryDrawingIsWellFormed)
{
    const QStringList drawings = drawingsOf(pageOf(tests::sampleDocument()));

    ASSERT_GT(drawings.size(), 20);
    for (const QString &drawing : drawings) {
        QXmlStreamReader reader(drawing);
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    }
}

TEST(HtmlFile, HostileNamesInChartsStayText)
{
    report::Document document = tests::sampleDocument();
    report::RadarModel radar = tests::sampleRadar();
    radar.axes[0] = QStringLiteral("</text></svg><script>alert(1)</script>");
    radar.text.title = QStringLiteral("\"><script>alert(2)</script>");
    document.sections = {{QStringLiteral("x"), QStringLiteral("X"), {}, false, {report::Chart{radar, 0}}}};

    const QString page = pageOf(document);

    EXPECT_FALSE(page.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
    EXPECT_EQ(drawingsOf(page).size(), 1);
}

TEST(HtmlFile, DrawsVectorsAndWordsOnly)
{
    const QString page = pageOf(tests::sampleDocument());

    EXPECT_FALSE(page.contains(QStringLiteral("<image")));
    EXPECT_FALSE(page.contains(QStringLiteral("data:")));
    EXPECT_TRUE(page.contains(QStringLiteral("textLength")));
}

TEST(HtmlFile, EveryColourOfADrawingHasADarkTwin)
{
    const QString page = pageOf(tests::sampleDocument());
    static const QRegularExpression kUsed(QStringLiteral("class=\"(?:f(\\d+))"));

    const qsizetype dark = page.indexOf(QStringLiteral("@media screen and (prefers-color-scheme:dark){:root{--c0:"));
    ASSERT_GT(dark, 0);
    auto matches = kUsed.globalMatch(page);
    while (matches.hasNext()) {
        const QString name = QStringLiteral("--c%1:#").arg(matches.next().captured(1));
        EXPECT_GT(page.indexOf(name, dark), dark) << name.toStdString();
    }
}

TEST(HtmlFile, SameDocumentGivesTheSameBytes)
{
    EXPECT_EQ(pageOf(tests::sampleDocument()), pageOf(tests::sampleDocument()));
}

TEST(HtmlFile, DrawingsKeepTheirDirectionOnAPageThatIsReadFromRightToLeft)
{
    report::Document document = tests::sampleDocument();
    document.language = QStringLiteral("ar-XB");
    report::RadarModel radar = tests::sampleRadar();
    radar.axes[1] = QStringLiteral("التفاوض");
    document.sections = {{QStringLiteral("x"), QStringLiteral("X"), {}, false, {report::Chart{radar, 0}}}};

    const QString page = pageOf(document);

    // Places of words count from the left; only words that run to the left say otherwise.
    EXPECT_TRUE(page.contains(QStringLiteral("svg{display:block;direction:ltr")));
    EXPECT_EQ(page.count(QStringLiteral("direction=\"rtl\"")), 1);
}

TEST(HtmlFile, StaysSmall)
{
    EXPECT_LT(pageOf(tests::sampleDocument()).size(), 700 * 1024);
}

}  // namespace
}  // namespace circumspect::render
