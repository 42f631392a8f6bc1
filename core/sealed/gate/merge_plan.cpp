// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/merge_plan.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

/// Groups on their way to one column; `members` are positions in the instrument's order.
struct Category {
    std::vector<std::size_t> members;
    int raters = 0;
    int minimum = model::kLeastMinimum;

    bool isReached() const { return raters >= minimum; }
    bool holds(std::size_t position) const
    {
        return std::find(members.begin(), members.end(), position) != members.end();
    }
};

Category joined(const Category &a, const Category &b)
{
    Category both{a.members, a.raters + b.raters, std::max(a.minimum, b.minimum)};
    both.members.insert(both.members.end(), b.members.begin(), b.members.end());
    std::sort(both.members.begin(), both.members.end());
    return both;
}

std::vector<Category> singleCategories(std::span<const GroupCount> counts, const model::AnonymityPolicy &policy)
{
    std::vector<Category> categories;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i].raters > 0)
            categories.push_back({{i}, counts[i].raters, policy.minimumOf(counts[i].group)});
    return categories;
}

/// The default rule: the small groups together; if that is too few, the smallest shown groups join one by one.
std::vector<Category> mergedByDefault(const std::vector<Category> &single)
{
    std::vector<Category> large;
    Category small{{}, 0, model::kLeastMinimum};
    for (const Category &category : single) {
        if (category.isReached())
            large.push_back(category);
        else
            small = joined(small, category);
    }
    if (small.members.empty())
        return single;

    std::vector<Category> bySize = large;
    std::stable_sort(bySize.begin(), bySize.end(),
                     [](const Category &a, const Category &b) { return a.raters < b.raters; });
    Category together = small;
    std::size_t joinedCount = 0;
    while (!together.isReached() && joinedCount < bySize.size())
        together = joined(together, bySize[joinedCount++]);
    if (!together.isReached())
        return single;

    std::erase_if(large, [&](const Category &category) { return together.holds(category.members.front()); });
    large.push_back(together);
    return large;
}

auto categoryOf(std::vector<Category> &categories, std::span<const GroupCount> counts, const GroupId &group)
{
    return std::find_if(categories.begin(), categories.end(), [&](const Category &category) {
        return std::any_of(category.members.begin(), category.members.end(),
                           [&](std::size_t member) { return counts[member].group == group; });
    });
}

/// One step of the promise's map; false if it changes nothing.
bool mergeOnce(std::vector<Category> &categories, std::span<const GroupCount> counts, const model::MergeRule &rule)
{
    for (const auto &[from, into] : rule.into) {
        const auto small = categoryOf(categories, counts, from);
        const auto target = categoryOf(categories, counts, into);
        if (small == categories.end() || target == categories.end() || small == target || small->isReached())
            continue;
        *target = joined(*target, *small);
        categories.erase(small);
        return true;
    }
    return false;
}

}  // namespace

MergePlan planMerges(std::span<const GroupCount> counts, const model::AnonymityPolicy &policy)
{
    std::vector<Category> categories = singleCategories(counts, policy);
    if (policy.mergeRule.isDefault())
        categories = mergedByDefault(categories);
    else
        while (mergeOnce(categories, counts, policy.mergeRule)) {
        }

    std::sort(categories.begin(), categories.end(),
              [](const Category &a, const Category &b) { return a.members < b.members; });
    MergePlan plan;
    for (const Category &category : categories) {
        std::vector<GroupId> groups;
        for (const std::size_t member : category.members)
            groups.push_back(counts[member].group);
        if (!category.isReached())
            plan.hidden.insert(plan.hidden.end(), groups.begin(), groups.end());
        else if (groups.size() == 1)
            plan.shown.push_back(groups.front());
        else
            plan.combined.push_back(groups);
    }
    return plan;
}

}  // namespace circumspect::sealed
