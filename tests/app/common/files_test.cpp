// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

namespace circumspect::common {
namespace {

TEST(Files, WhatIsWrittenIsReadBack)
{
    const QTemporaryDir folder;

    ASSERT_TRUE(writeFile(folder.filePath(QStringLiteral("a.txt")), "hello").isOk());
    const auto bytes = readFile(folder.filePath(QStringLiteral("a.txt")));

    ASSERT_TRUE(bytes.isOk());
    EXPECT_EQ(*bytes, QByteArray("hello"));
}

TEST(Files, AWriteThatFailsHalfWayKeepsTheOldFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    ASSERT_TRUE(writeFile(path, "the old report").isOk());
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit tiny{4096, before.rlim_max};

    // A limit on file size fails the write half-way, as a full disk does.
    setrlimit(RLIMIT_FSIZE, &tiny);
    const auto written = writeFile(path, QByteArray(100000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, previous);

    ASSERT_FALSE(written.isOk());
    EXPECT_EQ(written.error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(*readFile(path), QByteArray("the old report"));
}

TEST(Files, EmptyMissingAndHugeFilesAreTheirOwnErrors)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    ASSERT_TRUE(writeFile(path, {}).isOk());

    EXPECT_EQ(readFile(path).error().code, ErrorCode::FileEmpty);
    EXPECT_EQ(readFile(folder.filePath(QStringLiteral("b.csv"))).error().code, ErrorCode::FileNotFound);
    ASSERT_TRUE(writeFile(path, QByteArray(5000, 'x')).isOk());
    EXPECT_EQ(readFile(path, 4999).error().code, ErrorCode::FileTooLarge);
}

}  // namespace
}  // namespace circumspect::common
