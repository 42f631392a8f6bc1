// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "debrief/plan.h"

#include <QByteArray>
#include <QString>

namespace circumspect::debrief {

/// {"goals": [{"id", "from", "to", "first_step", "first_step_by", "who_notices", "measure", "checkpoints":
/// [{"progress", "note"}, ...], "competency", "theme"}], "themes": [{"id", "name", "evidence", "counter_evidence",
/// "question"}]}; the same bytes for the same plan. Competency, theme and themes stand there only if there are any.
QByteArray planToJson(const Plan &plan);
/// Everything may be left out but the goal it belongs to. WrongUsage, with the place in the detail, for unknown keys,
/// wrong types, a fourth goal or checkpoint, a sixth theme, texts over 4,000 characters, and ids used twice.
Result<Plan> planFromJson(const QByteArray &json);

/// Goals and themes without progress, and progress without the words of its goals: two parts that travel apart.
QByteArray goalsToJson(const Plan &plan);
QByteArray progressToJson(const Plan &plan);
/// As planFromJson(); every goal and every theme needs an id.
Result<Plan> goalsFromJson(const QByteArray &json);
Result<Plan> progressFromJson(const QByteArray &json);
/// The goals of one with the progress of the other, by id; progress of goals that are gone is left out.
Plan joined(Plan goals, const Plan &progress);

/// {"held_on": "2026-03-31"}, or {} when it was not held.
QByteArray statusToJson(const DebriefStatus &status);
Result<DebriefStatus> statusFromJson(const QByteArray &json);

/// open, started, done, dropped.
QString codeName(Progress progress);

}  // namespace circumspect::debrief
