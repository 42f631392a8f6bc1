// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace circumspect {

/// Chance, always passed in. Nonces and keys of real files come from SystemRandom or libsodium only.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    /// 64 uniformly distributed bits.
    virtual std::uint64_t next() = 0;

    /// Uniform in 0 .. bound-1; the same on every platform. bound must be above 0.
    std::size_t below(std::size_t bound);
    QByteArray bytes(qsizetype count);
    /// 128 random bits as 32 lowercase hex digits.
    QString id();

    template <class T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }
};

/// The operating system's generator.
class SystemRandom final : public RandomSource {
public:
    std::uint64_t next() override;
};

/// The same numbers for the same seed, for tests, samples and fixed random orders.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) {}
    std::uint64_t next() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

}  // namespace circumspect
