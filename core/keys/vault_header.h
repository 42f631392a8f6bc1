// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "keys/key_slots.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace circumspect::keys {

/// The plain header in front of a vault's database: a first line, then the slot table twice, so that a torn write costs
/// one copy.
inline constexpr qsizetype kHeaderSize = 65536;
inline constexpr qsizetype kSlotTableSize = 28672;
inline constexpr std::array<qsizetype, 2> kSlotTableOffsets = {4096, 34816};

/// The header of a new vault, or of a copy.
QByteArray makeHeader(const SlotTable &table);
/// True when a copy of the slot table has room for it; rotation links can make it too long.
bool fitsHeader(const SlotTable &table);
/// One copy of the slot table, padded to its full size. Ends the program when it does not fit.
QByteArray encodeSlotTable(const SlotTable &table);

/// The valid copy with the higher sequence. NotAVault, VaultNewerThanProgram (the subject is the header's version),
/// VaultTruncated, VaultHeaderDamaged when neither copy is whole. Reads no secret and derives nothing.
Result<SlotTable> readHeader(QByteArrayView header);
/// How many of the two copies are whole.
int countWholeCopies(QByteArrayView header);
/// The offsets of the two copies in the order in which to overwrite them: the one readHeader relies on comes last, so
/// that a whole copy is there at every moment.
std::array<qsizetype, 2> overwriteOrder(QByteArrayView header);

}  // namespace circumspect::keys
