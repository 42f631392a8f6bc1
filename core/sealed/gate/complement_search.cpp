// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/complement_search.h"

#include "sealed/gate/equation_test.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace circumspect::sealed {

namespace {

bool isAnyIn(std::span<const int> raters, const std::vector<int> &members)
{
    return std::any_of(raters.begin(), raters.end(),
                       [&](int rater) { return std::find(members.begin(), members.end(), rater) != members.end(); });
}

/// Keeps what was withheld withheld; the number of figures that are printed no more.
int keepWithheld(const std::vector<Ruling> &before, std::vector<Ruling> &after)
{
    int lost = 0;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (!isPrinted(before[i]))
            after[i] = before[i];
        lost += isPrinted(before[i]) && !isPrinted(after[i]) ? 1 : 0;
    }
    return lost;
}

int keepWithheld(Ruling before, Ruling &after)
{
    if (!isPrinted(before))
        after = before;
    return isPrinted(before) && !isPrinted(after) ? 1 : 0;
}

/// Without spreads, where they were printed.
SpreadRuling withoutSpreads(SpreadRuling spreads)
{
    for (Ruling &cell : spreads.cells)
        cell = isPrinted(cell) ? Ruling::Solvable : cell;
    if (isPrinted(spreads.allOthers))
        spreads.allOthers = Ruling::Solvable;
    return spreads;
}

int rankOf(RowLevel level)
{
    return level == RowLevel::Item ? 0 : level == RowLevel::Competency ? 1 : 2;
}

}  // namespace

ComplementSearch::ComplementSearch(const AnswerGrid &grid, std::vector<RuledRow> &rows, int spreadMinimum,
                                   std::span<const EarlierMean> earlier, const GateSwitches &switches)
    : m_grid(grid),
      m_rows(rows),
      m_spreadMinimum(spreadMinimum),
      m_switches(switches),
      m_world(grid, rows.size()),
      m_earlierIn(rows.size()),
      m_earlierSums(rows.size())
{
    for (const EarlierMean &mean : earlier)
        m_earlierIn[m_world.position(mean.row)].push_back(&mean);
}

void ComplementSearch::run()
{
    if (m_switches.equations)
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            testEquations(row);
    if (!m_switches.answers)
        return;
    addEarlierSums();
    for (const RuledRow &row : m_rows)
        m_world.setRow(row.key, sumsOf(row));
    for (std::size_t row = m_rows.size(); row-- > 0;)
        testAnswers(row);
}

bool ComplementSearch::doEquationsReveal(const RuledRow &row) const
{
    std::vector<std::span<const int>> sums;
    for (std::size_t cell = 0; cell < row.members.size(); ++cell)
        if (row.ruling.cells[cell] == Ruling::Exact)
            sums.push_back(row.members[cell].unknown);
    if (row.ruling.allOthers == Ruling::Exact)
        sums.push_back(row.allOthers.unknown);
    for (const EarlierMean *mean : m_earlierIn[m_world.position(row.key)])
        if (mean->ruling == Ruling::Exact)
            sums.push_back(mean->members.unknown);
    return equationsReveal(sums, m_grid.raterCount());
}

void ComplementSearch::testEquations(std::size_t row)
{
    while (doEquationsReveal(m_rows[row])) {
        std::vector<Remedy> remedies;
        for (std::size_t cell = 0; cell <= m_rows[row].members.size(); ++cell)
            if (isPrintedNow({row, cell, false}))
                remedies.push_back({row, cell, false});
        // What was released before cannot be taken back; it was tested then.
        if (remedies.empty())
            return;
        const auto rank = [&](const Remedy &remedy) {
            return std::pair(remedy.cell == m_rows[row].members.size() ? std::size_t{0} : sizeOf(remedy) + 1,
                             -static_cast<int>(remedy.cell));
        };
        withhold(*std::min_element(remedies.begin(), remedies.end(),
                                   [&](const Remedy &a, const Remedy &b) { return rank(a) < rank(b); }));
    }
}

void ComplementSearch::testAnswers(std::size_t row)
{
    const RowKey key = m_rows[row].key;
    std::vector<int> raters;
    for (int rater = 0; rater < m_grid.raterCount(); ++rater)
        if (m_grid.isProtected(rater))
            raters.push_back(rater);
    // What is withheld opens and never closes, so whoever was found open before the raters at risk stays so.
    std::span<const int> left = raters;
    Obstacles obstacles;
    while (const std::optional<RatersAtRisk> risk = findRatersAtRisk(m_world, key, left, obstacles)) {
        m_printedThen.clear();
        do {
            if (!mend(*risk))
                return;
        } while (isStillAtRisk(*risk, obstacles));
        left = left.subspan(
            static_cast<std::size_t>(std::find(left.begin(), left.end(), risk->raters.front()) - left.begin()));
    }
}

bool ComplementSearch::isStillAtRisk(const RatersAtRisk &risk, const Obstacles &obstacles) const
{
    if (!m_lastInVain)
        return false;
    const RowKey &key = m_rows[*m_lastInVain].key;
    const std::vector<PrintedSum> &before = m_printedThen.at(*m_lastInVain);
    const std::vector<int> &items = m_grid.itemsOf(risk.row);
    const bool isDistributionAsked =
        key.level == RowLevel::Item && std::find(items.begin(), items.end(), key.index) != items.end() &&
        std::any_of(before.begin(), before.end(), [](const PrintedSum &sum) { return sum.isDistributionShown; });
    return !isDistributionAsked && obstacles.areAllIn(*m_lastInVain, before, m_world.printedIn(key));
}

bool ComplementSearch::mend(const RatersAtRisk &risk)
{
    m_lastInVain.reset();
    const NearWitnesses witnesses(m_world, risk);
    for (const Reach reach : {Reach::OwnFigures, Reach::AllFigures})
        if (const std::optional<Remedy> best = cheapestOf(remediesFor(risk, reach), witnesses)) {
            withhold(*best);
            return true;
        }
    // No single figure helps: one after the other, or all at once if that is how it will end.
    const std::vector<Remedy> remedies = remediesFor(risk, Reach::AllFigures);
    if (remedies.empty())
        return false;
    if (doAllHelp(remedies, risk)) {
        m_lastInVain = remedies.front().row;
        const std::span<const PrintedSum> printed = m_world.printedIn(m_rows[*m_lastInVain].key);
        m_printedThen.try_emplace(*m_lastInVain, printed.begin(), printed.end());
        withhold(remedies.front());
        return true;
    }
    for (const Remedy &remedy : remedies)
        if (isPrintedNow(remedy))
            withhold(remedy);
    return true;
}

bool ComplementSearch::doAllHelp(const std::vector<Remedy> &remedies, const RatersAtRisk &risk)
{
    // Asked again after each figure withheld for these raters, it is the same question.
    if (m_lastHopeless && m_lastHopeless->risk == risk)
        return m_lastHopeless->doAllHelp;
    for (const Remedy &remedy : remedies)
        m_world.setRow(m_rows[remedy.row].key, m_earlierSums[remedy.row]);
    const bool isOpen = findWitness(m_world, risk).has_value();
    for (const Remedy &remedy : remedies)
        m_world.setRow(m_rows[remedy.row].key, sumsOf(m_rows[remedy.row]));
    m_lastHopeless = Hopeless{risk, isOpen};
    return isOpen;
}

std::optional<ComplementSearch::Remedy> ComplementSearch::cheapestOf(const std::vector<Remedy> &remedies,
                                                                     const NearWitnesses &witnesses)
{
    std::optional<Remedy> best;
    int leastLost = 0;
    for (const Remedy &remedy : remedies) {
        if (!witnesses.hasAnyIn(remedy.row))
            continue;
        const Verdict verdict = verdictOf(remedy);
        if (best && verdict.lost >= leastLost)
            continue;
        const RuledRow &row = m_rows[remedy.row];
        ReadersWorld::PrintedRow printed = m_world.rowOf(sumsOf(row, verdict.ruling, verdict.spreads));
        m_world.swapRow(row.key, printed);
        if (witnesses.isAnyOpen(m_world, remedy.row)) {
            best = remedy;
            leastLost = verdict.lost;
        }
        m_world.swapRow(row.key, printed);
    }
    return best;
}

std::vector<ComplementSearch::Remedy> ComplementSearch::remediesFor(const RatersAtRisk &risk, Reach reach) const
{
    std::vector<int> competencies;
    for (const int item : m_grid.itemsOf(risk.row))
        if (const int own = m_grid.competencyOf(item);
            std::find(competencies.begin(), competencies.end(), own) == competencies.end())
            competencies.push_back(own);
    std::vector<Remedy> remedies;
    addRemediesIn(m_world.position({RowLevel::Overall, 0}), risk, reach, remedies);
    for (const int competency : competencies) {
        const RowKey key{RowLevel::Competency, competency};
        addRemediesIn(m_world.position(key), risk, reach, remedies);
        for (const int item : m_grid.itemsOf(key))
            addRemediesIn(m_world.position({RowLevel::Item, item}), risk, reach, remedies);
    }
    const auto rank = [&](const Remedy &remedy) {
        const bool isTotal = remedy.cell == m_rows[remedy.row].members.size();
        return std::tuple(remedy.isSpread ? 0 : 1, rankOf(m_rows[remedy.row].key.level), isTotal ? 0 : 1,
                          sizeOf(remedy), -static_cast<int>(remedy.row), -static_cast<int>(remedy.cell));
    };
    std::sort(remedies.begin(), remedies.end(), [&](const Remedy &a, const Remedy &b) { return rank(a) < rank(b); });
    return remedies;
}

void ComplementSearch::addRemediesIn(std::size_t row, const RatersAtRisk &risk, Reach reach,
                                     std::vector<Remedy> &remedies) const
{
    const RuledRow &ruled = m_rows[row];
    for (std::size_t cell = 0; cell <= ruled.members.size(); ++cell) {
        const bool isTotal = cell == ruled.members.size();
        const MeanMembers &members = isTotal ? ruled.allOthers : ruled.members[cell];
        if (reach == Reach::OwnFigures && !isAnyIn(risk.raters, members.unknown))
            continue;
        for (const bool isSpread : {true, false})
            if (const Remedy remedy{row, cell, isSpread}; isPrintedNow(remedy))
                remedies.push_back(remedy);
    }
}

bool ComplementSearch::isPrintedNow(const Remedy &remedy) const
{
    const RuledRow &row = m_rows[remedy.row];
    const bool isTotal = remedy.cell == row.members.size();
    if (remedy.isSpread)
        return row.key.level == RowLevel::Item &&
               isPrinted(isTotal ? row.spreads.allOthers : row.spreads.cells[remedy.cell]);
    return isPrinted(isTotal ? row.ruling.allOthers : row.ruling.cells[remedy.cell]);
}

std::size_t ComplementSearch::sizeOf(const Remedy &remedy) const
{
    const RuledRow &row = m_rows[remedy.row];
    return remedy.cell == row.members.size() ? row.allOthers.unknown.size() : row.members[remedy.cell].unknown.size();
}

ComplementSearch::Verdict ComplementSearch::verdictOf(const Remedy &remedy) const
{
    const RuledRow &row = m_rows[remedy.row];
    if (remedy.isSpread)
        return {row.ruling, withoutSpreads(row.spreads), 0};
    RowEvidence evidence = row.evidence;
    if (remedy.cell == evidence.cells.size())
        evidence.areAllOthersBarred = true;
    else
        evidence.cells[remedy.cell].isBarred = true;
    Verdict verdict{ruleRow(evidence), {}, 0};
    verdict.lost = keepWithheld(row.ruling.cells, verdict.ruling.cells) +
                   keepWithheld(row.ruling.allOthers, verdict.ruling.allOthers);
    verdict.spreads = ruleSpreads(evidence, verdict.ruling, m_spreadMinimum);
    keepWithheld(row.spreads.cells, verdict.spreads.cells);
    keepWithheld(row.spreads.allOthers, verdict.spreads.allOthers);
    return verdict;
}

void ComplementSearch::withhold(const Remedy &remedy)
{
    Verdict verdict = verdictOf(remedy);
    RuledRow &row = m_rows[remedy.row];
    if (!remedy.isSpread && remedy.cell == row.evidence.cells.size())
        row.evidence.areAllOthersBarred = true;
    else if (!remedy.isSpread)
        row.evidence.cells[remedy.cell].isBarred = true;
    row.ruling = std::move(verdict.ruling);
    row.spreads = std::move(verdict.spreads);
    m_world.setRow(row.key, sumsOf(row));
}

std::vector<PrintedSum> ComplementSearch::sumsOf(const RuledRow &row, const RowRuling &rulings,
                                                 const SpreadRuling &spreads) const
{
    std::vector<PrintedSum> sums;
    const auto add = [&](const MeanMembers &members, Ruling ruling, bool isDistributionShown) {
        if (!isPrinted(ruling) || members.unknown.empty())
            return;
        sums.push_back(printedSum(m_grid, row.key, members, ruling));
        sums.back().isDistributionShown = isDistributionShown && row.key.level == RowLevel::Item;
    };
    for (std::size_t cell = 0; cell < row.members.size(); ++cell)
        add(row.members[cell], rulings.cells[cell], isPrinted(spreads.cells[cell]));
    add(row.allOthers, rulings.allOthers, isPrinted(spreads.allOthers));
    const std::vector<PrintedSum> &earlier = m_earlierSums[m_world.position(row.key)];
    sums.insert(sums.end(), earlier.begin(), earlier.end());
    return sums;
}

void ComplementSearch::addEarlierSums()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        for (const EarlierMean *mean : m_earlierIn[row])
            if (isPrinted(mean->ruling) && !mean->members.unknown.empty()) {
                m_earlierSums[row].push_back(printedSum(m_grid, mean->row, mean->members, mean->ruling));
                m_earlierSums[row].back().isDistributionShown =
                    mean->isDistributionShown && mean->row.level == RowLevel::Item;
            }
}

}  // namespace circumspect::sealed
