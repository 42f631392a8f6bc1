// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/padding.h"

#include <QtEndian>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace circumspect::keys {

namespace {

constexpr qsizetype kLengthSize = 4;

}  // namespace

QByteArray pad(QByteArrayView bytes, qsizetype block)
{
    if (block <= 0 || bytes.size() > std::numeric_limits<qint32>::max())
        std::abort();
    const qsizetype used = kLengthSize + bytes.size();
    QByteArray padded((used + block - 1) / block * block, '\0');
    qToBigEndian(static_cast<quint32>(bytes.size()), padded.data());
    std::copy(bytes.begin(), bytes.end(), padded.begin() + kLengthSize);
    return padded;
}

Result<QByteArray> unpad(QByteArrayView padded)
{
    if (padded.size() < kLengthSize)
        return failure(ErrorCode::SealBroken);
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(padded.data()));
    if (length > padded.size() - kLengthSize)
        return failure(ErrorCode::SealBroken);
    return padded.sliced(kLengthSize, length).toByteArray();
}

}  // namespace circumspect::keys
