// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/vault_header.h"

#include "fuzz/fuzz_input.h"

#include <algorithm>

using namespace circumspect;

/// Input: first line, copy A and copy B of the slot table, each ended by a zero byte, as they stand in the file.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input = fuzz::viewOf(data, size);
    (void)keys::readHeader(input);

    const QList<QByteArray> parts = fuzz::partsOf(input, 3);
    QByteArray header(keys::kHeaderSize, '\0');
    const auto place = [&header](const QByteArray &part, qsizetype offset, qsizetype room) {
        std::copy_n(part.begin(), std::min(part.size(), room), header.begin() + offset);
    };
    place(parts[0], 0, keys::kSlotTableOffsets[0]);
    place(parts[1], keys::kSlotTableOffsets[0], keys::kSlotTableSize);
    place(parts[2], keys::kSlotTableOffsets[1], keys::kSlotTableSize);

    const auto table = keys::readHeader(header);
    const auto order = keys::overwriteOrder(header);

    fuzz::require(order[0] != order[1]);
    if (table)
        fuzz::require(!table->slots.empty() && table->slots.size() <= keys::kMostSlots);
    return 0;
}
