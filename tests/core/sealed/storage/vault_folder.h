// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/vault.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace circumspect::sealed {

/// Quick and weak: tests derive many keys.
inline constexpr keys::KdfCost kQuickCost{1, std::uint64_t{8} << 20};

inline Secret passphraseOf(const QString &text)
{
    return Secret::fromPassphrase(text);
}

/// A folder of its own in which vaults are made.
class VaultFolder {
public:
    QString path(const QString &name = QStringLiteral("vault.circ")) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    Secret passphrase() const { return passphraseOf(QStringLiteral("correct horse battery")); }
    std::unique_ptr<Vault> create(VaultKind kind = VaultKind::Programme) const
    {
        auto vault = Vault::create(path(), passphrase(),
                                   {.kind = kind, .memberName = QStringLiteral("Ada Owner"), .cost = kQuickCost});
        EXPECT_TRUE(vault) << qPrintable(vault ? QString() : vault.error().detail);
        return std::move(vault).value();
    }
    Result<std::unique_ptr<Vault>> open(const OpenOptions &options = {}) const
    {
        return Vault::open(path(), {passphrase()}, options);
    }
    ErrorCode openError() const
    {
        const auto vault = open();
        EXPECT_FALSE(vault);
        return vault ? ErrorCode::Cancelled : vault.error().code;
    }

    QByteArray bytes() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void overwrite(const QByteArray &bytes) const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
    }

private:
    QTemporaryDir m_folder;
};

/// Stores one setting, as the smallest write there is.
inline void setSetting(Vault &vault, const QString &key, const QString &value)
{
    const auto done =
        Query(vault.connection(), QStringLiteral("INSERT INTO file_setting VALUES (?, ?) ON CONFLICT (key) "
                                                 "DO UPDATE SET value = excluded.value"))
            .bind(key)
            .bind(value)
            .run();
    ASSERT_TRUE(done);
}

inline QString setting(Vault &vault, const QString &key)
{
    const auto found = Query(vault.connection(), QStringLiteral("SELECT value FROM file_setting WHERE key = ?"))
                           .bind(key)
                           .row([](const Row &row) { return row.text(0); });
    EXPECT_TRUE(found);
    return found->value_or(QString());
}

}  // namespace circumspect::sealed
