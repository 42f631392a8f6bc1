// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/passphrase.h"

#include <algorithm>
#include <cstdlib>

namespace circumspect::keys {

namespace {

constexpr double kFairBits = 24;
constexpr double kStrongBits = 36;
constexpr double kMixtureBits = 6;

bool startsCharacter(unsigned char byte)
{
    return (byte & 0xc0) != 0x80;
}

int lengthOf(const Secret &passphrase)
{
    const unsigned char *first = passphrase.data();
    return static_cast<int>(std::count_if(first, first + passphrase.size(), startsCharacter));
}

/// Characters that are neither the one before them nor its neighbour in the alphabet.
int surprisingCharacters(const Secret &passphrase)
{
    int count = 0;
    int previous = -2;
    for (std::size_t i = 0; i < passphrase.size(); ++i) {
        const int byte = passphrase.data()[i];
        if (startsCharacter(static_cast<unsigned char>(byte)) && std::abs(byte - previous) > 1)
            ++count;
        previous = byte;
    }
    return count;
}

bool isMixed(const Secret &passphrase)
{
    const unsigned char *first = passphrase.data();
    const unsigned char *last = first + passphrase.size();
    const bool hasUpper = std::any_of(first, last, [](unsigned char c) { return c >= 'A' && c <= 'Z'; });
    const bool hasOther = std::any_of(first, last, [](unsigned char c) {
        return c > ' ' && c < 0x7f && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z');
    });
    return hasUpper && hasOther;
}

double bitsOf(int length)
{
    const double first = length > 0 ? 4.0 : 0.0;
    const double toEight = 2.0 * std::clamp(length - 1, 0, 7);
    const double toTwenty = 1.5 * std::clamp(length - 8, 0, 12);
    return first + toEight + toTwenty + std::max(length - 20, 0);
}

}  // namespace

Result<void> checkPassphrase(const Secret &passphrase)
{
    if (lengthOf(passphrase) < kLeastPassphraseLength)
        return failure(ErrorCode::PassphraseTooShort, QString::number(kLeastPassphraseLength));
    return {};
}

PassphraseStrength strengthOf(const Secret &passphrase)
{
    if (lengthOf(passphrase) < kLeastPassphraseLength)
        return PassphraseStrength::TooShort;
    const double bits = bitsOf(surprisingCharacters(passphrase)) + (isMixed(passphrase) ? kMixtureBits : 0);
    if (bits < kFairBits)
        return PassphraseStrength::Weak;
    return bits < kStrongBits ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

}  // namespace circumspect::keys
