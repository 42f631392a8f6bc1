// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_writer.h"

#include "app/render/pdf_probe.h"
#include "app/render/sample_comments.h"
#include "app/render/sample_document.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcess>

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

const QByteArray &samplePdf()
{
    static const QByteArray pdf = *writePdf(tests::sampleDocument());
    return pdf;
}

/// The text as a reader copies it, line ends and hyphens at line ends as spaces.
QString textOf(const QByteArray &pdf)
{
    return tests::outputOf(QStringLiteral("pdftotext"), {QStringLiteral("%1"), QStringLiteral("-")}, pdf).simplified();
}

bool hasOnlyLetters(const QString &text, const QString &wanted)
{
    return QString(text).remove(u' ').contains(QString(wanted).remove(u' '));
}

TEST(PdfWriter, SameDocumentGivesTheSameBytes)
{
    EXPECT_EQ(*writePdf(tests::sampleDocument()), samplePdf());
}

TEST(PdfWriter, AnotherProcessGivesTheSameBytes)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("4711"));
    process.setProcessEnvironment(environment);

    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--print-sample-hash")});

    ASSERT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.readAllStandardOutput().trimmed(),
              QCryptographicHash::hash(samplePdf(), QCryptographicHash::Sha256).toHex());
}

TEST(PdfWriter, AnotherDocumentGivesOtherBytes)
{
    report::Document document = tests::sampleDocument();
    document.releaseId = QStringLiteral("R-0000-0001");

    EXPECT_NE(*writePdf(document), samplePdf());
}

TEST(PdfWriter, QpdfFindsNoFault)
{
    const QString report =
        tests::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("%1")}, samplePdf());
    if (report.isNull())
        GTEST_SKIP() << "qpdf is not installed";

    EXPECT_TRUE(report.contains(QStringLiteral("No syntax or stream encoding errors"))) << qPrintable(report);
    EXPECT_FALSE(report.contains(QStringLiteral("WARNING"))) << qPrintable(report);
}

TEST(PdfWriter, EveryFontIsEmbeddedSubsetAndOurs)
{
    const QString report = tests::outputOf(QStringLiteral("pdffonts"), {QStringLiteral("%1")}, samplePdf());
    if (report.isNull())
        GTEST_SKIP() << "pdffonts is not installed";

    const QStringList lines = report.split(u'\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_FALSE(lines.isEmpty());
    for (const QString &line : lines) {
        EXPECT_TRUE(line.contains(QStringLiteral("+CircumspectSans-"))) << qPrintable(line);
        EXPECT_TRUE(line.contains(QStringLiteral("yes yes yes"))) << qPrintable(line);
    }
}

TEST(PdfWriter, DrawsVectorsOnly)
{
    tests::PdfProbe probe(samplePdf());

    for (QPDFObjectHandle page : probe.pages()) {
        EXPECT_TRUE(page.getKey("/Resources").getKey("/XObject").getKeys().empty());
        EXPECT_FALSE(page.getKey("/Resources").hasKey("/Pattern") &&
                     !page.getKey("/Resources").getKey("/Pattern").getKeys().empty());
    }
    for (int page = 0; page < static_cast<int>(probe.pages().size()); ++page)
        EXPECT_FALSE(probe.contentOf(page).contains("\nBI\n")) << "inline image";
}

TEST(PdfWriter, UsesNoAlpha)
{
    tests::PdfProbe probe(samplePdf());

    for (QPDFObjectHandle page : probe.pages()) {
        QPDFObjectHandle states = page.getKey("/Resources").getKey("/ExtGState");
        for (const std::string &key : states.getKeys()) {
            EXPECT_DOUBLE_EQ(states.getKey(key).getKey("/CA").getNumericValue(), 1);
            EXPECT_DOUBLE_EQ(states.getKey(key).getKey("/ca").getNumericValue(), 1);
        }
    }
}

TEST(PdfWriter, TextComesOutInReadingOrder)
{
    const QString text = textOf(samplePdf());
    if (text.isNull())
        GTEST_SKIP() << "pdftotext is not installed";

    qsizetype place = 0;
    for (const report::Section &section : tests::sampleDocument().sections) {
        if (section.title.isEmpty())
            continue;
        const qsizetype next = text.indexOf(section.lead.left(30), place);
        EXPECT_GE(next, place) << qPrintable(section.id);
        place = std::max(place, next);
    }
}

TEST(PdfWriter, CommentsInFourLanguagesKeepEveryLetter)
{
    const QString text = textOf(samplePdf());
    if (text.isNull())
        GTEST_SKIP() << "pdftotext is not installed";

    for (int question = 0; question < 3; ++question)
        for (const QString &comment : tests::sampleComments(question))
            EXPECT_TRUE(hasOnlyLetters(text, comment.left(60).simplified())) << qPrintable(comment.left(60));
}

TEST(PdfWriter, CopiedTextHasNoTabsAndNoLigatures)
{
    const QString text =
        tests::outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("%1")}, samplePdf());
    if (text.isNull())
        GTEST_SKIP() << "pdfinfo is not installed";

    EXPECT_TRUE(text.contains(QStringLiteral("Five minutes here save you")));
    for (const QChar letter : text)
        EXPECT_FALSE(letter == u'\t' || (letter.unicode() >= 0xFB00 && letter.unicode() <= 0xFB06));
}

TEST(PdfWriter, WordsOnBothSidesOfALineEndStayApart)
{
    QString text =
        tests::outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("%1")}, samplePdf());
    if (text.isNull())
        GTEST_SKIP() << "pdfinfo is not installed";

    constexpr qsizetype kLong = 40;  // letters; such texts are wrapped
    text = text.simplified();
    int compared = 0;
    for (const report::Section &section : tests::sampleDocument().sections) {
        for (const report::Block &block : section.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            for (std::size_t row = 0; table != nullptr && row < table->rows.size(); ++row) {
                const QString &words = table->rows[row].front().text;
                compared += words.size() > kLong ? 1 : 0;
                EXPECT_TRUE(text.contains(words.simplified())) << qPrintable(words);
            }
        }
    }
    EXPECT_GT(compared, 10);
}

TEST(PdfWriter, EveryPageHasContent)
{
    tests::PdfProbe probe(samplePdf());

    for (int page = 0; page < static_cast<int>(probe.pages().size()); ++page)
        EXPECT_GT(probe.contentOf(page).count(" Tj") + probe.contentOf(page).count(" TJ"), 5) << page;
}

TEST(PdfWriter, DatesComeFromTheDocument)
{
    tests::PdfProbe probe(samplePdf());
    QPDFObjectHandle about = probe.file().getTrailer().getKey("/Info");

    EXPECT_EQ(about.getKey("/CreationDate").getStringValue(), "D:20260512093000Z");
    EXPECT_EQ(about.getKey("/ModDate").getStringValue(), "D:20260512093000Z");
    EXPECT_EQ(about.getKey("/Title").getUTF8Value(), tests::sampleDocument().title.toStdString());
}

TEST(PdfWriter, OutlineNamesEverySection)
{
    tests::PdfProbe probe(samplePdf());
    QStringList titles;
    for (QPDFObjectHandle entry = probe.file().getRoot().getKey("/Outlines").getKey("/First"); entry.isDictionary();
         entry = entry.getKey("/Next"))
        titles.append(QString::fromStdString(entry.getKey("/Title").getUTF8Value()));

    QStringList expected;
    for (const report::Section &section : tests::sampleDocument().sections)
        expected.append(section.title.isEmpty() ? tests::sampleDocument().title : section.title);
    EXPECT_EQ(titles, expected);
}

TEST(PdfWriter, LetterPagesAreLetterSized)
{
    PdfOptions options;
    options.pageSize = PageSize::Letter;
    const auto pdf = writePdf(tests::sampleDocument(), options);
    ASSERT_TRUE(pdf);
    tests::PdfProbe probe(*pdf);

    for (QPDFObjectHandle page : probe.pages()) {
        EXPECT_NEAR(page.getKey("/MediaBox").getArrayItem(2).getNumericValue(), 612, 0.5);
        EXPECT_NEAR(page.getKey("/MediaBox").getArrayItem(3).getNumericValue(), 792, 0.5);
    }
}

TEST(PdfWriter, UntaggedFileHasLinksButNeitherStructureNorSentinels)
{
    PdfOptions options;
    options.isTagged = false;
    const auto pdf = writePdf(tests::sampleDocument(), options);
    ASSERT_TRUE(pdf);
    tests::PdfProbe probe(*pdf);

    EXPECT_FALSE(probe.file().getRoot().hasKey("/StructTreeRoot"));
    for (int page = 0; page < static_cast<int>(probe.pages().size()); ++page)
        EXPECT_FALSE(probe.contentOf(page).contains("-7 -7 m"));
    EXPECT_TRUE(probe.pages()[2].hasKey("/Annots"));
}

TEST(PdfWriter, DocumentWithoutSectionsIsRefused)
{
    const auto pdf = writePdf({});

    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().code, ErrorCode::ReportFailed);
}

}  // namespace
}  // namespace circumspect::render
