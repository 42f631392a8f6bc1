// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/multiplicity.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

std::vector<std::size_t> ascendingOrder(std::span<const Statistic> pValues)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < pValues.size(); ++i)
        if (pValues[i].isDefined())
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return pValues[a].value() < pValues[b].value(); });
    return order;
}

}  // namespace

std::vector<Statistic> holmAdjusted(std::span<const Statistic> pValues)
{
    std::vector<Statistic> adjusted(pValues.begin(), pValues.end());
    const std::vector<std::size_t> order = ascendingOrder(pValues);
    double largest = 0.0;
    for (std::size_t j = 0; j < order.size(); ++j) {
        const auto remaining = static_cast<double>(order.size() - j);
        largest = std::max(largest, std::min(1.0, remaining * pValues[order[j]].value()));
        adjusted[order[j]] = largest;
    }
    return adjusted;
}

std::vector<Statistic> benjaminiHochbergAdjusted(std::span<const Statistic> pValues)
{
    std::vector<Statistic> adjusted(pValues.begin(), pValues.end());
    const std::vector<std::size_t> order = ascendingOrder(pValues);
    const auto m = static_cast<double>(order.size());
    double smallest = 1.0;
    for (std::size_t j = order.size(); j-- > 0;) {
        const auto rank = static_cast<double>(j + 1);
        smallest = std::min(smallest, m * pValues[order[j]].value() / rank);
        adjusted[order[j]] = smallest;
    }
    return adjusted;
}

}  // namespace circumspect::sealed
