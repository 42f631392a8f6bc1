// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace circumspect::sealed {

class Connection;

/// That the single answers of a wave were destroyed, in counts.
struct StoredErasure {
    QString id;
    CycleId cycle;
    WaveId wave;
    QDateTime erasedAt;  ///< UTC
    int responses = 0;
    int comments = 0;
    int backups = 0;
    int promiseVersion = 1;
};

/// Writes need a transaction of the caller's.
class ErasureStore {
public:
    explicit ErasureStore(Connection &connection) : m_connection(connection) {}

    Result<void> add(const StoredErasure &erasure);
    /// Oldest first.
    Result<std::vector<StoredErasure>> ofCycle(const CycleId &cycle);

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
