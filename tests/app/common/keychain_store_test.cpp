// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/keychain_store.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QEventLoop>

#include <map>
#include <optional>

namespace circumspect::common {
namespace {

const keys::DeviceKeyName kName{QStringLiteral("vault-1"), SlotId(QStringLiteral("slot-1"))};

/// A keychain in memory that can be made to fail, to forget, or to hang.
class MemoryKeychain final : public Keychain {
public:
    enum class Mood { Works, Refuses, Forgets, Hangs };

    void write(const QString &name, const Secret &bytes, Done done) override
    {
        if (mood == Mood::Hangs)
            return;
        if (mood == Mood::Refuses)
            return done(failure(ErrorCode::DatabaseFailed));
        if (mood == Mood::Works)
            entries.insert_or_assign(name, bytes.clone());
        done({});
    }
    void read(const QString &name, Loaded loaded) override
    {
        if (mood == Mood::Hangs)
            return;
        if (mood == Mood::Refuses)
            return loaded(failure(ErrorCode::KeyStoreUnavailable));
        const auto found = entries.find(name);
        if (found == entries.end())
            return loaded(failure(ErrorCode::KeySlotNotFound));
        loaded(found->second.clone());
    }
    void remove(const QString &name, Done done) override
    {
        if (mood == Mood::Hangs)
            return;
        if (mood == Mood::Refuses)
            return done(failure(ErrorCode::KeyStoreUnavailable));
        done(entries.erase(name) > 0 ? Result<void>() : Result<void>(failure(ErrorCode::KeySlotNotFound)));
    }

    Mood mood = Mood::Works;
    std::map<QString, Secret> entries;
};

class KeychainStoreTest : public testing::Test {
protected:
    /// Runs the event loop until the answer is there; a timer of the store always brings one.
    template <class Answer>
    void wait(std::optional<Answer> &answer)
    {
        while (!answer)
            m_loop.processEvents(QEventLoop::WaitForMoreEvents);
    }

    Result<void> save(const Secret &key)
    {
        std::optional<Result<void>> answer;
        m_store.save(kName, key, [&](const Result<void> &saved) { answer = saved; });
        wait(answer);
        return *answer;
    }
    Result<Secret> load()
    {
        std::optional<Result<Secret>> answer;
        m_store.load(kName, [&](Result<Secret> loaded) { answer = std::move(loaded); });
        wait(answer);
        return *std::move(answer);
    }
    Result<void> remove()
    {
        std::optional<Result<void>> answer;
        m_store.remove(kName, [&](const Result<void> &removed) { answer = removed; });
        wait(answer);
        return *answer;
    }

    MemoryKeychain m_keychain;
    KeychainStore m_store{m_keychain, std::chrono::milliseconds(20)};
    QEventLoop m_loop;
};

TEST_F(KeychainStoreTest, KeepsAKeyUnderVaultAndSlot)
{
    const Secret key = Secret::random(32);

    ASSERT_TRUE(save(key));

    EXPECT_EQ(load()->view(), key.view());
    EXPECT_EQ(m_keychain.entries.begin()->first, QStringLiteral("vault/vault-1/slot-1"));
    EXPECT_TRUE(remove());
    EXPECT_EQ(load().error().code, ErrorCode::KeySlotNotFound);
}

TEST_F(KeychainStoreTest, SaysThatAKeyIsKeptOnlyWhenItCanBeReadBack)
{
    m_keychain.mood = MemoryKeychain::Mood::Forgets;

    EXPECT_EQ(save(Secret::random(32)).error().code, ErrorCode::KeyStoreUnavailable);
}

TEST_F(KeychainStoreTest, TreatsEveryRefusalAlike)
{
    m_keychain.mood = MemoryKeychain::Mood::Refuses;

    EXPECT_EQ(save(Secret::random(32)).error().code, ErrorCode::KeyStoreUnavailable);
    EXPECT_EQ(load().error().code, ErrorCode::KeyStoreUnavailable);
    EXPECT_EQ(remove().error().code, ErrorCode::KeyStoreUnavailable);
}

TEST_F(KeychainStoreTest, AnswersInTimeWhenTheKeychainHangs)
{
    m_keychain.mood = MemoryKeychain::Mood::Hangs;

    EXPECT_EQ(save(Secret::random(32)).error().code, ErrorCode::KeyStoreUnavailable);
    EXPECT_EQ(load().error().code, ErrorCode::KeyStoreUnavailable);
    EXPECT_EQ(remove().error().code, ErrorCode::KeyStoreUnavailable);
}

TEST_F(KeychainStoreTest, RefusesWhatIsNoKey)
{
    m_keychain.entries.insert_or_assign(QStringLiteral("vault/vault-1/slot-1"), Secret::random(7));

    EXPECT_EQ(load().error().code, ErrorCode::KeyStoreUnavailable);
}

TEST_F(KeychainStoreTest, RemovingWhatIsNotThereSucceeds)
{
    EXPECT_TRUE(remove());
}

}  // namespace
}  // namespace circumspect::common
