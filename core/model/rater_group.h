// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/localized_text.h"

#include <QStringList>

namespace circumspect::model {

/// Whose view it is. Self and Manager are identified and told so beforehand; every other kind is protected.
enum class GroupKind { Self, Manager, Council, Peers, DirectReports, Partners, Other };

constexpr bool isProtected(GroupKind kind)
{
    return kind != GroupKind::Self && kind != GroupKind::Manager;
}

/// The least minimum a protected group may have (product rule A2).
inline constexpr int kLeastMinimum = 3;

/// A rater group of an instrument. `minimum` is the least number of answers for a protected cell; 1 if identified.
struct RaterGroup {
    GroupId id;
    GroupKind kind = GroupKind::Other;
    LocalizedText label;
    QStringList importAliases;
    int minimum = kLeastMinimum;
};

}  // namespace circumspect::model
