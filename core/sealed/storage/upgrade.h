// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace circumspect::sealed {

class Connection;

/// One step of the schema: the statements that lead from version - 1 to version.
struct SchemaStep {
    int version = 0;
    QByteArray sql;
};

/// The steps compiled into the program, 1, 2, 3 ... without a gap.
std::vector<SchemaStep> schemaSteps();

/// `PRAGMA user_version`: the last step the file has taken, 0 for an empty one.
Result<int> schemaVersion(Connection &connection);

/// Runs each missing step in a transaction of its own and checks integrity and foreign keys at the end. `copy` is
/// called before the first step of a file that has a schema already; its failure stops everything.
/// VaultNewerThanProgram for a file beyond the last step, which is left untouched.
Result<void> upgradeSchema(Connection &connection, const std::vector<SchemaStep> &steps,
                           const std::function<Result<void>()> &copy);

}  // namespace circumspect::sealed
