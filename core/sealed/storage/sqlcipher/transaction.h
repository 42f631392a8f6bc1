// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace circumspect::sealed {

class Connection;

/// A write transaction, opened by a use case and never by a store. Rolls back unless committed. Must not outlive its
/// connection.
class [[nodiscard]] Transaction {
public:
    /// Takes the write lock at once: VaultInUse or VaultReadOnly come from here and not from the commit. VaultReplaced
    /// from either when the file was taken away or another one put in its place; nothing is written then.
    static Result<Transaction> begin(Connection &connection);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();
    void rollBack();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}

    Connection *m_connection;
};

}  // namespace circumspect::sealed
