// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/rotation.h"

#include "keys/key_derivation.h"
#include "keys/roles.h"
#include "keys/slot_link.h"
#include "keys/vault_header.h"
#include "sealed/storage/answers_renewal.h"
#include "sealed/storage/draft_file.h"
#include "sealed/storage/members.h"
#include "sealed/storage/new_vault.h"
#include "sealed/storage/sqlcipher/exporting.h"
#include "sealed/storage/sqlcipher/offset_vfs.h"
#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/vault.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace circumspect::sealed {

namespace {

constexpr QLatin1String kDueKey("rotation_due");
constexpr QLatin1String kVaultKeyDue("vault key");
constexpr QLatin1String kAnswersKeyDue("answers key");

const Member *holderOf(const std::vector<Member> &members, const SlotId &slot)
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member &member) {
        return std::find(member.slots.begin(), member.slots.end(), slot) != member.slots.end();
    });
    return found == members.end() ? nullptr : &*found;
}

Result<void> clearDue(Connection &connection)
{
    return Query(connection, QStringLiteral("DELETE FROM vault_meta WHERE key = ?")).bind(QString(kDueKey)).run();
}

}  // namespace

Result<void> markRotationDue(Connection &connection, RotationDue due)
{
    const auto present = rotationDue(connection);
    if (!present)
        return present.error();
    if (*present == RotationDue::AnswersKey || due == RotationDue::None)
        return {};
    return writeMeta(connection, kDueKey, due == RotationDue::AnswersKey ? kAnswersKeyDue : kVaultKeyDue);
}

Result<RotationDue> rotationDue(Connection &connection)
{
    const auto value = readMeta(connection, kDueKey);
    if (!value)
        return value.error();
    if (!*value)
        return RotationDue::None;
    return **value == kAnswersKeyDue ? RotationDue::AnswersKey : RotationDue::VaultKey;
}

Result<int> Rotation::run()
{
    if (m_vault.isReadOnly())
        return failure(ErrorCode::VaultReadOnly);
    if (m_vault.connection().isMoved())
        return failure(ErrorCode::VaultReplaced, fileNameOf(m_vault.path()));
    auto bundle = newBundle();
    if (!bundle)
        return bundle.error();
    auto table = newTable(*bundle);
    if (!table)
        return table.error();
    // A symbolic link stays one: the file it leads to is replaced.
    DraftFile draft(QFileInfo(m_vault.path()).canonicalFilePath());
    if (auto written = writeDraft(draft, *table, *bundle); !written)
        return written.error();
    if (m_options.isCancelled && m_options.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (auto swapped = swap(draft, std::move(*table), std::move(*bundle)); !swapped)
        return swapped.error();
    return m_waiting;
}

Result<keys::KeyBundle> Rotation::newBundle() const
{
    keys::KeyBundle bundle = m_vault.m_parts.bundle.clone();
    bundle.vaultKey = Secret::random(keys::kKeySize);
    if (!m_options.renewAnswersKey)
        return bundle;
    if (!m_vault.isOwner())
        return failure(ErrorCode::OwnerKeyMissing);
    bundle.parts.insert_or_assign(keys::BundlePart::AnswersKey, std::move(keys::KeyPair::random().secretKey));
    return bundle;
}

/// Everybody who may get a link. Only owners can tell whether somebody else put a key or a role there.
Result<std::vector<Member>> Rotation::provedMembers() const
{
    Members stored(m_vault);
    auto members = stored.list();
    if (!members || !m_vault.isOwner())
        return members;
    for (const Member &member : *members) {
        if (auto proved = stored.requireProved(member); !proved)
            return proved.error();
    }
    return members;
}

Result<keys::SlotTable> Rotation::newTable(const keys::KeyBundle &bundle)
{
    const auto members = provedMembers();
    if (!members)
        return members.error();
    const keys::SlotTable &old = m_vault.slotTable();
    keys::SlotTable table{old.vault, old.sequence + 1, {}};
    for (const keys::KeySlot &slot : old.slots) {
        if (m_vault.canRewrap(slot)) {
            table.slots.push_back(keys::rewrapSlot(old.vault, slot, m_vault.m_parts.slotKey, bundle));
            continue;
        }
        const Member *holder = holderOf(*members, slot.id);
        if (holder == nullptr)
            continue;
        keys::KeyBundle change{bundle.vaultKey.clone(), {}};
        const bool isOwner =
            keys::holdsRole(slot.role, keys::Role::Owner) && keys::holdsRole(holder->role, keys::Role::Owner);
        if (m_options.renewAnswersKey && isOwner)
            change.parts.emplace(keys::BundlePart::AnswersKey, bundle.find(keys::BundlePart::AnswersKey)->clone());
        keys::KeySlot linked = slot;
        const Secret &before = m_vault.m_parts.bundle.vaultKey;
        if (auto done = keys::appendLink(old.vault, linked, before, holder->publicKey, change); !done)
            return done.error();
        table.slots.push_back(std::move(linked));
        ++m_waiting;
    }
    if (!keys::fitsHeader(table))
        return failure(ErrorCode::TooManyKeySlots, {}, QStringLiteral("no room for another rotation"));
    return table;
}

Result<void> Rotation::writeDraft(const DraftFile &draft, const keys::SlotTable &table, const keys::KeyBundle &bundle)
{
    if (auto written = writeNewHeader(draft.path(), table); !written)
        return written;
    if (auto exported = exportBody(m_vault.connection(), draft.path(), bundle.vaultKey); !exported)
        return exported;
    if (auto finished = finishDraft(draft.path(), bundle); !finished)
        return finished;
    // Whoever could open the file before, by the rights of the system, still can.
    QFile::setPermissions(draft.path(), QFile::permissions(m_vault.path()));
    return appendEndMark(draft.path());
}

Result<void> Rotation::finishDraft(const QString &path, const keys::KeyBundle &bundle)
{
    auto connection = Connection::open(path, bundle.vaultKey, {.journal = Journal::Truncate});
    if (!connection)
        return connection.error();
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return transaction.error();
    if (m_options.renewAnswersKey) {
        const auto before = keys::KeyPair::fromSecretKey(*m_vault.m_parts.bundle.find(keys::BundlePart::AnswersKey));
        const auto after = keys::KeyPair::fromSecretKey(*bundle.find(keys::BundlePart::AnswersKey));
        if (!before || !after)
            return before ? after.error() : before.error();
        if (auto done = renewAnswers(*connection, m_vault.uuid().toUtf8(), *before, *after); !done)
            return done;
    }
    if (auto done = clearDue(*connection); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    return connection->checkIntegrity();
}

/// From closing the old file to opening the new one. Whatever fails before the new file has its name, the old one is
/// opened again.
Result<void> Rotation::swap(DraftFile &draft, keys::SlotTable table, keys::KeyBundle bundle)
{
    const Journal journal = m_vault.connection().journal();
    if (m_vault.connection().isMoved())
        return failure(ErrorCode::VaultReplaced, fileNameOf(m_vault.path()));
    m_vault.connection().close();
    // A log that could not be folded in would be taken for the new file's.
    Result<void> replaced = hasUnfinishedLog(m_vault.path())
                                ? failure(ErrorCode::VaultInUse, {}, QStringLiteral("the log could not be folded in"))
                                : draft.replace();
    if (replaced) {
        m_vault.m_parts.table = std::move(table);
        m_vault.m_parts.bundle = std::move(bundle);
    }
    auto reopened = m_vault.reopen(journal);
    return replaced ? reopened : replaced;
}

}  // namespace circumspect::sealed
