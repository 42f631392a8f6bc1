// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instrument.h"

#include <algorithm>

namespace circumspect::model {

namespace {

template <class Range, class Key>
auto *findById(const Range &range, const Key &id)
{
    const auto found = std::find_if(range.begin(), range.end(), [&](const auto &entry) { return entry.id == id; });
    return found == range.end() ? nullptr : &*found;
}

}  // namespace

int Instrument::itemCount() const
{
    int count = 0;
    for (const Competency &competency : competencies)
        count += static_cast<int>(competency.items.size());
    return count;
}

std::vector<const Item *> Instrument::items() const
{
    std::vector<const Item *> all;
    for (const Competency &competency : competencies)
        for (const Item &item : competency.items)
            all.push_back(&item);
    return all;
}

const RaterGroup *Instrument::findGroup(const GroupId &group) const
{
    return findById(groups, group);
}

const Competency *Instrument::findCompetency(const CompetencyId &competency) const
{
    return findById(competencies, competency);
}

const Item *Instrument::findItem(const ItemId &item) const
{
    for (const Competency &competency : competencies)
        if (const Item *found = findById(competency.items, item))
            return found;
    return nullptr;
}

int Instrument::itemIndex(const ItemId &item) const
{
    int index = 0;
    for (const Competency &competency : competencies)
        for (const Item &candidate : competency.items) {
            if (candidate.id == item)
                return index;
            ++index;
        }
    return -1;
}

const RaterGroup *Instrument::selfGroup() const
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [](const RaterGroup &group) { return group.kind == GroupKind::Self; });
    return found == groups.end() ? nullptr : &*found;
}

AnonymityPolicy Instrument::suggestedPolicy() const
{
    AnonymityPolicy policy;
    policy.mergeRule = mergeRule;
    for (const RaterGroup &group : groups)
        if (isProtected(group.kind))
            policy.minima[group.id] = std::max(group.minimum, kLeastMinimum);
    return policy;
}

}  // namespace circumspect::model
