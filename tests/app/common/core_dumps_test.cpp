// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core_dumps.h"

#include <gtest/gtest.h>

#include <QFile>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace circumspect::common {
namespace {

/// What a child process that has forbidden core dumps sees: 0 when everything is as it should be.
int stateInChild()
{
    const pid_t child = fork();
    if (child == 0) {
        forbidCoreDumps();
        rlimit limit{1, 1};
        getrlimit(RLIMIT_CORE, &limit);
        const bool isForbidden = limit.rlim_cur == 0 && limit.rlim_max == 0 && prctl(PR_GET_DUMPABLE) == 0;
        _exit(isForbidden ? 0 : 1);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(CoreDumps, AreForbiddenToTheProcess)
{
    EXPECT_EQ(stateInChild(), 0);
}

TEST(CoreDumps, ACrashLeavesNone)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &all);
        forbidCoreDumps();
        std::raise(SIGABRT);
    }
    int status = 0;
    waitpid(child, &status, 0);

    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_FALSE(WCOREDUMP(status));
}

TEST(CoreDumps, AreForbiddenFirstInBothPrograms)
{
    for (const char *path : {"/app/cli/main.cpp", "/app/desktop/main.cpp"}) {
        QFile file(QStringLiteral(CIRCUMSPECT_SOURCE_DIR) + QString::fromLatin1(path));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path;
        const QByteArray source = file.readAll();
        const qsizetype body = source.indexOf("int main(int argc, char **argv)\n{\n");
        ASSERT_GE(body, 0) << path;

        const QByteArray first = source.mid(body).split('\n').value(2).trimmed();

        EXPECT_TRUE(first.endsWith("common::forbidCoreDumps();")) << path << ": " << first.constData();
    }
}

}  // namespace
}  // namespace circumspect::common
