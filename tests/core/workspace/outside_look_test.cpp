// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "sealed/storage/answer_batch.h"
#include "sealed/storage/members.h"
#include "sealed/storage/vault.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>
#include <set>

namespace circumspect::workspace {
namespace {

/// Somebody with a copy of the file, the emergency key and the stock sqlcipher shell, and without our program.
class Onlooker {
public:
    Onlooker(const QString &path, const QString &key) : m_path(path), m_key(key) {}

    static bool isPossible() { return !QStandardPaths::findExecutable(QStringLiteral("sqlcipher")).isEmpty(); }

    /// The rows of a query, a line each.
    QByteArrayList rows(const QString &sql) const
    {
        QProcess shell;
        shell.start(QStringLiteral("sqlcipher"), {QStringLiteral("-batch"), m_path});
        shell.write(QStringLiteral("PRAGMA key = \"%1\";\n%2\n").arg(m_key, sql).toUtf8());
        shell.closeWriteChannel();
        EXPECT_TRUE(shell.waitForFinished(60000));
        EXPECT_EQ(shell.readAllStandardError(), QByteArray());
        QByteArrayList lines = shell.readAllStandardOutput().trimmed().split('\n');
        EXPECT_EQ(lines.takeFirst(), "ok");
        return lines;
    }
    std::set<QByteArray> set(const QString &sql) const
    {
        const QByteArrayList found = rows(sql);
        return {found.begin(), found.end()};
    }
    /// Every byte of every table, in the clear.
    QByteArray everything(const QString &folder) const
    {
        const QString plain = folder + QStringLiteral("/plain.db");
        rows(QStringLiteral("ATTACH '%1' AS plain KEY ''; SELECT sqlcipher_export('plain'); DETACH plain;").arg(plain));
        QFile file(plain);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QString m_path;
    QString m_key;
};

template <class Value>
std::set<Value> common(const std::set<Value> &one, const std::set<Value> &other)
{
    std::set<Value> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::inserter(both, both.end()));
    return both;
}

class Outside : public WorkspaceTest {
protected:
    void SetUp() override
    {
        if (!Onlooker::isPossible())
            GTEST_SKIP() << "the sqlcipher shell is not installed";
    }

    /// The closed vault, with the key that a member's own session shows.
    Onlooker onlooker(const Secret &secret)
    {
        auto vault = sealed::Vault::open(path(), {.secret = secret.clone()});
        EXPECT_TRUE(vault);
        return {path(), (*vault)->emergencyKey(secret).value()};
    }

    /// One more peer of the first leader, who gives every item the same answer and writes a comment.
    static QByteArray latecomer(const QByteArray &rater, const QByteArray &answer, const QByteArray &comment)
    {
        return ownSample().split('\n').front() + "\nL01," + rater + ",peer,1" + QByteArray(',' + answer).repeated(50) +
               ',' + comment + ",,,\n";
    }
};

/// The vault as a coordinator takes copies of it: before somebody's answers came, and after an owner has been in.
class TwoCopies : public Outside {
protected:
    void takeBoth()
    {
        ASSERT_NO_FATAL_FAILURE(createWithAnswers());
        ASSERT_TRUE(importCsv(latecomer("R900", "4", "Early")));
        reopen();
        close();
        m_before = path() + QStringLiteral(".before");
        ASSERT_TRUE(QFile::copy(path(), m_before));
        reopen();
        const auto imported = importCsv(latecomer("R901", "2", "A comment that is a good deal longer than the other"));
        ASSERT_TRUE(imported) << wordsOf(imported.error());
        reopen();
        close();
        m_key = sealed::Vault::open(path(), {.secret = passphrase()}).value()->emergencyKey(passphrase()).value();
    }
    Onlooker before() const { return {m_before, m_key}; }
    Onlooker after() const { return {path(), m_key}; }

    std::vector<QByteArray> pages(const QString &file) const
    {
        QFile vault(file);
        EXPECT_TRUE(vault.open(QIODevice::ReadOnly));
        const QByteArray bytes = vault.readAll();
        std::vector<QByteArray> found;
        for (qsizetype at = 65536; at + 4096 <= bytes.size(); at += 4096)
            found.push_back(bytes.sliced(at, 4096));
        return found;
    }

    /// Where the last one's answers lie among all, in the order of the rows. Only an owner can look.
    qsizetype placeOfLatecomer(sealed::Vault &vault) const
    {
        const QByteArray uuid = vault.uuid().toUtf8();
        const sealed::AnswerBatch::Place place{vault.connection(), vault.answers(), uuid};
        const auto batches = sealed::AnswerBatch::openAll(place, cycle);
        EXPECT_TRUE(batches && batches->size() == 1);
        qsizetype count = 0;
        qsizetype found = -1;
        const auto read = batches->front().forEachResponse(place, [&](const sealed::BlobView &blob) -> Result<void> {
            std::vector<sealed::Answer> answers(static_cast<std::size_t>(blob.itemCount()));
            EXPECT_TRUE(blob.readAnswers(1, answers));
            if (std::all_of(answers.begin(), answers.end(), [](sealed::Answer answer) { return answer == 2; }))
                found = count;
            ++count;
            return {};
        });
        EXPECT_TRUE(read.isOk());
        EXPECT_GE(found, 0);
        return found;
    }

    QString m_before;
    QString m_key;
};

TEST_F(TwoCopies, ShareNoRowOfAnswers)
{
    ASSERT_NO_FATAL_FAILURE(takeBoth());

    for (const char *what : {"id FROM response", "hex(body) FROM response", "id FROM comment", "hex(body) FROM comment",
                             "id FROM batch_key", "hex(sealed) FROM batch_key", "DISTINCT id >> 32 FROM response",
                             "DISTINCT id >> 32 FROM comment"}) {
        const QString sql = QStringLiteral("SELECT %1;").arg(QLatin1String(what));
        const auto earlier = before().set(sql);
        EXPECT_FALSE(earlier.empty()) << what;
        EXPECT_TRUE(common(earlier, after().set(sql)).empty()) << what;
    }
    EXPECT_EQ(after().rows(QStringLiteral("SELECT count(*) FROM batch_key;")), QByteArrayList{"1"});
}

TEST_F(TwoCopies, HaveRowsOfAFewSizes)
{
    ASSERT_NO_FATAL_FAILURE(takeBoth());

    // All responses take the same room; comments are filled up to blocks, and a nonce and a seal come on top.
    for (const char *what :
         {"length(body) FROM response WHERE id & 0xffffffff", "(length(body) - 40) % 256 FROM comment"}) {
        const QString sql = QStringLiteral("SELECT DISTINCT %1;").arg(QLatin1String(what));
        EXPECT_EQ(before().rows(sql).size(), 1) << what;
        EXPECT_EQ(before().rows(sql), after().rows(sql)) << what;
    }
}

TEST_F(TwoCopies, ShareNoPageAndKeepNoOldOne)
{
    ASSERT_NO_FATAL_FAILURE(takeBoth());

    const auto earlier = pages(m_before);
    const auto later = pages(path());
    EXPECT_GT(earlier.size(), 10U);
    EXPECT_TRUE(common(std::set(earlier.begin(), earlier.end()), std::set(later.begin(), later.end())).empty());
    EXPECT_EQ(after().rows(QStringLiteral("PRAGMA freelist_count;")), QByteArrayList{"0"});
    EXPECT_FALSE(QFile::exists(path() + QStringLiteral("-wal")));
}

TEST_F(TwoCopies, DoNotTellWhoIsNewByTheOrderOfRows)
{
    // Were new answers kept last, or first, or where they were, the owner would find the latecomer's there each time.
    std::set<qsizetype> places;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        random = SeededRandom(seed);
        ASSERT_NO_FATAL_FAILURE(takeBoth());
        auto opened = sealed::Vault::open(path(), {.secret = passphrase()});
        ASSERT_TRUE(opened);
        places.insert(placeOfLatecomer(**opened));
        opened->reset();
        ASSERT_TRUE(QFile::remove(path()) && QFile::remove(m_before));
    }
    EXPECT_GT(places.size(), 2U);
}

/// A vault with answers, comments and a release, and a coordinator who can open it.
class CoordinatorsBytes : public Outside {
protected:
    static Secret coordinatorsPassphrase() { return Secret::fromPassphrase(QStringLiteral("another horse battery")); }

    void createShared()
    {
        ASSERT_NO_FATAL_FAILURE(createWithCycle());
        ASSERT_TRUE(workspace->rostering().addRoster(cycle, QByteArray("code,name\nL01," + kName + "\n")));
        QByteArray csv = ownSample().split('\n').front() + '\n';
        for (int i = 0; i < 6; ++i)
            csv += "L01,R" + QByteArray::number(i) + ",peer,1," + kAnswers + ',' + kComment + QByteArray::number(i) +
                   ",,,\n";
        const auto imported = importCsv(csv);
        ASSERT_TRUE(imported) << wordsOf(imported.error());
        ASSERT_TRUE(release());
        close();
        auto vault = sealed::Vault::open(path(), {.secret = passphrase()});
        ASSERT_TRUE(vault);
        ASSERT_TRUE(sealed::Members(**vault).add(
            {.role = sealed::kCoordinatorRole, .name = QStringLiteral("Cora"), .cost = {1, std::uint64_t{8} << 20}},
            coordinatorsPassphrase()));
    }

    static inline const QByteArray kName = "Xylograph-Name-7301";
    static inline const QByteArray kComment = "Xylograph-Comment-7301";
    static inline const QByteArray kAnswers =
        "5,1,4,2,5,5,3,1,2,4,5,1,1,3,2,5,4,4,1,2,3,5,2,1,5" + QByteArray(",4").repeated(25);
    /// The same as it is kept: the scale points' indexes.
    static inline const QByteArray kKeptAnswers = "4031442013400214330124104";
};

TEST_F(CoordinatorsBytes, HoldNoAnswerAndNoComment)
{
    ASSERT_NO_FATAL_FAILURE(createShared());

    const QByteArray all = onlooker(coordinatorsPassphrase()).everything(m_folder.path());

    EXPECT_TRUE(all.startsWith("SQLite format 3"));
    EXPECT_TRUE(all.contains(kName)) << "the search finds nothing at all";
    const QByteArray digits = QByteArray(kAnswers).replace(",", "");
    for (const QByteArray &secret :
         {kComment, kComment.toHex(), kComment.toBase64().first(24), kAnswers, kKeptAnswers, digits})
        EXPECT_FALSE(all.contains(secret)) << secret.constData();
}

TEST_F(CoordinatorsBytes, CarryNoKeyToTheAnswers)
{
    ASSERT_NO_FATAL_FAILURE(createShared());

    auto vault = sealed::Vault::open(path(), {.secret = coordinatorsPassphrase()});

    ASSERT_TRUE(vault);
    EXPECT_FALSE((*vault)->isOwner());
    EXPECT_FALSE((*vault)->answers().isOpen());
    EXPECT_EQ((*vault)->openFromAnswers((*vault)->sealToAnswers("x", "y").value(), "y").error().code,
              ErrorCode::OwnerKeyMissing);
}

}  // namespace
}  // namespace circumspect::workspace
