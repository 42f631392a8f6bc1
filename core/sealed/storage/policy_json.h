// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/anonymity_policy.h"

#include <QString>

namespace circumspect::sealed {

/// The stored form of a promise: compact JSON, keys sorted.
QString policyToJson(const model::AnonymityPolicy &policy);
/// VaultDamaged when it is no promise.
Result<model::AnonymityPolicy> policyFromJson(const QString &json);

}  // namespace circumspect::sealed
