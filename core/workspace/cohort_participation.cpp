// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cohort_participation.h"

#include <algorithm>
#include <map>

namespace circumspect::workspace {

namespace {

using Organisation = report::CohortParticipation::Organisation;

std::vector<report::CohortParticipation::Group> groupsOf(const std::vector<ParticipantProgress> &progress)
{
    std::vector<report::CohortParticipation::Group> groups;
    for (const ParticipantProgress &one : progress)
        for (const ParticipantProgress::Group &counted : one.groups) {
            auto found = std::find_if(groups.begin(), groups.end(),
                                      [&](const auto &group) { return group.group == counted.group; });
            if (found == groups.end())
                found = groups.insert(groups.end(), {counted.group, 0, 0});
            found->invited += counted.invited;
            found->answered += counted.answered;
        }
    return groups;
}

void add(Organisation &sum, const Organisation &more)
{
    sum.participants += more.participants;
    sum.invited += more.invited;
    sum.answered += more.answered;
}

/// By number of participants, largest first; equal ones by name.
std::vector<Organisation> organisationsOf(const std::vector<ParticipantProgress> &progress)
{
    std::map<QString, Organisation> byName;
    for (const ParticipantProgress &one : progress) {
        const QString &name = one.participant.organisation;
        byName[name].name = name;
        add(byName[name], {{}, 1, one.invited, one.answered});
    }
    std::vector<Organisation> organisations;
    for (auto &[name, organisation] : byName)
        organisations.push_back(std::move(organisation));
    std::stable_sort(organisations.begin(), organisations.end(),
                     [](const Organisation &a, const Organisation &b) { return a.participants > b.participants; });
    return organisations;
}

/// Takes the small ones together until they are enough; nothing is left where all would stand together.
std::vector<Organisation> withoutSmall(std::vector<Organisation> organisations, int least)
{
    Organisation others;
    while (!organisations.empty()) {
        const bool isSmall = organisations.back().participants < least || organisations.back().name.isEmpty();
        const bool needsMore = others.participants > 0 && others.participants < least;
        if (!isSmall && !needsMore)
            break;
        add(others, organisations.back());
        organisations.pop_back();
    }
    if (!organisations.empty() && others.participants > 0)
        organisations.push_back(others);
    return organisations;
}

}  // namespace

report::CohortParticipation participationOf(const std::vector<ParticipantProgress> &progress, int leastParticipants)
{
    report::CohortParticipation participation;
    participation.participants = static_cast<int>(progress.size());
    participation.released = static_cast<int>(
        std::count_if(progress.begin(), progress.end(), [](const auto &one) { return one.isReleased; }));
    participation.groups = groupsOf(progress);
    participation.byOrganisation = organisationsOf(progress);
    participation.organisations = static_cast<int>(participation.byOrganisation.size());
    participation.byOrganisation = withoutSmall(std::move(participation.byOrganisation), leastParticipants);
    return participation;
}

}  // namespace circumspect::workspace
