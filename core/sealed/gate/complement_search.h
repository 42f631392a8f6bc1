// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/near_witnesses.h"
#include "sealed/gate/ruled_rows.h"
#include "sealed/gate/witness_search.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// Product rule A6 over everything ever printed: tests every set of fewer than three protected raters in every row, and
/// withholds further figures of this release until none can be worked out. Withheld figures never come back, so what
/// was tested stays safe.
class ComplementSearch {
public:
    /// Keeps references; `rows` are changed by run().
    ComplementSearch(const AnswerGrid &grid, std::vector<RuledRow> &rows, int spreadMinimum,
                     std::span<const EarlierMean> earlier, const GateSwitches &switches);

    void run();

private:
    /// A figure that could be withheld: a cell, all others (`cell` is the number of cells), or a row's spreads.
    struct Remedy {
        std::size_t row = 0;
        std::size_t cell = 0;
        bool isSpread = false;
    };
    struct Verdict {
        RowRuling ruling;
        SpreadRuling spreads;
        int lost = 0;  ///< figures printed before and no more
    };

    /// Raters at risk, and whether they are open once nothing of this release is printed in the rows that bear on them.
    struct Hopeless {
        RatersAtRisk risk;
        bool doAllHelp = false;
    };

    void testEquations(std::size_t row);
    void testAnswers(std::size_t row);
    /// Whether the search for other answers would fail as it did, because nothing that it met has gone since.
    bool isStillAtRisk(const RatersAtRisk &risk, const Obstacles &obstacles) const;
    bool doEquationsReveal(const RuledRow &row) const;
    /// False if nothing that is printed bears on the risk any more.
    bool mend(const RatersAtRisk &risk);
    /// Which figures may help: those with the raters in them, or all in the rows that bear on them.
    enum class Reach { OwnFigures, AllFigures };
    std::vector<Remedy> remediesFor(const RatersAtRisk &risk, Reach reach) const;
    void addRemediesIn(std::size_t row, const RatersAtRisk &risk, Reach reach, std::vector<Remedy> &remedies) const;
    std::optional<Remedy> cheapestOf(const std::vector<Remedy> &remedies, const NearWitnesses &witnesses);
    /// Whether the raters are open once nothing of this release is printed in the rows of these figures, which are all
    /// that bear on them.
    bool doAllHelp(const std::vector<Remedy> &remedies, const RatersAtRisk &risk);
    Verdict verdictOf(const Remedy &remedy) const;
    void withhold(const Remedy &remedy);
    bool isPrintedNow(const Remedy &remedy) const;
    std::size_t sizeOf(const Remedy &remedy) const;
    std::vector<PrintedSum> sumsOf(const RuledRow &row) const { return sumsOf(row, row.ruling, row.spreads); }
    std::vector<PrintedSum> sumsOf(const RuledRow &row, const RowRuling &rulings, const SpreadRuling &spreads) const;
    void addEarlierSums();

    const AnswerGrid &m_grid;
    std::vector<RuledRow> &m_rows;
    int m_spreadMinimum;
    GateSwitches m_switches;
    ReadersWorld m_world;
    std::vector<std::vector<const EarlierMean *>> m_earlierIn;  ///< by row
    std::vector<std::vector<PrintedSum>> m_earlierSums;         ///< by row
    std::optional<Hopeless> m_lastHopeless;
    std::optional<std::size_t> m_lastInVain;  ///< row of a figure just withheld although that alone does not help
    std::map<std::size_t, std::vector<PrintedSum>> m_printedThen;  ///< in such rows, when the raters were found at risk
};

}  // namespace circumspect::sealed
