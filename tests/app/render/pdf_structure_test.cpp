// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_writer.h"

#include "app/render/pdf_probe.h"
#include "app/render/sample_document.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace circumspect::render {
namespace {

/// Our own checker: no validator for PDF/UA is at hand (ui.md 3.2).
class PdfStructure : public testing::Test {
protected:
    static const QByteArray &pdf()
    {
        static const QByteArray bytes = *writePdf(tests::sampleDocument());
        return bytes;
    }

    tests::PdfProbe m_probe{pdf()};
};

TEST_F(PdfStructure, FileSaysThatItIsTaggedAndInWhichLanguage)
{
    QPDFObjectHandle root = m_probe.file().getRoot();

    EXPECT_TRUE(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    EXPECT_EQ(root.getKey("/Lang").getUTF8Value(), "en");
    EXPECT_TRUE(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    const auto metadata = root.getKey("/Metadata").getStreamData();
    const std::string xmp(reinterpret_cast<const char *>(metadata->getBuffer()), metadata->getSize());
    EXPECT_NE(xmp.find("<pdfuaid:part>1</pdfuaid:part>"), std::string::npos);
}

TEST_F(PdfStructure, EverythingPaintedIsContentOrArtifact)
{
    static const QRegularExpression painting(QStringLiteral("(^| )(f|f\\*|S|s|B|B\\*|b|b\\*|Tj|TJ)$"));
    for (int page = 0; page < static_cast<int>(m_probe.pages().size()); ++page) {
        int depth = 0;
        for (const QByteArray &line : m_probe.contentOf(page).split('\n')) {
            if (line.endsWith("BMC") || line.endsWith("BDC"))
                ++depth;
            else if (line == "EMC")
                --depth;
            ASSERT_GE(depth, 0);
            ASSERT_LE(depth, 1) << "marks must not nest";
            EXPECT_TRUE(depth == 1 || !painting.match(QString::fromLatin1(line)).hasMatch()) << line.constData();
        }
        EXPECT_EQ(depth, 0);
    }
}

TEST_F(PdfStructure, NoSentinelIsLeft)
{
    for (int page = 0; page < static_cast<int>(m_probe.pages().size()); ++page)
        EXPECT_FALSE(m_probe.contentOf(page).contains("-7 -7 m"));
}

TEST_F(PdfStructure, EachMarkHasExactlyOneElementAndTheParentTreeKnowsIt)
{
    std::map<std::pair<int, int>, QPDFObjGen> owners;
    std::map<QPDFObjGen, int> pageNumbers;
    int number = 0;
    for (QPDFObjectHandle page : m_probe.pages())
        pageNumbers[page.getObjGen()] = number++;
    m_probe.walk([&](QPDFObjectHandle element) {
        QPDFObjectHandle kids = element.getKey("/K");
        for (int kid = 0; kid < kids.getArrayNItems(); ++kid) {
            QPDFObjectHandle entry = kids.getArrayItem(kid);
            const bool isReference = entry.isDictionary() && entry.hasKey("/MCID");
            if (!entry.isInteger() && !isReference)
                continue;
            const QPDFObjectHandle page = isReference ? entry.getKey("/Pg") : element.getKey("/Pg");
            const int mark = static_cast<int>((isReference ? entry.getKey("/MCID") : entry).getIntValue());
            EXPECT_TRUE(owners.emplace(std::pair(pageNumbers.at(page.getObjGen()), mark), element.getObjGen()).second);
        }
    });

    int marks = 0;
    for (int page = 0; page < static_cast<int>(m_probe.pages().size()); ++page)
        marks += static_cast<int>(m_probe.contentOf(page).count("<</MCID "));
    EXPECT_EQ(marks, static_cast<int>(owners.size()));
    QPDFObjectHandle numbers = m_probe.file().getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    for (const auto &[mark, owner] : owners)
        EXPECT_EQ(numbers.getArrayItem(2 * mark.first + 1).getArrayItem(mark.second).getObjGen(), owner);
}

TEST_F(PdfStructure, HeadingsDoNotJumpLevels)
{
    int last = 0;
    m_probe.walk([&](QPDFObjectHandle element) {
        const std::string kind = element.getKey("/S").getName();
        if (kind.size() != 3 || kind[1] != 'H' || kind[2] < '1' || kind[2] > '6')
            return;
        const int level = kind[2] - '0';
        EXPECT_LE(level, last + 1);
        last = level;
    });
    EXPECT_GT(last, 0);
}

TEST_F(PdfStructure, EveryFigureHasAnAlternativeTextAndABox)
{
    const auto figures = m_probe.elements("/Figure");

    EXPECT_GE(figures.size(), 15u);
    for (QPDFObjectHandle figure : figures) {
        EXPECT_FALSE(figure.getKey("/Alt").getUTF8Value().empty());
        EXPECT_EQ(figure.getKey("/A").getKey("/BBox").getArrayNItems(), 4);
    }
}

TEST_F(PdfStructure, EveryTableHeaderHasAScopeAndEveryRowAsManyCells)
{
    for (QPDFObjectHandle header : m_probe.elements("/TH"))
        EXPECT_TRUE(header.getKey("/A").hasKey("/Scope"));
    for (QPDFObjectHandle table : m_probe.elements("/Table")) {
        std::set<int> widths;
        QPDFObjectHandle kids = table.getKey("/K");
        for (int kid = 0; kid < kids.getArrayNItems(); ++kid)
            if (kids.getArrayItem(kid).getKey("/S").getName() == "/TR")
                widths.insert(kids.getArrayItem(kid).getKey("/K").getArrayNItems());
        EXPECT_EQ(widths.size(), 1u);
    }
}

TEST_F(PdfStructure, RepeatedTableHeadersAreDecoration)
{
    const report::Document document = tests::sampleDocument();
    std::size_t tables = 0;
    std::size_t rows = 0;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            const auto *cover = std::get_if<report::Cover>(&block);
            table = cover != nullptr ? &cover->counts : table;
            tables += table != nullptr ? 1 : 0;
            rows += table != nullptr ? table->rows.size() + 1 : 0;
        }
    }

    EXPECT_EQ(m_probe.elements("/Table").size(), tables);
    EXPECT_EQ(m_probe.elements("/TR").size(), rows);
}

TEST_F(PdfStructure, WithheldCellsAreReadWithTheirReason)
{
    int spoken = 0;
    for (QPDFObjectHandle cell : m_probe.elements("/TD"))
        spoken += cell.hasKey("/ActualText") && cell.getKey("/ActualText").getUTF8Value() == "too few answers" ? 1 : 0;

    EXPECT_GE(spoken, 6);
}

TEST_F(PdfStructure, LinksLeadToTheSectionTheyName)
{
    const auto links = m_probe.elements("/Link");

    ASSERT_EQ(links.size(), 8u);
    for (QPDFObjectHandle link : links) {
        QPDFObjectHandle kids = link.getKey("/K");
        QPDFObjectHandle reference = kids.getArrayItem(kids.getArrayNItems() - 1);
        EXPECT_EQ(reference.getKey("/Type").getName(), "/OBJR");
        QPDFObjectHandle annotation = reference.getKey("/Obj");
        EXPECT_TRUE(annotation.hasKey("/StructParent"));
        const QString text = QString::fromStdString(annotation.getKey("/Contents").getUTF8Value());
        const QString name = text.section(QStringLiteral(", "), 0, -2);
        QPDFObjectHandle target = annotation.getKey("/Dest").getArrayItem(0);
        QStringList titles;
        for (QPDFObjectHandle heading : m_probe.elements("/H1"))
            if (heading.getKey("/Pg").getObjGen() == target.getObjGen())
                titles.append(QString::fromStdString(heading.getKey("/ActualText").getUTF8Value()));
        EXPECT_EQ(titles, QStringList{name});
    }
}

TEST_F(PdfStructure, EveryCommentIsOneElement)
{
    QStringList texts;
    for (QPDFObjectHandle paragraph : m_probe.elements("/P"))
        if (paragraph.hasKey("/ActualText"))
            texts.append(QString::fromStdString(paragraph.getKey("/ActualText").getUTF8Value()));

    for (const report::Section &section : tests::sampleDocument().sections) {
        for (const report::Block &block : section.blocks) {
            const auto *list = std::get_if<report::CommentList>(&block);
            for (const QString &comment : list != nullptr ? list->comments : QStringList())
                EXPECT_TRUE(texts.contains(comment)) << qPrintable(comment.left(40));
        }
    }
}

}  // namespace
}  // namespace circumspect::render
