// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstdlib>
#include <utility>
#include <variant>

namespace circumspect {

/// A value or an Error; must not be ignored. Reading the side that is not there ends the program.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    T &value() & { return require<0>(m_state); }
    const T &value() const & { return require<0>(m_state); }
    T &&value() && { return std::move(require<0>(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const & { return require<1>(m_state); }
    Error &&error() && { return std::move(require<1>(m_state)); }

private:
    template <std::size_t I, class V>
    static auto &require(V &state)
    {
        auto *held = std::get_if<I>(&state);
        if (held == nullptr)
            std::abort();
        return *held;
    }

    std::variant<T, Error> m_state;
};

/// Success or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const { return m_error.index() == 0; }
    explicit operator bool() const { return isOk(); }
    const Error &error() const
    {
        if (isOk())
            std::abort();
        return *std::get_if<1>(&m_error);
    }

private:
    std::variant<std::monostate, Error> m_error;
};

/// Shorthand for returning an Error.
inline Error failure(ErrorCode code, QString subject = {}, QString detail = {})
{
    return Error{code, std::move(subject), std::move(detail), {}};
}

}  // namespace circumspect
