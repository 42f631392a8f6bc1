// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instrument_file.h"

#include "fuzz/fuzz_input.h"

using namespace circumspect;

/// Input: an instrument file. An instrument that is accepted must be accepted again once written, as the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input = fuzz::viewOf(data, size);
    (void)exchange::readInstrumentDraft(input);
    const auto canonical = exchange::canonicalInstrument(input);
    if (canonical)
        fuzz::require(exchange::canonicalInstrument(*canonical).value() == *canonical);
    const auto instrument = exchange::readInstrument(input);
    if (!instrument)
        return 0;
    const QByteArray written = exchange::writeInstrument(*instrument);
    const auto again = exchange::readInstrument(written);
    fuzz::require(again.isOk() && exchange::writeInstrument(*again) == written);
    return 0;
}
