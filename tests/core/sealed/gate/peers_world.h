// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/gate_fixture.h"
#include "sealed/gate/readers_world.h"
#include "sealed/scoring/scoring_frame.h"

#include <optional>
#include <utility>
#include <vector>

namespace circumspect::sealed::test {

/// Peers who gave these answers to the only item, lowest first, as they are sorted, and sums of some of them; nothing
/// is printed yet.
class PeersWorld {
public:
    static constexpr RowKey kItem{RowLevel::Item, 0};

    explicit PeersWorld(const std::vector<int> &answers)
    {
        for (const int answer : answers)
            m_fixture.addRater("peer", answer);
        m_responses.emplace(m_fixture.responseSet());
        m_sheet.emplace(m_frame, m_fixture.instrument, *m_responses, m_fixture.responses.front().participant);
        m_grid.emplace(*m_sheet);
        m_world.emplace(*m_grid, 3);
    }

    ReadersWorld &operator*() { return *m_world; }
    ReadersWorld *operator->() { return &*m_world; }
    PrintedSum sumOf(std::vector<int> raters) const
    {
        return printedSum(*m_grid, kItem, {std::move(raters), {}}, Ruling::Exact);
    }
    PrintedSum distributionOf(std::vector<int> raters) const
    {
        PrintedSum sum = sumOf(std::move(raters));
        sum.isDistributionShown = true;
        return sum;
    }

private:
    GateFixture m_fixture{1, 1};
    ScoringFrame m_frame = scoringFrameOf(m_fixture.instrument);
    std::optional<ResponseSet> m_responses;
    std::optional<ScoreSheet> m_sheet;
    std::optional<AnswerGrid> m_grid;
    std::optional<ReadersWorld> m_world;
};

}  // namespace circumspect::sealed::test
