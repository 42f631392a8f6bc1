// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circumspect::report {

class ReportContext;

/// Everything a report or the results page shows that wants an explanation.
enum class Topic { Average, Statement, AllOthers, Count, Gap, Boxes, Agreement, Spread, Coded, Withheld, End };

/// One of them in plain words.
struct Explanation {
    QString name;
    QString meaning;  ///< what it is and by which rule it comes about
    QString caution;  ///< what it cannot tell
};

/// In the report's language, with the limits of this release's scale. The report's method pages and the program's
/// answer to "What does this mean?" are both made of these.
Explanation explanationOf(const ReportContext &context, Topic topic);

}  // namespace circumspect::report
