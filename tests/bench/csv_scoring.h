// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace circumspect::bench {

struct ScaleEnds {
    int lowest = 1;
    int highest = 5;
};

/// Scores a long CSV (wave,participant,rater_id,rater_group,item,competency,value), prints what loading, computing and
/// writing took, and writes the table if `outPath` is not empty. Without `scale` the range of the values seen is the
/// scale. Gives the exit code.
int scoreCsv(const QString &csvPath, const QString &outPath, std::optional<ScaleEnds> scale);

}  // namespace circumspect::bench
