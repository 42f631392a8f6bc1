// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/localized_text.h"

#include <optional>
#include <vector>

namespace circumspect::model {

enum class ScaleKind { Frequency, Agreement, Effectiveness, Other };

/// One labelled point of a rating scale; points are consecutive integers.
struct ScalePoint {
    int value = 0;
    LocalizedText label;
};

/// The "not observed / cannot say" choice: an answer, but never a number.
struct NotObserved {
    QString code;
    LocalizedText label;
    bool isOfferedToSelf = false;
    bool isOfferedToOthers = true;
};

/// A rating scale; points in ascending order, step 1, at least two and at most 36 of them.
struct Scale {
    QString id;
    ScaleKind kind = ScaleKind::Other;
    std::vector<ScalePoint> points;
    std::optional<NotObserved> notObserved;

    int lowest() const { return points.empty() ? 0 : points.front().value; }
    int highest() const { return points.empty() ? 0 : points.back().value; }
    int optionCount() const { return static_cast<int>(points.size()); }
    bool contains(int value) const { return !points.empty() && value >= lowest() && value <= highest(); }
};

}  // namespace circumspect::model
