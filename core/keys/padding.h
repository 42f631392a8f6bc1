// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace circumspect::keys {

/// Length (32 bits, big-endian) ‖ bytes ‖ zeros up to a multiple of `block`, so that a seal tells no length.
QByteArray pad(QByteArrayView bytes, qsizetype block);
/// SealBroken when the length does not fit.
Result<QByteArray> unpad(QByteArrayView padded);

}  // namespace circumspect::keys
