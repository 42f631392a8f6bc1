// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "core/sealed/storage/vault_folder.h"
#include "sealed/storage/members.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace circumspect::sealed {
namespace {

constexpr int kKills = 10;
constexpr int kRowsPerRound = 20;

/// One line of news from the writing process: which round, and whether it was committed.
struct News {
    qint32 round;
    qint32 isCommitted;
};

void tell(int pipe, qint32 round, bool isCommitted)
{
    const News news{round, isCommitted ? 1 : 0};
    if (write(pipe, &news, sizeof(news)) != sizeof(news))
        _exit(2);
}

bool writeRound(Vault &vault, qint32 round, int pipe)
{
    auto transaction = vault.begin();
    Query insert(vault.connection(), QStringLiteral("INSERT INTO round VALUES (?, ?, ?)"));
    for (int i = 0; transaction && i < kRowsPerRound; ++i) {
        if (!insert.bind(round).bind(i).bind(QByteArray(300, 'x')).run())
            return false;
        tell(pipe, round, false);
    }
    return transaction && transaction->commit();
}

/// Writes rounds of 20 rows and rewrites its key slot now and then, until it is killed.
[[noreturn]] void writeUntilKilled(const VaultFolder &folder, Journal journal, int pipe)
{
    auto vault = folder.open({.journal = journal});
    if (!vault)
        _exit(3);
    auto round =
        static_cast<qint32>(*(*vault)->connection().integer(QStringLiteral("SELECT coalesce(max(n), 0) FROM round")));
    for (;;) {
        ++round;
        if (!writeRound(**vault, round, pipe))
            _exit(4);
        tell(pipe, round, true);
        if (round % 3 == 0 && !Members(**vault).changePassphrase(folder.passphrase(), folder.passphrase(), kQuickCost))
            _exit(5);
    }
}

/// Starts a writer, kills it after some news, and gives the last round it reported as committed.
qint32 killAfter(std::size_t newsCount, const VaultFolder &folder, Journal journal)
{
    std::array<int, 2> ends{};
    EXPECT_EQ(pipe(ends.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        writeUntilKilled(folder, journal, ends[1]);
    }
    close(ends[1]);
    qint32 committed = 0;
    News news{};
    for (std::size_t i = 0; i < newsCount && read(ends[0], &news, sizeof(news)) == sizeof(news); ++i)
        committed = news.isCommitted == 1 ? news.round : committed;
    kill(child, SIGKILL);
    while (read(ends[0], &news, sizeof(news)) == sizeof(news))
        committed = news.isCommitted == 1 ? news.round : committed;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself: " << WEXITSTATUS(status);
    return committed;
}

class CrashTest : public testing::TestWithParam<Journal> {};

TEST_P(CrashTest, LosesNothingCommittedAndKeepsNothingHalf)
{
    const VaultFolder folder;
    SeededRandom random(GetParam() == Journal::WriteAhead ? 1 : 2);
    {
        const auto vault = folder.create();
        ASSERT_TRUE(
            vault->connection().execute(QStringLiteral("CREATE TABLE round (n INTEGER, i INTEGER, body BLOB)")));
    }
    const int kills =
        qEnvironmentVariableIsSet("CIRCUMSPECT_KILLS") ? qEnvironmentVariableIntValue("CIRCUMSPECT_KILLS") : kKills;
    qint32 known = 0;
    for (int i = 0; i < kills; ++i) {
        known = std::max(known, killAfter(1 + random.below(150), folder, GetParam()));

        const auto vault = folder.open({.journal = GetParam()});

        ASSERT_TRUE(vault) << qPrintable(vault.error().detail);
        Connection &connection = (*vault)->connection();
        EXPECT_GE(*connection.integer(QStringLiteral("SELECT coalesce(max(n), 0) FROM round")), known);
        EXPECT_EQ(*connection.integer(QStringLiteral("SELECT count(*) FROM (SELECT n FROM round GROUP BY n HAVING "
                                                     "count(*) <> 20)")),
                  0);
        EXPECT_EQ((*vault)->check()->damagedPages, 0);
        EXPECT_EQ((*vault)->check()->findings, QStringList());
    }
    EXPECT_GT(known, 0);
}

INSTANTIATE_TEST_SUITE_P(BothJournals, CrashTest, testing::Values(Journal::WriteAhead, Journal::Truncate),
                         [](const auto &instance) {
                             return instance.param == Journal::WriteAhead ? "WriteAhead" : "Truncate";
                         });

}  // namespace
}  // namespace circumspect::sealed
