// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answer_mapping.h"

#include "fuzz/fuzz_input.h"

using namespace circumspect;

/// Input: a mapping file. One that is accepted must be accepted again once written, as the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto mapping = model::readMapping(fuzz::viewOf(data, size));
    if (!mapping)
        return 0;
    const QByteArray written = model::writeMapping(*mapping);
    const auto again = model::readMapping(written);
    fuzz::require(again.isOk() && model::writeMapping(*again) == written);
    return 0;
}
