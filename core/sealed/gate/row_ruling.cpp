// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/row_ruling.h"

#include "model/rater_group.h"

#include <algorithm>
#include <numeric>

namespace circumspect::sealed {

namespace {

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

int countOf(const std::vector<double> &values)
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

Ruling ruleCell(const ProtectedCell &cell, const ValueGrid &grid)
{
    if (countOf(cell.values) < cell.minimum)
        return Ruling::TooFew;
    if (cell.isBarred)
        return Ruling::Solvable;
    return printedAs(endOfScale(sumOf(cell.values), countOf(cell.values), grid));
}

/// An exact total also prints the sum of everything not printed beside it; that set must be fit to print itself.
bool isRestUnfit(const std::vector<RowPart> &parts, double total, const ValueGrid &grid)
{
    const std::optional<RowPart> rest = unprintedRest(parts, total);
    return rest &&
           (rest->count < model::kLeastMinimum || endOfScale(rest->sum.low, rest->count, grid) != EndOfScale::None);
}

Ruling ruleAllOthers(const RowEvidence &row, const std::vector<Ruling> &cells)
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
    if (row.areAllOthersBarred || !isAllOthersCellAllowed(counts, minima))
        return Ruling::Solvable;

    const std::vector<double> all = row.allOthers();
    const Ruling printed = printedAs(endOfScale(sumOf(all), countOf(all), row.grid));
    const std::vector<RowPart> parts = publishedParts(row, cells);
    const double managers = sumOf(row.managers);
    SumRange total{sumOf(all) - managers, sumOf(all) - managers};
    if (printed == Ruling::Exact) {
        if (isRestUnfit(parts, total.low, row.grid))
            return Ruling::Solvable;
    } else {
        const SumRange coded = codedRange(endPrinted(printed), countOf(all), row.grid);
        total = {coded.low - managers, coded.high - managers};
    }
    return totalReveals(parts, total, row.grid) ? Ruling::Solvable : printed;
}

}  // namespace

int RowEvidence::protectedCount() const
{
    return std::accumulate(cells.begin(), cells.end(), 0,
                           [](int count, const ProtectedCell &cell) { return count + countOf(cell.values); });
}

std::vector<double> RowEvidence::allOthers() const
{
    std::vector<double> all = managers;
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

std::vector<RowPart> publishedParts(const RowEvidence &row, const std::vector<Ruling> &cells)
{
    std::vector<RowPart> parts;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int count = countOf(row.cells[i].values);
        const double sum = sumOf(row.cells[i].values);
        if (cells[i] == Ruling::Exact)
            parts.push_back({count, {sum, sum}});
        else if (isPrinted(cells[i]))
            parts.push_back({count, codedRange(endPrinted(cells[i]), count, row.grid)});
        else
            parts.push_back({count, fullRange(count, row.grid)});
    }
    return parts;
}

RowRuling ruleRow(const RowEvidence &row)
{
    RowRuling ruling;
    for (const ProtectedCell &cell : row.cells)
        ruling.cells.push_back(ruleCell(cell, row.grid));
    ruling.allOthers = ruleAllOthers(row, ruling.cells);
    return ruling;
}

}  // namespace circumspect::sealed
