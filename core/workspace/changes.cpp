// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/changes.h"

namespace circumspect::workspace {

Changes &Changes::operator|=(const Changes &other)
{
    instruments |= other.instruments;
    cycles |= other.cycles;
    roster |= other.roster;
    responses |= other.responses;
    releases |= other.releases;
    members |= other.members;
    debriefs |= other.debriefs;
    templates |= other.templates;
    return *this;
}

}  // namespace circumspect::workspace
