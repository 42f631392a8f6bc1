// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <QByteArray>
#include <QtGlobal>

#include <array>
#include <csignal>
#include <functional>
#include <map>

namespace circumspect::testing_support {

/// How many deeds of each kind, by its position, are known to be committed.
using Committed = std::map<int, int>;

/// One kind of deed: does it once, and says whether it was committed. Runs in a process that may be killed meanwhile.
struct Deed {
    const char *name;
    std::function<bool()> once;
};

/// Where the process that does the deeds reports what was committed.
class Report {
public:
    explicit Report(int pipe) : m_pipe(pipe) {}
    void committed(int deed) const
    {
        const qint32 news = deed;
        if (write(m_pipe, &news, sizeof(news)) != sizeof(news))
            _exit(2);
    }

private:
    int m_pipe;
};

/// 20 kills unless CIRCUMSPECT_KILLS says otherwise.
inline int kills()
{
    return qEnvironmentVariableIsSet("CIRCUMSPECT_KILLS") ? qEnvironmentVariableIntValue("CIRCUMSPECT_KILLS") : 20;
}

/// Starts a process that makes its deeds, does one after the other over and over, and is killed with SIGKILL at a
/// random moment at most `longest` microseconds after it began. Returns what it reported as committed before.
inline Committed killWhileDoing(const std::function<std::vector<Deed>()> &begin, RandomSource &random, int longest)
{
    std::array<int, 2> ends{};
    EXPECT_EQ(pipe(ends.data()), 0);
    const auto first = static_cast<std::size_t>(random.below(1000));
    const auto moment = static_cast<useconds_t>(random.below(static_cast<std::size_t>(longest)));
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        const std::vector<Deed> deeds = begin();
        const Report report(ends[1]);
        if (deeds.empty())
            _exit(3);
        report.committed(-1);
        for (std::size_t i = first;; ++i) {
            // Which deed failed is told by the exit code.
            if (!deeds[i % deeds.size()].once())
                _exit(static_cast<int>(10 + i % deeds.size()));
            report.committed(static_cast<int>(i % deeds.size()));
        }
    }
    close(ends[1]);
    Committed committed;
    qint32 news = 0;
    if (read(ends[0], &news, sizeof(news)) == sizeof(news))
        usleep(moment);
    kill(child, SIGKILL);
    while (read(ends[0], &news, sizeof(news)) == sizeof(news))
        ++committed[news];
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "it ended by itself: " << WEXITSTATUS(status);
    return committed;
}

}  // namespace circumspect::testing_support
