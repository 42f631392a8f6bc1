// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstddef>
#include <cstdint>

namespace circumspect::fuzz {

/// What libFuzzer hands over, as the readers take it. Lives as long as the call.
QByteArrayView viewOf(const std::uint8_t *data, std::size_t size);

/// The input in `count` parts, split at its first zero bytes; parts that are not there are empty.
QList<QByteArray> partsOf(QByteArrayView input, int count);

/// Ends the program when a reader breaks its word, so that the fuzzer keeps the input.
void require(bool holds);

}  // namespace circumspect::fuzz

/// libFuzzer's entry: one call an input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
