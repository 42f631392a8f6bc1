// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_bundle.h"

#include "fuzz/fuzz_input.h"
#include "keys/recovery_code.h"

using namespace circumspect;

/// Input: what a slot wraps, or what somebody types from a recovery sheet.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input = fuzz::viewOf(data, size);
    const auto bundle = keys::decodeBundle(Secret::copyOf(input));
    if (bundle) {
        const auto again = keys::decodeBundle(keys::encodeBundle(*bundle));
        fuzz::require(again.isOk() && again->parts.size() == bundle->parts.size());
    }
    const auto key = keys::keyOfRecoveryCode(QString::fromUtf8(input));
    if (key)
        fuzz::require(key->size() == 32 && keys::keyOfRecoveryCode(keys::recoveryCodeOf(*key)).isOk());
    return 0;
}
