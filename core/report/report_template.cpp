// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_template.h"

namespace circumspect::report {

bool isForAudience(SectionKind kind, Audience audience)
{
    switch (kind) {
    case SectionKind::Summary:
        return audience == Audience::Coordinator;
    case SectionKind::Patterns:
    case SectionKind::CoachNotes:
        return audience == Audience::Coach;
    default:
        return audience != Audience::Coordinator;
    }
}

}  // namespace circumspect::report
