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

/// That an import took place, and what it takes to undo it, sealed to owners. Never when.
struct ImportReceipt {
    ImportId id;
    CycleId cycle;
    WaveId wave;
    QString format;
    int responses = 0;
    QByteArray sealed;  ///< which raters it marked and added; empty once it cannot be withdrawn any more
};

/// Imports and the mappings that people made for them. Writes need a transaction of the caller's.
class ImportStore {
public:
    explicit ImportStore(Connection &connection) : m_connection(connection) {}

    Result<void> add(const ImportReceipt &receipt);
    Result<std::vector<ImportReceipt>> ofCycle(const CycleId &cycle);
    Result<std::optional<ImportReceipt>> find(const ImportId &id);
    Result<void> remove(const ImportId &id);
    /// Erases what ties the imports of a cycle to people: after this none can be withdrawn.
    Result<void> eraseSealedParts(const CycleId &cycle);

    /// The mapping kept under a name, or empty.
    Result<QByteArray> mapping(const QString &name);
    /// True when some name begins like this.
    Result<bool> hasMapping(const QString &start);
    Result<void> keepMapping(const QString &name, const QByteArray &mapping);

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
