// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"

#include <cstdlib>

namespace circumspect::fuzz {

QByteArrayView viewOf(const std::uint8_t *data, std::size_t size)
{
    return {data, static_cast<qsizetype>(size)};
}

QList<QByteArray> partsOf(QByteArrayView input, int count)
{
    QList<QByteArray> parts;
    while (parts.size() < count - 1) {
        const qsizetype end = input.indexOf('\0');
        const qsizetype length = end < 0 ? input.size() : end;
        parts.append(input.first(length).toByteArray());
        input = input.sliced(end < 0 ? length : length + 1);
    }
    parts.append(input.toByteArray());
    return parts;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

}  // namespace circumspect::fuzz
