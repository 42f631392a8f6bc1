// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QRandomGenerator>

#include <cstdlib>

namespace circumspect {

std::size_t RandomSource::below(std::size_t bound)
{
    if (bound == 0)
        std::abort();
    // Rejection keeps the result uniform; the portable form of std::uniform_int_distribution.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    for (;;) {
        const std::uint64_t drawn = next();
        if (drawn < limit)
            return static_cast<std::size_t>(drawn % bound);
    }
}

QByteArray RandomSource::bytes(qsizetype count)
{
    QByteArray out;
    out.reserve(count);
    std::uint64_t pool = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (i % 8 == 0)
            pool = next();
        out.append(static_cast<char>(pool & 0xff));
        pool >>= 8;
    }
    return out;
}

QString RandomSource::id()
{
    return QString::fromLatin1(bytes(16).toHex());
}

std::uint64_t SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

}  // namespace circumspect
