// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/template_file.h"

#include "report/colour_contrast.h"
#include "report/logo_check.h"

#include <QFile>

#include <gtest/gtest.h>

namespace circumspect::report {

namespace {

QByteArray shipped(const char *name)
{
    QFile file(QStringLiteral(CIRCUMSPECT_SOURCE_DIR) +
               QStringLiteral("/resources/templates/%1.json").arg(QString::fromLatin1(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A template with these keys beside its head.
QByteArray withKeys(const QByteArray &more, const QByteArray &audience = "participant")
{
    return R"({"format": "circumspect-report-template", "format_version": "1", "name": "ours", "audience": ")" +
           audience + R"(", )" + more + '}';
}

QString problemIn(const QByteArray &json)
{
    const auto read = readTemplate(json);
    if (read)
        return {};
    EXPECT_EQ(read.error().code, ErrorCode::TemplateInvalid);
    return read.error().detail;
}

/// A PNG's first chunk, as far as sizes are read.
QByteArray pngOf(char width, char height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0", 19);
    bytes += width;
    bytes += QByteArray("\0\0\0", 3);
    bytes += height;
    return bytes;
}

}  // namespace

TEST(TemplateFile, ReadsEveryTemplateOfTheProgram)
{
    for (const char *name : {"full", "short", "coach-copy", "coordinator-summary"}) {
        const auto layout = readTemplate(shipped(name));

        ASSERT_TRUE(layout) << name << ": " << layout.error().detail.toStdString();
        EXPECT_EQ(layout->name, QString::fromLatin1(name));
        for (const char *language : {"en", "fr", "es", "de"})
            EXPECT_TRUE(layout->title.has(QString::fromLatin1(language))) << name;
    }
}

TEST(TemplateFile, TheFullOneSwitchesNothingOff)
{
    const auto layout = readTemplate(shipped("full"));

    ASSERT_TRUE(layout);
    for (const SectionKind kind : {SectionKind::Cover, SectionKind::Competencies, SectionKind::Comments,
                                   SectionKind::ThenAndNow, SectionKind::SharingBack, SectionKind::Appendix})
        EXPECT_TRUE(layout->has(kind)) << codeName(kind).toStdString();
    EXPECT_FALSE(layout->has(SectionKind::Patterns));
    EXPECT_FALSE(layout->has(SectionKind::Summary));
}

TEST(TemplateFile, GivesACoordinatorTheSummaryOnly)
{
    EXPECT_TRUE(problemIn(withKeys(R"("sections": ["summary"])", "coordinator")).isEmpty());
    for (const char *section : {"comments", "items", "competencies", "appendix", "patterns", "plan"})
        EXPECT_EQ(problemIn(withKeys(QByteArray(R"("sections": [")") + section + "\"]", "coordinator")),
                  QStringLiteral("sections: not_for_audience|%1").arg(QString::fromLatin1(section)));
}

TEST(TemplateFile, KeepsCoachesPagesFromParticipants)
{
    EXPECT_FALSE(problemIn(withKeys(R"("sections": ["patterns"])")).isEmpty());
    EXPECT_FALSE(problemIn(withKeys(R"("sections": ["coach_notes"])")).isEmpty());
    EXPECT_TRUE(problemIn(withKeys(R"("sections": ["patterns", "coach_notes"])", "coach")).isEmpty());
}

TEST(TemplateFile, TellsWhereAFileBreaksOff)
{
    EXPECT_TRUE(problemIn("{\"format\": ").startsWith(u": not_json|"));
    EXPECT_EQ(problemIn("[]"), u": not_an_object");
    EXPECT_FALSE(problemIn(QByteArray(2'000'000, ' ')).isEmpty());
}

TEST(TemplateFile, RefusesWhatItDoesNotKnow)
{
    EXPECT_EQ(problemIn(withKeys(R"("sections": ["covr"])")), u"sections: no_such_section|covr");
    EXPECT_EQ(problemIn(withKeys(R"("sections": ["cover", "cover"])")), u"sections: twice|cover");
    EXPECT_EQ(problemIn(withKeys(R"("sections": [])")), u"sections: no_sections");
    EXPECT_EQ(problemIn(withKeys(R"("sections": ["cover"], "colour": "red")")), u"colour: unknown_field");
    EXPECT_EQ(problemIn(withKeys(R"("sections": ["cover"], "paper": "a3")")), u"paper: none_of|a4, letter");
    EXPECT_EQ(problemIn(withKeys(R"("sections": ["cover"])", "boss")),
              u"audience: none_of|participant, coach, coordinator");
}

TEST(TemplateFile, RefusesAnAccentThatCannotBeReadOnPaper)
{
    const auto accented = [](const char *colour) {
        return problemIn(withKeys(QByteArray(R"("sections": ["cover"], "accent": ")") + colour + '"'));
    };

    EXPECT_TRUE(accented("#767676").isEmpty());
    EXPECT_TRUE(accented("#777777").startsWith(u"accent: low_contrast|4.48|"));
    EXPECT_FALSE(accented("red").isEmpty());
    EXPECT_FALSE(accented("#12345").isEmpty());
}

// Published values: WCAG 2.2 (21:1), WebAIM's contrast checker (#767676: 4.54, #777777: 4.48, #FF0000: 4.00).
TEST(ColourContrast, IsThatOfTheGuidelines)
{
    EXPECT_NEAR(contrastRatio(0x000000, kPaperWhite), 21, 1e-9);
    EXPECT_NEAR(contrastRatio(kPaperWhite, 0x767676), 4.54, 0.005);
    EXPECT_NEAR(contrastRatio(0x777777, kPaperWhite), 4.48, 0.005);
    EXPECT_NEAR(contrastRatio(0xFF0000, kPaperWhite), 4.00, 0.005);
    EXPECT_NEAR(contrastRatio(0x808080, 0x808080), 1, 1e-12);
}

TEST(LogoCheck, TakesPicturesThatAreOnlyPictures)
{
    EXPECT_EQ(problemWithLogo(pngOf(100, 40)), QString());
    EXPECT_EQ(problemWithLogo("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
                              "<rect width=\"9\" height=\"9\" fill=\"url(#a)\"/></svg>"),
              QString());
}

TEST(LogoCheck, RefusesWhatLoadsRunsOrDeclares)
{
    const QByteArray open = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";
    for (const char *inside :
         {"<script>1</script>", "<image xlink:href=\"file:///etc/passwd\"/>", "<a xlink:href=\"http://x\"/>",
          "<rect fill=\"url(http://x#a)\"/>", "<rect onclick=\"x()\"/>", "<style>@import 'x';</style>"})
        EXPECT_FALSE(problemWithLogo(open + inside + "</svg>").isEmpty()) << inside;
    EXPECT_FALSE(problemWithLogo("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>").isEmpty());
    EXPECT_FALSE(problemWithLogo(open).isEmpty());
}

TEST(LogoCheck, RefusesWhatIsNoPictureOrTooLarge)
{
    EXPECT_FALSE(problemWithLogo("GIF89a").isEmpty());
    EXPECT_FALSE(problemWithLogo({}).isEmpty());
    EXPECT_FALSE(problemWithLogo(pngOf(0, 40)).isEmpty());
    EXPECT_FALSE(problemWithLogo(pngOf(9, 9).left(20)).isEmpty());
    EXPECT_FALSE(problemWithLogo(pngOf(9, 9) + QByteArray(300'000, 'x')).isEmpty());
}

TEST(TemplateFile, CarriesALogoWithWordsForIt)
{
    const QByteArray plain = withKeys(R"("sections": ["cover"])");

    const auto with = withLogo(plain, {pngOf(100, 40), QStringLiteral("City of Northbridge")});
    ASSERT_TRUE(with) << with.error().detail.toStdString();
    const auto layout = readTemplate(*with);

    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->look.logo.bytes, pngOf(100, 40));
    EXPECT_EQ(layout->look.logo.alternative, u"City of Northbridge");
    EXPECT_FALSE(withLogo(plain, {pngOf(100, 40), {}}));
    EXPECT_FALSE(withLogo(plain, {"GIF89a", QStringLiteral("A logo")}));
}

}  // namespace circumspect::report
