// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/storage/database_file.h"
#include "sealed/storage/sqlcipher/opening.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace circumspect::sealed {
namespace {

/// The system's SQLite, which exports the same names as ours.
QString systemSqlite()
{
    for (const char *folder : {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"}) {
        const QString path = QLatin1String(folder) + QStringLiteral("/libsqlite3.so.0");
        if (QFile::exists(path))
            return path;
    }
    return {};
}

TEST(Linkage, ExportsNoNameOfSqlite)
{
    const QString nm = QStandardPaths::findExecutable(QStringLiteral("nm"));
    if (nm.isEmpty())
        GTEST_SKIP() << "nm is not installed";
    // Names the database, so that the linker has taken it in.
    const DatabaseFile file;
    ASSERT_NE(file.create().handle(), nullptr);
    QProcess process;

    process.start(nm,
                  {QStringLiteral("-D"), QStringLiteral("--defined-only"), QCoreApplication::applicationFilePath()});
    ASSERT_TRUE(process.waitForFinished());

    ASSERT_EQ(process.exitCode(), 0);
    EXPECT_FALSE(process.readAllStandardOutput().contains("sqlite3_"));
}

TEST(Linkage, KeepsItsOwnLibraryBesideAPreloadedOne)
{
    const QString other = systemSqlite();
    if (other.isEmpty())
        GTEST_SKIP() << "libsqlite3.so.0 is not installed";
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), other);
    // In a sanitizer build only: it asks to be loaded first, which is beside the point here.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    process.setProcessEnvironment(environment);

    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--gtest_filter=Connection.WritesNoPlainText:Connection.ReadsBackWhatItWrote")});
    ASSERT_TRUE(process.waitForFinished());

    const QByteArray output = process.readAllStandardOutput();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0) << output.toStdString();
    EXPECT_TRUE(output.contains("[  PASSED  ] 2 tests.")) << output.toStdString();
}

}  // namespace
}  // namespace circumspect::sealed
