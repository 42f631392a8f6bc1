// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circumspect::workspace {

/// What a use case has altered; whoever shows it refreshes.
struct Changes {
    bool instruments = false;
    bool cycles = false;
    bool roster = false;
    bool responses = false;
    bool releases = false;
    bool debriefs = false;
    bool members = false;
    bool templates = false;

    Changes &operator|=(const Changes &other);
    bool any() const
    {
        return instruments || cycles || roster || responses || releases || debriefs || members || templates;
    }
};

}  // namespace circumspect::workspace
