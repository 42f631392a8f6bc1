// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/part.h"

#include "debrief/plan_json.h"

#include <array>

namespace circumspect::debrief {

QString codeName(Part part)
{
    switch (part) {
    case Part::Goals:
        return QStringLiteral("plan");
    case Part::Progress:
        return QStringLiteral("progress");
    case Part::Held:
        return QStringLiteral("debrief");
    }
    return {};
}

std::optional<Part> partOf(const QString &name)
{
    for (const Part part : std::array{Part::Goals, Part::Progress, Part::Held}) {
        if (codeName(part) == name)
            return part;
    }
    return std::nullopt;
}

Result<QByteArray> canonical(Part part, const QByteArray &json)
{
    if (part == Part::Held) {
        auto status = statusFromJson(json);
        return status ? Result<QByteArray>(statusToJson(*status)) : status.error();
    }
    auto plan = part == Part::Goals ? goalsFromJson(json) : progressFromJson(json);
    if (!plan)
        return plan.error();
    return part == Part::Goals ? goalsToJson(*plan) : progressToJson(*plan);
}

}  // namespace circumspect::debrief
