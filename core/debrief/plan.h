// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace circumspect::debrief {

enum class Progress { Open, Started, Done, Dropped };

/// How far a goal had come at one of the three dates.
struct Checkpoint {
    Progress progress = Progress::Open;
    QString note{};

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// Days after the debrief at which progress is looked at.
inline constexpr std::array kCheckpointDays = {30, 60, 90};

/// A thread through figures and comments that a debrief has named. `id` stays when the words change.
struct Theme {
    QString id{};
    QString name{};
    QString evidence{};         ///< what speaks for it
    QString counterEvidence{};  ///< what speaks against it
    QString question{};         ///< what is still to be understood

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// One goal of a development plan. `id` stays when the words change, so that progress stays with its goal.
struct Goal {
    QString id{};
    QString from{};
    QString to{};
    QString firstStep{};
    QDate firstStepBy{};  ///< invalid when no date was set
    QString whoNotices{};
    QString measure{};
    std::array<Checkpoint, kCheckpointDays.size()> checkpoints{};
    CompetencyId competency{};  ///< what it is about; empty where none was chosen
    QString theme{};            ///< id of the theme it came from, or empty

    friend bool operator==(const Goal &, const Goal &) = default;
};

inline constexpr std::size_t kMostGoals = 3;
inline constexpr std::size_t kMostThemes = 5;
/// Characters that each text of a plan may have.
inline constexpr int kLongestText = 4000;

/// What a debrief yields: few goals, and the themes they came from; or nothing yet.
struct Plan {
    std::vector<Goal> goals;
    std::vector<Theme> themes{};

    /// The theme of a goal; null where it has none, or one that is gone.
    const Theme *themeOf(const Goal &goal) const;

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Whether the debrief was held, and when.
struct DebriefStatus {
    std::optional<QDate> heldOn{};

    bool isHeld() const { return heldOn.has_value(); }
    friend bool operator==(const DebriefStatus &, const DebriefStatus &) = default;
};

}  // namespace circumspect::debrief
