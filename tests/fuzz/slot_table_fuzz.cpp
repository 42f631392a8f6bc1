// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_slots.h"
#include "keys/vault_header.h"

#include "fuzz/fuzz_input.h"
#include "keys/key_derivation.h"

#include <algorithm>

using namespace circumspect;

namespace {

/// A header whose checksums fit the JSON, as whoever can write the file can make it.
QByteArray headerAround(const QByteArray &json)
{
    keys::SlotTable none;
    QByteArray header = keys::makeHeader(none);
    const QByteArray sum = keys::blake2b256(QByteArray("7\n" + json)).toHex();
    const QByteArray copy = "CSKS1 7 " + QByteArray::number(json.size()) + ' ' + sum + ' ' + json + '\n';
    std::copy_n(copy.begin(), std::min(copy.size(), keys::kSlotTableSize), header.begin() + keys::kSlotTableOffsets[0]);
    return header;
}

}  // namespace

/// Input: the JSON of the slot table. What is read must survive being written, and hostile slots must not open.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto table = keys::readHeader(headerAround(fuzz::viewOf(data, size).toByteArray()));
    if (!table)
        return 0;
    const auto again = keys::readHeader(keys::makeHeader(*table));
    fuzz::require(again.isOk() && again->slots.size() == table->slots.size() && again->vault == table->vault);
    const Secret secret(32);
    for (const keys::KeySlot &slot : table->slots) {
        // Deriving from a passphrase takes long by design; the cost is checked before, which the tests show.
        const bool isQuick = slot.kind != keys::SlotKind::Passphrase || slot.cost.memory > std::uint64_t{1} << 30;
        fuzz::require(!isQuick || !keys::openSlot(table->vault, slot, secret).isOk());
    }
    return 0;
}
