// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace circumspect::sealed {

class Connection;

/// An instrument as it came: its file, under its id and version.
struct StoredInstrument {
    InstrumentId id;
    QString version;
    QByteArray file;
    bool isLocked = false;  ///< a cycle in which somebody has answered uses it
};

/// Instruments in the vault. Writes need a transaction of the caller's.
class InstrumentStore {
public:
    explicit InstrumentStore(Connection &connection) : m_connection(connection) {}

    /// ConstraintViolated if id and version are taken.
    Result<void> add(const StoredInstrument &instrument);
    /// The given version, or the newest if `version` is empty.
    Result<std::optional<StoredInstrument>> find(const InstrumentId &id, const QString &version);
    /// All, by id and version.
    Result<std::vector<StoredInstrument>> all();

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
