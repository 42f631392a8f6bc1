// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"

#include <QFile>

namespace circumspect::cli {
namespace {

using BadInput = CommandLineTest;

TEST_F(BadInput, WrongPassphraseIsSaidSo)
{
    makeCycle();
    const QString wrong = write(QStringLiteral("wrong.txt"), "not the passphrase\n");

    const Spoken status = run({QStringLiteral("status"), m_vault, QStringLiteral("--passphrase-file"), wrong});

    EXPECT_EQ(status.code, ExitCode::Failed);
    EXPECT_TRUE(status.errors.contains(QStringLiteral("passphrase does not open"))) << qPrintable(status.errors);
}

TEST_F(BadInput, ATextFileIsNotAVault)
{
    const QString text = write(QStringLiteral("letter.circ"), QByteArray(200000, 'x'));

    const Spoken status = runOn({QStringLiteral("status"), text});

    EXPECT_EQ(status.code, ExitCode::Failed);
    EXPECT_TRUE(status.errors.contains(QStringLiteral("is not a Circumspect vault"))) << qPrintable(status.errors);
}

TEST_F(BadInput, ATruncatedVaultIsRefused)
{
    importSample();
    QFile vault(m_vault);
    ASSERT_TRUE(vault.resize(vault.size() - 9000));

    const Spoken status = runOn({QStringLiteral("status"), m_vault});

    EXPECT_EQ(status.code, ExitCode::Failed);
    EXPECT_TRUE(status.errors.contains(QStringLiteral("cut off"))) << qPrintable(status.errors);
}

TEST_F(BadInput, AMissingVaultIsNamed)
{
    const Spoken status = runOn({QStringLiteral("status"), path(QStringLiteral("nowhere.circ"))});

    EXPECT_EQ(status.code, ExitCode::Failed);
    EXPECT_TRUE(status.errors.contains(QStringLiteral("nowhere.circ was not found"))) << qPrintable(status.errors);
}

TEST_F(BadInput, CreateNeverOverwrites)
{
    makeCycle();
    const QByteArray before = read(m_vault);

    const Spoken again = runOn({QStringLiteral("create"), m_vault});

    EXPECT_EQ(again.code, ExitCode::Failed);
    EXPECT_EQ(read(m_vault), before);
}

/// A file to import, and what must be said about it.
struct Bad {
    const char *name;
    QByteArray bytes;
    const char *words;
};

TEST_F(BadInput, BadFilesAreRefusedInWordsAndImportNothing)
{
    makeCycle();
    const QByteArray offScale = wideCsv({QStringLiteral("L01,R1,self,4"), QStringLiteral("L01,R2,peer,9")}).toUtf8();
    const QByteArray fraction = wideCsv({QStringLiteral("L01,R1,self,3.5")}).toUtf8();
    const QByteArray group = wideCsv({QStringLiteral("L01,R1,neighbour,3")}).toUtf8();
    const std::vector<Bad> files = {
        {"empty.csv", "", "is empty"},
        {"old.xls", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'), "Save it as .xlsx or CSV"},
        {"off.csv", offScale, "Record 3"},
        {"fraction.csv", fraction, "Record 2"},
        {"group.csv", group, "Record 2"},
        {"columns.csv", "apples,pears\n1,2\n3,4\n", ""},
    };

    for (const Bad &bad : files) {
        const Spoken imported = runOn({QStringLiteral("import"), m_vault, write(QLatin1String(bad.name), bad.bytes)});

        EXPECT_EQ(imported.code, ExitCode::Failed) << bad.name;
        EXPECT_FALSE(imported.errors.isEmpty()) << bad.name;
        EXPECT_TRUE(imported.errors.contains(QLatin1String(bad.words)))
            << bad.name << ": " << qPrintable(imported.errors);
    }
    EXPECT_FALSE(runOn({QStringLiteral("status"), m_vault}).output.contains(QStringLiteral("L01")));
}

TEST_F(BadInput, Utf16IsReadLikeAnyOtherText)
{
    makeCycle();
    const QString csv = wideCsv({QStringLiteral("L01,R1,self,4"), QStringLiteral("L01,R2,manager,3")});
    QByteArray utf16("\xFF\xFE", 2);
    utf16.append(reinterpret_cast<const char *>(csv.utf16()), csv.size() * 2);

    const Spoken imported = runOn({QStringLiteral("import"), m_vault, write(QStringLiteral("utf16.csv"), utf16)});

    EXPECT_EQ(imported.code, ExitCode::Done) << qPrintable(imported.errors);
    EXPECT_TRUE(runOn({QStringLiteral("status"), m_vault}).output.contains(QStringLiteral("L01")));
}

TEST_F(BadInput, ADuplicateRaterCountsOnceWithTheLastAnswer)
{
    makeCycle();
    const QString csv = wideCsv({QStringLiteral("L01,R1,self,2"), QStringLiteral("L01,R1,self,5")});
    ASSERT_EQ(runOn({QStringLiteral("import"), m_vault, write(QStringLiteral("twice.csv"), csv.toUtf8())}).code,
              ExitCode::Done);
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);

    const QString file = path(QStringLiteral("results.csv"));
    ASSERT_EQ(runOn({QStringLiteral("export"), m_vault, QStringLiteral("--format"), QStringLiteral("csv"),
                     QStringLiteral("--out"), file})
                  .code,
              ExitCode::Done);

    EXPECT_TRUE(read(file).contains(",self,,mean,5")) << read(file).left(800).constData();
    EXPECT_FALSE(read(file).contains(",self,,mean,2"));
}

TEST_F(BadInput, AGroupBelowTheMinimumNeverShowsItsNumbers)
{
    makeCycle();
    const QString csv =
        wideCsv({QStringLiteral("L01,R1,self,4"), QStringLiteral("L01,R2,peer,2"), QStringLiteral("L01,R3,peer,2")});
    ASSERT_EQ(runOn({QStringLiteral("import"), m_vault, write(QStringLiteral("few.csv"), csv.toUtf8())}).code,
              ExitCode::Done);
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);

    const QString file = path(QStringLiteral("report.txt"));
    const Spoken report =
        runOn({QStringLiteral("report"), m_vault, QStringLiteral("--participant"), QStringLiteral("L01"),
               QStringLiteral("--format"), QStringLiteral("text"), QStringLiteral("--out"), file});

    ASSERT_EQ(report.code, ExitCode::Done) << qPrintable(report.errors);
    EXPECT_TRUE(read(file).contains("too few answers"));
    EXPECT_FALSE(read(file).contains("2.0"));
}

TEST_F(BadInput, ReportsWithoutASelfRatingAndWithNothingElseAreMade)
{
    makeCycle();
    const QString csv = wideCsv({QStringLiteral("L01,R1,self,4"), QStringLiteral("L02,R2,peer,2"),
                                 QStringLiteral("L02,R3,peer,3"), QStringLiteral("L02,R4,peer,4")});
    ASSERT_EQ(runOn({QStringLiteral("import"), m_vault, write(QStringLiteral("odd.csv"), csv.toUtf8())}).code,
              ExitCode::Done);
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);

    for (const QString &code : {QStringLiteral("L01"), QStringLiteral("L02")}) {
        const QString file = path(code + QStringLiteral(".pdf"));
        const Spoken report = runOn(
            {QStringLiteral("report"), m_vault, QStringLiteral("--participant"), code, QStringLiteral("--out"), file});

        ASSERT_EQ(report.code, ExitCode::Done) << qPrintable(report.errors);
        EXPECT_TRUE(read(file).startsWith("%PDF-"));
    }
}

TEST_F(BadInput, ATargetThatCannotBeWrittenIsNamed)
{
    importSample();
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);

    const Spoken exported = runOn({QStringLiteral("export"), m_vault, QStringLiteral("--format"), QStringLiteral("csv"),
                                   QStringLiteral("--out"), path(QStringLiteral("no/such/folder/results.csv"))});

    EXPECT_EQ(exported.code, ExitCode::Failed);
    EXPECT_TRUE(exported.errors.contains(QStringLiteral("results.csv cannot be written")))
        << qPrintable(exported.errors);
}

}  // namespace
}  // namespace circumspect::cli
