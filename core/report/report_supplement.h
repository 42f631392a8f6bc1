// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/plan.h"
#include "published/results.h"

#include <QStringList>

#include <optional>

namespace circumspect::report {

/// How many of those who answered now had answered then, too: three quarters or more, half, fewer. No number, because a
/// small one would point at people.
enum class CommonRaters { Unknown, Few, Half, Most };

/// A release about the same participant from an earlier wave.
struct EarlierRelease {
    published::Results results;
    CommonRaters common = CommonRaters::Unknown;
};

/// What stands in a report beside its own release. Everything may be missing: pages then are worksheets, or absent.
struct ReportSupplement {
    debrief::Plan plan{};             ///< without goals the plan's page is a worksheet
    debrief::DebriefStatus status{};  ///< when the debrief was held
    std::optional<EarlierRelease> earlier{};
    /// How the participant rates the time of the earlier release today: the latest release of a THEN wave.
    std::optional<published::Results> lookBack{};
    std::optional<bool> wereSomeUniform{};  ///< for coaches' copies; null where this session cannot know
    QStringList coachNotes{};               ///< paragraphs, where the coach asked for them
};

}  // namespace circumspect::report
