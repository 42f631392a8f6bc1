// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/near_witnesses.h"

#include "sealed/gate/small_changes.h"

#include <algorithm>
#include <optional>
#include <span>

namespace circumspect::sealed {

NearWitnesses::NearWitnesses(const ReadersWorld &world, const RatersAtRisk &risk) : m_found(world.rowCount())
{
    const auto keep = [&](std::span<const Change> changes) {
        if (const std::optional<std::size_t> row = world.onlyContradictedRow(changes)) {
            NearWitness near;
            near.count = changes.size();
            std::copy(changes.begin(), changes.end(), near.changes.begin());
            m_found[*row].push_back(near);
        }
        return false;
    };
    SmallChanges(world, risk.row, risk.raters, 1, keep).run();
}

bool NearWitnesses::isAnyOpen(const ReadersWorld &world, std::size_t row) const
{
    return std::any_of(m_found[row].begin(), m_found[row].end(), [&](const NearWitness &near) {
        return world.fits(row, std::span(near.changes).first(near.count));
    });
}

}  // namespace circumspect::sealed
