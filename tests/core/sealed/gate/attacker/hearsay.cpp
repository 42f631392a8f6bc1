// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/hearsay.h"

#include <algorithm>

namespace circumspect::attacker {

namespace {

std::vector<int> answeredOf(const Form &form, int competency, const KnownRater &rater)
{
    std::vector<int> answered;
    for (const int item : form.competencies[static_cast<std::size_t>(competency)])
        if (rater.answered[static_cast<std::size_t>(item)])
            answered.push_back(item);
    return answered;
}

std::vector<Part> competencyParts(const Form &form, int competency, const KnownRater &rater)
{
    const std::vector<int> answered = answeredOf(form, competency, rater);
    std::vector<Part> parts;
    if (answered.empty() || 2 * answered.size() < form.competencies[static_cast<std::size_t>(competency)].size())
        return parts;
    for (const int item : answered)
        parts.push_back({item, static_cast<Whole>(answered.size())});
    return parts;
}

}  // namespace

std::vector<RowName> Form::rows() const
{
    std::vector<RowName> names{{Level::Overall, 0}};
    for (int i = 0; i < static_cast<int>(competencies.size()); ++i)
        names.push_back({Level::Competency, i});
    for (int i = 0; i < static_cast<int>(itemIds.size()); ++i)
        names.push_back({Level::Item, i});
    return names;
}

std::vector<Part> partsOf(const Form &form, const RowName &row, const KnownRater &rater)
{
    if (row.level == Level::Competency)
        return competencyParts(form, row.index, rater);
    if (row.level == Level::Item)
        return rater.answered[static_cast<std::size_t>(row.index)] ? std::vector<Part>{{row.index, 1}}
                                                                   : std::vector<Part>();
    std::vector<Part> parts;
    Whole scored = 0;
    for (int competency = 0; competency < static_cast<int>(form.competencies.size()); ++competency) {
        const std::vector<Part> own = competencyParts(form, competency, rater);
        parts.insert(parts.end(), own.begin(), own.end());
        scored += own.empty() ? 0 : 1;
    }
    if (scored == 0 || 2 * scored < static_cast<Whole>(form.competencies.size()))
        return {};
    for (Part &part : parts)
        part.share *= scored;
    return parts;
}

bool isInReport(const Form &form, const KnownRater &rater)
{
    for (int competency = 0; competency < static_cast<int>(form.competencies.size()); ++competency)
        if (!competencyParts(form, competency, rater).empty())
            return true;
    return false;
}

}  // namespace circumspect::attacker
