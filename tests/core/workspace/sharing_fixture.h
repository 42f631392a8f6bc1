// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace_fixture.h"
#include "sealed/storage/members.h"
#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/vault.h"
#include "workspace/sharing.h"

#include <utility>

namespace circumspect::workspace {

/// A programme with released answers, in which every comment holds a marker, and with members beside its owner.
class SharingTest : public WorkspaceTest {
protected:
    static constexpr const char *kComment = "Xylograph-Comment-4410";
    static constexpr const char *kRater = "Xylograph-Rater-5521";

    static Secret passphraseOf(const QString &name)
    {
        return Secret::fromPassphrase(QStringLiteral("a long passphrase of ") + name);
    }

    /// The vault as the storage sees it, for what has no use case; the workspace must be closed.
    std::unique_ptr<sealed::Vault> openVault(Secret secret = passphrase()) const
    {
        auto vault =
            sealed::Vault::open(path(), {.secret = std::move(secret), .kind = keys::SlotKind::Passphrase, .slot = {}});
        EXPECT_TRUE(vault) << (vault ? std::string() : wordsOf(vault.error()));
        return std::move(vault).value();
    }

    MemberId addMember(const QString &name, const QString &role)
    {
        close();
        auto vault = openVault();
        auto added = sealed::Members(*vault).add(
            {.role = role, .name = name, .cost = {.operations = 1, .memory = std::uint64_t{8} << 20}},
            passphraseOf(name));
        EXPECT_TRUE(added) << wordsOf(added.error());
        return added ? *added : MemberId();
    }

    /// Opens the vault as the owner, or as the member of this name.
    void openAs(const QString &name = {})
    {
        close();
        auto opened = Workspace::open(path(), name.isEmpty() ? passphrase() : passphraseOf(name), services);
        ASSERT_TRUE(opened) << wordsOf(opened.error());
        workspace = std::move(*opened);
    }

    /// L01 and L02 with eight peers each who wrote marked comments, a coordinator, and two coaches; T1 released.
    void createProgramme()
    {
        createWithCycle();
        QByteArray csv = ownSample().split('\n').front() + '\n';
        for (const QByteArray leader : {"L01", "L02"}) {
            for (int i = 0; i < 8; ++i)
                csv += leader + ',' + kRater + leader + QByteArray::number(i) + ",peer,1" +
                       QByteArray(i % 2 == 0 ? ",4" : ",3").repeated(50) + ',' + kComment + ' ' + leader + ' ' +
                       QByteArray::number(i) + ",,,\n";
        }
        const auto imported = importCsv(csv);
        ASSERT_TRUE(imported) << wordsOf(imported.error());
        const auto released = release();
        ASSERT_TRUE(released);
        ASSERT_EQ(released->outcomes.size(), 2U);
        first = participant(QStringLiteral("L01"));
        second = participant(QStringLiteral("L02"));
        coach = addMember(QStringLiteral("Coretta"), QStringLiteral("coach"));
        otherCoach = addMember(QStringLiteral("Coltrane"), QStringLiteral("coach"));
        coordinator = addMember(QStringLiteral("Cordula"), QStringLiteral("coordinator"));
        ASSERT_NO_FATAL_FAILURE(openAs());
    }

    ReleaseId releaseOf(const ParticipantId &who)
    {
        const auto latest = workspace->releasing().latest(cycle, WaveId(QStringLiteral("T1")), who);
        EXPECT_TRUE(latest);
        return latest ? latest->id : ReleaseId();
    }

    /// How many comments this session may read; nothing where it may read none.
    std::optional<std::size_t> commentsAbout(const ParticipantId &who)
    {
        const auto results = workspace->reporting().results(releaseOf(who));
        EXPECT_TRUE(results) << wordsOf(results.error());
        if (!results || !results->comments)
            return std::nullopt;
        return results->comments->all().size();
    }

    /// All text and bytes in every table of an open vault.
    static QByteArray everythingIn(sealed::Connection &connection)
    {
        const auto text = [](const sealed::Row &row) { return row.text(0); };
        QByteArray all;
        const auto tables =
            sealed::Query(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'")).rows(text);
        for (const QString &table : *tables) {
            const auto columns =
                sealed::Query(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))
                    .rows(text);
            for (const QString &column : *columns) {
                const auto values =
                    sealed::Query(connection, QStringLiteral("SELECT CAST(%1 AS BLOB) FROM \"%2\"").arg(column, table))
                        .rows([](const sealed::Row &row) { return row.bytes(0); });
                for (const QByteArray &value : *values)
                    all += value + '\n';
            }
        }
        return all;
    }

    ParticipantId first;
    ParticipantId second;
    MemberId coach;
    MemberId otherCoach;
    MemberId coordinator;
};

}  // namespace circumspect::workspace
