// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "keys/seal.h"

#include <QByteArray>
#include <QLatin1String>

#include <span>

namespace circumspect::sealed {

class Connection;

/// A column that holds what was sealed to the answers compartment by Vault::sealToAnswers, and the names its seals are
/// bound to: vault|table|id|place.
struct SealedColumn {
    QLatin1String table;
    QLatin1String column;
    QLatin1String place;
};

/// Every such column of the present schema. Answers and comments are not among them: they lie in batches.
std::span<const SealedColumn> columnsSealedToAnswers();

/// Seals everything in the answers compartment anew: each batch under a new key, its rows under that, and every sealed
/// column under the new pair, and vouches anew for the members. Whoever kept the key before opens none of it. In a
/// transaction of the caller's. SealBroken when something cannot be opened by the key before.
Result<void> renewAnswers(Connection &connection, const QByteArray &vault, const keys::KeyPair &before,
                          const keys::KeyPair &after);

}  // namespace circumspect::sealed
