// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/storage/vault_folder.h"
#include "sealed/storage/rotation.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <sched.h>

namespace circumspect::sealed {
namespace {

const QString kKey = QStringLiteral("key");

/// A vault that is open while something happens to its file.
class OpenFileTest : public testing::Test {
protected:
    Result<void> write(const QString &value) const
    {
        auto transaction = vault->begin();
        if (!transaction)
            return transaction.error();
        setSetting(*vault, kKey, value);
        return transaction->commit();
    }
    void putAnotherInItsPlace() const
    {
        ASSERT_TRUE(QFile::rename(folder.path(), folder.path(QStringLiteral("moved.circ"))));
        QFile stranger(folder.path());
        ASSERT_TRUE(stranger.open(QIODevice::WriteOnly) && stranger.write("a stranger's file") == 17);
    }

    VaultFolder folder;
    std::unique_ptr<Vault> vault = folder.create();
};

TEST_F(OpenFileTest, WritesNothingToAStrangersFile)
{
    ASSERT_TRUE(write(QStringLiteral("mine")));
    ASSERT_NO_FATAL_FAILURE(putAnotherInItsPlace());

    EXPECT_EQ(write(QStringLiteral("lost")).error().code, ErrorCode::VaultReplaced);
    EXPECT_EQ(Rotation(*vault, {}).run().error().code, ErrorCode::VaultReplaced);
    EXPECT_EQ(vault->close().error().code, ErrorCode::VaultReplaced);

    EXPECT_EQ(folder.bytes(), "a stranger's file");
    EXPECT_EQ(folder.files(), (QStringList{QStringLiteral("moved.circ"), QStringLiteral("vault.circ")}))
        << "no log is left that the stranger's file could be taken to need";
    const auto moved = Vault::open(folder.path(QStringLiteral("moved.circ")), {folder.passphrase()});
    ASSERT_TRUE(moved) << "what was committed went with the file";
    EXPECT_EQ(setting(**moved, kKey), QStringLiteral("mine"));
}

TEST_F(OpenFileTest, CommitsNothingWhenReplacedMeanwhile)
{
    auto transaction = vault->begin();
    ASSERT_TRUE(transaction);
    setSetting(*vault, kKey, QStringLiteral("half"));
    ASSERT_NO_FATAL_FAILURE(putAnotherInItsPlace());

    EXPECT_EQ(transaction->commit().error().code, ErrorCode::VaultReplaced);
    EXPECT_EQ(setting(*vault, kKey), QString());
    EXPECT_EQ(folder.bytes(), "a stranger's file");
}

TEST_F(OpenFileTest, CanBeSavedElsewhereAfterItsFileWasRemoved)
{
    ASSERT_TRUE(write(QStringLiteral("rescued")));
    ASSERT_TRUE(QFile::remove(folder.path()));

    EXPECT_EQ(write(QStringLiteral("more")).error().code, ErrorCode::VaultReplaced);
    ASSERT_TRUE(vault->copyTo(folder.path(QStringLiteral("copy.circ"))));

    const auto copy = Vault::open(folder.path(QStringLiteral("copy.circ")), {folder.passphrase()});
    ASSERT_TRUE(copy);
    EXPECT_EQ(setting(**copy, kKey), QStringLiteral("rescued"));
}

TEST_F(OpenFileTest, TellsItsHolder)
{
    const auto holder = lockHolder(folder.path());

    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->process, getpid());
    EXPECT_TRUE(holder->isHere);
    EXPECT_EQ(holder->user, QFileInfo(folder.path()).owner());
    EXPECT_EQ(holder->since, QFileInfo(folder.path() + QStringLiteral(".lock")).lastModified().toUTC());
    const auto second = folder.open();
    EXPECT_TRUE(second.error().detail.endsWith(QStringLiteral("since ") + holder->since.toString(Qt::ISODate)));
    ASSERT_TRUE(vault->close());
    EXPECT_FALSE(lockHolder(folder.path()));
}

TEST_F(OpenFileTest, IsHeldAlsoByALockFromTheFuture)
{
    QFile lock(folder.path() + QStringLiteral(".lock"));
    ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
    const QDateTime future(QDate(2099, 1, 1), QTime(0, 0), Qt::UTC);
    ASSERT_TRUE(lock.setFileTime(future, QFileDevice::FileModificationTime));
    lock.close();

    EXPECT_EQ(folder.open().error().code, ErrorCode::VaultInUse);
    EXPECT_EQ(lockHolder(folder.path())->since, future);
}

TEST_F(OpenFileTest, ReachesItsLimitWithAnErrorOfItsOwn)
{
    ASSERT_TRUE(vault->connection().execute(QStringLiteral("PRAGMA max_page_count = 60")));

    const auto full =
        vault->connection().execute(QStringLiteral("INSERT INTO file_setting VALUES ('big', hex(zeroblob(200000)))"));

    EXPECT_EQ(full.error().code, ErrorCode::FileTooLarge);
    EXPECT_TRUE(write(QStringLiteral("small")));
}

/// Runs in a process of its own, which may do to itself what it likes; 0 when all went as it should.
int resultOf(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 200;
}

constexpr int kNoRights = 77;

bool writeFile(const char *path, const QByteArray &bytes)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A view of the file systems that is this process's own, also for who is not root.
bool leaveSharedMounts()
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWNS) == 0)
        return true;
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeFile("/proc/self/setgroups", "deny") &&
           writeFile("/proc/self/uid_map", QByteArray("0 " + user + " 1")) &&
           writeFile("/proc/self/gid_map", QByteArray("0 " + group + " 1"));
}

/// On a medium of 1 MiB: writes until it is full; then what was committed must be there, and nothing half.
int fillMedium(const QString &place)
{
    if (!leaveSharedMounts())
        return kNoRights;
    const QByteArray name = QFile::encodeName(place);
    mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    if (mount("tmpfs", name.constData(), "tmpfs", 0, "size=1m") != 0)
        return kNoRights;
    const QString path = place + QStringLiteral("/vault.circ");
    const Secret passphrase = passphraseOf(QStringLiteral("correct horse battery"));
    auto vault = Vault::create(path, passphrase, {.cost = kQuickCost});
    if (!vault)
        return 1;
    Result<void> done;
    qint64 rows = 0;
    for (; done; ++rows)
        done = (*vault)->connection().execute(
            QStringLiteral("INSERT INTO file_setting VALUES ('row %1', hex(zeroblob(4000)))").arg(rows));
    --rows;
    if (done.error().code != ErrorCode::DiskFull)
        return 2;
    if ((*vault)->copyTo(place + QStringLiteral("/copy.circ")).error().code != ErrorCode::DiskFull)
        return 3;
    if (Rotation(**vault, {}).run().error().code != ErrorCode::DiskFull)
        return 4;
    const auto count = [&] {
        return (*vault)->connection().integer(QStringLiteral("SELECT count(*) FROM file_setting")).value();
    };
    if (rows < 3 || count() != rows)
        return 5;
    vault->reset();
    // As when somebody makes room: until then the log may not fit into the file.
    if (mount("tmpfs", name.constData(), "tmpfs", MS_REMOUNT, "size=4m") != 0)
        return 8;
    vault = Vault::open(path, {passphrase.clone()});
    if (!vault || count() != rows || !(*vault)->check()->findings.isEmpty())
        return 6;
    return QDir(place).entryList(QDir::Files).filter(QStringLiteral("part")).isEmpty() ? 0 : 7;
}

TEST(FullMedium, LosesNothingAndSaysSo)
{
    const QTemporaryDir place;

    const int result = resultOf([&] { return fillMedium(place.path()); });

    if (result == kNoRights)
        GTEST_SKIP() << "a small medium cannot be mounted here";
    EXPECT_EQ(result, 0);
}

/// Like a system's limit on the size of files.
int fillAllowance(const QString &path)
{
    signal(SIGXFSZ, SIG_IGN);
    const Secret passphrase = passphraseOf(QStringLiteral("correct horse battery"));
    auto vault = Vault::create(path, passphrase, {.cost = kQuickCost});
    const rlimit allowance{400000, 400000};
    if (!vault || setrlimit(RLIMIT_FSIZE, &allowance) != 0)
        return 1;
    const auto done = (*vault)->connection().execute(
        QStringLiteral("INSERT INTO file_setting VALUES ('big', hex(zeroblob(400000)))"));
    return !done && done.error().code == ErrorCode::FileTooLarge ? 0 : 2;
}

TEST(FullAllowance, IsNoFullDisk)
{
    const QTemporaryDir place;

    EXPECT_EQ(resultOf([&] { return fillAllowance(place.filePath(QStringLiteral("vault.circ"))); }), 0);
}

}  // namespace
}  // namespace circumspect::sealed
