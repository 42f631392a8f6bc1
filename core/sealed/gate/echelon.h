// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace circumspect::sealed {

/// Linear equations in echelon form; whole numbers, each equation divided by what its numbers have in common. Exact.
class Echelon {
public:
    using Numbers = std::vector<std::int64_t>;

    /// False if the equation follows from those before.
    bool add(Numbers equation);
    /// Whether the equations determine this sum.
    bool determines(Numbers sum) const;
    int rank() const { return static_cast<int>(m_equations.size()); }

private:
    void reduce(Numbers &numbers) const;

    std::vector<Numbers> m_equations;
    std::vector<std::size_t> m_leads;
};

}  // namespace circumspect::sealed
