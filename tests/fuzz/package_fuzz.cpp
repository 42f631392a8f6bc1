// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package.h"

#include "fuzz/fuzz_input.h"

using namespace circumspect;

namespace {

keys::KeyPair pairOf(char seed)
{
    return std::move(*keys::KeyPair::fromSecretKey(Secret::copyOf(QByteArray(32, seed))));
}

}  // namespace

/// Input: what a known sender wrote into a package, or the sealed bytes of one. What is read must survive being sent.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input = fuzz::viewOf(data, size);
    const keys::KeyPair sender = pairOf(1);
    const keys::KeyPair receiver = pairOf(2);

    const QByteArray forReceiver = "CIRCUMSPECT PACKAGE 1\n" + receiver.publicKey + input.toByteArray();
    fuzz::require(!exchange::openPackage(input, receiver).isOk());
    fuzz::require(!exchange::openPackage(forReceiver, receiver).isOk());
    const auto package = exchange::readPackage(keys::Letter{sender.publicKey, input.toByteArray()});
    if (!package)
        return 0;
    const auto sealed = exchange::writePackage(*package, sender, receiver.publicKey);
    if (!sealed)
        return 0;
    const auto letter = exchange::openPackage(*sealed, receiver);
    fuzz::require(letter.isOk() && letter->sender == sender.publicKey);
    const auto again = exchange::readPackage(*letter);
    fuzz::require(again.isOk() && again->parts == package->parts);
    return 0;
}
