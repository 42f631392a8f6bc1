// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "debrief/revision.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace circumspect::debrief {

/// What is kept and sent apart from each other: the words of the plan, its progress, and whether the debrief was held.
enum class Part { Goals, Progress, Held };

/// plan, progress, debrief.
QString codeName(Part part);
std::optional<Part> partOf(const QString &codeName);

/// One part of a participant's debrief as it was at some time.
struct PartVersion {
    ParticipantId participant;
    Part part = Part::Goals;
    QByteArray json;
    Revision revision;

    friend bool operator==(const PartVersion &, const PartVersion &) = default;
};

/// The content in canonical form, so that equal contents are equal bytes. WrongUsage as the readers of plan_json.
Result<QByteArray> canonical(Part part, const QByteArray &json);

}  // namespace circumspect::debrief
