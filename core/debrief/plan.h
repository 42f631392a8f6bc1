// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    friend bool operator==(const Goal &, const Goal &) = default;
};

inline constexpr std::size_t kMostGoals = 3;
/// Characters that each text of a plan may have.
inline constexpr int kLongestText = 4000;

/// A participant's development plan: few goals, or none yet.
struct Plan {
    std::vector<Goal> goals;

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Whether the debrief was held, and when.
struct DebriefStatus {
    std::optional<QDate> heldOn{};

    bool isHeld() const { return heldOn.has_value(); }
    friend bool operator==(const DebriefStatus &, const DebriefStatus &) = default;
};

}  // namespace circumspect::debrief
