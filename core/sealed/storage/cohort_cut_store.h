// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace circumspect::sealed {

class Connection;

/// What published cohort cuts were made of (see cohort_guard.h): which releases stood in which figure, no figure. Never
/// taken back. Writes need a transaction of the caller's.
class CohortCutStore {
public:
    explicit CohortCutStore(Connection &connection) : m_connection(connection) {}

    /// Adding the same record twice is no error.
    Result<void> add(const CycleId &cycle, const QByteArray &record);
    Result<std::vector<QByteArray>> ofCycle(const CycleId &cycle);

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
