// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"
#include "support/peak_memory.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace circumspect::cli {
namespace {

constexpr qint64 kMegabyte = qint64{1024} * 1024;

/// Files made to fill the memory, given to every command that reads one. They are made as they are needed: sparse, or
/// endless.
class BoundedMemory : public CommandLineTest {
protected:
    void SetUp() override
    {
        if (!test::PeakMemory().isKnown())
            GTEST_SKIP() << "this system does not tell how much memory a process took";
    }

    /// A gigabyte on one line, of which the disk holds nothing.
    QString endlessLine(const QString &name)
    {
        const QString file = write(name, "a,b");
        EXPECT_TRUE(QFile::resize(file, 1024 * kMegabyte));
        return file;
    }

    /// What the command says; fails when it takes more than `most` bytes on the way.
    QString refusal(const QStringList &arguments, qint64 most)
    {
        const test::PeakMemory memory;
        const Spoken spoken = arguments.first() == u"instrument" ? run(arguments) : runOn(arguments);
        EXPECT_LT(memory.growth(), most) << qPrintable(arguments.join(u' '));
        EXPECT_EQ(spoken.code, ExitCode::Failed) << qPrintable(arguments.join(u' '));
        return spoken.errors;
    }
    QString refusedImport(const QString &file, qint64 most = 16 * kMegabyte)
    {
        return refusal({QStringLiteral("import"), m_vault, file}, most);
    }
};

TEST_F(BoundedMemory, AGigabyteOnOneLineIsTooLargeForEveryCommand)
{
    makeCycle();
    const QString answers = endlessLine(QStringLiteral("answers.csv"));
    const QString mapping = endlessLine(QStringLiteral("mapping.json"));
    const QString small = write(QStringLiteral("small.csv"), "a,b\n1,2\n");

    const QString words[] = {
        refusedImport(answers),
        refusal({QStringLiteral("import"), m_vault, small, QStringLiteral("--mapping"), mapping}, 16 * kMegabyte),
        refusal({QStringLiteral("roster"), QStringLiteral("add"), m_vault, answers}, 16 * kMegabyte),
        refusal({QStringLiteral("instrument"), QStringLiteral("check"), mapping}, 16 * kMegabyte)};

    for (const QString &said : words)
        EXPECT_TRUE(said.contains(QStringLiteral("is too large"))) << qPrintable(said);
}

TEST_F(BoundedMemory, AGigabyteOnOneLineIsNoVault)
{
    const QString said = refusal({QStringLiteral("status"), endlessLine(QStringLiteral("large.circ"))}, 16 * kMegabyte);

    EXPECT_TRUE(said.contains(QStringLiteral("is not a Circumspect vault"))) << qPrintable(said);
}

TEST_F(BoundedMemory, AnEndlessStreamIsReadNoFurtherThanTheLimit)
{
    makeCycle();

    const QString said = refusedImport(QStringLiteral("/dev/zero"), 128 * kMegabyte);

    EXPECT_TRUE(said.contains(QStringLiteral("is too large"))) << qPrintable(said);
}

TEST_F(BoundedMemory, AZipBombIsRefusedUnopened)
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        GTEST_SKIP() << "python3, which packs the workbook, is not installed";
    makeCycle();
    const QString bomb = path(QStringLiteral("answers.xlsx"));
    const QString script = QStringLiteral("import sys, zipfile\n"
                                          "z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)\n"
                                          "z.writestr('xl/workbook.xml', '<workbook/>')\n"
                                          "with z.open('xl/worksheets/sheet1.xml', 'w') as sheet:\n"
                                          "    for _ in range(512): sheet.write(bytes(1 << 20))\n"
                                          "z.close()\n");
    ASSERT_EQ(QProcess::execute(python, {QStringLiteral("-c"), script, bomb}), 0);
    ASSERT_LT(QFile(bomb).size(), kMegabyte);

    const QString said = refusedImport(bomb);

    EXPECT_TRUE(said.contains(QStringLiteral("Excel workbook"))) << qPrintable(said);
}

TEST_F(BoundedMemory, TenThousandColumnsAreTooMany)
{
    makeCycle();
    QByteArray csv;
    for (int i = 0; i < 10'000; ++i)
        csv += "column " + QByteArray::number(i) + ',';
    csv += "last\n" + QByteArray("4,").repeated(10'000) + "4\n";

    const QString said = refusedImport(write(QStringLiteral("wide.csv"), csv));

    EXPECT_TRUE(said.contains(QStringLiteral("columns"))) << qPrintable(said);
}

TEST_F(BoundedMemory, WhatIsJustWithinTheSizeTakesAFewTimesItsSize)
{
    makeCycle();
    const auto filled = [this](const QByteArray &pattern) {
        return write(QStringLiteral("full.csv"),
                     "leader,rater,relationship\n" + pattern.repeated(40 * kMegabyte / pattern.size()));
    };

    for (const QByteArray &pattern :
         {QByteArray("x"), QByteArray(","), QByteArray("\n"), QByteArray("\""), QByteArray("L1,r,peer\n")})
        refusedImport(filled(pattern), 160 * kMegabyte);
}

}  // namespace
}  // namespace circumspect::cli
