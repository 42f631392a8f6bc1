// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/bounded_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace circumspect::tabular {
namespace {

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(QStringLiteral("answers.csv")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

TEST(ReadBoundedFile, ReadsAFileWithinTheLimit)
{
    const QTemporaryDir folder;

    const auto bytes = readBoundedFile(written(folder, "a,b"), 3);

    ASSERT_TRUE(bytes);
    EXPECT_EQ(*bytes, QByteArray("a,b"));
}

TEST(ReadBoundedFile, RefusesAnEndlessLineWithoutReadingIt)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("endless.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(qint64{1} << 30));
    file.close();

    const auto bytes = readBoundedFile(file.fileName(), 50 * 1024 * 1024);

    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::FileTooLarge);
}

TEST(ReadBoundedFile, NamesAMissingAndAnEmptyFile)
{
    const QTemporaryDir folder;

    EXPECT_EQ(readBoundedFile(folder.filePath(QStringLiteral("none.csv")), 9).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(readBoundedFile(written(folder, ""), 9).error().code, ErrorCode::FileEmpty);
}

}  // namespace
}  // namespace circumspect::tabular
