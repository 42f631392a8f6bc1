// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/row_ruling.h"

#include "model/rater_group.h"

#include <algorithm>
#include <numeric>

namespace circumspect::sealed {

namespace {

Whole sumOf(const std::vector<Whole> &values)
{
    return std::accumulate(values.begin(), values.end(), Whole{0});
}

int countOf(const std::vector<Whole> &values)
{
    return static_cast<int>(values.size());
}

Ruling printedAs(EndOfScale end)
{
    switch (end) {
    case EndOfScale::None:
        return Ruling::Exact;
    case EndOfScale::High:
        return Ruling::OrMore;
    case EndOfScale::Low:
        return Ruling::OrLess;
    }
    return Ruling::Solvable;
}

EndOfScale endPrinted(Ruling ruling)
{
    if (ruling == Ruling::OrMore)
        return EndOfScale::High;
    return ruling == Ruling::OrLess ? EndOfScale::Low : EndOfScale::None;
}

Ruling ruleCell(const ProtectedCell &cell, const ValueGrid &grid, const GateSwitches &switches)
{
    if (cell.values.empty() || (switches.minimum && countOf(cell.values) < cell.minimum))
        return Ruling::TooFew;
    if (cell.isBarred)
        return Ruling::Solvable;
    if (!switches.endCoding)
        return Ruling::Exact;
    return printedAs(endOfScale(sumOf(cell.values), countOf(cell.values), grid));
}

/// An exact total is asked about one answer's step away too, so that withholding does not say which total it was.
bool wouldReveal(const RowEvidence &row, const std::vector<Ruling> &cells, Ruling allOthers)
{
    const std::vector<RowPart> parts = publishedParts(row, cells);
    const SumRange total = protectedTotal(row, allOthers);
    const Whole step = allOthers == Ruling::Exact ? row.grid.step : 0;
    for (const Whole shift : {Whole{0}, step, -step})
        if (totalReveals(parts, {total.low + shift, total.high + shift}, row.grid))
            return true;
    return false;
}

bool isCoded(Ruling ruling)
{
    return ruling == Ruling::OrMore || ruling == Ruling::OrLess;
}

/// All others beside one cell that is not printed exactly would print that cell's sum.
bool needsCover(const std::vector<Ruling> &cells)
{
    const auto withheld = std::count(cells.begin(), cells.end(), Ruling::Solvable);
    const auto coded = std::count_if(cells.begin(), cells.end(), isCoded);
    return coded > 0 ? withheld == 0 : withheld == 1;
}

/// The smallest exactly printed cell steps back, so that only sums of several cells are known (product rule A6:
/// withhold the next-smallest cell); the later one of equals.
void coverSingleCell(const RowEvidence &row, std::vector<Ruling> &cells)
{
    if (!needsCover(cells))
        return;
    std::size_t cover = cells.size();
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i] == Ruling::Exact &&
            (cover == cells.size() || row.cells[i].values.size() <= row.cells[cover].values.size()))
            cover = i;
    if (cover < cells.size())
        cells[cover] = Ruling::Solvable;
}

/// Whether counts alone allow all others; nothing here depends on an answer.
Ruling ruleAllOthersByCounts(const RowEvidence &row)
{
    std::vector<int> counts;
    std::vector<int> minima;
    for (const ProtectedCell &cell : row.cells) {
        counts.push_back(countOf(cell.values));
        minima.push_back(cell.minimum);
    }
    const int least = minima.empty() ? model::kLeastMinimum : *std::max_element(minima.begin(), minima.end());
    if (!row.areAllOthersShown || row.protectedCount() < least)
        return Ruling::TooFew;
    const bool isAllowed =
        !row.areAllOthersBarred && (!row.switches.hiddenRest || isAllOthersCellAllowed(counts, minima));
    return isAllowed ? Ruling::Exact : Ruling::Solvable;
}

}  // namespace

int RowEvidence::protectedCount() const
{
    return std::accumulate(cells.begin(), cells.end(), 0,
                           [](int count, const ProtectedCell &cell) { return count + countOf(cell.values); });
}

std::vector<Whole> RowEvidence::allOthers() const
{
    std::vector<Whole> all = managers;
    for (const ProtectedCell &cell : cells)
        all.insert(all.end(), cell.values.begin(), cell.values.end());
    return all;
}

bool isAllOthersCellAllowed(const std::vector<int> &counts, const std::vector<int> &minima)
{
    int hidden = 0;
    int hiddenMinimum = model::kLeastMinimum;
    int total = 0;
    int leastTotal = model::kLeastMinimum;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        total += counts[i];
        leastTotal = std::max(leastTotal, minima[i]);
        if (counts[i] < minima[i]) {
            hidden += counts[i];
            hiddenMinimum = std::max(hiddenMinimum, minima[i]);
        }
    }
    return (hidden == 0 || hidden >= hiddenMinimum) && total >= leastTotal;
}

SumRange rangeTold(const std::vector<Whole> &values, Ruling ruling, const ValueGrid &grid)
{
    const int count = countOf(values);
    const Whole sum = sumOf(values);
    if (ruling == Ruling::Exact)
        return {sum, sum};
    if (isPrinted(ruling))
        return codedRange(endPrinted(ruling), count, grid);
    const bool isNearEnd = endOfScale(sum, count, grid) != EndOfScale::None;
    return ruling == Ruling::Solvable && !isNearEnd ? uncodedRange(count, grid) : fullRange(count, grid);
}

std::vector<RowPart> publishedParts(const RowEvidence &row, const std::vector<Ruling> &cells)
{
    std::vector<RowPart> parts;
    for (std::size_t i = 0; i < cells.size(); ++i)
        parts.push_back({countOf(row.cells[i].values), rangeTold(row.cells[i].values, cells[i], row.grid)});
    return parts;
}

SumRange protectedTotal(const RowEvidence &row, Ruling allOthers)
{
    const std::vector<Whole> all = row.allOthers();
    const Whole managers = sumOf(row.managers);
    if (allOthers == Ruling::Exact)
        return {sumOf(all) - managers, sumOf(all) - managers};
    const SumRange coded = codedRange(endPrinted(allOthers), countOf(all), row.grid);
    return {coded.low - managers, coded.high - managers};
}

RowRuling ruleRow(const RowEvidence &row)
{
    RowRuling ruling;
    for (const ProtectedCell &cell : row.cells)
        ruling.cells.push_back(ruleCell(cell, row.grid, row.switches));
    ruling.allOthers = ruleAllOthersByCounts(row);
    if (ruling.allOthers != Ruling::Exact)
        return ruling;

    if (row.switches.rowTotals)
        coverSingleCell(row, ruling.cells);
    const std::vector<Whole> all = row.allOthers();
    if (row.switches.endCoding)
        ruling.allOthers = printedAs(endOfScale(sumOf(all), countOf(all), row.grid));
    if (row.switches.rowTotals && wouldReveal(row, ruling.cells, ruling.allOthers))
        ruling.allOthers = Ruling::Solvable;
    return ruling;
}

}  // namespace circumspect::sealed
