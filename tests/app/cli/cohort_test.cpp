// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"

#include "render/fonts.h"
#include "workspace/sample_vault.h"

#include <QDir>

namespace circumspect::cli {
namespace {

/// The sample cohort: 12 reports of T1, 11 of T2.
class CohortLine : public CommandLineTest {
protected:
    void SetUp() override
    {
        m_sample = path(QStringLiteral("sample.circ"));
        m_words = write(QStringLiteral("words"), workspace::samplePassphrase().toUtf8());
        ASSERT_EQ(run({QStringLiteral("sample"), m_sample}).code, ExitCode::Done);
    }
    Spoken onSample(const QString &command, const QStringList &options)
    {
        return run(QStringList{command, m_sample, QStringLiteral("--passphrase-file"), m_words} + options);
    }

    QString m_sample;
    QString m_words;
};

TEST_F(CohortLine, WritesTheLastReleasedWaveInTheLanguageAskedFor)
{
    const QString file = path(QStringLiteral("cohort.txt"));

    const Spoken written = onSample(QStringLiteral("cohort"),
                                    {QStringLiteral("--out"), file, QStringLiteral("--format"), QStringLiteral("text"),
                                     QStringLiteral("--language"), QStringLiteral("de")});

    ASSERT_EQ(written.code, ExitCode::Done) << qPrintable(written.errors);
    const QString text = QString::fromUtf8(read(file));
    EXPECT_TRUE(text.contains(QStringLiteral("Damals und heute"))) << qPrintable(text.left(400));
}

TEST_F(CohortLine, SaysWhichNameIsUnknownAndWhatThereIs)
{
    const Spoken refused = onSample(QStringLiteral("cohort"),
                                    {QStringLiteral("--out"), path(QStringLiteral("x.pdf")),
                                     QStringLiteral("--only-organisations"), QStringLiteral("Port Maravel; Atlantis")});

    EXPECT_EQ(refused.code, ExitCode::Failed);
    EXPECT_TRUE(refused.errors.contains(QStringLiteral("Atlantis"))) << qPrintable(refused.errors);
    EXPECT_TRUE(refused.errors.contains(QStringLiteral("Velden an der Ache"))) << qPrintable(refused.errors);
}

TEST_F(CohortLine, MakesNoCutOfOneCity)
{
    const QString file = path(QStringLiteral("cohort.pdf"));

    const Spoken refused =
        onSample(QStringLiteral("cohort"), {QStringLiteral("--out"), file, QStringLiteral("--only-organisations"),
                                            QStringLiteral("Port Maravel")});

    EXPECT_EQ(refused.code, ExitCode::Failed);
    EXPECT_TRUE(refused.errors.contains(QStringLiteral("3 organisations"))) << qPrintable(refused.errors);
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(CohortLine, WritesABatchSideBySideAndListsWhatBecameOfEach)
{
    const QString folder = path(QStringLiteral("reports"));

    const Spoken written =
        onSample(QStringLiteral("report"),
                 {QStringLiteral("--all"), QStringLiteral("--out-dir"), folder, QStringLiteral("--format"),
                  QStringLiteral("text"), QStringLiteral("--jobs"), QStringLiteral("2"),
                  QStringLiteral("--file-pattern"), QStringLiteral("{wave} {code} {language}")});

    ASSERT_EQ(written.code, ExitCode::Done) << qPrintable(written.errors);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 12);
    EXPECT_TRUE(QFile::exists(folder + QStringLiteral("/T1_LAR-01_en.txt")));
    EXPECT_TRUE(written.output.contains(QStringLiteral("LAR-01  T1_LAR-01_en.txt  written")))
        << qPrintable(written.output);
    EXPECT_TRUE(written.output.contains(QStringLiteral("MAR-02  T1_MAR-02_en.txt  written; too few answers")))
        << qPrintable(written.output);
}

TEST_F(CohortLine, SaysBeforehandWhatDeservesALookAndWritesNothing)
{
    const QString folder = path(QStringLiteral("reports"));

    const Spoken looked = onSample(QStringLiteral("report"), {QStringLiteral("--all"), QStringLiteral("--check"),
                                                              QStringLiteral("--out-dir"), folder});

    ASSERT_EQ(looked.code, ExitCode::Done) << qPrintable(looked.errors);
    EXPECT_FALSE(QFile::exists(folder));
    EXPECT_TRUE(looked.output.contains(QStringLiteral("LAR-01  LAR-01-T1.pdf  ready\n"))) << qPrintable(looked.output);
    EXPECT_TRUE(looked.output.contains(QStringLiteral("MAR-02  MAR-02-T1.pdf  ready; too few answers")))
        << qPrintable(looked.output);
    EXPECT_TRUE(looked.output.contains(QStringLiteral("nothing was written")));
}

TEST_F(CohortLine, MissesNoOverviewThatTheTemplateDoesNotAskFor)
{
    const QString file = write(QStringLiteral("gaps.json"),
                               R"({"format": "circumspect-report-template", "format_version": "1", "name": "gaps",
                                   "sections": ["cover", "gaps"]})");

    const Spoken looked = onSample(QStringLiteral("report"), {QStringLiteral("--all"), QStringLiteral("--check"),
                                                              QStringLiteral("--template"), file});

    ASSERT_EQ(looked.code, ExitCode::Done) << qPrintable(looked.errors);
    EXPECT_FALSE(looked.output.contains(QStringLiteral("overview"))) << qPrintable(looked.output);
}

TEST_F(CohortLine, RefusesAPatternThatGivesTwoFilesOneName)
{
    const Spoken refused = onSample(QStringLiteral("report"),
                                    {QStringLiteral("--all"), QStringLiteral("--out-dir"), path(QStringLiteral("x")),
                                     QStringLiteral("--file-pattern"), QStringLiteral("{wave}")});

    EXPECT_EQ(refused.code, ExitCode::Failed);
    EXPECT_TRUE(refused.errors.contains(QStringLiteral("{code}"))) << qPrintable(refused.errors);
}

TEST_F(CohortLine, EncryptsReportsUnderAPassword)
{
    const QString file = path(QStringLiteral("report.pdf"));
    const QString words = write(QStringLiteral("pdf-words"), "a word for the file");

    const Spoken written =
        onSample(QStringLiteral("report"), {QStringLiteral("--participant"), QStringLiteral("LAR-01"),
                                            QStringLiteral("--out"), file, QStringLiteral("--password-file"), words});

    ASSERT_EQ(written.code, ExitCode::Done) << qPrintable(written.errors);
    EXPECT_TRUE(read(file).contains("/Encrypt"));
}

}  // namespace
}  // namespace circumspect::cli
